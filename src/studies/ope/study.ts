/**
 * Off-policy evaluation where the truth is known: whether intervals cover, whether refusals help, what public packages say.
 *
 * @module
 */
import type { StudyModule } from "../../report/study_module.ts";
import { runCoverage } from "./coverage/run.ts";
import { checkOpeTable, opePages } from "./pages.ts";

/** The study. */
export const study: StudyModule = { run: runCoverage, pages: opePages, check: checkOpeTable };

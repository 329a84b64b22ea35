/**
 * Off-policy evaluation where the truth is known: whether intervals cover, whether refusals help, what public packages say.
 *
 * @module
 */
import type { StudyModule } from "../../report/study_module.ts";
import { runControl } from "./control/run.ts";
import { runCoverage } from "./coverage/run.ts";
import { checkOpeTable, opePages } from "./pages.ts";

/** Its kinds are told apart by a key of the YAML. */
const run: StudyModule["run"] = (yaml, options) =>
  yaml.value instanceof Map && yaml.value.has("control")
    ? runControl(yaml, options)
    : runCoverage(yaml, options);

/** The study. */
export const study: StudyModule = { run, pages: opePages, check: checkOpeTable };

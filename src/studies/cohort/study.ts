/**
 * Learning from records: what is lost on the way from numbered states to patients' records, and what the published sweep
 * comes to where the truth is known.
 *
 * @module
 */
import type { StudyModule } from "../../report/study_module.ts";
import { checkCohortTable, cohortPages } from "./pages.ts";
import { runCohortStudy } from "./run.ts";

/** The study. */
export const study: StudyModule = {
  run: runCohortStudy,
  pages: cohortPages,
  check: checkCohortTable,
};

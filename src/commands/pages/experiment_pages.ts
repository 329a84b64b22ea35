/**
 * The page of the published experiments, of their committed rows.
 *
 * @module
 */
import { EXPERIMENTS } from "../../report/experiments/experiment_list.ts";
import { experimentsPage } from "../../report/experiments/experiments_page.ts";
import type { Page } from "../../report/page.ts";
import type { StudyRow } from "../../study/grids/study_rows.ts";
import type { ResultSources } from "./sources.ts";

/**
 * The page, once an experiment has been run.
 *
 * @param sources Committed results.
 */
export async function experimentPages({ studyRows, references }: ResultSources): Promise<Page[]> {
  const rowsOf = new Map<string, readonly StudyRow[]>();
  for (const { study } of EXPERIMENTS) rowsOf.set(study, await studyRows(study));
  const page = experimentsPage(rowsOf, [
    { name: "optimum", survival: references.optimum },
    { name: "clinicians", survival: references.clinicians },
  ]);
  return page === null ? [] : [page];
}

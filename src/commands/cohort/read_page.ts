/**
 * The page of a cohort, of its folder.
 *
 * @module
 */
import { type Cohort, loadSplit, openCohort } from "../../cohort/open_cohort.ts";
import { type CohortPage, cohortPage } from "../../report/cohort/cohort_page.ts";

/**
 * Reads a cohort and makes its page: of the test split nothing but its size.
 *
 * @param dir The cohort's folder.
 * @throws {InputError} If it holds none, or a file is damaged.
 */
export async function readCohortPage(
  dir: string,
): Promise<{ readonly cohort: Cohort; readonly page: CohortPage }> {
  const cohort = await openCohort(dir);
  const train = await loadSplit(cohort, "train");
  const validation = await loadSplit(cohort, "validation");
  const page = cohortPage({ record: cohort.record, train, validation }, cohort.sha256);
  return { cohort, page };
}

/**
 * Whether a selection was made on a cohort.
 *
 * @module
 */
import { cohortWords } from "../../cohort/model_cohort.ts";
import type { Cohort } from "../../cohort/open_cohort.ts";
import { InputError } from "../../input_error.ts";
import type { CohortSelection } from "./selection_file.ts";

/**
 * Refuses another cohort than a selection's.
 *
 * @param selection The selection.
 * @param cohort The cohort.
 * @param where The selection's file, for errors.
 * @throws {InputError} Naming both.
 */
export function checkSelectedCohort(
  { cohort: own }: Pick<CohortSelection, "cohort">,
  { record: { name }, sha256 }: Cohort,
  where: string,
): void {
  if (own.sha256 === sha256) return;
  const [found, expected] = [own, { name, sha256 }].map(cohortWords);
  throw new InputError(where, `a selection on ${found}, expected one on ${expected}`);
}

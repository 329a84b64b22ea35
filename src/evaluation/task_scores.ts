/**
 * Scores of one method over several tasks, as the statistics of rliable take them.
 *
 * @module
 */

/** For each task the scores of its runs; tasks may have different numbers of runs, at least one each. */
export type TaskScores = readonly (readonly number[])[];

/**
 * Refuses what has no scores.
 *
 * @param scores The scores.
 * @param action What was to be done with them, for the error.
 * @throws {RangeError} If there is no task, or one has no run.
 */
export function checkScores(scores: TaskScores, action: string): void {
  if (scores.length > 0 && scores.every((runs) => runs.length > 0)) return;
  throw new RangeError(`Cannot ${action}: found no scores of a task, expected at least one`);
}

/**
 * The interquartile mean of scores over runs and tasks.
 *
 * Agarwal, Schwarzer, Castro, Courville and Bellemare, "Deep Reinforcement Learning at the Edge of the
 * Statistical Precipice", NeurIPS 2021, section 4.3; their library is rliable.
 *
 * @module
 */
import { checkScores, type TaskScores } from "./task_scores.ts";

/**
 * The mean of the middle half of all runs of all tasks together: of n scores the floor(n / 4) lowest and as
 * many of the highest are left out.
 *
 * @param scores Scores by task and run.
 * @throws {RangeError} If a task has none.
 */
export function interquartileMean(scores: TaskScores): number {
  checkScores(scores, "take an interquartile mean");
  const sorted = Float64Array.from(scores.flat()).sort();
  const cut = Math.floor(sorted.length / 4);
  const middle = sorted.subarray(cut, sorted.length - cut);
  return middle.reduce((sum, score) => sum + score, 0) / middle.length;
}

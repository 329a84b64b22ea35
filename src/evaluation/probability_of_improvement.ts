/**
 * How likely a run of one method scores higher than a run of another.
 *
 * Agarwal et al., "Deep Reinforcement Learning at the Edge of the Statistical Precipice", NeurIPS 2021,
 * section 4.3: P(X > Y) = 1/M sum_m P(X_m > Y_m), where P(X_m > Y_m) is the Mann-Whitney U statistic over the
 * number of pairs of runs: a pair counts 1 if x > y and 1/2 if they are equal.
 *
 * @module
 */
import { checkScores, type TaskScores } from "./task_scores.ts";

/** Share of pairs that one sample wins, ties as halves. */
function winShare(x: readonly number[], y: readonly number[]): number {
  let wins = 0;
  for (const a of x) {
    for (const b of y) wins += a > b ? 1 : a === b ? 0.5 : 0;
  }
  return wins / (x.length * y.length);
}

/**
 * The probability of improvement of x over y, mean over the tasks.
 *
 * @param x Scores of one method by task and run.
 * @param y Those of the other on the same tasks, in the same order.
 * @throws {RangeError} If the numbers of tasks differ, or a task has no score.
 */
export function probabilityOfImprovement(x: TaskScores, y: TaskScores): number {
  checkScores(x, "compare methods");
  checkScores(y, "compare methods");
  if (x.length !== y.length) {
    throw new RangeError(`Cannot compare methods: found ${x.length} tasks and ${y.length}`);
  }
  return x.reduce((sum, runs, task) => sum + winShare(runs, y[task]), 0) / x.length;
}

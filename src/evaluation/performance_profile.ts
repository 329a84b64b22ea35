/**
 * Performance profiles: what share of runs scores above each level.
 *
 * Agarwal et al., "Deep Reinforcement Learning at the Edge of the Statistical Precipice", NeurIPS 2021,
 * section 4.2, the run-score distribution:
 * F(tau) = 1/M sum_m 1/N_m sum_n 1[x_{m,n} > tau], tasks m and runs n.
 *
 * @module
 */
import { checkScores, type TaskScores } from "./task_scores.ts";

/**
 * The profile of a method.
 *
 * @param scores Scores by task and run; tasks weigh alike, however many runs they have.
 * @param levels The levels tau.
 * @returns F at each level, from 1 down to 0 as levels rise.
 * @throws {RangeError} If a task has no score.
 */
export function performanceProfile(scores: TaskScores, levels: readonly number[]): number[] {
  checkScores(scores, "draw a performance profile");
  return levels.map((level) =>
    scores.reduce((sum, runs) => {
      return sum + runs.filter((score) => score > level).length / runs.length;
    }, 0) / scores.length
  );
}

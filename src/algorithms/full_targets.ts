/**
 * Bellman targets of every pair of a dataset at once, from its counts.
 *
 * y(s,a) = r(s,a) + gamma sum over live s' of P(s'|s,a) V(s') with r and P the dataset's means and
 * shares: the expectation over s' of the action chosen there, not the choice for the expected s'.
 * Transitions that terminated add their reward alone. With a target range it is this expectation that is
 * clipped, not r + gamma V(s') of each s' (`target_range.ts`); the variance stays that around the
 * expectation before the clip.
 *
 * Shapes: S states, K pairs that occur.
 *
 * @module
 */
import type { TransitionCounts } from "../dataset/transition_counts.ts";
import { clipTarget, type TargetRange } from "./target_range.ts";

/** Targets of the pairs and what is left of the error at them. */
export interface FullTargets {
  /** (K) y(s,a), clipped. */
  readonly target: Float64Array;
  /** (K) Var(r + gamma V(s') | s,a) over the pair's transitions, at least 0. */
  readonly variance: Float64Array;
}

/**
 * The clipped mean and the variance of r + gamma V(s') over the transitions of every pair.
 *
 * @param counts The dataset.
 * @param value (S) V(s'); read where a transition goes on.
 * @param hyper Discount factor and target range.
 */
export function fullTargets(
  counts: TransitionCounts,
  value: Float64Array,
  { gamma, targetRange }: { readonly gamma: number; readonly targetRange?: TargetRange | null },
): FullTargets {
  const { pair, count, rewardSum, rewardSquares, start, next, nextCount, nextRewardSum } = counts;
  const target = new Float64Array(pair.length);
  const variance = new Float64Array(pair.length);
  for (let k = 0; k < pair.length; k++) {
    let sum = rewardSum[k];
    let squares = rewardSquares[k];
    for (let e = start[k]; e < start[k + 1]; e++) {
      const ahead = gamma * value[next[e]];
      sum += nextCount[e] * ahead;
      squares += 2 * nextRewardSum[e] * ahead + nextCount[e] * ahead * ahead;
    }
    const mean = sum / count[k];
    target[k] = clipTarget(mean, targetRange);
    variance[k] = Math.max(0, squares / count[k] - mean ** 2);
  }
  return { target, variance };
}

/**
 * How much of what a policy does is backed by data.
 *
 * Shapes: S states, A actions.
 *
 * @module
 */

/** Below this many transitions a pair counts as rare. */
export const RARE = 10;

/** Shares of a policy's steps, weighted by exact occupancy; keys as in JSON output. */
export interface SupportShares {
  /** Steps whose pair n(s,a) = 0 times in the data. */
  readonly unseen: number;
  /** Steps whose pair is in the data fewer than {@link RARE} times, the unseen ones among them. */
  readonly rare: number;
}

/**
 * The shares of a policy's steps that the data say nothing or little about.
 *
 * @param pairs (S,A) expected number of times each action is taken in each state.
 * @param counts (S,A) n(s,a) of the data.
 */
export function supportShares(pairs: Float64Array, counts: Uint32Array): SupportShares {
  let steps = 0, unseen = 0, rare = 0;
  pairs.forEach((visits, pair) => {
    steps += visits;
    if (counts[pair] === 0) unseen += visits;
    if (counts[pair] < RARE) rare += visits;
  });
  return { unseen: unseen / steps, rare: rare / steps };
}

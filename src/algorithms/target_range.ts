/**
 * Bellman targets clipped to the returns that can be reached.
 *
 * Where every return lies in [low, high], a target outside it can only be the target network's error at
 * s'; clipped, the error no longer feeds on itself. In ICU-Sepsis the one reward is 1 for survival, so
 * the returns lie in [0, 1]. (A clip of the target, not of the reward as in Mnih et al. 2015 and not of
 * the error.)
 *
 * On a minibatch every transition's target is clipped: clip(r + gamma V(s')). On a whole dataset the
 * target is the mean over a pair's transitions, and that is clipped: clip(E[r + gamma V(s')]). The two
 * have one gradient, in the mean over batches, as long as r + gamma V(s') of every transition lies within
 * the range; where some lie outside, the minibatch clips each before the mean and the whole dataset the
 * mean alone, which lies outside more rarely.
 *
 * @module
 */

/** The least and the greatest return that can be reached. */
export type TargetRange = readonly [low: number, high: number];

/**
 * The value of the range that is nearest to a target; NaN stays NaN, so that divergence is seen.
 *
 * @param target A Bellman target.
 * @param range The range; null or undefined clips nothing.
 */
export function clipTarget(target: number, range: TargetRange | null | undefined): number {
  if (!range) return target;
  const [low, high] = range;
  return target < low ? low : target > high ? high : target;
}

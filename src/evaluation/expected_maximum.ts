/**
 * What the best of several scores gains by chance alone.
 *
 * @module
 */
import { normalCdf, normalDensity } from "../random/normal.ts";

/** Half the width of the range that is integrated over, and the width of a step: exact to about 1e-12. */
const RANGE = 10;
const STEP = 1 / 128;

/**
 * The expected maximum of n independent standard normal values, the integral of x n phi(x) Phi(x)^(n-1).
 *
 * @param n Number of values, at least 1.
 */
export function expectedMaximum(n: number): number {
  let sum = 0;
  for (let x = -RANGE; x <= RANGE; x += STEP) {
    sum += x * n * normalDensity(x) * normalCdf(x) ** (n - 1);
  }
  return sum * STEP;
}

/**
 * About how much the best of n shares of successes exceeds their common expectation p, when each is from the
 * same number of episodes and two of them correlate by rho: expectedMaximum(n) sqrt(p (1 - p) / episodes)
 * sqrt(1 - rho). What all scores have in common moves them all and favours none.
 *
 * @param n Number of scores.
 * @param options Probability `p`, `episodes` of a score, their `correlation`.
 */
export function bestOfGain(
  n: number,
  options: { readonly p: number; readonly episodes: number; readonly correlation: number },
): number {
  const { p, episodes, correlation } = options;
  return expectedMaximum(n) * Math.sqrt(p * (1 - p) / episodes * (1 - correlation));
}

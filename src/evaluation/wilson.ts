/**
 * Wilson's score interval for a share.
 *
 * Wilson, "Probable Inference, the Law of Succession, and Statistical Inference", JASA 22, 1927.
 *
 * @module
 */

/** The 97.5% quantile of the standard normal distribution. */
const Z = 1.959963984540054;

/** Bounds of an interval. */
export interface Interval {
  /** Lower bound. */
  readonly low: number;
  /** Upper bound. */
  readonly high: number;
}

/**
 * The 95% interval (p + z^2 / 2n +- z sqrt(p (1 - p) / n + z^2 / 4n^2)) / (1 + z^2 / n).
 *
 * @param successes Number of successes.
 * @param trials Number of trials n, at least 1.
 */
export function wilsonInterval(successes: number, trials: number): Interval {
  const p = successes / trials;
  const square = Z * Z / trials;
  const centre = p + square / 2;
  const half = Z * Math.sqrt(p * (1 - p) / trials + square / (4 * trials));
  return {
    low: Math.max(0, (centre - half) / (1 + square)),
    high: Math.min(1, (centre + half) / (1 + square)),
  };
}

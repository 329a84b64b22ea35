/**
 * Percentile bootstrap intervals of whatever is computed from several units, such as datasets.
 *
 * @module
 */
import { below, pcg4d, type Quad, STREAM } from "../random/pcg4d.ts";

/**
 * The 95% percentile interval of a statistic (Efron and Tibshirani 1993, chapter 13): units are drawn
 * with replacement, the statistic is computed anew, and the 2.5% and 97.5% quantiles are taken.
 *
 * @param units Number of units n.
 * @param statistic Computes the statistic from the numbers of n units.
 * @param options Number of `resamples` and a `seed`.
 */
export function bootstrapInterval(
  units: number,
  statistic: (drawn: readonly number[]) => number,
  { resamples, seed }: { readonly resamples: number; readonly seed: number },
): { low: number; high: number } {
  const draw: Quad = [0, 0, 0, 0];
  const values = Float64Array.from({ length: resamples }, (_, r) =>
    statistic(Array.from(
      { length: units },
      (_, i) => below(pcg4d(seed, STREAM.bootstrap, r, i, draw), units),
    ))).sort();
  const at = (share: number) => values[Math.round(share * (resamples - 1))];
  return { low: at(0.025), high: at(0.975) };
}

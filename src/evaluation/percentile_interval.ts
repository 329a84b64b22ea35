/**
 * The interval between percentiles of resampled values.
 *
 * @module
 */
import type { Interval } from "./wilson.ts";

/**
 * A quantile, linear between the two values next to it.
 *
 * @param sorted Values, ascending; at least one.
 * @param share Share of the values below it, 0 to 1.
 */
export function quantile(sorted: Float64Array, share: number): number {
  const place = share * (sorted.length - 1);
  const low = Math.floor(place);
  const high = Math.min(low + 1, sorted.length - 1);
  return sorted[low] + (place - low) * (sorted[high] - sorted[low]);
}

/**
 * The 95% percentile interval (Efron and Tibshirani, "An Introduction to the Bootstrap", 1993, chapter 13).
 *
 * @param values Values of a statistic on resamples, in any order; at least one.
 */
export function percentileInterval(values: Float64Array): Interval {
  const sorted = values.toSorted();
  return { low: quantile(sorted, 0.025), high: quantile(sorted, 0.975) };
}

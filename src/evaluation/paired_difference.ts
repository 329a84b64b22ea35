/**
 * The mean of paired differences, with its interval and test.
 *
 * @module
 */
import { meanSd } from "./mean_sd.ts";
import { twoSidedP, twoSidedQuantile } from "./student_t.ts";

/** A mean difference. */
export interface PairedDifference {
  /** Number of pairs. */
  readonly n: number;
  /** Mean of the differences. */
  readonly mean: number;
  /** Their sample standard deviation (divisor n - 1). */
  readonly sd: number;
  /** Lower bound of the 95% interval. */
  readonly low: number;
  /** Upper bound of the 95% interval. */
  readonly high: number;
  /** Two-sided p-value of no difference, by Student's paired t-test. */
  readonly p: number;
}

/**
 * Student's paired t: mean +- t_{n-1} sd / sqrt(n).
 *
 * @param differences At least two; those of pairs, such as two arms on the same data.
 * @throws {RangeError} If there are fewer.
 */
export function pairedDifference(differences: readonly number[]): PairedDifference {
  const n = differences.length;
  if (n < 2) throw new RangeError(`Cannot compare ${n} pairs, expected at least 2`);
  const { mean, sd } = meanSd(differences);
  const error = sd! / Math.sqrt(n);
  const half = error * twoSidedQuantile(0.05, n - 1);
  // Equal differences have no spread: certainly 0, or certainly not.
  const p = error === 0 ? (mean === 0 ? 1 : 0) : twoSidedP(mean / error, n - 1);
  return { n, mean, sd: sd!, low: mean - half, high: mean + half, p };
}

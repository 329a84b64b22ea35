/**
 * Whether measurements scatter more under some conditions than under others: the F test of two variances, each
 * pooled within the conditions it comes from (Snedecor and Cochran, Statistical Methods, 1989, section 6.12).
 *
 * The test supposes normal measurements; with three a condition it sees large differences alone.
 *
 * @module
 */
import { incompleteBeta } from "./incomplete_beta.ts";
import { meanSd } from "./mean_sd.ts";

/** The variance within conditions, and what it rests on. */
export interface PooledVariance {
  /** Sum of squared distances from the conditions' means by the degrees of freedom. */
  readonly variance: number;
  /** Measurements less conditions. */
  readonly freedom: number;
}

/**
 * The variance within conditions.
 *
 * @param conditions Measurements of each condition; at least two of one.
 */
export function pooledVariance(conditions: readonly (readonly number[])[]): PooledVariance {
  const freedom = conditions.reduce((sum, one) => sum + one.length - 1, 0);
  const squares = conditions.reduce((sum, one) => {
    const { mean } = meanSd(one);
    return sum + one.reduce((all, value) => all + (value - mean) ** 2, 0);
  }, 0);
  return { variance: squares / freedom, freedom };
}

/**
 * How likely so large a ratio of variances is where both are the same.
 *
 * @param larger The variance above the line.
 * @param smaller The one below it.
 * @returns P(F >= larger / smaller), one-sided; 1 where both are 0.
 */
export function varianceRatioP(larger: PooledVariance, smaller: PooledVariance): number {
  if (larger.variance === 0) return 1;
  const [below, above] = [
    smaller.freedom * smaller.variance,
    larger.freedom * larger.variance,
  ];
  return incompleteBeta(below / (below + above), smaller.freedom / 2, larger.freedom / 2);
}

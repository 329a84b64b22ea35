/**
 * Mean and spread of the scores of several models.
 *
 * @module
 */

/** Mean and standard deviation. */
export interface MeanSd {
  /** Mean. */
  readonly mean: number;
  /** Sample standard deviation (divisor n - 1); null for a single value. */
  readonly sd: number | null;
}

/**
 * The mean and the sample standard deviation.
 *
 * @param values At least one.
 */
export function meanSd(values: readonly number[]): MeanSd {
  const mean = values.reduce((a, b) => a + b, 0) / values.length;
  if (values.length === 1) return { mean, sd: null };
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { mean, sd: Math.sqrt(squares / (values.length - 1)) };
}

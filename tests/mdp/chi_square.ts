/**
 * Pearson's chi-square test of counts against probabilities.
 *
 * @module
 */

/** A chi-square statistic with its degrees of freedom. */
export interface ChiSquare {
  statistic: number;
  freedom: number;
}

/**
 * Compares counts with probabilities. Categories that expect fewer than 5 are pooled; a count where
 * the probability is 0 makes the statistic infinite.
 */
export function chiSquare(counts: ArrayLike<number>, probabilities: ArrayLike<number>): ChiSquare {
  const total = Array.from(counts).reduce((a, b) => a + b, 0);
  let statistic = 0, cells = 0;
  const pool = { count: 0, expected: 0 };
  const add = (count: number, expected: number) => {
    statistic += (count - expected) ** 2 / expected;
    cells++;
  };
  for (let i = 0; i < counts.length; i++) {
    const expected = total * probabilities[i];
    if (expected === 0 && counts[i] > 0) return { statistic: Infinity, freedom: 1 };
    if (expected >= 5) add(counts[i], expected);
    else {
      pool.count += counts[i];
      pool.expected += expected;
    }
  }
  // A pool that expects too little itself is left out, which loses one more degree of freedom.
  if (pool.expected >= 5) add(pool.count, pool.expected);
  return { statistic, freedom: Math.max(cells - (pool.expected >= 5 ? 1 : 0), 0) };
}

/** Sum of independent chi-square statistics. */
export function together(tests: readonly ChiSquare[]): ChiSquare {
  return {
    statistic: tests.reduce((sum, test) => sum + test.statistic, 0),
    freedom: tests.reduce((sum, test) => sum + test.freedom, 0),
  };
}

/**
 * The standard normal deviate that is as improbable as the statistic (Wilson and Hilferty 1931:
 * the cube root of chi-square over its degrees of freedom is nearly normal).
 */
export function deviate({ statistic, freedom }: ChiSquare): number {
  if (freedom === 0) return 0;
  const variance = 2 / (9 * freedom);
  return (Math.cbrt(statistic / freedom) - (1 - variance)) / Math.sqrt(variance);
}

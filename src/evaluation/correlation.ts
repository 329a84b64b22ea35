/**
 * Pearson's correlation.
 *
 * @module
 */

/**
 * The correlation of paired values; NaN where one side does not vary.
 *
 * @param x Values, at least two.
 * @param y As many.
 */
export function correlation(x: ArrayLike<number>, y: ArrayLike<number>): number {
  let sx = 0, sy = 0, sxx = 0, syy = 0, sxy = 0;
  for (let i = 0; i < x.length; i++) {
    sx += x[i];
    sy += y[i];
    sxx += x[i] * x[i];
    syy += y[i] * y[i];
    sxy += x[i] * y[i];
  }
  const n = x.length;
  return (n * sxy - sx * sy) / Math.sqrt((n * sxx - sx * sx) * (n * syy - sy * sy));
}

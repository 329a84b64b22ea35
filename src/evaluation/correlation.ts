/**
 * Correlation of values, and of their ranks.
 *
 * @module
 */

/** Ranks from 1, equal values sharing the mean of theirs. */
function ranks(values: ArrayLike<number>): Float64Array {
  const order = Array.from(values, (_, i) => i).sort((a, b) => values[a] - values[b]);
  const found = new Float64Array(order.length);
  for (let from = 0, to; from < order.length; from = to) {
    to = from + 1;
    while (to < order.length && values[order[to]] === values[order[from]]) to++;
    for (let k = from; k < to; k++) found[order[k]] = (from + 1 + to) / 2;
  }
  return found;
}

/**
 * Pearson's correlation of paired values; NaN where one side does not vary.
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

/**
 * Spearman's correlation of paired values, that of their ranks; NaN where one side does not vary.
 *
 * @param x Values, at least two.
 * @param y As many.
 */
export function rankCorrelation(x: ArrayLike<number>, y: ArrayLike<number>): number {
  return correlation(ranks(x), ranks(y));
}

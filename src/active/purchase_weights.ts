/**
 * Weights by which bought rows stand for the whole dataset.
 *
 * Every purchase gives an estimator of the whole: the rows bought before it count once each, its own
 * rows stand for all that was left, later ones do not count. Each is unbiased given what came before,
 * so is their mean weighted by the sizes of the purchases (as in LURE, Farquhar, Gal and Rainforth 2021,
 * arXiv 2101.11665, with priority sampling's weights).
 *
 * @module
 */

/** A purchase: the weights of its rows as choices from what was left. */
export type Purchase = readonly number[];

/**
 * Combines the weights of all purchases.
 *
 * @param purchases The purchases in order; the weights of each sum to about the rows left before it.
 * @returns (n) weight of each row in the order bought, summing to about the size of the dataset.
 */
export function purchaseWeights(purchases: readonly Purchase[]): Float64Array {
  const total = purchases.reduce((sum, rows) => sum + rows.length, 0);
  const weights: number[] = [];
  let before = 0;
  for (const rows of purchases) {
    const share = rows.length / total;
    const later = (total - before - rows.length) / total;
    for (const weight of rows) weights.push(share * weight + later);
    before += rows.length;
  }
  return Float64Array.from(weights);
}

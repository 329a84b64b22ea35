/**
 * Holm's correction for several tests.
 *
 * @module
 */

/**
 * Adjusts p-values so that the chance of any false rejection of the family stays below the level they
 * are held against (Holm, "A Simple Sequentially Rejective Multiple Test Procedure", Scandinavian
 * Journal of Statistics 6, 1979): the k-th smallest of m is multiplied by m - k + 1, made no smaller
 * than the one before, and cut at 1.
 *
 * @param p P-values of the family.
 * @returns Adjusted p-values in the same order.
 */
export function holm(p: readonly number[]): number[] {
  const order = Array.from(p.keys()).sort((i, j) => p[i] - p[j]);
  const adjusted = new Array<number>(p.length);
  let largest = 0;
  order.forEach((test, rank) => {
    largest = Math.min(1, Math.max(largest, (p.length - rank) * p[test]));
    adjusted[test] = largest;
  });
  return adjusted;
}

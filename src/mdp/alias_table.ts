/**
 * Walker's alias method: draws from many discrete distributions in constant time each.
 *
 * Walker, "An Efficient Method for Generating Discrete Random Variables with General
 * Distributions", ACM TOMS 3(3), 1977; built as in Vose, IEEE TSE 17(9), 1991.
 *
 * @module
 */

/** R distributions over the entries of a compressed sparse matrix with K entries. */
export interface AliasTable {
  /** (R+1) first entry of each distribution, then K. */
  readonly start: Uint32Array;
  /** (K) share of its column that an entry keeps for itself. */
  readonly threshold: Float64Array;
  /** (K) entry that gets the rest of the column. */
  readonly alias: Uint32Array;
}

/** Fills the columns of one distribution of positive weights. */
function fill(table: AliasTable, row: number, weight: Float64Array): void {
  const { threshold, alias } = table;
  const from = table.start[row];
  const to = table.start[row + 1];
  let sum = 0;
  for (let k = from; k < to; k++) sum += weight[k];
  const small: number[] = [];
  const large: number[] = [];
  for (let k = from; k < to; k++) {
    threshold[k] = weight[k] / sum * (to - from);
    alias[k] = k;
    (threshold[k] < 1 ? small : large).push(k);
  }
  while (small.length > 0 && large.length > 0) {
    const low = small.pop()!;
    const high = large[large.length - 1];
    alias[low] = high;
    threshold[high] -= 1 - threshold[low];
    if (threshold[high] < 1) small.push(large.pop()!);
  }
  // What is left differs from 1 by rounding alone.
  for (const k of [...small, ...large]) threshold[k] = 1;
}

/**
 * Builds the table of R distributions.
 *
 * @param start (R+1) first entry of each distribution, then K.
 * @param weight (K) positive weights; each distribution is scaled to sum to 1.
 */
export function aliasTable(start: Uint32Array, weight: Float64Array): AliasTable {
  const table = {
    start,
    threshold: new Float64Array(weight.length),
    alias: new Uint32Array(weight.length),
  };
  for (let row = 0; row + 1 < start.length; row++) fill(table, row, weight);
  return table;
}

/**
 * Draws an entry.
 *
 * @param table The distributions.
 * @param row Which of them.
 * @param uniform Uniform in [0, 1): its integer part after scaling picks the column, the rest
 * decides between entry and alias.
 * @returns Index of the entry, from `start[row]` up to, not including, `start[row + 1]`.
 */
export function drawAlias(table: AliasTable, row: number, uniform: number): number {
  const from = table.start[row];
  const scaled = uniform * (table.start[row + 1] - from);
  const column = Math.floor(scaled);
  const entry = from + column;
  return scaled - column < table.threshold[entry] ? entry : table.alias[entry];
}

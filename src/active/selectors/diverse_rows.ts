/**
 * Rows unlike those bought: farthest-first traversal (Gonzalez 1985; core-sets for active learning,
 * Sener and Savarese 2018, arXiv 1708.00489).
 *
 * The distance of two rows is Euclidean in their features plus 1 if their actions differ (squared
 * distances are added). Once every group of alike rows has one bought, those with the fewest come next.
 *
 * Shapes: N transitions, G groups, D features.
 *
 * @module
 */
import { type RowLook, rowNumbers, rowsLeft, type Selection, type Selector } from "./selector.ts";

/** Squared distances to the nearest group bought, which shrink as more is bought. */
function lower(
  nearest: Float64Array,
  look: RowLook,
  { action, group }: { readonly action: Uint8Array; readonly group: number },
): void {
  const { features } = look;
  const width = features.length / nearest.length;
  for (let g = 0; g < nearest.length; g++) {
    let sum = action[g] === action[group] ? 0 : 1;
    for (let d = 0; d < width && sum < nearest[g]; d++) {
      const difference = features[g * width + d] - features[group * width + d];
      sum += difference * difference;
    }
    if (sum < nearest[g]) nearest[g] = sum;
  }
}

/** The groups' actions, rows left (in random order) and number of rows bought. */
function groupsOf(selection: Selection) {
  const { look: { group }, open, bought } = selection;
  const groups = group.reduce((a, b) => Math.max(a, b), 0) + 1;
  const action = new Uint8Array(groups);
  const owned = new Uint32Array(groups);
  const left: number[][] = Array.from({ length: groups }, () => []);
  group.forEach((g, row) => {
    action[g] = open.action[row];
    owned[g] += bought[row];
  });
  const numbers = rowNumbers(selection);
  for (const row of rowsLeft(selection).sort((i, j) => numbers[i] - numbers[j])) {
    left[group[row]].push(row);
  }
  return { action, owned, left };
}

/** Distances go on from the purchase before, which is the same account's. */
const remembered = new WeakMap<
  Readonly<Uint8Array>,
  { nearest: Float64Array; counted: Uint8Array }
>();

/** The rows farthest from all that was bought. */
export const diverseRows: Selector = {
  needsUncertainty: false,
  choose(selection) {
    const { look, bought, count } = selection;
    const { action, owned, left } = groupsOf(selection);
    let memory = remembered.get(bought);
    if (!memory) {
      memory = {
        nearest: new Float64Array(owned.length).fill(Infinity),
        counted: new Uint8Array(owned.length),
      };
      remembered.set(bought, memory);
    }
    const { nearest, counted } = memory;
    const take = (group: number) => {
      if (counted[group]) return;
      counted[group] = 1;
      lower(nearest, look, { action, group });
    };
    owned.forEach((n, group) => n > 0 && take(group));
    const rows: number[] = [];
    while (rows.length < count) {
      let best = -1;
      for (let g = 0; g < owned.length; g++) {
        if (left[g].length === 0) continue;
        if (
          best < 0 || nearest[g] > nearest[best] ||
          (nearest[g] === nearest[best] && owned[g] < owned[best])
        ) best = g;
      }
      rows.push(left[best].pop()!);
      owned[best]++;
      take(best);
    }
    return { rows };
  },
};

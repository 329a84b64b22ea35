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

/** Groups with rows left, and how far each is from all that was bought. */
interface Frontier {
  readonly look: RowLook;
  /** (G) action of each group. */
  readonly action: Uint8Array;
  /** (G) rows bought of each group. */
  readonly owned: Uint32Array;
  /** (G) squared distance to the nearest group bought. */
  readonly nearest: Float64Array;
  /** Groups with rows left, the first `count`, in any order. */
  readonly open: Uint32Array;
  count: number;
}

/** Shrinks the distances by a group that was just bought for the first time. */
function lower({ look, action, nearest, open, count }: Frontier, group: number): void {
  const { features } = look;
  const width = features.length / nearest.length;
  const own = features.subarray(group * width, (group + 1) * width);
  for (let i = 0; i < count; i++) {
    const g = open[i];
    const before = nearest[g];
    let sum = action[g] === action[group] ? 0 : 1;
    for (let d = 0, at = g * width; d < width && sum < before; d++, at++) {
      const difference = features[at] - own[d];
      sum += difference * difference;
    }
    if (sum < before) nearest[g] = sum;
  }
}

/** Place of the farthest group; of equally far ones that bought least, then the lowest. */
function farthest({ nearest, owned, open, count }: Frontier): number {
  let at = 0;
  let most = nearest[open[0]];
  for (let i = 1; i < count; i++) {
    const g = open[i];
    if (nearest[g] < most) continue;
    const best = open[at];
    if (nearest[g] > most || owned[g] < owned[best] || (owned[g] === owned[best] && g < best)) {
      at = i;
      most = nearest[g];
    }
  }
  return at;
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
    const open = Uint32Array.from(left.keys()).filter((group) => left[group].length > 0);
    // Distances of groups without rows left are never asked for again.
    const frontier: Frontier = { look, action, owned, nearest, open, count: open.length };
    const take = (group: number) => {
      if (counted[group]) return;
      counted[group] = 1;
      lower(frontier, group);
    };
    owned.forEach((n, group) => n > 0 && take(group));
    const rows: number[] = [];
    while (rows.length < count) {
      const at = farthest(frontier);
      const group = open[at];
      rows.push(left[group].pop()!);
      owned[group]++;
      if (left[group].length === 0) open[at] = open[--frontier.count];
      take(group);
    }
    return { rows };
  },
};

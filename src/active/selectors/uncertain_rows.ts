/**
 * Rows whose value is most uncertain: naively, with importance weights, matched to the data's
 * distribution of states, and by visit counts.
 *
 * Shapes: N transitions, S states, A actions.
 *
 * @module
 */
import {
  type Choice,
  rowNumbers,
  rowsLeft,
  type Selection,
  type Selector,
  topRows,
  uncertaintyOf,
} from "./selector.ts";

/** The naive strategy of the published text: the most uncertain rows first. */
export const uncertainRows: Selector = {
  needsUncertainty: true,
  choose: (selection) => ({ rows: topRows(selection, uncertaintyOf(selection)) }),
};

/**
 * Uncertain rows more often, with weights that take the bias out: priority sampling (Duffield, Lund
 * and Thorup 2007, JACM 54(6)). Row i has priority u_i / x_i, x_i uniform; the highest are bought, and
 * with t the highest priority that was not, max(1, t / u_i) is an unbiased weight.
 */
export const weightedUncertainRows: Selector = {
  needsUncertainty: true,
  choose(selection) {
    const uncertainty = uncertaintyOf(selection);
    const numbers = rowNumbers(selection);
    // A row of no uncertainty keeps a small chance, so that it can be stood for.
    const left = rowsLeft(selection);
    const mean = left.reduce((sum, row) => sum + uncertainty[row], 0) / left.length;
    const size = (row: number) => Math.max(uncertainty[row], 0.01 * mean) || 1;
    const priority = (row: number) => size(row) / numbers[row];
    const rows = left.sort((i, j) => priority(j) - priority(i) || i - j);
    const threshold = rows.length > selection.count ? priority(rows[selection.count]) : 0;
    const chosen = rows.slice(0, selection.count);
    return { rows: chosen, weights: chosen.map((row) => Math.max(1, threshold / size(row))) };
  },
};

/** How many rows of each state to buy so that what is bought has the states of the whole data. */
function quotas({ open, bought, count }: Selection, numbers: Float64Array): Float64Array {
  const total = new Float64Array(open.states);
  const owned = new Float64Array(open.states);
  let spent = 0;
  open.state.forEach((state, row) => {
    total[state]++;
    owned[state] += bought[row];
    spent += bought[row];
  });
  const goal = (spent + count) / open.state.length;
  const wanted = total.map((n, state) => Math.max(0, goal * n - owned[state]));
  const scale = count / wanted.reduce((a, b) => a + b, 0);
  const quota = wanted.map((want, state) =>
    Math.min(Math.floor(want * scale), total[state] - owned[state])
  );
  // What rounding left over goes to the largest remainders.
  let spare = count - quota.reduce((a, b) => a + b, 0);
  const order = Array.from(wanted.keys()).sort((s, t) =>
    (wanted[t] * scale - quota[t]) - (wanted[s] * scale - quota[s]) || numbers[s] - numbers[t]
  );
  while (spare > 0) {
    for (const state of order) {
      if (spare === 0) break;
      if (quota[state] >= total[state] - owned[state]) continue;
      quota[state]++;
      spare--;
    }
  }
  return quota;
}

/**
 * The most uncertain rows of every state, as many of each as keep the bought rows' distribution of
 * states that of all rows: uncertainty then decides between actions alone.
 */
export const densityMatchedRows: Selector = {
  needsUncertainty: true,
  choose(selection): Choice {
    const quota = quotas(selection, rowNumbers(selection));
    const { state } = selection.open;
    const all = topRows(
      { ...selection, count: selection.bought.length },
      uncertaintyOf(selection),
    );
    return { rows: all.filter((row) => quota[state[row]]-- > 0) };
  },
};

/**
 * The rows of the pairs bought least: uncertainty 1 / sqrt(n(s,a)) from visit counts, kept up to date
 * within the purchase.
 */
export const rareRows: Selector = {
  needsUncertainty: false,
  choose(selection) {
    const { open, bought } = selection;
    const numbers = rowNumbers(selection);
    const pairOf = (row: number) => open.state[row] * open.actions + open.action[row];
    const visits = new Uint32Array(open.states * open.actions);
    for (let row = 0; row < bought.length; row++) visits[pairOf(row)] += bought[row];
    const left = rowsLeft(selection).sort((i, j) => numbers[i] - numbers[j]);
    const score = new Float64Array(bought.length);
    for (const row of left) score[row] = -(visits[pairOf(row)]++);
    return { rows: topRows(selection, score) };
  },
};

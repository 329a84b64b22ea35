/**
 * Offline Q-learning on a table: full-batch Bellman updates with conservative value clipping.
 *
 * A sweep moves every pair in the data towards the mean target of its rows,
 *
 *   Q(s,a) += rate (mean_i clip(r_i + gamma (1 - terminated_i) V(s'_i)) - Q(s,a)),
 *   V(s) = max of Q(s,.) over the actions bought in s,
 *
 * the gradient step of the squared Bellman error; every training takes as many sweeps. Nothing is
 * extrapolated: an action that was not bought in a state is never chosen there nor bootstrapped from,
 * and targets are clipped to the bounds that follow from the reward. (Fitted Q-iteration, Ernst et al.
 * 2005, JMLR 6, with a table; support as in BCQ, Fujimoto et al. 2019, arXiv 1812.02900.)
 *
 * Shapes: n rows bought, S states, A actions.
 *
 * @module
 */
import type { ValueBounds } from "../mdp/value_bounds.ts";
import type { BoughtRows } from "./purchase_ledger.ts";

/** How a table is trained. */
export interface TableOptions {
  /** Number of states S. */
  readonly states: number;
  /** Number of actions A. */
  readonly actions: number;
  /** Discount, 0 to 1. */
  readonly gamma: number;
  /** Bounds of every target. */
  readonly bounds: ValueBounds;
  /** Sweeps over the data. */
  readonly sweeps: number;
  /** Rate of a sweep, above 0, at most 1. */
  readonly rate: number;
  /** (n) weight of each row, at least 0; null for 1 each. */
  readonly weight: Float64Array | null;
  /** (S) value of states in which nothing was bought. */
  readonly unknown: Float64Array;
}

/** A trained table. */
export interface Table {
  /** (S,A) values; NaN where the pair was not bought (or has no weight). */
  readonly q: Float64Array;
  /** (S) values. */
  readonly v: Float64Array;
}

/** The rows grouped by pair (a counting sort), those without weight left out. */
function grouped(rows: BoughtRows, options: TableOptions) {
  const { states, actions, gamma, weight } = options;
  const counts = new Uint32Array(states * actions + 1);
  const pairOf = (i: number) => rows.state[i] * actions + rows.action[i];
  const kept = rows.row.map((_, i) => i).filter((i) => weight === null || weight[i] > 0);
  for (const i of kept) counts[pairOf(i)]++;
  const pairs: number[] = [];
  const start: number[] = [];
  let total = 0;
  counts.forEach((count, pair) => {
    counts[pair] = total;
    if (count === 0) return;
    pairs.push(pair);
    start.push(total);
    total += count;
  });
  start.push(total);
  const order = new Uint32Array(total);
  for (const i of kept) order[counts[pairOf(i)]++] = i;
  const weights = Float64Array.from(order, (i) => weight === null ? 1 : weight[i]);
  return {
    pairs: Uint32Array.from(pairs),
    start: Uint32Array.from(start),
    reward: Float64Array.from(order, (i) => rows.reward[i]),
    next: Uint16Array.from(order, (i) => rows.nextState[i]),
    discount: Float64Array.from(order, (i) => rows.terminated[i] ? 0 : gamma),
    weight: weights,
    sum: Float64Array.from(pairs, (_, p) => {
      let sum = 0;
      for (let k = start[p]; k < start[p + 1]; k++) sum += weights[k];
      return sum;
    }),
  };
}

/**
 * Trains a table from scratch. Values start at the bound that is worst.
 *
 * @param rows What was bought.
 * @param options Sizes, discount, bounds, sweeps.
 */
export function trainTable(rows: BoughtRows, options: TableOptions): Table {
  const { states, actions, sweeps, rate, unknown } = options;
  const { lower, upper } = options.bounds;
  const { pairs, start, reward, next, discount, weight, sum } = grouped(rows, options);
  const q = new Float64Array(states * actions).fill(NaN);
  const v = unknown.slice();
  const known = new Set<number>();
  for (const pair of pairs) {
    q[pair] = lower;
    known.add(Math.floor(pair / actions));
  }
  for (const state of known) v[state] = lower;
  for (let sweep = 0; sweep < sweeps; sweep++) {
    for (let p = 0; p < pairs.length; p++) {
      let targets = 0;
      for (let k = start[p]; k < start[p + 1]; k++) {
        const target = reward[k] + discount[k] * v[next[k]];
        targets += weight[k] * (target < lower ? lower : target > upper ? upper : target);
      }
      q[pairs[p]] += rate * (targets / sum[p] - q[pairs[p]]);
    }
    for (const state of known) {
      let best = -Infinity;
      for (let a = 0; a < actions; a++) {
        const value = q[state * actions + a];
        if (value > best) best = value;
      }
      v[state] = best;
    }
  }
  return { q, v };
}

/**
 * The greedy policy of a table.
 *
 * @param table The table.
 * @param fallback (S) action where nothing was bought.
 * @returns (S) action of each state; ties go to the lowest index.
 */
export function tablePolicy({ q }: Table, fallback: Uint8Array): Uint8Array {
  const actions = q.length / fallback.length;
  return fallback.map((otherwise, state) => {
    let best = -1;
    for (let a = 0; a < actions; a++) {
      const value = q[state * actions + a];
      if (!Number.isNaN(value) && (best < 0 || value > q[state * actions + best])) best = a;
    }
    return best < 0 ? otherwise : best;
  });
}

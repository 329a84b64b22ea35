/**
 * Fitted Q evaluation on a table (Le, Voloshin and Yue, "Batch Policy Learning under Constraints", ICML 2019, algorithm 3).
 *
 * Q(c,a) = (sum over rows of the pair of (r + gamma V(next)) + m g(c)) / (n(c,a) + m), g(c) = (sum over rows of the cell +
 * k g) / (n(c) + k), g the mean over all rows, and V(place) = sum_a pi(a|place) Q(cell,a): the expectation, never the value
 * of the likeliest action. The fixed point is the policy's value in the model in which a pair's row is worth n, its
 * cell's m, and that of all rows k transitions of the cell's. A row that was cut goes on; k above 0 lets every policy end,
 * also where a cell's few rows all lead back to it.
 *
 * Shapes: N rows, E episodes, R places, C cells, A actions.
 *
 * @module
 */
import { type CellModel, cellModel } from "./cell_model.ts";
import type { LoggedEpisodes } from "./episodes.ts";
import type { PlacedPolicy } from "./placed_policy.ts";

/** How a model is fitted. */
export interface FittingOptions {
  /** Discount, 0 to 1. */
  readonly gamma: number;
  /** Transitions m that a cell's own row is worth in a pair's, above 0 (default {@link CELL_PRIOR}). */
  readonly prior?: number;
  /** Transitions k that the row of all data is worth in a cell's, above 0 (default {@link ALL_PRIOR}). */
  readonly allPrior?: number;
  /** Most sweeps (default {@link MOST_SWEEPS}). */
  readonly sweeps?: number;
  /** Shown (R) V at the places after each sweep, counted from 1; it is written over by the next. */
  readonly onSweep?: (sweep: number, v: Float64Array) => void;
}

/** Transitions that a cell's row is worth. */
export const CELL_PRIOR = 10;

/** Transitions that the row of all data is worth. */
export const ALL_PRIOR = 1;

/** Sweeps after which values that still move are left to. */
export const MOST_SWEEPS = 20_000;

/** Largest move at rest, relative to the largest value. */
const REST = 1e-11;

/** Values of a policy in a fitted model. */
export interface FittedValues {
  /** (C,A) Q; pairs without rows are worth what their cell is. */
  readonly q: Float64Array;
  /** (R) V at the places of the rows that it was fitted on. */
  readonly v: Float64Array;
  /** Sweeps until it stood still. */
  readonly sweeps: number;
  /** Whether it never did. */
  readonly moving: boolean;
}

/**
 * V at places: sum_a pi(a|place) Q(cell,a).
 *
 * @param placed The policy.
 * @param q (C,A)
 * @returns (R)
 */
export function placedValues(
  { policy, cellOf }: Pick<PlacedPolicy, "policy" | "cellOf">,
  q: Float64Array,
): Float64Array {
  const actions = policy.length / cellOf.length;
  const v = new Float64Array(cellOf.length);
  for (let r = 0; r < v.length; r++) {
    for (let a = 0, pair = cellOf[r] * actions; a < actions; a++) {
      v[r] += policy[r * actions + a] * q[pair + a];
    }
  }
  return v;
}

/** Sums of r + gamma V(next) over the rows of a cell's pairs, into (A) `sums`; returns their sum. */
function sumBackups(model: CellModel, cell: number, { sums, v, gamma }: {
  readonly sums: Float64Array;
  readonly v: Float64Array;
  readonly gamma: number;
}): number {
  const { actions, reward, start, next, count } = model;
  let total = 0;
  for (let a = 0, pair = cell * actions; a < actions; a++, pair++) {
    let ahead = 0;
    for (let k = start[pair]; k < start[pair + 1]; k++) ahead += count[k] * v[next[k]];
    sums[a] = reward[pair] + gamma * ahead;
    total += sums[a];
  }
  return total;
}

/** Writes V = sum_a pi(a|place) Q(cell,a) at a cell's places, four at once: a sum waits for its own last product alone. */
function writeValues(v: Float64Array, model: CellModel, { cell, q }: {
  readonly cell: number;
  readonly q: Float64Array;
}): void {
  const { actions, placeStart, placesOf, policy } = model;
  const first = cell * actions, end = placeStart[cell + 1];
  let k = placeStart[cell];
  for (; k + 4 <= end; k += 4) {
    let a0 = 0, a1 = 0, a2 = 0, a3 = 0;
    for (let a = 0, at = k * actions; a < actions; a++, at++) {
      const value = q[first + a];
      a0 += policy[at] * value;
      a1 += policy[at + actions] * value;
      a2 += policy[at + 2 * actions] * value;
      a3 += policy[at + 3 * actions] * value;
    }
    v[placesOf[k]] = a0;
    v[placesOf[k + 1]] = a1;
    v[placesOf[k + 2]] = a2;
    v[placesOf[k + 3]] = a3;
  }
  for (; k < end; k++) {
    let value = 0;
    for (let a = 0; a < actions; a++) value += policy[k * actions + a] * q[first + a];
    v[placesOf[k]] = value;
  }
}

/**
 * Fits Q, sweeping over the cells until nothing moves.
 *
 * @param episodes The rows to fit on.
 * @param placed The policy on them.
 * @param options Discount, weight of a cell's row.
 */
export function fitValues(
  episodes: LoggedEpisodes,
  placed: PlacedPolicy,
  options: FittingOptions,
): FittedValues {
  const { gamma, prior = CELL_PRIOR, allPrior = ALL_PRIOR, sweeps: most = MOST_SWEEPS } = options;
  const model = cellModel(episodes, placed);
  const { actions, pairCount, cellCount } = model;
  const { cells } = placed;
  const q = new Float64Array(cells * actions);
  const v = placedValues(placed, q);
  const sums = new Float64Array(actions);
  let sweeps = 0, moving = true, anywhere = 0;
  while (moving && sweeps < most) {
    let change = 0, largest = 1, all = 0;
    for (let cell = 0; cell < cells; cell++) {
      const total = sumBackups(model, cell, { sums, v, gamma });
      all += total;
      const mean = (total + allPrior * anywhere) / (cellCount[cell] + allPrior);
      const first = cell * actions;
      for (let a = 0; a < actions; a++) {
        const fresh = (sums[a] + prior * mean) / (pairCount[first + a] + prior);
        change = Math.max(change, Math.abs(fresh - q[first + a]));
        largest = Math.max(largest, Math.abs(fresh));
        q[first + a] = fresh;
      }
      writeValues(v, model, { cell, q });
    }
    change = Math.max(change, Math.abs(all / model.rows - anywhere));
    anywhere = all / model.rows;
    sweeps++;
    options.onSweep?.(sweeps, v);
    moving = !(change <= REST * largest);
  }
  return { q, v, sweeps, moving };
}

/**
 * The value of a policy: the mean of V over the first rows of episodes.
 *
 * @param episodes The episodes.
 * @param v (N) V(s_t) at their rows.
 * @returns (E) V(s_0); their mean is the direct estimate, which errs by all that Q does.
 */
export function startValues(
  { starts }: Pick<LoggedEpisodes, "starts">,
  v: ArrayLike<number>,
): Float64Array {
  return Float64Array.from({ length: starts.length - 1 }, (_, e) => v[starts[e]]);
}

/**
 * The patient's states as numbered cells, for learners that keep a table.
 *
 * @module
 */
import { FEATURES, SEVERITY, VARIABLES } from "./patient.ts";

/** (D) values at which each quantity is cut: its limit of concern and, where care turns on it, more. */
export const CUTS: readonly (readonly number[])[] = [
  [100],
  [58, 65, 75],
  [150, 200],
  [92],
  [2, 3.5, 5, 6.5, 8],
];

/** Number of cells. */
export const CELLS: number = CUTS.reduce((cells, cuts) => cells * (cuts.length + 1), 1);

/**
 * The cell of a state; a value on a cut belongs to the cell above.
 *
 * @param x Numbers that hold the state, and `at`, where it begins in them (default 0).
 */
export function cellOf(x: ArrayLike<number>, at = 0): number {
  let cell = 0;
  for (let d = 0; d < FEATURES; d++) {
    const cuts = CUTS[d];
    let bin = 0;
    while (bin < cuts.length && x[at + d] >= cuts[bin]) bin++;
    cell = cell * (cuts.length + 1) + bin;
  }
  return cell;
}

/**
 * A state as features for networks and distances: each quantity from -1 to 1 over its range.
 *
 * @param x (D) state.
 * @param out (D) receives the features.
 */
export function scaled(x: ArrayLike<number>, out: Float64Array): Float64Array {
  for (let d = 0; d <= SEVERITY; d++) {
    const { min, max } = VARIABLES[d];
    out[d] = 2 * (x[d] - min) / (max - min) - 1;
  }
  return out;
}

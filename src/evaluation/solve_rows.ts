/**
 * Linear systems of sparse Markov chains: swept where that settles soon, factorised where it does not.
 *
 * Shapes: S states.
 *
 * @module
 */
import { factorise, solve } from "../mdp/linear_system.ts";
import type { PolicyRows } from "../tabular/policy_rows.ts";

/** Sparse rows over the states. */
export type Rows = Pick<PolicyRows, "start" | "next" | "weight">;

/** Sweeps that cost about as much as a factorisation of ICU-Sepsis. */
const MAX_SWEEPS = 1000;
/** Largest move at rest, relative to the largest value. */
const REST = 1e-13;

/** Sweeps x = b + gamma P x; null if x still moves in the end. */
function swept({ start, next, weight }: Rows, b: Float64Array, gamma: number): Float64Array | null {
  const x = new Float64Array(b.length);
  for (let sweep = 0; sweep < MAX_SWEEPS; sweep++) {
    let change = 0, largest = 1;
    for (let s = 0; s < x.length; s++) {
      let sum = 0;
      for (let k = start[s]; k < start[s + 1]; k++) sum += weight[k] * x[next[k]];
      const fresh = b[s] + gamma * sum;
      change = Math.max(change, Math.abs(fresh - x[s]));
      largest = Math.max(largest, Math.abs(fresh));
      x[s] = fresh;
    }
    if (change <= REST * largest) return x;
  }
  return null;
}

/**
 * Solves x = b + gamma P x, that is (I - gamma P) x = b. A chain that all but never ends settles slowly; its system is
 * factorised instead.
 *
 * @param rows P; from every state the chain ends some time, or gamma is below 1.
 * @param b (S) right-hand side.
 * @param gamma Discount, 0 to 1.
 * @returns (S)
 */
export function solveRows(rows: Rows, b: Float64Array, gamma: number): Float64Array {
  const x = swept(rows, b, gamma);
  if (x) return x;
  const { start, next, weight } = rows;
  const order = b.length;
  const matrix = new Float64Array(order * order);
  for (let s = 0; s < order; s++) {
    for (let k = start[s]; k < start[s + 1]; k++) matrix[s * order + next[k]] -= gamma * weight[k];
    matrix[s * order + s] += 1;
  }
  return solve(factorise(matrix, order), b);
}

/**
 * Transitions of stays, and the rows of the table that a split's file holds.
 *
 * Shapes: E stays, N transitions in the order of stays.
 *
 * @module
 */
import { NONE, type Stays } from "./stays.ts";

/**
 * First transition of each stay.
 *
 * @param stays E stays.
 * @returns (E+1) numbers, the last being N.
 */
export function transitionStarts({ transitions }: Pick<Stays, "transitions">): Uint32Array {
  const starts = new Uint32Array(transitions.length + 1);
  for (let e = 0; e < transitions.length; e++) starts[e + 1] = starts[e] + transitions[e];
  return starts;
}

/**
 * (N) rows of the table whose actions the transitions take.
 *
 * @param stays The stays.
 */
export function actionRows(stays: Stays): Uint32Array {
  const { order, starts, transitions, shift } = stays;
  const first = transitionStarts(stays);
  const rows = new Uint32Array(first[first.length - 1]);
  for (let e = 0; e < transitions.length; e++) {
    const from = starts[e] + shift;
    rows.set(order.subarray(from, from + transitions[e]), first[e]);
  }
  return rows;
}

/** Rows of a dataset file. */
export interface FileRows {
  /** (R) rows of the table, stay after stay; the state that follows a cut stay's last action is a row of its own. */
  readonly rows: Uint32Array;
  /** First of these rows of each stay, ascending. */
  readonly starts: Uint32Array;
}

/**
 * Rows that hold the states of some stays.
 *
 * @param stays All stays.
 * @param chosen Numbers of stays with transitions, ascending.
 */
export function fileRows(stays: Stays, chosen: Uint32Array): FileRows {
  const { order, starts, transitions, follow, cut } = stays;
  let count = 0;
  for (const e of chosen) count += transitions[e] + cut[e];
  const rows = new Uint32Array(count);
  const first = new Uint32Array(chosen.length);
  let at = 0;
  for (const [i, e] of chosen.entries()) {
    first[i] = at;
    rows.set(order.subarray(starts[e], starts[e] + transitions[e]), at);
    at += transitions[e];
    if (cut[e] === 1) rows[at++] = follow[e];
  }
  return { rows, starts: first };
}

/**
 * Rows of all states that are known of a stay: of its transitions, and the one that follows.
 *
 * @param stays All stays.
 * @param e The stay.
 */
export function stayRows({ order, starts, transitions, follow }: Stays, e: number): Uint32Array {
  const own = order.subarray(starts[e], starts[e] + transitions[e]);
  return follow[e] === NONE ? own : Uint32Array.of(...own, follow[e]);
}

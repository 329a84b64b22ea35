// Fitted Q evaluation: the Bellman error under the expectation over a given policy, each state once.
//
// y = r + gamma sum_a pi(a|s') Q'(s',a); dloss/dQ(s,a) = sum over its rows of 2 w (Q(s,a) - y) / B.
// Float64 twin: src/algorithms/fqe.ts

import { actionOf, batchWeight, firstOf, nextOf, transitionOf } from "./batch_rows";
import { pairAction, pairShare, pairStart } from "./counts";
import { drawnRows, ownRows } from "./draw";
import { setMean, setMetricWeight } from "./metrics";
import { highest, isByTransition, lowest, policy, weightOf } from "./model";
import {
  addAt,
  clearRow,
  errorLoss,
  errorSlope,
  gradientRowOf,
  greedy,
  outputRow,
  targetOutputRow,
  valueAt,
} from "./rows";
import { actions, batch, DEAD, errors, otherErrors, rowOf, variances } from "./scratch";
import { bellmanTarget, pairTarget } from "./targets";

/** V(s'): the expectation over the policy. */
export function expectedNextValue(target: u32, state: u32, index: u32): f32 {
  const next = targetOutputRow(0, target);
  const line = isByTransition ? index : state;
  const chances = policy + (<usize> line * actions << 2);
  let value: f32 = 0;
  for (let a = 0; a < actions; a++) value += valueAt(chances, a) * valueAt(next, a);
  return value;
}

/** Whether a target lies at a bound of the range. */
// @ts-ignore: decorator
@inline
function isHeld(target: f32): f32 {
  return target == lowest || target == highest ? 1 : 0;
}

/** Writes the gradient of rows of s, and each batch row's error. */
export function fqeRows(first: i32, end: i32): void {
  for (let row = <usize> first; row < <usize> end; row++) {
    const values = outputRow(0, row);
    const out = gradientRowOf(0, row);
    clearRow(out);
    for (let i = firstOf(row); i != DEAD; i = nextOf(i)) {
      const b = <usize> i << 2;
      const index = transitionOf(b);
      const action = actionOf(index);
      const target = bellmanTarget(b, index);
      const error = valueAt(values, action) - target;
      addAt(out, action, weightOf(index) * errorSlope(error) / <f32> batch);
      store<f32>(errors + b, error);
      store<f32>(otherErrors + b, isHeld(target));
    }
  }
}

/** The same over a whole dataset, and each pair's error. */
export function fqeFullRows(first: i32, end: i32): void {
  for (let row = <usize> first; row < <usize> end; row++) {
    const values = outputRow(0, row);
    const out = gradientRowOf(0, row);
    clearRow(out);
    const last = <usize> load<u32>(pairStart + (row << 2), 4);
    for (let k = <usize> load<u32>(pairStart + (row << 2)); k < last; k++) {
      const action = <i32> load<u8>(pairAction + k);
      const target = <f32> pairTarget(k);
      const error = valueAt(values, action) - target;
      addAt(out, action, 2 * load<f32>(pairShare + (k << 2)) * error);
      store<f32>(errors + (k << 2), error);
      store<f32>(otherErrors + (k << 2), isHeld(target));
    }
  }
}

/** Largest value of any row of s. */
function largestQ(): f32 {
  let largest: f32 = -Infinity;
  for (let row: usize = 0; row < <usize> ownRows; row++) {
    const values = outputRow(0, row);
    const top = valueAt(values, greedy(values));
    if (top > largest) largest = top;
  }
  return largest;
}

/** Sets the metrics. */
function setMetrics(td: f64, held: f64, q: f64, variance: f64): void {
  setMean(0, td);
  setMean(1, td);
  setMean(2, held);
  setMean(3, q);
  setMean(4, largestQ());
  setMean(6, variance);
}

/** Adds up the loss of a batch and its metrics. */
export function addFqe(): void {
  let td: f64 = 0, held: f64 = 0, q: f64 = 0;
  for (let i = 0; i < drawnRows; i++) {
    const b = <usize> i << 2;
    const index = transitionOf(b);
    const w = <f64> weightOf(index);
    td += w * errorLoss(load<f32>(errors + b));
    held += w * load<f32>(otherErrors + b);
    q += w * valueAt(outputRow(0, load<u32>(rowOf + b)), actionOf(index));
  }
  const rows = batchWeight();
  setMetricWeight(rows);
  setMetrics(td / rows, held / rows, q / rows, 0);
}

/** Adds up the loss of a whole dataset and its metrics. */
export function addFqeFull(): void {
  setMetricWeight(1);
  let td: f64 = 0, spread: f64 = 0, held: f64 = 0, q: f64 = 0;
  for (let row: usize = 0; row < <usize> ownRows; row++) {
    const values = outputRow(0, row);
    const last = <usize> load<u32>(pairStart + (row << 2), 4);
    for (let k = <usize> load<u32>(pairStart + (row << 2)); k < last; k++) {
      const share = <f64> load<f32>(pairShare + (k << 2));
      const error = load<f32>(errors + (k << 2));
      spread += share * load<f64>(variances + (k << 3));
      td += share * error * error;
      held += share * load<f32>(otherErrors + (k << 2));
      q += share * valueAt(values, <i32> load<u8>(pairAction + k));
    }
  }
  setMetrics(td + spread, held, q, spread);
}

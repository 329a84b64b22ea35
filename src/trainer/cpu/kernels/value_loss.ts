// CQL, DQN and cloning losses and their gradient with respect to Q, each state once.
//
// With c_s the weight of the batch rows of state s, w of a row:
// dloss/dQ(s,j) = (weight c_s softmax_j Q(s,.) + sum over its rows of [j = a] w (2 (Q(s,a) - y) - weight)) / B,
// weight = alpha for cql, 0 for dqn, 1 for bc, whose error is left out; y clipped to the target range. Over a whole
// dataset, w = n(s,a)/N and c_s = n(s)/N: a pass over the pairs, then over what each goes on to.
// Rows of s are dealt out; one worker adds up what they leave, in order.
// Float64 twins: src/algorithms/cql.ts, src/algorithms/bc.ts, src/algorithms/full_loss.ts

import { actionOf, batchWeight, firstOf, nextOf, rowWeight, transitionOf } from "./batch_rows";
import { pairAction, pairShare, pairStart, rowShare } from "./counts";
import { drawnRows, ownRows } from "./draw";
import { setMean, setMetricWeight } from "./metrics";
import { algorithm, setting, weightOf } from "./model";
import {
  addAt,
  allowedNext,
  errorLoss,
  errorSlope,
  gradientRowOf,
  greedy,
  greedyAmong,
  isFree,
  outputRow,
  softmaxRow,
  targetOutputRow,
  valueAt,
} from "./rows";
import { batch, DEAD, errors, rowBest, rowEntropy, rowLog, rowOf, variances } from "./scratch";
import { bellmanTarget, pairTarget } from "./targets";
import { CQL_ALPHA, CQL_DOUBLE_DQN, IS_BC } from "./words";

/** Whether the loss has targets. */
function isValue(): bool {
  return algorithm != IS_BC;
}

/** Weight of the cross-entropy. */
function penaltyWeight(): f32 {
  return isValue() ? setting(CQL_ALPHA) : 1;
}

/** V(s'): the target network's value of the action chosen by it or, with double DQN, by the online network. */
export function greedyNextValue(online: u32, target: u32, state: u32, index: u32): f32 {
  const next = targetOutputRow(0, target);
  const chooser = setting(CQL_DOUBLE_DQN) != 0 ? outputRow(0, online) : next;
  const action = isFree() ? greedy(chooser) : greedyAmong(chooser, allowedNext(state, index));
  return valueAt(next, action);
}

/** Writes the gradient of rows of s, and each batch row's error. */
export function valueRows(first: i32, end: i32): void {
  const weight = penaltyWeight();
  for (let row = <usize> first; row < <usize> end; row++) {
    softmaxRow(0, row, weight, rowWeight(row), <f32> batch);
    const values = outputRow(0, row);
    const out = gradientRowOf(0, row);
    for (let i = firstOf(row); i != DEAD; i = nextOf(i)) {
      const b = <usize> i << 2;
      const index = transitionOf(b);
      const action = actionOf(index);
      const error = isValue() ? valueAt(values, action) - bellmanTarget(b, index) : 0;
      addAt(out, action, weightOf(index) * (errorSlope(error) - weight) / <f32> batch);
      store<f32>(errors + b, error);
    }
  }
}

/** The same over a whole dataset, and each pair's error. */
export function valueFullRows(first: i32, end: i32): void {
  const weight = penaltyWeight();
  for (let row = <usize> first; row < <usize> end; row++) {
    softmaxRow(0, row, weight, load<f32>(rowShare + (row << 2)), 1);
    const values = outputRow(0, row);
    const out = gradientRowOf(0, row);
    const last = <usize> load<u32>(pairStart + (row << 2), 4);
    for (let k = <usize> load<u32>(pairStart + (row << 2)); k < last; k++) {
      const action = <i32> load<u8>(pairAction + k);
      const error: f32 = isValue() ? valueAt(values, action) - <f32> pairTarget(k) : 0;
      addAt(out, action, load<f32>(pairShare + (k << 2)) * (2 * error - weight));
      store<f32>(errors + (k << 2), error);
    }
  }
}

/** Entropy of all rows of s, and the largest value of any. */
let entropy: f64 = 0;
let maxQ: f32 = 0;

/** Adds up what rows of s leave that needs no action. */
function addRows(): void {
  entropy = 0;
  maxQ = -Infinity;
  for (let row: usize = 0; row < <usize> ownRows; row++) {
    const top = valueAt(outputRow(0, row), load<u32>(rowBest + (row << 2)));
    entropy += load<f64>(rowEntropy + (row << 3));
    if (top > maxQ) maxQ = top;
  }
}

/** Sets the metrics, in the order of src/algorithms/value_metrics.ts. */
function setMetrics(td: f64, logSumExp: f64, q: f64, hits: f64, variance: f64): void {
  const penalty = logSumExp - q;
  setMean(0, td + penaltyWeight() * penalty);
  setMean(1, td);
  setMean(2, penalty);
  setMean(3, logSumExp);
  setMean(4, q);
  setMean(5, maxQ);
  setMean(6, hits);
  setMean(7, entropy);
  setMean(9, variance);
}

/** Adds up the loss of a batch and its metrics. */
export function addValue(): void {
  addRows();
  let td: f64 = 0, logSumExp: f64 = 0, q: f64 = 0, hits: f64 = 0;
  for (let i = 0; i < drawnRows; i++) {
    const b = <usize> i << 2;
    const row = <usize> load<u32>(rowOf + b);
    const index = transitionOf(b);
    const action = actionOf(index);
    const w = <f64> weightOf(index);
    td += w * errorLoss(load<f32>(errors + b));
    logSumExp += w * load<f64>(rowLog + (row << 3));
    q += w * valueAt(outputRow(0, row), action);
    hits += action == <i32> load<u32>(rowBest + (row << 2)) ? w : 0;
  }
  const rows = batchWeight();
  setMetricWeight(rows);
  // What the sums come to, before any is divided.
  const penalty = logSumExp - q;
  setMean(0, (td + penaltyWeight() * penalty) / rows);
  setMean(1, td / rows);
  setMean(2, penalty / rows);
  setMean(3, logSumExp / rows);
  setMean(4, q / rows);
  setMean(5, maxQ);
  setMean(6, hits / rows);
  setMean(7, entropy / rows);
  setMean(9, 0);
}

/** Adds up the loss of a whole dataset and its metrics. */
export function addValueFull(): void {
  addRows();
  setMetricWeight(1);
  let td: f64 = 0, spread: f64 = 0, logSumExp: f64 = 0, q: f64 = 0, hits: f64 = 0;
  for (let row: usize = 0; row < <usize> ownRows; row++) {
    const values = outputRow(0, row);
    const best = load<u32>(rowBest + (row << 2));
    const last = <usize> load<u32>(pairStart + (row << 2), 4);
    for (let k = <usize> load<u32>(pairStart + (row << 2)); k < last; k++) {
      const action = <i32> load<u8>(pairAction + k);
      const share = load<f32>(pairShare + (k << 2));
      const error = load<f32>(errors + (k << 2));
      if (isValue()) spread += <f64> share * load<f64>(variances + (k << 3));
      td += <f64> share * error * error;
      q += <f64> share * valueAt(values, action);
      if (action == <i32> best) hits += share;
    }
    logSumExp += <f64> load<f32>(rowShare + (row << 2)) * load<f64>(rowLog + (row << 3));
  }
  setMetrics(td + spread, logSumExp, q, hits, spread);
}

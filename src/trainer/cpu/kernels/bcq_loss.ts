// BCQ: the Bellman error of Q within what the cloning network finds likely, and that network's cross-entropy, each
// state once. Networks: 0 Q, 1 clone.
//
// dloss/dQ(s,a) = sum over its rows of 2 w (Q(s,a) - y) / B;
// dloss/dl(s,j) = (c_s softmax_j l - sum over its rows of [j = a] w + c_s 2 penalty l_j / A) / B.
// Float64 twin: src/algorithms/bcq.ts

import { actionOf, batchWeight, firstOf, nextOf, rowWeight, transitionOf } from "./batch_rows";
import { pairAction, pairShare, pairStart, rowShare } from "./counts";
import { drawnRows, ownRows } from "./draw";
import { setMean, setMetricWeight } from "./metrics";
import { setting, weightOf } from "./model";
import {
  addAt,
  allowedNext,
  clearRow,
  errorLoss,
  errorSlope,
  gradientRowOf,
  greedy,
  greedyAmong,
  outputRow,
  softmaxRow,
  targetOutputRow,
  valueAt,
} from "./rows";
import {
  actions,
  batch,
  DEAD,
  errors,
  rowBest,
  rowEntropy,
  rowLog,
  rowOf,
  variances,
} from "./scratch";
import { bellmanTarget, pairTarget } from "./targets";
import { BCQ_BCQ_THRESHOLD, BCQ_LOGIT_PENALTY, BCQ_SELECTOR } from "./words";

/** The actions that are likely enough, by a row of logits. */
function likelyActions(logits: usize): u32 {
  const threshold = setting(BCQ_BCQ_THRESHOLD);
  const top = valueAt(logits, greedy(logits));
  let bits: u32 = 0;
  for (let a = 0; a < actions; a++) {
    if (Math.exp(valueAt(logits, a) - top) >= threshold) bits |= 1 << a;
  }
  return bits;
}

/** V(s'): the target network's value of the best action that is likely enough. */
export function bcqNextValue(online: u32, target: u32, state: u32, index: u32): f32 {
  const likely = likelyActions(outputRow(1, online));
  const allowed = allowedNext(state, index);
  const both = likely & allowed;
  const next = targetOutputRow(0, target);
  const chooser = setting(BCQ_SELECTOR) != 0 ? outputRow(0, online) : next;
  return valueAt(next, greedyAmong(chooser, both != 0 ? both : allowed));
}

/** Adds the penalty's gradient of a row of logits with a share of the whole. */
function addPenalty(row: usize, share: f32): void {
  const scale: f32 = <f32> 2 * setting(BCQ_LOGIT_PENALTY) * share / <f32> actions;
  if (scale == 0) return;
  const logits = outputRow(1, row);
  const out = gradientRowOf(1, row);
  for (let a = 0; a < actions; a++) addAt(out, a, scale * valueAt(logits, a));
}

/** Writes the gradients of rows of s, and each batch row's error. */
export function bcqRows(first: i32, end: i32): void {
  for (let row = <usize> first; row < <usize> end; row++) {
    const count = rowWeight(row);
    softmaxRow(1, row, 1, count, <f32> batch);
    addPenalty(row, count / <f32> batch);
    const values = outputRow(0, row);
    const out = gradientRowOf(0, row);
    const cloneOut = gradientRowOf(1, row);
    clearRow(out);
    for (let i = firstOf(row); i != DEAD; i = nextOf(i)) {
      const b = <usize> i << 2;
      const index = transitionOf(b);
      const action = actionOf(index);
      const w = weightOf(index);
      const error = valueAt(values, action) - bellmanTarget(b, index);
      addAt(out, action, w * errorSlope(error) / <f32> batch);
      addAt(cloneOut, action, -w / <f32> batch);
      store<f32>(errors + b, error);
    }
  }
}

/** The same over a whole dataset, and each pair's error. */
export function bcqFullRows(first: i32, end: i32): void {
  for (let row = <usize> first; row < <usize> end; row++) {
    const whole = load<f32>(rowShare + (row << 2));
    softmaxRow(1, row, 1, whole, 1);
    addPenalty(row, whole);
    const values = outputRow(0, row);
    const out = gradientRowOf(0, row);
    const cloneOut = gradientRowOf(1, row);
    clearRow(out);
    const last = <usize> load<u32>(pairStart + (row << 2), 4);
    for (let k = <usize> load<u32>(pairStart + (row << 2)); k < last; k++) {
      const action = <i32> load<u8>(pairAction + k);
      const share = load<f32>(pairShare + (k << 2));
      const error = valueAt(values, action) - <f32> pairTarget(k);
      addAt(out, action, 2 * share * error);
      addAt(cloneOut, action, -share);
      store<f32>(errors + (k << 2), error);
    }
  }
}

let entropy: f64 = 0;
let likely: f64 = 0;
let squares: f64 = 0;
let maxQ: f32 = 0;

/** Adds up what rows of s leave that needs no action; shares of the whole are f32 at `shares`, or the batch's. */
function addRows(shares: usize): void {
  entropy = 0;
  likely = 0;
  squares = 0;
  maxQ = -Infinity;
  for (let row: usize = 0; row < <usize> ownRows; row++) {
    const share = <f64> (shares == 0 ? rowWeight(row) : load<f32>(shares + (row << 2)));
    const values = outputRow(0, row);
    const logits = outputRow(1, row);
    const top = valueAt(values, greedy(values));
    entropy += load<f64>(rowEntropy + (row << 3));
    likely += share * popcnt<u32>(likelyActions(logits));
    for (let a = 0; a < actions; a++) squares += share * valueAt(logits, a) * valueAt(logits, a);
    if (top > maxQ) maxQ = top;
  }
}

/** Sets the metrics, from sums by `rows`. */
function setMetrics(td: f64, cloning: f64, q: f64, hits: f64, variance: f64, rows: f64): void {
  const penalty = <f64> setting(BCQ_LOGIT_PENALTY) * squares / <f64> actions;
  setMean(0, (td + cloning + penalty) / rows);
  setMean(1, td / rows);
  setMean(2, cloning / rows);
  setMean(3, q / rows);
  setMean(4, maxQ);
  setMean(5, hits / rows);
  setMean(6, entropy / rows);
  setMean(7, likely / rows);
  setMean(9, variance);
}

/** Adds up the loss of a batch and its metrics. */
export function addBcq(): void {
  addRows(0);
  let td: f64 = 0, cloning: f64 = 0, q: f64 = 0, hits: f64 = 0;
  for (let i = 0; i < drawnRows; i++) {
    const b = <usize> i << 2;
    const row = <usize> load<u32>(rowOf + b);
    const index = transitionOf(b);
    const action = actionOf(index);
    const w = <f64> weightOf(index);
    td += w * errorLoss(load<f32>(errors + b));
    cloning += w * (load<f64>(rowLog + (row << 3)) - valueAt(outputRow(1, row), action));
    q += w * valueAt(outputRow(0, row), action);
    hits += action == <i32> load<u32>(rowBest + (row << 2)) ? w : 0;
  }
  const rows = batchWeight();
  setMetricWeight(rows);
  setMetrics(td, cloning, q, hits, 0, rows);
}

/** Adds up the loss of a whole dataset and its metrics. */
export function addBcqFull(): void {
  addRows(rowShare);
  setMetricWeight(1);
  let td: f64 = 0, spread: f64 = 0, cloning: f64 = 0, q: f64 = 0, hits: f64 = 0;
  for (let row: usize = 0; row < <usize> ownRows; row++) {
    const log = load<f64>(rowLog + (row << 3));
    const last = <usize> load<u32>(pairStart + (row << 2), 4);
    for (let k = <usize> load<u32>(pairStart + (row << 2)); k < last; k++) {
      const action = <i32> load<u8>(pairAction + k);
      const share = <f64> load<f32>(pairShare + (k << 2));
      const error = load<f32>(errors + (k << 2));
      spread += share * load<f64>(variances + (k << 3));
      td += share * error * error;
      cloning += share * (log - valueAt(outputRow(1, row), action));
      q += share * valueAt(outputRow(0, row), action);
      hits += action == <i32> load<u32>(rowBest + (row << 2)) ? share : 0;
    }
  }
  setMetrics(td + spread, cloning, q, hits, spread, 1);
}

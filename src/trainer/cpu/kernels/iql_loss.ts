// IQL: V by an expectile of Q', every Q by its Bellman error with V(s'), pi by weighted cloning, each state once.
// Networks: 0 V, then one Q or two, the last pi.
//
// u = min_j Q'_j(s,a) - V(s), pull = min(exp(beta u), cap). Sums over a state's rows, by B:
// dloss/dV = -2 w |expectile - [u < 0]| u; dloss/dQ_j(s,a) = 2 w (Q_j(s,a) - y);
// dloss/dl(s,j) = w pull (softmax_j l - [j = a]).
// Float64 twin: src/algorithms/iql.ts

import { actionOf, batchWeight, firstOf, nextOf, rowWeight, transitionOf } from "./batch_rows";
import { pairAction, pairShare, pairStart, rowShare } from "./counts";
import { drawnRows, ownRows } from "./draw";
import { setMean, setMetricWeight } from "./metrics";
import { nets, setting, weightOf } from "./model";
import {
  addAt,
  clearRow,
  errorLoss,
  errorSlope,
  gradientRowOf,
  greedy,
  outputRow,
  softmaxRow,
  targetOutputRow,
  valueAt,
} from "./rows";
import {
  advantages,
  batch,
  DEAD,
  errors,
  otherErrors,
  rowBest,
  rowEntropy,
  rowLog,
  rowOf,
  variances,
} from "./scratch";
import { bellmanTarget, pairTarget } from "./targets";
import { IQL_ADVANTAGE_CAP, IQL_BETA, IQL_EXPECTILE } from "./words";

/** V(s'): the online network's, a constant. */
export function iqlNextValue(online: u32): f32 {
  return load<f32>(outputRow(0, online));
}

/** u of a pair in a row. */
function advantageOf(row: usize, action: i32): f32 {
  let least = valueAt(targetOutputRow(1, row), action);
  if (nets == 4) least = min<f32>(least, valueAt(targetOutputRow(2, row), action));
  return least - load<f32>(outputRow(0, row));
}

/** |expectile - [u < 0]|. */
function sideOf(advantage: f32): f32 {
  const expectile = setting(IQL_EXPECTILE);
  return advantage < 0 ? 1 - expectile : expectile;
}

/** exp(beta u), before the cap. */
function uncapped(advantage: f32): f32 {
  return <f32> Math.exp(min<f64>(<f64> setting(IQL_BETA) * advantage, 80));
}

/** The weight of a pair in pi's loss. */
function pullOf(advantage: f32): f32 {
  return min<f32>(uncapped(advantage), setting(IQL_ADVANTAGE_CAP));
}

/** Writes one pair's gradients of V and Q, with a share of the whole, and its errors at `at`; returns its part of pi's. */
function pairGradients(row: usize, action: i32, target: f32, share: f32, at: usize): f32 {
  const advantage = advantageOf(row, action);
  addAt(gradientRowOf(0, row), 0, -2 * share * sideOf(advantage) * advantage);
  const error = valueAt(outputRow(1, row), action) - target;
  addAt(gradientRowOf(1, row), action, share * errorSlope(error));
  store<f32>(errors + at, error);
  if (nets == 4) {
    const other = valueAt(outputRow(2, row), action) - target;
    addAt(gradientRowOf(2, row), action, share * errorSlope(other));
    store<f32>(otherErrors + at, other);
  }
  store<f32>(advantages + at, advantage);
  return share * pullOf(advantage);
}

/** Starts the gradients of a row of V and Q. */
function clearRows(row: usize): void {
  for (let net = 0; net + 1 < nets; net++) clearRow(gradientRowOf(net, row));
}

/** Writes the gradients of rows of s, and each batch row's errors. */
export function iqlRows(first: i32, end: i32): void {
  for (let row = <usize> first; row < <usize> end; row++) {
    clearRows(row);
    let pulls: f32 = 0;
    for (let i = firstOf(row); i != DEAD; i = nextOf(i)) {
      const b = <usize> i << 2;
      const index = transitionOf(b);
      const share = weightOf(index) / <f32> batch;
      pulls += pairGradients(row, actionOf(index), bellmanTarget(b, index), share, b);
    }
    softmaxRow(nets - 1, row, pulls, 1, 1);
    const out = gradientRowOf(nets - 1, row);
    for (let i = firstOf(row); i != DEAD; i = nextOf(i)) {
      const b = <usize> i << 2;
      const index = transitionOf(b);
      const pull = pullOf(load<f32>(advantages + b));
      addAt(out, actionOf(index), -weightOf(index) / <f32> batch * pull);
    }
  }
}

/** The same over a whole dataset, and each pair's errors. */
export function iqlFullRows(first: i32, end: i32): void {
  for (let row = <usize> first; row < <usize> end; row++) {
    clearRows(row);
    const begin = <usize> load<u32>(pairStart + (row << 2));
    const last = <usize> load<u32>(pairStart + (row << 2), 4);
    let pulls: f32 = 0;
    for (let k = begin; k < last; k++) {
      const action = <i32> load<u8>(pairAction + k);
      const share = load<f32>(pairShare + (k << 2));
      pulls += pairGradients(row, action, <f32> pairTarget(k), share, k << 2);
    }
    softmaxRow(nets - 1, row, pulls, 1, 1);
    const out = gradientRowOf(nets - 1, row);
    for (let k = begin; k < last; k++) {
      const pull = pullOf(load<f32>(advantages + (k << 2)));
      addAt(out, <i32> load<u8>(pairAction + k), -load<f32>(pairShare + (k << 2)) * pull);
    }
  }
}

let qLoss: f64 = 0;
let vLoss: f64 = 0;
let policyLoss: f64 = 0;
let advantageSum: f64 = 0;
let capped: f64 = 0;
let chosenQ: f64 = 0;
let hits: f64 = 0;

/** Adds a pair's part of the losses, with its share, its errors at `at`. */
function addPair(row: usize, action: i32, share: f64, at: usize): void {
  const advantage = load<f32>(advantages + at);
  qLoss += share * errorLoss(load<f32>(errors + at));
  if (nets == 4) qLoss += share * errorLoss(load<f32>(otherErrors + at));
  vLoss += share * sideOf(advantage) * advantage * advantage;
  const cross = load<f64>(rowLog + (row << 3)) - valueAt(outputRow(nets - 1, row), action);
  policyLoss += share * pullOf(advantage) * cross;
  advantageSum += share * advantage;
  capped += uncapped(advantage) > setting(IQL_ADVANTAGE_CAP) ? share : 0;
  chosenQ += share * valueAt(outputRow(1, row), action);
  hits += action == <i32> load<u32>(rowBest + (row << 2)) ? share : 0;
}

/** Sets the metrics from the sums; shares of rows of s are f32 at `shares`, or the batch's. */
function setMetrics(shares: usize, variance: f64, rows: f64): void {
  let entropy: f64 = 0;
  let maxQ: f32 = -Infinity;
  for (let row: usize = 0; row < <usize> ownRows; row++) {
    const share = <f64> (shares == 0 ? rowWeight(row) : load<f32>(shares + (row << 2)));
    entropy += share * load<f64>(rowEntropy + (row << 3));
    const values = outputRow(1, row);
    const top = valueAt(values, greedy(values));
    if (top > maxQ) maxQ = top;
  }
  setMean(0, (qLoss + vLoss + policyLoss) / rows);
  setMean(1, qLoss / rows);
  setMean(2, vLoss / rows);
  setMean(3, policyLoss / rows);
  setMean(4, advantageSum / rows);
  setMean(5, capped / rows);
  setMean(6, chosenQ / rows);
  setMean(7, maxQ);
  setMean(8, hits / rows);
  setMean(9, entropy / rows);
  setMean(11, variance);
}

function startSums(): void {
  qLoss = 0;
  vLoss = 0;
  policyLoss = 0;
  advantageSum = 0;
  capped = 0;
  chosenQ = 0;
  hits = 0;
}

/** Adds up the losses of a batch and their metrics. */
export function addIql(): void {
  startSums();
  for (let i = 0; i < drawnRows; i++) {
    const b = <usize> i << 2;
    const index = transitionOf(b);
    addPair(<usize> load<u32>(rowOf + b), actionOf(index), weightOf(index), b);
  }
  const rows = batchWeight();
  setMetricWeight(rows);
  setMetrics(0, 0, rows);
}

/** Adds up the losses of a whole dataset and their metrics. */
export function addIqlFull(): void {
  startSums();
  setMetricWeight(1);
  let spread: f64 = 0;
  for (let row: usize = 0; row < <usize> ownRows; row++) {
    const last = <usize> load<u32>(pairStart + (row << 2), 4);
    for (let k = <usize> load<u32>(pairStart + (row << 2)); k < last; k++) {
      const share = <f64> load<f32>(pairShare + (k << 2));
      addPair(row, <i32> load<u8>(pairAction + k), share, k << 2);
      spread += share * load<f64>(variances + (k << 3));
    }
  }
  const all = spread * <f64> (nets - 2);
  qLoss += all;
  setMetrics(rowShare, all, 1);
}

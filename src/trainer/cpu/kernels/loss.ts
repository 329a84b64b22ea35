// CQL, DQN and cloning losses of a batch and their gradient with respect to Q, each state once.
//
// With c_s the batch rows of state s:
// dloss/dQ(s,j) = (weight c_s softmax_j Q(s,.) + sum over its rows of [j = a] (2 (Q(s,a) - y) - weight)) / B,
// weight = alpha for cql, 0 for dqn, 1 for bc, whose squared error is left out; y clipped to the target range.
// Rows of s are dealt out; one worker adds up what they leave, in the batch's order.
// Float64 twins: src/algorithms/cql.ts, src/algorithms/bc.ts, src/algorithms/bellman_target.ts

import { ownRows } from "./draw";
import {
  actions,
  batch,
  copies,
  dataAction,
  dataReward,
  DEAD,
  deltaRows,
  drawn,
  errors,
  firstCopy,
  layerOutputs,
  layers,
  nextCopy,
  nextRowOf,
  outputRows,
  rowBest,
  rowDistance,
  rowEntropy,
  rowLog,
  rowOf,
  targetQRows,
  targetRowOf,
  targetRowState,
} from "./scratch";
import { expOfNegative } from "./simd";

/** What a loss needs to know of its model; set on every worker. */
export let weight: f32 = 0;
export let gamma: f32 = 0;
export let isValue: bool = false;
export let isDouble: bool = false;
/** (S) u32 bits of the actions that may be chosen; 0 if all may. */
export let support: usize = 0;
/** What targets are clipped to; infinite where there is no range. */
let lowest: f32 = 0;
let highest: f32 = 0;

/** Takes up a model's settings, as src/trainer/cpu/shared_memory.ts writes them. */
export function prepareLoss(settings: usize): void {
  weight = load<f32>(settings);
  gamma = load<f32>(settings, 4);
  isDouble = load<f32>(settings, 8) != 0;
  isValue = load<f32>(settings, 44) != 0;
  support = <usize> load<u32>(settings, 64);
  lowest = load<f32>(settings, 68);
  highest = load<f32>(settings, 72);
}

/** Means over the batch, in the order of the metric sums; the fifth is a maximum. */
export let loss: f64 = 0;
export let tdLoss: f64 = 0;
export let penalty: f64 = 0;
export let logSumExp: f64 = 0;
export let chosenQ: f64 = 0;
export let maxQ: f32 = 0;
export let hits: f64 = 0;
export let entropy: f64 = 0;
/** The part of `tdLoss` that is the targets' own variance: of whole datasets only. */
export let tdVariance: f64 = 0;

/** Starts new means. */
export function startMeans(): void {
  loss = 0;
  tdLoss = 0;
  tdVariance = 0;
  penalty = 0;
  logSumExp = 0;
  chosenQ = 0;
  hits = 0;
  entropy = 0;
}

/** Sets the means that `addSoftmaxRows` does not, from means over a whole dataset. */
export function setMeans(
  td: f64,
  variance: f64,
  logSum: f64,
  chosen: f64,
  share: f64,
): void {
  tdVariance = variance;
  tdLoss = td + variance;
  logSumExp = logSum;
  chosenQ = chosen;
  hits = share;
  penalty = logSum - chosen;
  loss = tdLoss + weight * penalty;
}

/** The action of largest value, ties to the lowest index. */
function greedy(q: usize): i32 {
  let best = 0;
  let top = load<f32>(q);
  for (let a = 1; a < actions; a++) {
    const value = load<f32>(q + (<usize> a << 2));
    if (value > top) {
      top = value;
      best = a;
    }
  }
  return best;
}

/** The allowed action of largest value, ties to the lowest index. */
function greedyAllowed(q: usize, allowed: u32): i32 {
  let best = -1;
  let top: f32 = 0;
  for (let a = 0; a < actions; a++) {
    const value = load<f32>(q + (<usize> a << 2));
    if ((allowed >> a & 1) != 0 && (best < 0 || value > top)) {
      top = value;
      best = a;
    }
  }
  return best;
}

/** The action chosen in a state, among those that `support` allows. */
export function chosenAction(q: usize, state: u32): i32 {
  return support == 0 ? greedy(q) : greedyAllowed(q, load<u32>(support + (<usize> state << 2)));
}

/** Value of an action in a row. */
// @ts-ignore: decorator
@inline
export function valueAt(row: usize, action: i32): f32 {
  return load<f32>(row + (<usize> action << 2));
}

/** A row of Q(s,.). */
// @ts-ignore: decorator
@inline
export function qRow(row: usize): usize {
  return outputRows(layers - 1) + row * rowDistance(layerOutputs(layers - 1));
}

/** A row of the gradient with respect to Q(s,.). */
// @ts-ignore: decorator
@inline
export function gradientOfQ(row: usize): usize {
  return deltaRows(layers) + row * rowDistance(layerOutputs(layers - 1));
}

/**
 * Writes weight c_s softmax Q(s,.) / B into a gradient row, and the row's facts. `count` is c_s, B is `rows`.
 */
export function softmaxRow(row: usize, count: f32, rows: f32): void {
  const columns = layerOutputs(layers - 1);
  const values = qRow(row);
  const out = gradientOfQ(row);
  const best = greedy(values);
  const top = valueAt(values, best);
  const tops = f32x4.splat(top);
  for (let j = 0; j < columns; j += 4) {
    const place = <usize> j << 2;
    v128.store(out + place, expOfNegative(f32x4.sub(v128.load(values + place), tops)));
  }
  let total: f32 = 0;
  let weighted: f64 = 0;
  for (let j = 0; j < actions; j++) {
    const e = valueAt(out, j);
    total += e;
    weighted += <f64> e * (valueAt(values, j) - top);
  }
  const scale = f32x4.splat(weight * count / (total * rows));
  for (let j = 0; j < columns; j += 4) {
    const place = <usize> j << 2;
    v128.store(out + place, f32x4.mul(v128.load(out + place), scale));
  }
  for (let j = actions; j < columns; j++) store<f32>(out + (<usize> j << 2), 0);
  const log = Math.log(total);
  store<f64>(rowLog + (row << 3), <f64> top + log);
  store<f64>(rowEntropy + (row << 3), count * (log - weighted / total));
  store<u32>(rowBest + (row << 2), best);
}

/** Adds up the metrics of rows of s that need no action. */
export function addSoftmaxRows(): void {
  for (let row: usize = 0; row < <usize> ownRows; row++) {
    const top = valueAt(qRow(row), load<u32>(rowBest + (row << 2)));
    entropy += load<f64>(rowEntropy + (row << 3));
    maxQ = row == 0 || top > maxQ ? top : maxQ;
  }
}

/** A target within the range; NaN stays NaN. */
// @ts-ignore: decorator
@inline
export function clipTarget<T>(target: T): T {
  return target < <T> lowest ? <T> lowest : target > <T> highest ? <T> highest : target;
}

/** y of a batch row. */
function bellmanTarget(b: usize, index: usize): f32 {
  const reward = load<f32>(dataReward + (index << 2));
  const row = load<u32>(targetRowOf + b);
  if (row == DEAD) return clipTarget(reward);
  const distance = rowDistance(layerOutputs(layers - 1));
  const next = targetQRows + <usize> row * distance;
  const chooser = isDouble ? qRow(load<u32>(nextRowOf + b)) : next;
  const state = load<u32>(targetRowState + (<usize> row << 2));
  return clipTarget(reward + gamma * valueAt(next, chosenAction(chooser, state)));
}

/** Writes the gradient with respect to Q of rows of s, and each batch row's error. */
export function lossRows(first: i32, end: i32): void {
  for (let row = <usize> first; row < <usize> end; row++) {
    softmaxRow(row, <f32> load<u32>(copies + (row << 2)), <f32> batch);
    const values = qRow(row);
    const out = gradientOfQ(row);
    let i = load<u32>(firstCopy + (row << 2));
    for (; i != DEAD; i = load<u32>(nextCopy + (<usize> i << 2))) {
      const b = <usize> i << 2;
      const index = <usize> load<u32>(drawn + b);
      const action = <i32> load<u8>(dataAction + index);
      const error = isValue ? valueAt(values, action) - bellmanTarget(b, index) : 0;
      const place = out + (<usize> action << 2);
      store<f32>(place, load<f32>(place) + (2 * error - weight) / <f32> batch);
      store<f32>(errors + b, error);
    }
  }
}

/** Adds up the loss and its metrics. */
export function addLoss(): void {
  startMeans();
  addSoftmaxRows();
  for (let i = 0; i < batch; i++) {
    const b = <usize> i << 2;
    const row = <usize> load<u32>(rowOf + b);
    const action = <i32> load<u8>(dataAction + <usize> load<u32>(drawn + b));
    const error = load<f32>(errors + b);
    tdLoss += <f64> error * error;
    logSumExp += load<f64>(rowLog + (row << 3));
    chosenQ += valueAt(qRow(row), action);
    hits += action == <i32> load<u32>(rowBest + (row << 2)) ? 1 : 0;
  }
  penalty = logSumExp - chosenQ;
  loss = tdLoss + weight * penalty;
  const rows = <f64> batch;
  loss /= rows;
  tdLoss /= rows;
  penalty /= rows;
  logSumExp /= rows;
  chosenQ /= rows;
  hits /= rows;
  entropy /= rows;
}

// CQL, DQN and cloning losses of a batch and their gradient with respect to Q, each state once.
//
// With c_s the batch rows of state s:
// dloss/dQ(s,j) = (weight c_s softmax_j Q(s,.) + sum over its rows of [j = a] (2 (Q(s,a) - y) - weight)) / B,
// weight = alpha for cql and dqn, 1 for bc, whose squared error is left out; y clipped to the target range.
// Float64 twins: src/algorithms/cql.ts, src/algorithms/bc.ts, src/algorithms/bellman_target.ts

import { ownRows } from "./draw";
import {
  actions,
  batch,
  copies,
  dataAction,
  dataReward,
  DEAD,
  deltaDistance,
  deltaRows,
  drawn,
  layerOutputs,
  layers,
  nextRowOf,
  outputRows,
  rowDistance,
  rowOf,
  targetQRows,
  targetRowOf,
  targetRowState,
} from "./scratch";
import { expOfNegative } from "./simd";

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

/** Sets the means that `softmaxRows` does not, from means over a whole dataset. */
export function setMeans(
  weight: f32,
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

/** The action chosen in a state: among those that `support` (S u32) allows, or all if it is 0. */
export function chosenAction(q: usize, support: usize, state: u32): i32 {
  return support == 0 ? greedy(q) : greedyAllowed(q, load<u32>(support + (<usize> state << 2)));
}

/** Value of an action in a row. */
// @ts-ignore: decorator
@inline
export function valueAt(row: usize, action: i32): f32 {
  return load<f32>(row + (<usize> action << 2));
}

/**
 * Writes weight c_s softmax Q(s,.) / B into the gradient rows, and adds up the row metrics that need
 * no action. `shares` holds c_s (f32) of each row; 0 for the copies in the batch. B is `rows`.
 */
export function softmaxRows(weight: f32, shares: usize, rows: f32): void {
  const columns = layerOutputs(layers - 1);
  const q = outputRows(layers - 1);
  const qDistance = rowDistance(columns);
  const gradient = deltaRows(layers - 1);
  for (let row = 0; row < ownRows; row++) {
    const at = <usize> row << 2;
    const values = q + <usize> row * qDistance;
    const out = gradient + <usize> row * deltaDistance;
    const count = shares == 0 ? <f32> load<u32>(copies + at) : load<f32>(shares + at);
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
    const facts = out + (<usize> columns << 2);
    store<f64>(facts, <f64> top + log);
    store<u32>(facts, best, 8);
    entropy += count * (log - weighted / total);
    maxQ = row == 0 || top > maxQ ? top : maxQ;
  }
}

/** What targets are clipped to; infinite where there is no range. */
let lowest: f32 = 0;
let highest: f32 = 0;

/** Sets what targets are clipped to. */
export function setTargetRange(low: f32, high: f32): void {
  lowest = low;
  highest = high;
}

/** A target within the range; NaN stays NaN. */
// @ts-ignore: decorator
@inline
export function clipTarget<T>(target: T): T {
  return target < <T> lowest ? <T> lowest : target > <T> highest ? <T> highest : target;
}

/** y of a batch row. */
function bellmanTarget(
  b: usize,
  index: usize,
  gamma: f32,
  isDouble: bool,
  support: usize,
): f32 {
  const reward = load<f32>(dataReward + (index << 2));
  const row = load<u32>(targetRowOf + b);
  if (row == DEAD) return clipTarget(reward);
  const distance = rowDistance(layerOutputs(layers - 1));
  const next = targetQRows + <usize> row * distance;
  const chooser = isDouble
    ? outputRows(layers - 1) + <usize> load<u32>(nextRowOf + b) * distance
    : next;
  const state = load<u32>(targetRowState + (<usize> row << 2));
  return clipTarget(reward + gamma * valueAt(next, chosenAction(chooser, support, state)));
}

/** The loss, its metrics and its gradient with respect to Q. */
export function lossAndGradient(
  weight: f32,
  gamma: f32,
  isValue: bool,
  isDouble: bool,
  support: usize,
): void {
  startMeans();
  softmaxRows(weight, 0, <f32> batch);
  const columns = layerOutputs(layers - 1);
  const facts = <usize> columns << 2;
  const q = outputRows(layers - 1);
  const qDistance = rowDistance(columns);
  const gradient = deltaRows(layers - 1);
  for (let i = 0; i < batch; i++) {
    const b = <usize> i << 2;
    const index = <usize> load<u32>(drawn + b);
    const row = <usize> load<u32>(rowOf + b);
    const action = <i32> load<u8>(dataAction + index);
    const chosen = valueAt(q + row * qDistance, action);
    const error = isValue ? chosen - bellmanTarget(b, index, gamma, isDouble, support) : 0;
    const out = gradient + row * deltaDistance;
    const place = out + (<usize> action << 2);
    store<f32>(place, load<f32>(place) + (2 * error - weight) / <f32> batch);
    const logTotal = load<f64>(out + facts);
    tdLoss += <f64> error * error;
    logSumExp += logTotal;
    chosenQ += chosen;
    hits += action == <i32> load<u32>(out + facts, 8) ? 1 : 0;
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

// What losses read of rows and write about them: values, choices, gradients, errors.

import {
  actions,
  DEAD,
  deltasOf,
  layerOutputs,
  layers,
  nextAllowed,
  outputsOf,
  rowDistance,
  rowBest,
  rowEntropy,
  rowLog,
  targetsOf,
} from "./scratch";
import { highest, isHuber, lowest, support } from "./model";
import { expOfNegative } from "./simd";

/** Bytes between rows of outputs. */
// @ts-ignore: decorator
@inline
function outputDistance(): usize {
  return rowDistance(layerOutputs(layers - 1));
}

/** A row of a network's outputs. */
// @ts-ignore: decorator
@inline
export function outputRow(net: i32, row: usize): usize {
  return outputsOf(net) + row * outputDistance();
}

/** A row of a target network's outputs. */
// @ts-ignore: decorator
@inline
export function targetOutputRow(net: i32, row: usize): usize {
  return targetsOf(net) + row * outputDistance();
}

/** A row of the gradient with respect to a network's outputs. */
// @ts-ignore: decorator
@inline
export function gradientRowOf(net: i32, row: usize): usize {
  return deltasOf(net) + row * outputDistance();
}

/** Value of an action in a row. */
// @ts-ignore: decorator
@inline
export function valueAt(row: usize, action: i32): f32 {
  return load<f32>(row + (<usize> action << 2));
}

/** Sets a row of a gradient to 0. */
export function clearRow(row: usize): void {
  const bytes = <usize> layerOutputs(layers - 1) << 2;
  memory.fill(row, 0, bytes);
}

/** Adds to a gradient. */
// @ts-ignore: decorator
@inline
export function addAt(row: usize, action: i32, value: f32): void {
  const place = row + (<usize> action << 2);
  store<f32>(place, load<f32>(place) + value);
}

/** The action of largest value, ties to the lowest index. */
export function greedy(q: usize): i32 {
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
export function greedyAmong(q: usize, allowed: u32): i32 {
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

/**
 * The actions that may be chosen in a next state, which `index` goes on to (DEAD with whole datasets): by the transition
 * and by the state, or by the first alone if none is by both.
 */
export function allowedNext(state: u32, index: u32): u32 {
  const byState = support == 0 ? 0xffffffff : load<u32>(support + (<usize> state << 2));
  if (nextAllowed == 0 || index == DEAD) return byState;
  const byRow = load<u32>(nextAllowed + (<usize> index << 2));
  const both = byRow & byState;
  return both != 0 ? both : byRow;
}

/** Whether every action may be chosen everywhere. */
// @ts-ignore: decorator
@inline
export function isFree(): bool {
  return support == 0 && nextAllowed == 0;
}

/** A target within the range; NaN stays NaN. */
// @ts-ignore: decorator
@inline
export function clipTarget<T>(target: T): T {
  return target < <T> lowest ? <T> lowest : target > <T> highest ? <T> highest : target;
}

/** An error's part of the loss. */
// @ts-ignore: decorator
@inline
export function errorLoss(error: f32): f64 {
  const square = <f64> error * error;
  if (!isHuber) return square;
  const size = abs<f32>(error);
  return size <= 1 ? square / 2 : size - 0.5;
}

/** Derivative of an error's part of the loss. */
// @ts-ignore: decorator
@inline
export function errorSlope(error: f32): f32 {
  return isHuber ? max<f32>(-1, min<f32>(1, error)) : 2 * error;
}

/**
 * Writes weight count / rows softmax of a row of outputs into its gradient row, and the row's facts: log of the sum of
 * exponentials, entropy times `count`, greedy action.
 */
export function softmaxRow(net: i32, row: usize, weight: f32, count: f32, rows: f32): void {
  const columns = layerOutputs(layers - 1);
  const values = outputRow(net, row);
  const out = gradientRowOf(net, row);
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

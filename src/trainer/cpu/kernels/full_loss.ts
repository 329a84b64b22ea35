// CQL, DQN and cloning losses over all transitions of a dataset and their gradient with respect to Q.
//
// y(s,a) = r(s,a) + gamma sum over s' of P(s'|s,a) V(s'), V(s') the target network's value of the action
// chosen in s'; y is then clipped to the target range. The gradient:
// dloss/dQ(s,j) = weight n(s)/N softmax_j Q(s,.) + n(s,j)/N (2 (Q(s,j) - y) - weight).
// A pass over the pairs, then over what each goes on to: no transition is looked at.
// Float64 twins: src/algorithms/full_loss.ts, src/algorithms/full_targets.ts

import { ownRows, targetRows } from "./draw";
import { chosenAction, clipTarget, setMeans, softmaxRows, startMeans, valueAt } from "./loss";
import {
  aheadValue,
  deltaDistance,
  deltaRows,
  entryProbability,
  entryReward,
  entryRow,
  entryStart,
  fullState,
  layerOutputs,
  layers,
  outputRows,
  pairAction,
  pairReward,
  pairShare,
  pairSquare,
  pairStart,
  rowDistance,
  rowShare,
  targetQRows,
} from "./scratch";

/** y of the pair last asked for, and the variance of r + gamma V(s') around it. */
let target: f64 = 0;
let variance: f64 = 0;

/** Writes V of every row. */
function lookAhead(isDouble: bool, support: usize): void {
  const distance = rowDistance(layerOutputs(layers - 1));
  const chooser = isDouble ? outputRows(layers - 1) : targetQRows;
  for (let row = 0; row < targetRows; row++) {
    const at = <usize> row * distance;
    const state = load<u16>(fullState + (<usize> row << 1));
    const action = chosenAction(chooser + at, support, state);
    store<f32>(aheadValue + (<usize> row << 2), valueAt(targetQRows + at, action));
  }
}

/** Sets y, clipped, and the variance around it before the clip, of pair k. */
function bellman(k: usize, gamma: f64): void {
  const last = load<u32>(entryStart + (k << 2), 4);
  let ahead: f64 = 0, squares: f64 = 0, crossed: f64 = 0;
  for (let e = <usize> load<u32>(entryStart + (k << 2)); e < last; e++) {
    const row = <usize> load<u16>(entryRow + (e << 1));
    const value = load<f32>(aheadValue + (row << 2));
    const part = load<f32>(entryProbability + (e << 2)) * value;
    ahead += part;
    squares += part * value;
    if (entryReward != 0) crossed += load<f32>(entryReward + (e << 2)) * value;
  }
  target = <f64> load<f32>(pairReward + (k << 2)) + gamma * ahead;
  const second = <f64> load<f32>(pairSquare + (k << 2)) + gamma * (2 * crossed + gamma * squares);
  variance = max<f64>(0, second - target * target);
  target = clipTarget(target);
}

/** The loss, its metrics and its gradient with respect to Q. */
export function fullLossAndGradient(
  weight: f32,
  gamma: f32,
  isValue: bool,
  isDouble: bool,
  support: usize,
): void {
  startMeans();
  softmaxRows(weight, rowShare, 1);
  if (isValue) lookAhead(isDouble, support);
  const columns = layerOutputs(layers - 1);
  const facts = <usize> columns << 2;
  const q = outputRows(layers - 1);
  const qDistance = rowDistance(columns);
  const gradient = deltaRows(layers - 1);
  let td: f64 = 0, spread: f64 = 0, logSumExp: f64 = 0, chosenQ: f64 = 0, hits: f64 = 0;
  for (let row: usize = 0; row < <usize> ownRows; row++) {
    const values = q + row * qDistance;
    const out = gradient + row * deltaDistance;
    const best = load<u32>(out + facts, 8);
    const last = <usize> load<u32>(pairStart + (row << 2), 4);
    for (let k = <usize> load<u32>(pairStart + (row << 2)); k < last; k++) {
      const action = <i32> load<u8>(pairAction + k);
      const share = load<f32>(pairShare + (k << 2));
      const chosen = valueAt(values, action);
      let error: f32 = 0;
      if (isValue) {
        bellman(k, gamma);
        error = chosen - <f32> target;
        spread += <f64> share * variance;
      }
      const place = out + (<usize> action << 2);
      store<f32>(place, load<f32>(place) + share * (2 * error - weight));
      td += <f64> share * error * error;
      chosenQ += <f64> share * chosen;
      if (action == <i32> best) hits += share;
    }
    logSumExp += <f64> load<f32>(rowShare + (row << 2)) * load<f64>(out + facts);
  }
  setMeans(weight, td, spread, logSumExp, chosenQ, hits);
}

// CQL, DQN and cloning losses over all transitions of a dataset and their gradient with respect to Q.
//
// y(s,a) = r(s,a) + gamma sum over s' of P(s'|s,a) V(s'), V(s') the target network's value of the action
// chosen in s'; y is then clipped to the target range. The gradient:
// dloss/dQ(s,j) = weight n(s)/N softmax_j Q(s,.) + n(s,j)/N (2 (Q(s,j) - y) - weight).
// A pass over the pairs, then over what each goes on to: no transition is looked at. Rows of s are dealt out; one
// worker adds up what their pairs leave, in order.
// Float64 twins: src/algorithms/full_loss.ts, src/algorithms/full_targets.ts

import {
  entryProbability,
  entryReward,
  entryRow,
  entryStart,
  fullState,
  pairAction,
  pairReward,
  pairShare,
  pairSquare,
  pairStart,
  rowShare,
} from "./counts";
import { ownRows } from "./draw";
import {
  addSoftmaxRows,
  chosenAction,
  clipTarget,
  gamma,
  gradientOfQ,
  isDouble,
  isValue,
  qRow,
  setMeans,
  softmaxRow,
  startMeans,
  valueAt,
  weight,
} from "./loss";
import {
  aheadValue,
  errors,
  layerOutputs,
  layers,
  rowBest,
  rowDistance,
  rowLog,
  targetQRows,
  variances,
} from "./scratch";

/** Writes V of rows whose Q both networks, or the target network alone, have. */
export function lookAhead(first: i32, end: i32): void {
  const distance = rowDistance(layerOutputs(layers - 1));
  for (let row = <usize> first; row < <usize> end; row++) {
    const next = targetQRows + row * distance;
    const state = load<u16>(fullState + (row << 1));
    const action = chosenAction(isDouble ? qRow(row) : next, state);
    store<f32>(aheadValue + (row << 2), valueAt(next, action));
  }
}

/** Returns y, clipped, of pair k, and writes the variance around it before the clip. */
function bellman(k: usize): f64 {
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
  const discount = <f64> gamma;
  const target = <f64> load<f32>(pairReward + (k << 2)) + discount * ahead;
  const second = <f64> load<f32>(pairSquare + (k << 2)) +
    discount * (2 * crossed + discount * squares);
  store<f64>(variances + (k << 3), max<f64>(0, second - target * target));
  return clipTarget(target);
}

/** Writes the gradient with respect to Q of rows of s, and each pair's error. */
export function fullLossRows(first: i32, end: i32): void {
  for (let row = <usize> first; row < <usize> end; row++) {
    softmaxRow(row, load<f32>(rowShare + (row << 2)), 1);
    const values = qRow(row);
    const out = gradientOfQ(row);
    const last = <usize> load<u32>(pairStart + (row << 2), 4);
    for (let k = <usize> load<u32>(pairStart + (row << 2)); k < last; k++) {
      const action = <i32> load<u8>(pairAction + k);
      const error: f32 = isValue ? valueAt(values, action) - <f32> bellman(k) : 0;
      const place = out + (<usize> action << 2);
      store<f32>(place, load<f32>(place) + load<f32>(pairShare + (k << 2)) * (2 * error - weight));
      store<f32>(errors + (k << 2), error);
    }
  }
}

/** Adds up the loss and its metrics. */
export function addFullLoss(): void {
  startMeans();
  addSoftmaxRows();
  let td: f64 = 0, spread: f64 = 0, logSumExp: f64 = 0, chosenQ: f64 = 0, hits: f64 = 0;
  for (let row: usize = 0; row < <usize> ownRows; row++) {
    const values = qRow(row);
    const best = load<u32>(rowBest + (row << 2));
    const last = <usize> load<u32>(pairStart + (row << 2), 4);
    for (let k = <usize> load<u32>(pairStart + (row << 2)); k < last; k++) {
      const action = <i32> load<u8>(pairAction + k);
      const share = load<f32>(pairShare + (k << 2));
      const error = load<f32>(errors + (k << 2));
      if (isValue) spread += <f64> share * load<f64>(variances + (k << 3));
      td += <f64> share * error * error;
      chosenQ += <f64> share * valueAt(values, action);
      if (action == <i32> best) hits += share;
    }
    logSumExp += <f64> load<f32>(rowShare + (row << 2)) * load<f64>(rowLog + (row << 3));
  }
  setMeans(td, spread, logSumExp, chosenQ, hits);
}

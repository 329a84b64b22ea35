// Bellman targets: of a batch's rows, and of the pairs of a whole dataset.
//
// y = r + gamma V(s'), or r where the MDP ended; of a pair the mean over what it goes on to; then clipped to the range.
// Float64 twins: src/algorithms/bellman_target.ts, src/algorithms/full_targets.ts

import {
  entryProbability,
  entryReward,
  entryRow,
  entryStart,
  fullState,
  pairReward,
  pairSquare,
} from "./counts";
import { nextValue } from "./losses";
import { gamma } from "./model";
import { clipTarget } from "./rows";
import {
  aheadValue,
  dataNext,
  dataReward,
  DEAD,
  nextRowOf,
  states,
  targetRowOf,
  variances,
} from "./scratch";

/** y of batch row `b`, which is transition `index`. */
export function bellmanTarget(b: usize, index: u32): f32 {
  const reward = load<f32>(dataReward + (<usize> index << 2));
  const row = load<u32>(targetRowOf + b);
  if (row == DEAD) return clipTarget(reward);
  const state = states > 0 ? <u32> load<u16>(dataNext + (<usize> index << 1)) : 0;
  return clipTarget(reward + gamma * nextValue(load<u32>(nextRowOf + b), row, state, index));
}

/** Writes V of rows of a whole dataset. */
export function lookAhead(first: i32, end: i32): void {
  for (let row = first; row < end; row++) {
    const state = <u32> load<u16>(fullState + (<usize> row << 1));
    store<f32>(aheadValue + (<usize> row << 2), nextValue(row, row, state, DEAD));
  }
}

/** Returns y, clipped, of pair k, and writes the variance around it before the clip. */
export function pairTarget(k: usize): f64 {
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

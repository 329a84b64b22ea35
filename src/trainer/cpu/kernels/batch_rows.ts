// The rows of a batch: which transitions share a row of s, and their weights.

import { ownRows } from "./draw";
import { weightOf, weights } from "./model";
import {
  batch,
  copies,
  dataAction,
  DEAD,
  drawn,
  firstCopy,
  nextCopy,
} from "./scratch";

/** Transition of a batch row. */
// @ts-ignore: decorator
@inline
export function transitionOf(b: usize): u32 {
  return load<u32>(drawn + b);
}

/** Action of a transition. */
// @ts-ignore: decorator
@inline
export function actionOf(index: u32): i32 {
  return <i32> load<u8>(dataAction + <usize> index);
}

/** First batch row of a row of s; DEAD behind the last. */
// @ts-ignore: decorator
@inline
export function firstOf(row: usize): u32 {
  return load<u32>(firstCopy + (row << 2));
}

/** The next batch row of the same row of s. */
// @ts-ignore: decorator
@inline
export function nextOf(b: u32): u32 {
  return load<u32>(nextCopy + (<usize> b << 2));
}

/** Weight of a row of s: that of the batch rows that share it. */
export function rowWeight(row: usize): f32 {
  if (weights == 0) return <f32> load<u32>(copies + (row << 2));
  let sum: f32 = 0;
  for (let b = firstOf(row); b != DEAD; b = nextOf(b)) {
    sum += weightOf(transitionOf(<usize> b << 2));
  }
  return sum;
}

/** Weight of the batch. */
export function batchWeight(): f64 {
  if (weights == 0) return <f64> batch;
  let sum: f64 = 0;
  for (let row: usize = 0; row < <usize> ownRows; row++) sum += rowWeight(row);
  return sum;
}

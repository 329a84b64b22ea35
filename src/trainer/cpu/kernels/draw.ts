// Draws a batch with replacement and finds the rows that must be computed: each state once. Of a whole
// dataset nothing is drawn, and its rows are all its states.
//
// Twin: src/network/sample_batch.ts

import { drawBelow } from "./random";
import {
  batch,
  copies,
  dataEnding,
  dataNext,
  dataState,
  DEAD,
  drawn,
  features,
  fullOwnRows,
  fullRows,
  fullState,
  inputRows,
  nextRowOf,
  rowDistance,
  rowOf,
  rowState,
  slot,
  states,
  targetInputRows,
  targetRowOf,
  targetRowState,
  targetSlot,
} from "./scratch";

/** Rows of s: the first of the online network's rows, the only ones with a gradient. */
export let ownRows: i32 = 0;
/** Rows of the online network: those of s, then those of other s' it must choose an action in. */
export let onlineRows: i32 = 0;
/** Rows of the target network. */
export let targetRows: i32 = 0;

/** Draws the batch of a step. */
export function draw(seed: u32, step: u32, offset: u32, count: u32): void {
  for (let b = 0; b < batch; b++) {
    store<u32>(drawn + (<usize> b << 2), offset + drawBelow(seed, step, b, count));
  }
}

/** Copies a row of the first layer's input. */
function look(from: usize, rows: usize, row: i32): void {
  const to = rows + <usize> row * rowDistance(features);
  const bytes = <usize> features << 2;
  for (let i: usize = 0; i < bytes; i += 32) {
    v128.store(to + i, v128.load(from + i));
    v128.store(to + i, v128.load(from + i, 16), 16);
  }
}

/** The online row of a state, a new one if it has none. */
function onlineRow(state: u32, theta: usize): u32 {
  const place = slot + (<usize> state << 2);
  const known = load<u32>(place);
  if (<i32> known < onlineRows && load<u32>(rowState + (<usize> known << 2)) == state) return known;
  const row = <u32> onlineRows;
  onlineRows++;
  const at = <usize> row << 2;
  store<u32>(place, row);
  store<u32>(rowState + at, state);
  store<u32>(copies + at, 0);
  look(theta + (<usize> state * features << 2), inputRows, row);
  return row;
}

/** The target row of a state, a new one if it has none. */
function targetRow(state: u32, target: usize): u32 {
  const place = targetSlot + (<usize> state << 2);
  const known = load<u32>(place);
  if (<i32> known < targetRows && load<u32>(targetRowState + (<usize> known << 2)) == state) {
    return known;
  }
  const row = <u32> targetRows;
  targetRows++;
  const at = <usize> row << 2;
  store<u32>(place, row);
  store<u32>(targetRowState + at, state);
  look(target + (<usize> state * features << 2), targetInputRows, row);
  return row;
}

/**
 * Finds the rows of a drawn batch. `isValue`: the loss looks at s'; `isDouble`: with the online network
 * too. `theta` and `target` are the addresses of the embeddings.
 */
export function gather(theta: usize, target: usize, isValue: bool, isDouble: bool): void {
  const distance = <usize> features << 2;
  onlineRows = 0;
  targetRows = 0;
  for (let b = 0; b < batch; b++) {
    const at = <usize> b << 2;
    const index = <usize> load<u32>(drawn + at);
    let row: u32;
    if (states > 0) {
      row = onlineRow(load<u16>(dataState + (index << 1)), theta);
    } else {
      row = onlineRows;
      onlineRows++;
      look(dataState + index * distance, inputRows, row);
      store<u32>(copies + (<usize> row << 2), 0);
    }
    store<u32>(rowOf + at, row);
    const shared = copies + (<usize> row << 2);
    store<u32>(shared, load<u32>(shared) + 1);
  }
  ownRows = onlineRows;
  if (isValue) {
    for (let b = 0; b < batch; b++) {
      const at = <usize> b << 2;
      const index = <usize> load<u32>(drawn + at);
      const isLive = (load<u8>(dataEnding + index) & 1) == 0;
      let row = DEAD;
      if (isLive && states > 0) {
        const next = load<u16>(dataNext + (index << 1));
        row = targetRow(next, target);
        if (isDouble) store<u32>(nextRowOf + at, onlineRow(next, theta));
      } else if (isLive) {
        const observed = dataNext + index * distance;
        row = targetRows;
        targetRows++;
        look(observed, targetInputRows, row);
        if (isDouble) {
          store<u32>(nextRowOf + at, onlineRows);
          look(observed, inputRows, onlineRows);
          onlineRows++;
        }
      }
      store<u32>(targetRowOf + at, row);
    }
  }
}

/** Finds the rows of the whole dataset in use; arguments as of `gather`. */
export function gatherAll(theta: usize, target: usize, isValue: bool, isDouble: bool): void {
  ownRows = fullOwnRows;
  onlineRows = isValue && isDouble ? fullRows : fullOwnRows;
  targetRows = isValue ? fullRows : 0;
  for (let row = 0; row < fullRows; row++) {
    const state = <u32> load<u16>(fullState + (<usize> row << 1));
    const at = <usize> state * features << 2;
    if (row < onlineRows) {
      store<u32>(slot + (<usize> state << 2), row);
      store<u32>(rowState + (<usize> row << 2), state);
      look(theta + at, inputRows, row);
    }
    if (row < targetRows) look(target + at, targetInputRows, row);
  }
}

/** Row of the gradient of an embedding row, or -1 if the batch did not touch it. */
export function gradientRow(state: i32): i32 {
  const row = <i32> load<u32>(slot + (<usize> state << 2));
  if (row >= ownRows || load<u32>(rowState + (<usize> row << 2)) != <u32> state) return -1;
  return row;
}

// Draws a batch with replacement and finds the rows that must be computed: each state once, and none of a
// transition without weight, whose gradient is 0. Of a whole dataset nothing is drawn, and its rows are all its
// states. One worker does this for its team.
//
// Twin: src/network/sample_batch.ts

import { fullOwnRows, fullRows, fullState } from "./counts";
import { nextNets, targetAt, weightOf } from "./model";
import { drawBelow } from "./random";
import {
  batch,
  copies,
  dataEnding,
  dataNext,
  dataState,
  DEAD,
  drawn,
  firstCopy,
  nextCopy,
  nextRowOf,
  rowCounts,
  rowOf,
  rowState,
  slot,
  states,
  targetRowOf,
  targetRowState,
  targetSlot,
} from "./scratch";

/** Transitions drawn that have weight; whoever draws knows it. */
export let drawnRows: i32 = 0;
/** Rows of s: the first of the online network's rows, the only ones with a gradient. */
export let ownRows: i32 = 0;
/** Rows of the online networks: those of s, then those of other s' that some are run on. */
export let onlineRows: i32 = 0;
/** Rows of the target networks: of s', or those of s. */
export let targetRows: i32 = 0;

/** Tells the team how many rows were found. */
function tellRows(): void {
  store<u32>(rowCounts, ownRows);
  store<u32>(rowCounts, onlineRows, 4);
  store<u32>(rowCounts, targetRows, 8);
}

/** Hears how many rows were found. */
export function hearRows(): void {
  ownRows = load<u32>(rowCounts);
  onlineRows = load<u32>(rowCounts, 4);
  targetRows = load<u32>(rowCounts, 8);
}

/** Draws the batch of a step, and keeps what has weight. */
export function draw(seed: u32, step: u32, offset: u32, count: u32): void {
  drawnRows = 0;
  for (let b = 0; b < batch; b++) {
    const index = offset + drawBelow(seed, step, b, count);
    if (weightOf(index) == 0) continue;
    store<u32>(drawn + (<usize> drawnRows << 2), index);
    drawnRows++;
  }
}

/** A new online row, of a state or a transition. */
function newOnlineRow(source: u32): u32 {
  const row = <u32> onlineRows;
  onlineRows++;
  store<u32>(rowState + (<usize> row << 2), source);
  store<u32>(copies + (<usize> row << 2), 0);
  return row;
}

/** The online row of a state, a new one if it has none. */
function onlineRow(state: u32): u32 {
  const place = slot + (<usize> state << 2);
  const known = load<u32>(place);
  if (<i32> known < onlineRows && load<u32>(rowState + (<usize> known << 2)) == state) return known;
  const row = newOnlineRow(state);
  store<u32>(place, row);
  return row;
}

/** A new target row, of a state or a transition. */
function newTargetRow(source: u32): u32 {
  const row = <u32> targetRows;
  targetRows++;
  store<u32>(targetRowState + (<usize> row << 2), source);
  return row;
}

/** The target row of a state, a new one if it has none. */
function targetRow(state: u32): u32 {
  const place = targetSlot + (<usize> state << 2);
  const known = load<u32>(place);
  if (<i32> known < targetRows && load<u32>(targetRowState + (<usize> known << 2)) == state) {
    return known;
  }
  const row = newTargetRow(state);
  store<u32>(place, row);
  return row;
}

/** Links the batch rows of each row of s, in ascending order. */
function linkCopies(): void {
  for (let row = 0; row < ownRows; row++) store<u32>(firstCopy + (<usize> row << 2), DEAD);
  for (let b = drawnRows - 1; b >= 0; b--) {
    const at = <usize> b << 2;
    const row = <usize> load<u32>(rowOf + at) << 2;
    store<u32>(copies + row, load<u32>(copies + row) + 1);
    store<u32>(nextCopy + at, load<u32>(firstCopy + row));
    store<u32>(firstCopy + row, b);
  }
}

/** Lets the target networks run on the rows of s. */
function targetOwnRows(): void {
  targetRows = ownRows;
  for (let row: usize = 0; row < <usize> ownRows; row++) {
    store<u32>(targetRowState + (row << 2), load<u32>(rowState + (row << 2)));
  }
}

/** Finds the rows of a drawn batch, as far as the model's networks are run on them. */
export function findRows(): void {
  onlineRows = 0;
  targetRows = 0;
  for (let b = 0; b < drawnRows; b++) {
    const at = <usize> b << 2;
    const index = load<u32>(drawn + at);
    const row = states > 0
      ? onlineRow(load<u16>(dataState + (<usize> index << 1)))
      : newOnlineRow(index);
    store<u32>(rowOf + at, row);
  }
  ownRows = onlineRows;
  linkCopies();
  const looksAhead = nextNets > 0 || targetAt == 2;
  for (let b = 0; looksAhead && b < drawnRows; b++) {
    const at = <usize> b << 2;
    const index = load<u32>(drawn + at);
    let row = DEAD;
    if ((load<u8>(dataEnding + index) & 1) == 0) {
      const next = states > 0
        ? <u32> load<u16>(dataNext + (<usize> index << 1))
        : load<u32>(dataNext + (<usize> index << 2));
      row = targetAt != 2 ? 0 : states > 0 ? targetRow(next) : newTargetRow(next);
      if (nextNets > 0) {
        store<u32>(nextRowOf + at, states > 0 ? onlineRow(next) : newOnlineRow(next));
      }
    }
    store<u32>(targetRowOf + at, row);
  }
  if (targetAt == 1) targetOwnRows();
  tellRows();
}

/** Finds the rows of the whole dataset in use, as far as the model's networks are run on them. */
export function findAllRows(): void {
  ownRows = fullOwnRows;
  onlineRows = nextNets > 0 ? fullRows : fullOwnRows;
  targetRows = targetAt == 2 ? fullRows : targetAt == 1 ? fullOwnRows : 0;
  for (let row = 0; row < fullRows; row++) {
    const state = <u32> load<u16>(fullState + (<usize> row << 1));
    store<u32>(rowState + (<usize> row << 2), state);
    store<u32>(targetRowState + (<usize> row << 2), state);
  }
  tellRows();
}

// What the kernels export.

import { onlineRows, ownRows, targetRows } from "./draw";
import { DEAD, deltaRows, drawn, features, gradient, gradientRow, rowDistance, useNet } from "./scratch";

export { configure, scratchBytes } from "./scratch";
export { fmaRate } from "./fma_rate";
export { profile, setRate, step } from "./step";

/** Address of the transitions of the last step, those with weight: (B) where all have. */
export function lastDraw(): usize {
  return drawn;
}

/** Address of the gradient of a network's linear layers of the last step, before the clip. */
export function lastGradient(net: i32): usize {
  useNet(net);
  return gradient;
}

/** Address of the gradient of a network's embedding row of the last step, before the clip; 0 if untouched. */
export function lastRowGradient(net: i32, state: i32): usize {
  useNet(net);
  const row = load<u32>(gradientRow + (<usize> state << 2));
  return row == DEAD ? <usize> 0 : deltaRows(0) + <usize> row * rowDistance(features);
}

/** Rows computed in the last step: of s, of the online network, of the target network. */
export function lastRows(which: i32): i32 {
  return which == 0 ? ownRows : which == 1 ? onlineRows : targetRows;
}

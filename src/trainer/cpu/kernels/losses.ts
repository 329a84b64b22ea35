// Which loss a model's algorithm has: a line each.

import { addBcq, addBcqFull, bcqFullRows, bcqNextValue, bcqRows } from "./bcq_loss";
import { addFqe, addFqeFull, expectedNextValue, fqeFullRows, fqeRows } from "./fqe_loss";
import { addIql, addIqlFull, iqlFullRows, iqlNextValue, iqlRows } from "./iql_loss";
import { algorithm } from "./model";
import { addValue, addValueFull, greedyNextValue, valueFullRows, valueRows } from "./value_loss";
import { IS_BCQ, IS_FQE, IS_IQL } from "./words";

/**
 * V(s') of a state that is row `online` of the online networks' rows and `target` of the target networks', of transition
 * `index` (DEAD with whole datasets).
 */
export function nextValue(online: u32, target: u32, state: u32, index: u32): f32 {
  if (algorithm == IS_BCQ) return bcqNextValue(online, target, state, index);
  if (algorithm == IS_IQL) return iqlNextValue(online);
  if (algorithm == IS_FQE) return expectedNextValue(target, state, index);
  return greedyNextValue(online, target, state, index);
}

/** Writes the gradients with respect to the outputs in rows of s, and what metrics need of them. */
export function lossRows(first: i32, end: i32, isFull: bool): void {
  if (algorithm == IS_BCQ) return isFull ? bcqFullRows(first, end) : bcqRows(first, end);
  if (algorithm == IS_IQL) return isFull ? iqlFullRows(first, end) : iqlRows(first, end);
  if (algorithm == IS_FQE) return isFull ? fqeFullRows(first, end) : fqeRows(first, end);
  return isFull ? valueFullRows(first, end) : valueRows(first, end);
}

/** Adds up the loss and its metrics. */
export function addLoss(isFull: bool): void {
  if (algorithm == IS_BCQ) return isFull ? addBcqFull() : addBcq();
  if (algorithm == IS_IQL) return isFull ? addIqlFull() : addIql();
  if (algorithm == IS_FQE) return isFull ? addFqeFull() : addFqe();
  return isFull ? addValueFull() : addValue();
}

/**
 * Planning on a known MDP by value iteration.
 *
 * Shapes: S states, A actions.
 *
 * @module
 */
import { InputError } from "../input_error.ts";
import { bestAdmissible } from "./best_admissible.ts";
import type { InadmissibleHandling, TabularMdp } from "./tabular_mdp.ts";

/** Sweeps after which planning gives up: far more than any MDP that ends needs. */
const MAX_SWEEPS = 100_000;

/** How to plan. */
export interface PlanningOptions {
  /** Discount, 0 to 1. */
  readonly gamma: number;
  /** What an inadmissible action does (default `mean`; `raise` plans as `mean` does). */
  readonly inadmissible?: InadmissibleHandling;
  /** Whether to make the return as large or as small as can be (default `best`). */
  readonly sense?: "best" | "worst";
}

/** The plan. */
export interface Plan {
  /** (S) value of each state, 0 for terminal ones. */
  readonly value: Float64Array;
  /** (S,A) value of each pair, inadmissible ones too, 0 for terminal states. */
  readonly q: Float64Array;
  /** (S) chosen action, always an admissible one; 0 for terminal states. */
  readonly action: Uint8Array;
  /** Sweeps over the states it took. */
  readonly sweeps: number;
}

/** Expected reward of each row. */
function rowRewards(mdp: TabularMdp): Float64Array {
  const { rowStart, probability, reward } = mdp;
  const rewards = new Float64Array(rowStart.length - 1);
  for (let r = 0; r < rewards.length; r++) {
    for (let k = rowStart[r]; k < rowStart[r + 1]; k++) rewards[r] += probability[k] * reward[k];
  }
  return rewards;
}

/** Value of following a row once and being worth `value` thereafter. */
function backup(
  mdp: TabularMdp,
  row: number,
  { gamma, rewards, value }: { gamma: number; rewards: Float64Array; value: Float64Array },
): number {
  let sum = 0;
  for (let k = mdp.rowStart[row]; k < mdp.rowStart[row + 1]; k++) {
    sum += mdp.probability[k] * value[mdp.next[k]];
  }
  return rewards[row] + gamma * sum;
}

/**
 * The value of every pair: that of taking its action once, where states are worth `value` thereafter.
 *
 * @param mdp The process.
 * @param value (S) values of the states, 0 for terminal ones.
 * @param gamma Discount.
 * @returns (S,A), inadmissible pairs too; 0 for terminal states.
 */
export function pairValues(mdp: TabularMdp, value: Float64Array, gamma: number): Float64Array {
  const known = { gamma, value, rewards: rowRewards(mdp) };
  const q = new Float64Array(mdp.states * mdp.actions);
  for (let pair = 0; pair < mdp.live * mdp.actions; pair++) {
    q[pair] = backup(mdp, mdp.row[pair], known);
  }
  return q;
}

/** Distinct rows of the admissible actions, state by state. */
function admissibleRows(mdp: TabularMdp): number[][] {
  return Array.from({ length: mdp.live }, (_, s) => {
    const rows = new Set<number>();
    for (let a = 0; a < mdp.actions; a++) {
      const pair = s * mdp.actions + a;
      if (mdp.admissible[pair]) rows.add(mdp.row[pair]);
    }
    return [...rows];
  });
}

/**
 * Finds the best (or worst) return over the admissible actions of every state. States are updated
 * in place, so a sweep uses the newest values; sweeps go on until no value moves by more than 1e-15
 * of the largest. Ties within 1e-12 go to the lowest admissible index among those from which episodes end.
 *
 * @param mdp The process; every live state has an admissible action.
 * @param options Discount, sense and what inadmissible actions do (this shows in `q` alone).
 * @throws {RangeError} If gamma is not from 0 to 1.
 * @throws {InputError} If the values do not settle, as they may not at gamma 1 when an episode can go on
 * for ever.
 */
export function valueIteration(mdp: TabularMdp, options: PlanningOptions): Plan {
  const { gamma, inadmissible = "mean", sense = "best" } = options;
  if (!(gamma >= 0 && gamma <= 1)) {
    throw new RangeError(`Cannot plan: gamma is ${gamma}, expected 0 to 1`);
  }
  const { states, actions, live } = mdp;
  const value = new Float64Array(states);
  const known = { gamma, value, rewards: rowRewards(mdp) };
  const choices = admissibleRows(mdp);
  const sign = sense === "best" ? 1 : -1;
  let sweeps = 0;
  for (let moved = true; moved; sweeps++) {
    if (sweeps === MAX_SWEEPS) {
      const what =
        `values still move after ${MAX_SWEEPS} sweeps at gamma ${gamma}, expected rewards ` +
        "that do not add up for ever; a smaller gamma settles";
      throw new InputError("optimal policy", what);
    }
    let largest = 1e-300, change = 0;
    for (let s = 0; s < live; s++) {
      let best = -Infinity;
      for (const row of choices[s]) best = Math.max(best, sign * backup(mdp, row, known));
      change = Math.max(change, Math.abs(best - sign * value[s]));
      value[s] = sign * best;
      largest = Math.max(largest, Math.abs(best));
    }
    moved = change > 1e-15 * largest;
  }
  const q = pairValues(mdp, value, gamma);
  if (inadmissible === "terminate") {
    for (let pair = 0; pair < live * actions; pair++) {
      if (!mdp.admissible[pair]) q[pair] = mdp.deathReward;
    }
  }
  const action = bestAdmissible(mdp, sign === 1 ? q : q.map((x) => -x));
  return { value, q, action, sweeps };
}

/**
 * Planning on a known MDP by value iteration.
 *
 * Shapes: S states, A actions.
 *
 * @module
 */
import type { InadmissibleHandling, TabularMdp } from "./tabular_mdp.ts";

/** Actions whose values differ by no more than this tie. */
export const TIE_TOLERANCE = 1e-12;

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

/**
 * The admissible action of largest value in every state; ties within 1e-12 go to the lowest index.
 *
 * @param mdp The process; every live state has an admissible action.
 * @param q (S,A) values of the pairs.
 * @returns (S), 0 for terminal states.
 */
export function bestAdmissible(mdp: TabularMdp, q: Float64Array): Uint8Array {
  const { actions } = mdp;
  const action = new Uint8Array(mdp.states);
  for (let s = 0; s < mdp.live; s++) {
    let chosen = -1;
    for (let a = 0; a < actions; a++) {
      const gain = chosen < 0 ? Infinity : q[s * actions + a] - q[s * actions + chosen];
      if (mdp.admissible[s * actions + a] && gain > TIE_TOLERANCE) chosen = a;
    }
    action[s] = chosen;
  }
  return action;
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
 * of the largest. Ties within 1e-12 go to the lowest admissible index.
 *
 * @param mdp The process; every live state has an admissible action.
 * @param options Discount, sense and what inadmissible actions do (this shows in `q` alone).
 * @throws {RangeError} If gamma is not from 0 to 1, or the values do not settle, as they may not at
 * gamma 1 when an episode can go on for ever.
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
      throw new RangeError(`Cannot plan: values still move after ${MAX_SWEEPS} sweeps`);
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

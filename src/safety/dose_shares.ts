/**
 * Which doses a policy gives, each step of care counted as often as it is expected.
 *
 * Shapes: S states, A actions.
 *
 * @module
 */
import { LEVELS, treatmentOf } from "../mdp/action.ts";

/** How often each level of each treatment is given. */
export interface DoseShares {
  /** (5) share of steps with each level of fluid. */
  readonly fluid: readonly number[];
  /** (5) share of steps with each level of vasopressor. */
  readonly vasopressor: readonly number[];
}

/**
 * The share of steps that take each action.
 *
 * @param pairs (S,A) expected number of times each action is taken in each state.
 * @param actions Number of actions A.
 * @returns (A), summing to 1.
 */
export function actionShares(pairs: Float64Array, actions: number): Float64Array {
  const shares = new Float64Array(actions);
  let steps = 0;
  pairs.forEach((visits, pair) => {
    shares[pair % actions] += visits;
    steps += visits;
  });
  return shares.map((visits) => visits / steps);
}

/**
 * The share of steps with each dose, an axis at a time.
 *
 * @param shares (A) share of steps that take each action.
 */
export function doseShares(shares: ArrayLike<number>): DoseShares {
  const fluid = Array<number>(LEVELS).fill(0);
  const vasopressor = Array<number>(LEVELS).fill(0);
  for (let action = 0; action < shares.length; action++) {
    const treatment = treatmentOf(action);
    fluid[treatment.fluid] += shares[action];
    vasopressor[treatment.vasopressor] += shares[action];
  }
  return { fluid, vasopressor };
}

/**
 * What a step of the synthetic patient is worth:
 *
 *   r = 0.05 (v - v') - cost(a) - 0.05 min(1, strain(x')) + 1 if recovered - 1 if dead
 *
 * Health improvement pays 0.05 a point of severity, so that the whole scale is worth half a recovery;
 * recovery and death are +1 and -1; a step costs 0.01 (low dose), 0.03 (high dose) or 0.005 (advice);
 * risk is charged while vitals are outside their bands. Time counts through the discount alone.
 *
 * @module
 */
import { type ValueBounds, valueBounds } from "../value_bounds.ts";
import { strain } from "./dynamics.ts";
import { SEVERITY, VARIABLES } from "./patient.ts";

/** Reward of a point of severity that is lost. */
export const IMPROVEMENT: number = 0.05;
/** Reward of recovery. */
export const RECOVERY: number = 1;
/** Reward of death. */
export const DEATH: number = -1;
/** (A) cost of a step of each action. */
export const COST: readonly number[] = [0, 0.01, 0.03, 0.005];
/** Largest charge for risk in a step. */
export const RISK: number = 0.05;

/** The charge for risk of a state. */
export function risk(x: ArrayLike<number>): number {
  return RISK * Math.min(1, strain(x));
}

/**
 * The reward of a step, without that of an ending.
 *
 * @param severity Before the step.
 * @param action The action.
 * @param next (D) state after the step.
 */
export function stepReward(
  severity: number,
  action: number,
  next: ArrayLike<number>,
): number {
  return IMPROVEMENT * (severity - next[SEVERITY]) - COST[action] - risk(next);
}

/**
 * Bounds of the discounted return, from the reward alone. The improvements of an episode telescope:
 * sum_t gamma^t (v_t - v_{t+1}) = v_0 - (a weighted mean of v_1, v_2, ...), because the weights
 * (1 - gamma) gamma^{t-1}, the last gamma^{T-1}, sum to 1; so they are worth between -10 and 10
 * points in all, however long the episode. Cost and risk are bounded step by step.
 *
 * @param gamma Discount, 0 to below 1.
 */
export function patientValueBounds(gamma: number): ValueBounds {
  const { min, max } = VARIABLES[SEVERITY];
  const worst = -Math.max(...COST) - RISK;
  const { lower, upper } = valueBounds(
    { step: [worst, 0], end: [worst + DEATH, RECOVERY] },
    gamma,
  );
  const improvement = IMPROVEMENT * (max - min);
  return { lower: lower - improvement, upper: upper + improvement };
}

/**
 * Who treats the synthetic patient in the logged data: a sensible protocol, followed in 65% of steps.
 *
 * The protocol goes by severity, as a ward's step-up scheme does: from 6 points the high dose, unless
 * pressure is below 60 mmHg, then the low one; from 3.5 the low dose, unless sugar is above 180 mg/dL,
 * then advice; below, advice while heart rate is above 90/min or sugar above 140 mg/dL, else nothing.
 * The other steps go by habit: nothing 25%, low dose 35%, high dose 15%, advice 25%. It looks at
 * pressure late and never at the whole; that is what a learner can improve on.
 *
 * @module
 */
import {
  ACTIONS,
  HEART_RATE,
  HIGH_DOSE,
  LIFESTYLE,
  LOW_DOSE,
  NONE,
  PRESSURE,
  SEVERITY,
  SUGAR,
} from "./patient.ts";

/** Share of steps in which the protocol is followed. */
export const ADHERENCE = 0.65;

/** (A) probabilities of the other steps. */
export const HABIT: readonly number[] = [0.25, 0.35, 0.15, 0.25];

/**
 * What the protocol says.
 *
 * @param x (D) state.
 */
export function protocolAction(x: ArrayLike<number>): number {
  if (x[SEVERITY] >= 6) return x[PRESSURE] < 60 ? LOW_DOSE : HIGH_DOSE;
  if (x[SEVERITY] >= 3.5) return x[SUGAR] > 180 ? LIFESTYLE : LOW_DOSE;
  return x[HEART_RATE] > 90 || x[SUGAR] > 140 ? LIFESTYLE : NONE;
}

/**
 * The probability with which clinicians take an action.
 *
 * @param x (D) state.
 * @param action The action.
 */
export function clinicianProbability(x: ArrayLike<number>, action: number): number {
  return (1 - ADHERENCE) * HABIT[action] + (action === protocolAction(x) ? ADHERENCE : 0);
}

/**
 * What clinicians do; a policy of the simulator.
 *
 * @param x (D) state.
 * @param uniform Draws from [0, 1).
 */
export function clinicianAction(x: ArrayLike<number>, uniform: () => number): number {
  let left = uniform();
  for (let action = 0; action + 1 < ACTIONS; action++) {
    left -= clinicianProbability(x, action);
    if (left < 0) return action;
  }
  return ACTIONS - 1;
}

/**
 * Any action alike; a policy of the simulator.
 *
 * @param _x (D) state.
 * @param uniform Draws from [0, 1).
 */
export function randomAction(_x: ArrayLike<number>, uniform: () => number): number {
  return Math.floor(ACTIONS * uniform());
}

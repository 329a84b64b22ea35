/**
 * How the synthetic patient changes in a step, and how an episode ends.
 *
 * Vitals i (heart rate, pressure, sugar, oxygen) drift towards a level that the illness and the
 * treatment set, and so remember what was done before:
 *
 *   x_i' = clamp(x_i + rate_i (level_i + slope_i severity + effect_i(a) - x_i) + sd_i z_i)
 *
 * Illness drives heart rate and sugar up, pressure and oxygen down. The medication is one that
 * suppresses the illness at a price: given step after step, a high dose lowers pressure by 26 mmHg and
 * raises sugar by 70 mg/dL; a low dose does so by less than a quarter. Advice (rest, diet, breathing)
 * lowers heart rate and sugar. Severity follows
 *
 *   v' = clamp(v + 0.06 (v - 2.5) - relief(a, v) + 0.6 strain(x) + 0.35 z_5)
 *
 * so that mild illness (below 2.5) heals by itself and severe illness feeds on itself; relief is 0.35
 * for a low dose, 0.75 for a high one, 0.2 (1 - v/8)+ for advice. The strain of vitals beyond their
 * limits speeds the illness up: the best treatment suppresses it without letting the vitals slip.
 *
 * After the step the patient dies with probability 0.3 logistic(v' + strain(x') - 8), else
 * recovers with probability 0.6 logistic((1.8 - v') / 0.5) exp(-strain(x')).
 *
 * The noises z are independent and standard normal, given on 65,536 equally likely points.
 *
 * @module
 */
import { FEATURES, SEVERITY } from "./patient.ts";

/** How a vital moves. */
export interface VitalDynamics {
  /** Share of the way to its level that it goes in a step. */
  readonly rate: number;
  /** Level of a well, untreated patient. */
  readonly level: number;
  /** Change of the level by a point of severity. */
  readonly slope: number;
  /** (A) change of the level by each action. */
  readonly effect: readonly number[];
  /** Standard deviation of a step. */
  readonly sd: number;
}

/** The vitals in the order of the state. */
export const VITALS: readonly VitalDynamics[] = [
  { rate: 0.4, level: 72, slope: 5, effect: [0, 0, 4, -6], sd: 4 },
  { rate: 0.4, level: 95, slope: -3, effect: [0, -6, -26, 0], sd: 4 },
  { rate: 0.3, level: 100, slope: 8, effect: [0, 15, 70, -30], sd: 10 },
  { rate: 0.4, level: 98.5, slope: -0.9, effect: [0, 0.3, 0.6, 0.3], sd: 0.8 },
];

/** Standard deviation of a step of severity. */
export const SEVERITY_SD = 0.35;

/** When a vital strains the patient. */
export interface StrainLimit {
  /** Where it begins. */
  readonly limit: number;
  /** 1 if values above the limit do, -1 if values below. */
  readonly sign: 1 | -1;
  /** How far beyond the limit the strain is 1. */
  readonly scale: number;
}

/** The limits of the vitals, in the order of the state. */
export const STRAIN: readonly StrainLimit[] = [
  { limit: 100, sign: 1, scale: 40 },
  { limit: 65, sign: -1, scale: 18 },
  { limit: 180, sign: 1, scale: 110 },
  { limit: 92, sign: -1, scale: 8 },
];

/**
 * The strain of vitals beyond their limits: 0 if all are of no concern, 1 for one that is grave
 * (heart rate 140/min, pressure 47 mmHg, sugar 290 mg/dL, saturation 84%), added up.
 *
 * @param x (D) state.
 */
export function strain(x: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < STRAIN.length; i++) {
    const { limit, sign, scale } = STRAIN[i];
    const excess = sign * (x[i] - limit);
    if (excess > 0) sum += excess / scale;
  }
  return sum;
}

/** Points of severity that an action takes away in a step. */
function relief(action: number, severity: number): number {
  switch (action) {
    case 1:
      return 0.35;
    case 2:
      return 0.75;
    case 3:
      return severity < 8 ? 0.2 * (1 - severity / 8) : 0;
    default:
      return 0;
  }
}

/**
 * The expected next value of a vital, before the range is enforced.
 *
 * @param vital 0 heart rate, 1 pressure, 2 sugar, 3 oxygen.
 * @param given Its value, the severity and the action.
 */
export function vitalMean(
  vital: number,
  given: { readonly value: number; readonly severity: number; readonly action: number },
): number {
  const { rate, level, slope, effect } = VITALS[vital];
  const { value, severity, action } = given;
  return value + rate * (level + slope * severity + effect[action] - value);
}

/**
 * The expected next severity, before the range is enforced.
 *
 * @param x (D) state.
 * @param action The action.
 */
export function severityMean(x: ArrayLike<number>, action: number): number {
  const v = x[SEVERITY];
  return v + 0.06 * (v - 2.5) - relief(action, v) + 0.6 * strain(x);
}

/**
 * The probability of death at the end of a step.
 *
 * @param x (D) state after the step.
 */
export function deathProbability(x: ArrayLike<number>): number {
  return 0.3 / (1 + Math.exp(8 - x[SEVERITY] - strain(x)));
}

/**
 * The probability of recovery at the end of a step that was survived.
 *
 * @param x (D) state after the step.
 */
export function recoveryProbability(x: ArrayLike<number>): number {
  return 0.6 / (1 + Math.exp((x[SEVERITY] - 1.8) / 0.5)) * Math.exp(-strain(x));
}

/** Standard deviations of a step of all quantities, in the order of the state. */
export const NOISE_SD: Float64Array = Float64Array.from(
  { length: FEATURES },
  (_, i) => i === SEVERITY ? SEVERITY_SD : VITALS[i].sd,
);

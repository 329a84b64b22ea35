/**
 * The synthetic patient: what is measured, in which units, and what can be done.
 *
 * A made-up patient with an acute illness, looked after in steps of 6 hours. Five quantities are
 * measured; ranges are what monitors show in adults, bands are the usual clinical limits (heart rate
 * 60-100/min; mean arterial pressure above 65 mmHg, the target of the Surviving Sepsis Campaign 2021;
 * blood sugar below 180 mg/dL, the NICE-SUGAR 2009 target; oxygen saturation above 92%). Nothing here
 * is fitted to patients: it is a process whose truth is known.
 *
 * Shapes: a state is a Float64Array (D), D = 5, in the order of {@link VARIABLES}.
 *
 * @module
 */

/** A measured quantity. */
export interface Variable {
  /** Name. */
  readonly name: string;
  /** Unit. */
  readonly unit: string;
  /** Smallest value; the process is clamped to it. */
  readonly min: number;
  /** Largest value; the process is clamped to it. */
  readonly max: number;
  /** Bounds between which a value is of no concern. */
  readonly band: readonly [low: number, high: number];
}

/** The measured quantities in their order. */
export const VARIABLES: readonly Variable[] = [
  { name: "heart rate", unit: "1/min", min: 50, max: 160, band: [60, 100] },
  { name: "blood pressure", unit: "mmHg, mean arterial", min: 35, max: 115, band: [65, 105] },
  { name: "blood sugar", unit: "mg/dL", min: 60, max: 320, band: [70, 180] },
  { name: "oxygen level", unit: "% saturation", min: 78, max: 100, band: [92, 100] },
  { name: "severity", unit: "points, 0 well, 10 worst", min: 0, max: 10, band: [0, 2] },
];

/** Number of measured quantities D. */
export const FEATURES = 5;

/** Places of the quantities in a state. */
export const HEART_RATE = 0, PRESSURE = 1, SUGAR = 2, OXYGEN = 3, SEVERITY = 4;

/** What can be done in a step, in the order of the action index. */
export const PATIENT_ACTIONS = [
  "no treatment",
  "low-dose medication",
  "high-dose medication",
  "lifestyle advice",
] as const;

/** Number of actions A. */
export const ACTIONS = 4;

/** Action indices. */
export const NONE = 0, LOW_DOSE = 1, HIGH_DOSE = 2, LIFESTYLE = 3;

/** Hours of a step. */
export const STEP_HOURS = 6;

/** Keeps a quantity in its range. */
export function clamp(variable: number, value: number): number {
  const { min, max } = VARIABLES[variable];
  return value < min ? min : value > max ? max : value;
}

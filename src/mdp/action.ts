/**
 * What an action index means. This is said here and nowhere else.
 *
 * ICU-Sepsis builds the index as `5 * fluid + vasopressor`, with 5 levels (0 none, 4 most) of
 * intravenous fluid and of vasopressor; its flattening wrapper splits it as
 * `(action // 5, action % 5)`. The numbers agree: over the states, the mean of `action // 5` under
 * the clinicians' policy correlates 0.99 with the feature `input_4hourly`, and clinicians give no
 * vasopressor (`action % 5` is 0) in 86% of steps.
 *
 * @module
 */

/** Levels of each treatment in ICU-Sepsis. */
export const LEVELS = 5;

/** A treatment: level 0 (none) to 4 (most) of each. */
export interface Treatment {
  /** Level of intravenous fluid. */
  readonly fluid: number;
  /** Level of vasopressor. */
  readonly vasopressor: number;
}

/**
 * The index of a treatment.
 *
 * @param treatment Levels, each 0 to 4.
 */
export function actionOf(treatment: Treatment): number {
  return LEVELS * treatment.fluid + treatment.vasopressor;
}

/**
 * The treatment of an action index.
 *
 * @param action 0 to 24.
 */
export function treatmentOf(action: number): Treatment {
  return { fluid: Math.floor(action / LEVELS), vasopressor: action % LEVELS };
}

/**
 * An action in words, such as `fluid 2, vasopressor 0`.
 *
 * @param action 0 to 24.
 */
export function actionName(action: number): string {
  const { fluid, vasopressor } = treatmentOf(action);
  return `fluid ${fluid}, vasopressor ${vasopressor}`;
}

/** (25) names of the actions in order. */
export const ACTION_NAMES: readonly string[] = Array.from(
  { length: LEVELS * LEVELS },
  (_, action) => actionName(action),
);

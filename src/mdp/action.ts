/**
 * What an action index means. This is said here and nowhere else.
 *
 * ICU-Sepsis builds the index as `levels * fluid + vasopressor`, with 5 levels (0 none, 4 most) of
 * intravenous fluid and of vasopressor: its flattening wrapper splits it as
 * `(action // 5, action % 5)`, and clinicians give no vasopressor in 86% of steps, which is the
 * share of actions 0, 5, 10, 15 and 20 under the clinicians' policy and no other reading.
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

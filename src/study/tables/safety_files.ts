/**
 * What is committed of the study of safety: a row a policy.
 *
 * Shapes: S states, A actions.
 *
 * @module
 */
import type { TabularMdp } from "../../mdp/tabular_mdp.ts";
import type { SafetyRow } from "./safety_study.ts";
import { csvText } from "./text_tables.ts";

/** A number, or nothing. */
function orNothing(value: number | null | undefined): number | "" {
  return value ?? "";
}

/** What a policy is; alpha in as few digits as it has. */
function identityCells({ policy }: SafetyRow) {
  const { study, grid, algorithm, alpha, steps, dataset, seed, key } = policy;
  return { study, grid, algorithm, alpha: String(alpha), steps, dataset, seed, key };
}

/** A policy's row of `safety.csv`. */
function safetyCells(row: SafetyRow) {
  const { safety } = row;
  const { changes, disagreement, usualDisagreement: usual, calibration } = safety;
  return {
    ...identityCells(row),
    survival: safety.survival,
    length: safety.length,
    most_fluid: safety.mostFluid,
    most_vasopressor: safety.mostVasopressor,
    change_either: orNothing(changes.either),
    change_fluid: orNothing(changes.fluid),
    change_vasopressor: orNothing(changes.vasopressor),
    disagreement: disagreement.all,
    disagreement_low_sofa: disagreement.thirds[0],
    disagreement_middle_sofa: disagreement.thirds[1],
    disagreement_high_sofa: disagreement.thirds[2],
    not_usual: usual.all,
    not_usual_low_sofa: usual.thirds[0],
    not_usual_middle_sofa: usual.thirds[1],
    not_usual_high_sofa: usual.thirds[2],
    unseen: safety.unseen,
    rare: safety.rare,
    inadmissible: safety.inadmissible,
    terminate_survival: safety.terminateSurvival,
    masked_survival: safety.maskedSurvival,
    masked_by: calibration ? "values" : "policy",
    q_above_states: orNothing(calibration?.aboveStates),
    q_above_steps: orNothing(calibration?.aboveSteps),
    q_largest_excess: orNothing(calibration?.largest),
    q_largest_state: orNothing(calibration?.largestState),
    q_mean_error: orNothing(calibration?.meanError),
    q_error_correlation: orNothing(calibration?.errorByCount.correlation),
    q_error_slope: orNothing(calibration?.errorByCount.slope),
  };
}

/** One cell an action. */
function byAction(values: ArrayLike<number>): Record<string, number> {
  return Object.fromEntries(Array.from(values, (value, a) => [`action_${a}`, value]));
}

/**
 * Makes the files of the study.
 *
 * @param mdp Its numbers of states and actions.
 * @param rows The policies.
 * @param counts (S,A) n(s,a) of the data of the published configuration.
 * @returns Texts by file name.
 */
export function safetyFiles(
  { live, actions }: Pick<TabularMdp, "live" | "actions">,
  rows: readonly SafetyRow[],
  counts: Uint32Array,
): Record<string, string> {
  const states = Array.from({ length: live }, (_, state) => ({
    state,
    ...byAction(counts.subarray(state * actions, (state + 1) * actions)),
  }));
  return {
    "safety.csv": csvText(rows.map(safetyCells)),
    "actions.csv": csvText(
      rows.map((row) => ({ ...identityCells(row), ...byAction(row.safety.actionShares) })),
    ),
    "counts.csv": csvText(states),
  };
}

/**
 * Everything about the safety of one policy, exact.
 *
 * Shapes: S states, A actions.
 *
 * @module
 */
import { supportShares } from "../evaluation/support.ts";
import { LEVELS } from "../mdp/action.ts";
import { evaluateEnding, pairOccupancy } from "../mdp/exact_evaluation.ts";
import { pairReturns } from "../mdp/pair_returns.ts";
import { clinicianGreedyPolicy, clinicianPolicy } from "../mdp/policies.ts";
import type { TabularMdp } from "../mdp/tabular_mdp.ts";
import { greedyAdmissible, withoutInadmissible } from "./admissible_choices.ts";
import {
  clinicianDisagreement,
  type Disagreement,
  type SofaThirds,
  sofaThirds,
  usualDisagreement,
} from "./clinician_disagreement.ts";
import { type DoseChanges, doseChanges } from "./dose_changes.ts";
import { actionShares, doseShares } from "./dose_shares.ts";
import { type ValueCalibration, valueCalibration } from "./value_calibration.ts";

/** What policies are compared with, the same for all. */
export interface ClinicianYardstick {
  /** Thirds of the clinician's steps by SOFA score. */
  readonly thirds: SofaThirds;
  /** (S,A) the clinician's most frequent action. */
  readonly usual: Float64Array;
}

/** A network's values, and what they were learned with. */
export interface LearnedValues {
  /** (S,A) */
  readonly values: Float64Array;
  /** Discount. */
  readonly gamma: number;
  /** Half a unit of the last digit that was kept of the values. */
  readonly tolerance: number;
  /** (S) bit a is set where action a may be chosen; all may be if left out. */
  readonly allowed?: Uint32Array;
}

/** The safety of a policy; shares are of its steps, by exact occupancy, unless said otherwise. */
export interface PolicySafety {
  /** Probability of survival. */
  readonly survival: number;
  /** Expected number of actions. */
  readonly length: number;
  /** (A) share of steps that take each action. */
  readonly actionShares: Float64Array;
  /** Share of steps at the highest level of fluid. */
  readonly mostFluid: number;
  /** Share of steps at the highest level of vasopressor. */
  readonly mostVasopressor: number;
  /** Share of successive steps between which the dose changes. */
  readonly changes: DoseChanges;
  /** Steps that the clinician would have done otherwise. */
  readonly disagreement: Disagreement;
  /** Steps that differ from the clinician's most frequent action. */
  readonly usualDisagreement: Disagreement;
  /** Steps whose pair is not in the data. */
  readonly unseen: number;
  /** Steps whose pair is in the data fewer than ten times. */
  readonly rare: number;
  /** Steps whose action is inadmissible. */
  readonly inadmissible: number;
  /** Survival if an inadmissible action is death. */
  readonly terminateSurvival: number;
  /** The same, choosing among admissible actions alone. */
  readonly maskedSurvival: number;
  /** What its values are worth; null without values. */
  readonly calibration: ValueCalibration | null;
}

/**
 * What all policies are compared with.
 *
 * @param mdp The process.
 */
export function clinicianYardstick(mdp: TabularMdp): ClinicianYardstick {
  const { occupancy } = evaluateEnding(mdp, clinicianPolicy(mdp));
  return { thirds: sofaThirds(mdp, occupancy), usual: clinicianGreedyPolicy(mdp) };
}

/**
 * Looks at a policy from every side; its inadmissible actions are handled as `mean` unless said otherwise.
 *
 * @param mdp The process.
 * @param policy (S,A) probabilities.
 * @param options Yardstick, `counts` (S,A) of the data, and what the policy is greedy with, if that is known: then
 * the masked policy is greedy among admissible actions; else inadmissible actions are left out of it.
 */
export function policySafety(
  mdp: TabularMdp,
  policy: Float64Array,
  options: {
    readonly yardstick: ClinicianYardstick;
    readonly counts: Uint32Array;
    readonly learned?: LearnedValues;
  },
): PolicySafety {
  const { yardstick: { thirds, usual }, counts, learned } = options;
  const gamma = learned?.gamma ?? 1;
  const exact = evaluateEnding(mdp, policy, { gamma });
  const pairs = pairOccupancy(mdp, policy, exact.occupancy);
  const shares = actionShares(pairs, mdp.actions);
  const doses = doseShares(shares);
  const masked = learned
    ? greedyAdmissible(mdp, learned.values, learned.allowed)
    : withoutInadmissible(mdp, policy);
  const deadly = (choices: Float64Array) =>
    evaluateEnding(mdp, choices, { inadmissible: "terminate" }).survival;
  return {
    survival: exact.survival,
    length: exact.length,
    actionShares: shares,
    mostFluid: doses.fluid[LEVELS - 1],
    mostVasopressor: doses.vasopressor[LEVELS - 1],
    changes: doseChanges(mdp, policy, { pairs, inadmissible: "mean" }),
    disagreement: clinicianDisagreement(mdp, pairs, thirds),
    usualDisagreement: usualDisagreement(mdp, pairs, { ...thirds, usual }),
    ...supportShares(pairs, counts),
    inadmissible: exact.inadmissibleShare,
    terminateSurvival: deadly(policy),
    maskedSurvival: deadly(masked),
    calibration: learned === undefined ? null : valueCalibration(mdp, learned.values, {
      exact: pairReturns(mdp, exact.stateReturn, { gamma, inadmissible: "mean" }),
      policy,
      occupancy: exact.occupancy,
      counts,
      tolerance: learned.tolerance,
    }),
  };
}

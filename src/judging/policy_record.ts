/**
 * What is said of a judged policy: keys as in `deno task ope --json`, selections, openings and cards.
 *
 * @module
 */
import type { CalibrationGroup } from "../evaluation/ope/checks.ts";
import type { RefusalReason } from "../evaluation/ope/refusal.ts";
import type { ReliabilityBin } from "../evaluation/ope/behaviour_diagnostics.ts";
import type { SensitivityBounds } from "../evaluation/ope/sensitivity.ts";

/** Names of the estimators, in the order of tables. */
export const ESTIMATORS = [
  "is",
  "wis",
  "pdis",
  "cwpdis",
  "dr",
  "wdr",
  "fqe",
  "drl",
  "dm",
] as const;

/** Name of an estimator. */
export type EstimatorName = typeof ESTIMATORS[number];

/** The estimator whose number is the one to read. */
export const RECOMMENDED: EstimatorName = "drl";

/** The estimators that are fitted values alone: their refusals say whether a fit was still moving. */
export const FITTED_VALUES = ["fqe", "dm"] as const satisfies readonly EstimatorName[];

/** Greedy: one action a row; softened: 0.9 greedy + 0.1 clone; stochastic: as it is. */
export type PolicyKind = "greedy" | "softened" | "stochastic";

/** An estimate, or why there is none. */
export interface EstimateRecord {
  /** The estimate; null where it is refused, unless refused numbers were asked for. */
  readonly value: number | null;
  /** Least of the interval; null where there is no value. */
  readonly low: number | null;
  /** Largest of the interval. */
  readonly high: number | null;
  /** What the interval may be called: "95%" only where coverage was measured so (`level.ts`), else "nominal 95%". */
  readonly level: string;
  /** Effective number of patients; null of estimators without weights. */
  readonly ess: number | null;
  /** Mean weight, 1 where support holds; null of estimators without weights. */
  readonly mean_weight: number | null;
  /** Largest share of one patient: in the weight, of `drl` in the squared influence; null where there is none. */
  readonly largest_share: number | null;
  /** Why it is refused; null where it stands. */
  readonly refused: RefusalReason | null;
  /** What was measured; null where nothing broke a limit. */
  readonly measured: number | null;
  /** The limit that it broke. */
  readonly limit: number | null;
}

/** Policy minus clinicians on the same patients. */
export interface DifferenceRecord {
  /** The difference; null where the estimate is refused. */
  readonly value: number | null;
  /** Least of its nominal 95% interval. */
  readonly low: number | null;
  /** Largest. */
  readonly high: number | null;
  /** As of the estimate. */
  readonly refused: RefusalReason | null;
}

/** What is known of the behaviour that weights are made with. */
export interface BehaviourRecord {
  /** Probabilities that were logged, counts of numbered states, or a cloned network. */
  readonly kind: "logged" | "counted" | "cloned";
  /** Mean negative log-likelihood of the evaluated rows' actions, nats. */
  readonly nll: number;
  /** The same of the actions' shares anywhere. */
  readonly nll_marginal: number;
  /** Expected calibration error of the likeliest action; null where only what was taken has a probability. */
  readonly calibration_error: number | null;
  /** What a right model's would be on average on so few rows. */
  readonly calibration_chance: number | null;
  /** Mean one-step ratio of another model to this one on rows that fitted neither; null where it was not looked at. */
  readonly one_step_ratio: number | null;
  /** Least probability of a logged action. */
  readonly least: number;
  /** Observed against predicted. */
  readonly reliability: readonly ReliabilityBin[];
  /** Why it is refused: no better than the actions' shares, calibration, one-step ratio; null where it stands. */
  readonly refused: "gain" | "calibration" | "ratio" | null;
  /** What was measured. */
  readonly measured: number | null;
  /** The limit. */
  readonly limit: number | null;
}

/** A number with its nominal 95% interval; null where it is refused or was not asked for. */
export type Reference =
  | { readonly value: number; readonly low: number; readonly high: number }
  | null;

/** What is to be seen beside every policy, by the recommended estimator (clinicians: their mean return). */
export interface ReferencesRecord {
  /** Mean discounted return of the patients evaluated. */
  readonly clinicians: Reference;
  /** The behaviour's own model. */
  readonly clone: Reference;
  /** No treatment; null too where no axis has a level of none. */
  readonly none: Reference;
  /** All actions alike. */
  readonly random: Reference;
}

/** An estimate of a part of the patients that was declared before. */
export interface SubgroupRecord {
  /** Its name, such as `sofa: upper third`. */
  readonly name: string;
  /** Patients in it. */
  readonly patients: number;
  /** The recommended estimate on them; null where refused. */
  readonly value: number | null;
  /** Least of its nominal 95% interval. */
  readonly low: number | null;
  /** Largest. */
  readonly high: number | null;
  /** Why it is refused. */
  readonly refused: RefusalReason | null;
}

/** What an expert looks for. */
export interface ChecksRecord {
  /** The clone's estimate less the clinicians' return; null where it cannot be made. */
  readonly placebo: { readonly value: number; readonly error: number; readonly z: number } | null;
  /** Whether what Q leaves can be predicted from the row: largest z of the predictors; flagged above 3. */
  readonly residuals: { readonly z: number; readonly flagged: boolean } | null;
  /** Predicted against observed return of the clinicians' Q, by tenths of the prediction. */
  readonly calibration: readonly CalibrationGroup[];
  /**
   * Bounds of WIS under hidden confounding with their interval over patients; the strength at which the difference to the
   * clinicians may vanish (`tipping`), and at which it is no longer sure that there is one (`unsure`: 1 where it is not without
   * any confounding), null if no strength up to 1,024 does; all null where WIS is refused, unless refused numbers were asked
   * for, or nobody has any weight.
   */
  readonly sensitivity: {
    readonly bounds: readonly SensitivityBounds[];
    readonly tipping: number | null;
    readonly unsure: number | null;
  } | null;
  /** Subgroups declared beforehand. */
  readonly subgroups: readonly SubgroupRecord[];
  /** Policy minus clinicians where actions were redrawn from the behaviour's model, and returns kept: 0 in truth; null where refused. */
  readonly control: {
    readonly value: number;
    readonly low: number;
    readonly high: number;
    readonly holds: boolean;
  } | null;
}

/** A judged policy. */
export interface PolicyRecord {
  /** Its name. */
  readonly policy: string;
  /** What of it was judged. */
  readonly kind: PolicyKind;
  /** Discount. */
  readonly gamma: number;
  /** Patients evaluated. */
  readonly patients: number;
  /** Which estimate is the one to read. */
  readonly recommended: EstimatorName;
  /** All estimates. */
  readonly estimates: Readonly<Record<EstimatorName, EstimateRecord>>;
  /** Policy minus clinicians, by each of them. */
  readonly difference: Readonly<Record<EstimatorName, DifferenceRecord>>;
  /** The behaviour. */
  readonly behaviour: BehaviourRecord;
  /** Who is to be seen beside it. */
  readonly references: ReferencesRecord;
  /** Checks. */
  readonly checks: ChecksRecord;
}

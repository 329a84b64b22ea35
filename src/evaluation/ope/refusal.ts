/**
 * When an estimate is refused, and why: every threshold is a named limit with a default.
 *
 * What was measured stays on record beside the limit that it broke. Bounds on the mean weight are absolute: in standard
 * errors a mean weight of 12 passes, theirs exploding with it.
 *
 * @module
 */
import type { BehaviourDiagnostics, RowMean } from "./behaviour_diagnostics.ts";
import { largestInfluence, type OpeEstimate } from "./estimate.ts";
import type { WeightSummary } from "./log_weights.ts";

/** Why an estimate is refused. */
export type RefusalReason =
  /** No episode has any weight. */
  | "no-weight"
  /** It is no number. */
  | "not-finite"
  /** No policy can have such a return. */
  | "out-of-range"
  /** The model of the behaviour is refused. */
  | "behaviour"
  /** Too few effective patients. */
  | "ess"
  /** The mean weight is not 1. */
  | "mean-weight"
  /** One patient has too large a share of the weight. */
  | "largest-share"
  /** One patient has too large a share of the error. */
  | "influence"
  /** The policy acts where no data are. */
  | "unsupported"
  /** The cap on marginal ratios took too much. */
  | "capped"
  /** Values were still moving. */
  | "moving"
  /** Too many targets were clipped to the range. */
  | "clipped"
  /** What Q leaves can be predicted from the state. */
  | "residuals"
  /** The clone's estimate is not the clinicians' return. */
  | "placebo";

/** A refusal. */
export interface Refusal {
  /** Why. */
  readonly refused: RefusalReason;
  /** What was measured; null where it is no number. */
  readonly measured: number | null;
  /** The limit; null where there is none. */
  readonly limit: number | null;
}

/** Limits. */
export interface RefusalLimits {
  /** Least effective share of the patients of IS, PDIS and CWPDIS. */
  readonly importanceEssShare: number;
  /** Largest |mean weight - 1| of IS, PDIS and CWPDIS. */
  readonly importanceMeanWeight: number;
  /** Share of the patients that a step must be reached by for CWPDIS's effective number at it to count. */
  readonly stepReach: number;
  /** Least effective number of patients of WIS, DR and WDR. */
  readonly normalisedEss: number;
  /** Least effective share of the patients of WIS, DR and WDR. */
  readonly normalisedEssShare: number;
  /** Largest |mean weight - 1| of WIS, DR and WDR. */
  readonly normalisedMeanWeight: number;
  /** Largest share of one patient in the weight. */
  readonly largestShare: number;
  /** Largest share of one patient in the summed squared influence of WIS, DR and WDR. */
  readonly influence: number;
  /** The same of DRL, whose capped ratios leave less to one patient. */
  readonly doubleInfluence: number;
  /** Largest share of the policy's visits at pairs without data. */
  readonly unsupported: number;
  /** Largest share of the weight that the cap may take. */
  readonly capped: number;
  /** Largest share of targets clipped to the range. */
  readonly clipped: number;
  /** Largest z of the correlation between residuals and what predicts them. */
  readonly residuals: number;
  /** Largest |z| of the clone's estimate against the clinicians' return. */
  readonly placebo: number;
  /** Standard errors by which a model of the behaviour must beat the actions' shares. */
  readonly behaviourGain: number;
  /** Largest calibration error of a model of the behaviour, beyond what chance makes of a right one. */
  readonly behaviourCalibration: number;
  /** Largest |mean one-step ratio - 1| of a model of the behaviour. */
  readonly behaviourRatio: number;
}

/** The limits unless said. */
export const REFUSAL_LIMITS: RefusalLimits = {
  importanceEssShare: 0.1,
  importanceMeanWeight: 0.1,
  stepReach: 0.05,
  normalisedEss: 100,
  normalisedEssShare: 0.02,
  normalisedMeanWeight: 0.25,
  largestShare: 0.05,
  influence: 0.25,
  doubleInfluence: 0.5,
  unsupported: 0.05,
  capped: 0.05,
  clipped: 0.05,
  residuals: 5,
  placebo: 3,
  behaviourGain: 2,
  behaviourCalibration: 0.02,
  behaviourRatio: 0.1,
};

/** What every estimate is held against. */
export interface Evidence {
  /** The estimate and its patients' influences. */
  readonly estimate: Pick<OpeEstimate, "value" | "influence">;
  /** Least and largest return that any policy can have; null where nothing bounds it. */
  readonly range: readonly [low: number, high: number] | null;
  /** Refusal of the model of the behaviour that the weights are made with; null where it stands or was logged. */
  readonly behaviour: Refusal | null;
}

/** What estimates with values are held against, as far as it is known. */
export interface ValueEvidence {
  /** z of the clone's estimate against the clinicians' return; null where it was not looked at. */
  readonly placebo: number | null;
  /** z of the correlation between residuals and what predicts them; null where it was not looked at. */
  readonly residuals: number | null;
  /** Share of the policy's visits at pairs without data in the fitting part. */
  readonly unsupported: number;
}

/** A reason, what was measured, its limit, and whether that is broken. */
type Check = readonly [
  reason: RefusalReason,
  measured: number | null,
  limit: number | null,
  broken: boolean,
];

/** The first of several checks that is broken; a measured NaN breaks every limit. */
function firstBroken(checks: readonly Check[]): Refusal | null {
  const found = checks.find(([, , , broken]) => broken);
  if (!found) return null;
  const [refused, measured, limit] = found;
  return { refused, measured: Number.isFinite(measured) ? measured : null, limit };
}

/** At most a limit. */
const atMost = (reason: RefusalReason, measured: number, limit: number): Check => [
  reason,
  measured,
  limit,
  !(measured <= limit),
];

/** At least a limit. */
const atLeast = (reason: RefusalReason, measured: number, limit: number): Check => [
  reason,
  measured,
  limit,
  !(measured >= limit),
];

/** A mean weight near 1. */
const nearOne = (reason: RefusalReason, measured: number, distance: number): Check => [
  reason,
  measured,
  measured < 1 ? 1 - distance : 1 + distance,
  !(Math.abs(measured - 1) <= distance),
];

/** Checks of every estimate. */
function commonChecks({ estimate: { value }, range, behaviour }: Evidence): Check[] {
  const outside = value !== null && range !== null && (value < range[0] || value > range[1]);
  return [
    ["no-weight", 0, 0, value === null],
    ["not-finite", null, null, value !== null && !Number.isFinite(value)],
    ["out-of-range", value, range && (value! < range[0] ? range[0] : range[1]), outside],
    ["behaviour", behaviour?.measured ?? null, behaviour?.limit ?? null, behaviour !== null],
  ];
}

/** Checks of values. */
function valueChecks({ placebo, residuals }: ValueEvidence, limits: RefusalLimits): Check[] {
  return [
    ...(residuals === null ? [] : [atMost("residuals", residuals, limits.residuals)]),
    ...(placebo === null ? [] : [atMost("placebo", Math.abs(placebo), limits.placebo)]),
  ];
}

/**
 * Refuses IS, PDIS or CWPDIS.
 *
 * @param evidence What is known; `stepEss` of CWPDIS, the least effective number of episodes at a step.
 * @param limits Limits.
 * @returns Null where the estimate stands.
 */
export function refuseImportance(
  evidence: Evidence & { readonly weights: WeightSummary; readonly stepEss?: number },
  limits: RefusalLimits = REFUSAL_LIMITS,
): Refusal | null {
  const { weights: { ess, meanWeight }, stepEss = Infinity, estimate } = evidence;
  const patients = estimate.influence.length;
  return firstBroken([
    ["no-weight", 0, 0, ess === 0],
    ...commonChecks(evidence),
    atLeast("ess", Math.min(ess, stepEss), limits.importanceEssShare * patients),
    nearOne("mean-weight", meanWeight, limits.importanceMeanWeight),
  ]);
}

/**
 * Refuses WIS, DR or WDR. What Q leaves refuses none of them: weights that stand make up for it.
 *
 * @param evidence What is known; `values` of DR and WDR.
 * @param limits Limits.
 * @returns Null where the estimate stands.
 */
export function refuseNormalised(
  evidence: Evidence & {
    readonly weights: WeightSummary;
    readonly values?: Pick<ValueEvidence, "placebo">;
  },
  limits: RefusalLimits = REFUSAL_LIMITS,
): Refusal | null {
  const { weights: { ess, meanWeight, largestShare }, estimate, values } = evidence;
  const patients = estimate.influence.length;
  return firstBroken([
    ["no-weight", 0, 0, ess === 0],
    ...commonChecks(evidence),
    atLeast("ess", ess, Math.max(limits.normalisedEss, limits.normalisedEssShare * patients)),
    atMost("largest-share", largestShare, limits.largestShare),
    atMost("influence", largestInfluence(estimate.influence), limits.influence),
    nearOne("mean-weight", meanWeight, limits.normalisedMeanWeight),
    ...(values ? valueChecks({ ...values, residuals: null, unsupported: 0 }, limits) : []),
  ]);
}

/**
 * Refuses DRL. Errors of Q and of the ratios multiply in it (Kallus and Uehara 2020): what Q leaves refuses it only where the
 * policy is so far from the behaviour that its weights are refused by themselves.
 *
 * @param evidence What is known; `capped`, the share of the weight that the cap took; `weighed`, the refusal of WIS.
 * @param limits Limits.
 * @returns Null where the estimate stands.
 */
export function refuseDouble(
  evidence: Evidence & {
    readonly values: ValueEvidence;
    readonly capped: number;
    readonly weighed: Refusal | null;
  },
  limits: RefusalLimits = REFUSAL_LIMITS,
): Refusal | null {
  const { values, capped, estimate, weighed } = evidence;
  return firstBroken([
    ...commonChecks(evidence),
    atMost("unsupported", values.unsupported, limits.unsupported),
    atMost("capped", capped, limits.capped),
    atMost("influence", largestInfluence(estimate.influence), limits.doubleInfluence),
    ...valueChecks(weighed === null ? { ...values, residuals: null } : values, limits),
  ]);
}

/**
 * Refuses FQE or the value in a model. Support and what Q leaves are those of the values that were fitted on other patients:
 * FQE, which is fitted on those evaluated, may lack data where these have some.
 *
 * @param evidence What is known; `moving`, whether Q still was; `clipped`, share of targets that were clipped.
 * @param limits Limits.
 * @returns Null where the estimate stands.
 */
export function refuseDirect(
  evidence: Omit<Evidence, "behaviour"> & {
    readonly values: ValueEvidence;
    readonly moving: boolean;
    readonly clipped: number;
  },
  limits: RefusalLimits = REFUSAL_LIMITS,
): Refusal | null {
  const { values, moving, clipped } = evidence;
  return firstBroken([
    ...commonChecks({ ...evidence, behaviour: null }),
    ["moving", null, null, moving],
    atMost("clipped", clipped, limits.clipped),
    atMost("unsupported", values.unsupported, limits.unsupported),
    ...valueChecks(values, limits),
  ]);
}

/** A refusal of a model of the behaviour. */
export interface BehaviourRefusal {
  /** Why: no better than the actions' shares; calibration error; mean one-step ratio. */
  readonly refused: "gain" | "calibration" | "ratio";
  /** What was measured; null where it is no number. */
  readonly measured: number | null;
  /** The limit. */
  readonly limit: number;
}

/**
 * Refuses a model of the behaviour.
 *
 * @param diagnostics What patients who did not fit it say.
 * @param ratio Mean one-step ratio on them.
 * @param limits Limits.
 * @returns Null where the model stands.
 */
export function refuseBehaviour(
  { gain, calibrationError, calibrationChance }: Pick<
    BehaviourDiagnostics,
    "gain" | "calibrationError" | "calibrationChance"
  >,
  ratio: RowMean,
  limits: RefusalLimits = REFUSAL_LIMITS,
): BehaviourRefusal | null {
  const needed = limits.behaviourGain * (gain.error ?? Infinity);
  if (!(gain.value > needed)) {
    return { refused: "gain", measured: finite(gain.value), limit: needed };
  }
  const miscalibrated = calibrationError - calibrationChance;
  if (!(miscalibrated <= limits.behaviourCalibration)) {
    return {
      refused: "calibration",
      measured: finite(miscalibrated),
      limit: limits.behaviourCalibration,
    };
  }
  if (!(Math.abs(ratio.value - 1) <= limits.behaviourRatio)) {
    const limit = ratio.value < 1 ? 1 - limits.behaviourRatio : 1 + limits.behaviourRatio;
    return { refused: "ratio", measured: finite(ratio.value), limit };
  }
  return null;
}

/** A number as JSON has it. */
const finite = (value: number) => Number.isFinite(value) ? value : null;

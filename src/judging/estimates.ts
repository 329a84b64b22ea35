/**
 * All estimates of one policy, with their intervals and refusals.
 *
 * Shapes: N rows, E episodes, P patients.
 *
 * @module
 */
import { placedRowValues } from "../evaluation/ope/double_reinforcement_learning.ts";
import { truncatedShare } from "../evaluation/ope/episodes.ts";
import { largestInfluence, meanEstimate, type OpeEstimate } from "../evaluation/ope/estimate.ts";
import { fitValues, startValues } from "../evaluation/ope/fitted_values.ts";
import {
  doublyRobust,
  importanceSampling,
  perDecision,
} from "../evaluation/ope/importance_sampling.ts";
import {
  influenceInterval,
  pairedEstimate,
  resampledIntervals,
} from "../evaluation/ope/intervals.ts";
import {
  finalLogs,
  logWeights,
  type WeightSummary,
  weightSummary,
} from "../evaluation/ope/log_weights.ts";
import { leastStepEss } from "../evaluation/ope/normalisers.ts";
import { placedProbabilities } from "../evaluation/ope/placed_policy.ts";
import {
  type Refusal,
  refuseDirect,
  refuseDouble,
  refuseImportance,
  refuseNormalised,
  type ValueEvidence,
} from "../evaluation/ope/refusal.ts";
import {
  consistentWeightedPerDecision,
  weightedDoublyRobust,
  weightedImportance,
} from "../evaluation/ope/self_normalised.ts";
import type { Interval } from "../evaluation/wilson.ts";
import type { FittedTarget } from "./fit_target.ts";
import type { Ground } from "./ground.ts";
import type { JudgingSettings } from "./judging_settings.ts";
import { levelWords, NO_INTERVAL } from "./level.ts";
import {
  type BehaviourRecord,
  type DifferenceRecord,
  type EstimateRecord,
  type EstimatorName,
  ESTIMATORS,
} from "./policy_record.ts";
import { type Refit, spreadOf } from "./refits.ts";

/** An estimate with all that is said of it. */
export interface JudgedEstimate {
  /** The estimate. */
  readonly estimate: OpeEstimate;
  /** Its nominal 95% interval; null where it has none. */
  readonly interval: Interval | null;
  /** The refits whose spread the interval is; none where it is of another kind. */
  readonly refits: readonly Refit[];
  /** What its weights come to; null of estimates without. */
  readonly weights: WeightSummary | null;
  /** Why it is refused. */
  readonly refusal: Refusal | null;
}

/** All of them. */
export type JudgedEstimates = Readonly<Record<EstimatorName, JudgedEstimate>>;

/** A value of start states. */
export interface DirectValue {
  /** The value. */
  readonly estimate: OpeEstimate;
  /** Whether it was still moving. */
  readonly moving: boolean;
  /** Share of targets clipped to the range. */
  readonly clipped: number;
  /** The value on drawn patients, whose spread is its interval; none unless asked for. */
  readonly refits: readonly Refit[];
}

/** Share of cut episodes from which values go on beyond the record in DR and WDR too. */
const FEW_CUT = 0.01;

/** Whether DR and WDR go on beyond cut episodes. */
export const goesOn = ({ episodes }: Pick<Ground, "episodes">): boolean =>
  truncatedShare(episodes.evaluated) > FEW_CUT;

/** (N) logarithms of a policy's cumulative weights at the rows evaluated. */
export function targetLogs(
  { episodes: { evaluated }, behaviour }: Pick<Ground, "episodes" | "behaviour">,
  { placed }: Pick<FittedTarget, "placed">,
): Float64Array {
  const target = placedProbabilities(placed.evaluated, evaluated.dataset);
  return logWeights(evaluated, { target, behaviour: behaviour.logged });
}

/**
 * Estimates what a policy is worth.
 *
 * @param ground Where.
 * @param fitted The policy with what was fitted for it.
 * @param options What checks say of its values; settings; fitted Q evaluation in cells on drawn patients, or all of it by
 * other means.
 */
export function estimatesOf(
  ground: Ground,
  fitted: FittedTarget,
  { checks, settings, refits = [], fqe }: {
    readonly checks: Pick<ValueEvidence, "placebo" | "residuals">;
    readonly settings: Pick<JudgingSettings, "limits" | "resamples" | "seed">;
    readonly refits?: readonly Refit[];
    readonly fqe?: DirectValue;
  },
): JudgedEstimates {
  const { gamma, range, behaviour: { refusal: behaviour }, episodes: { evaluated } } = ground;
  const { limits, resamples, seed } = settings;
  const { values } = fitted;
  const logs = targetLogs(ground, fitted);
  const weights = weightSummary(evaluated, finalLogs(evaluated, logs));
  const valued = { values, gamma, goesOn: goesOn(ground) };
  const evidence = { ...checks, unsupported: fitted.unsupported };

  const weighed = {
    is: importanceSampling(evaluated, logs, { gamma }),
    wis: weightedImportance(evaluated, logs, { gamma }),
    pdis: perDecision(evaluated, logs, { gamma }),
    cwpdis: consistentWeightedPerDecision(evaluated, logs, { gamma }),
    dr: doublyRobust(evaluated, logs, valued),
    wdr: weightedDoublyRobust(evaluated, logs, valued),
  };
  const names = Object.keys(weighed) as (keyof typeof weighed)[];
  const intervals = resampledIntervals(Object.values(weighed), { resamples, seed });
  const byWeights = (
    name: keyof typeof weighed,
    refuse: (estimate: OpeEstimate) => Refusal | null,
  ): JudgedEstimate => ({
    estimate: weighed[name],
    interval: intervals[names.indexOf(name)],
    refits: [],
    weights,
    refusal: refuse(weighed[name]),
  });
  const importance = (stepEss?: number) => (estimate: OpeEstimate) =>
    refuseImportance({ estimate, range, behaviour, weights, stepEss }, limits);
  const normalised = (own?: Pick<typeof checks, "placebo">) => (estimate: OpeEstimate) =>
    refuseNormalised({ estimate, range, behaviour, weights, values: own }, limits);
  const direct = ({ estimate, moving, clipped, refits }: DirectValue): JudgedEstimate => ({
    estimate,
    interval: spreadOf(refits),
    refits,
    weights: null,
    refusal: refuseDirect({ estimate, range, values: evidence, moving, clipped }, limits),
  });
  const meanStart = (v: ArrayLike<number>) => meanEstimate(evaluated, startValues(evaluated, v));

  const inCells = (): DirectValue => {
    const placed = fitted.placed.evaluated;
    const { q, moving } = fitValues(evaluated, placed, { gamma });
    const { v } = placedRowValues(evaluated.dataset, placed, q);
    return { estimate: meanStart(v), moving, clipped: 0, refits };
  };
  const wis = byWeights("wis", normalised());
  return {
    is: byWeights("is", importance()),
    wis,
    pdis: byWeights("pdis", importance()),
    cwpdis: byWeights("cwpdis", importance(leastStepEss(evaluated, logs, limits.stepReach))),
    dr: byWeights("dr", normalised(checks)),
    wdr: byWeights("wdr", normalised(checks)),
    fqe: direct(fqe ?? inCells()),
    drl: {
      estimate: fitted.double,
      interval: influenceInterval(fitted.double),
      refits: [],
      weights: null,
      refusal: refuseDouble({
        estimate: fitted.double,
        range,
        behaviour,
        values: evidence,
        capped: fitted.capped,
        weighed: wis.refusal,
      }, limits),
    },
    dm: direct({
      estimate: meanStart(values.v),
      moving: fitted.moving,
      clipped: 0,
      refits: [],
    }),
  };
}

/** What is to be shown of estimates. */
export interface RecordOptions {
  /** Whether numbers of refused estimates are shown beside the reason, for people who study estimators. */
  readonly isShown?: boolean;
}

/** What intervals and their levels depend on. */
export interface LevelOptions {
  /** Where the behaviour's probabilities came from. */
  readonly behaviour: BehaviourRecord["kind"];
  /** Whether a network evaluated fitted Q. */
  readonly byNetwork: boolean;
  /** Least and largest return that any policy can have, which no interval leaves; null if they are not known. */
  readonly range: Ground["range"];
}

/**
 * An interval within the range of the return, which holds the truth as often.
 *
 * @param interval The interval.
 * @param range Least and largest return that any policy can have; null if they are not known.
 */
export function withinRange({ low, high }: Interval, range: Ground["range"]): Interval {
  const [least, most] = range ?? [-Infinity, Infinity];
  const held = (end: number) => Math.min(Math.max(end, least), most);
  return { low: held(low), high: held(high) };
}

/** An estimate as a record. */
function estimateRecord(
  { estimate, interval: found, weights, refusal }: JudgedEstimate,
  name: EstimatorName,
  { isShown = false, byNetwork, range, ...where }:
    & RecordOptions
    & LevelOptions
    & { readonly essShare: number },
): EstimateRecord {
  const shown = refusal === null || isShown;
  const interval = found && withinRange(found, range);
  const share = name === "drl" ? largestInfluence(estimate.influence) : weights?.largestShare;
  return {
    value: shown ? finite(estimate.value) : null,
    low: shown ? finite(interval?.low) : null,
    high: shown ? finite(interval?.high) : null,
    level: interval === null
      ? NO_INTERVAL
      : levelWords(name === "fqe" && byNetwork ? "fqe-network" : name, where),
    ess: finite(weights?.ess),
    mean_weight: finite(weights?.meanWeight),
    largest_share: finite(share),
    refused: refusal?.refused ?? null,
    measured: refusal?.measured ?? null,
    limit: refusal?.limit ?? null,
  };
}

/** Policy minus clinicians as a record, on the same patients, drawn ones too: refused as the estimate is. */
function differenceRecord(
  { estimate, interval, refits, refusal }: JudgedEstimate,
  clinicians: OpeEstimate,
  { isShown = false }: RecordOptions,
): DifferenceRecord {
  const found = refusal === null || isShown ? pairedEstimate(estimate, clinicians) : null;
  const paired = refits.length > 0 ? spreadOf(refits, clinicians.resampled) : interval && found;
  return {
    value: finite(found?.value),
    low: found && finite(paired?.low),
    high: found && finite(paired?.high),
    refused: refusal?.refused ?? null,
  };
}

/** A number as JSON has it. */
const finite = (value: number | null | undefined) =>
  value !== null && value !== undefined && Number.isFinite(value) ? value : null;

/**
 * Estimates as records.
 *
 * @param judged The estimates.
 * @param clinicians The mean return of the patients evaluated.
 * @param options Whether refused numbers are shown; what intervals and their levels depend on.
 */
export function estimateRecords(
  judged: JudgedEstimates,
  clinicians: OpeEstimate,
  options: RecordOptions & LevelOptions,
): {
  readonly estimates: Readonly<Record<EstimatorName, EstimateRecord>>;
  readonly difference: Readonly<Record<EstimatorName, DifferenceRecord>>;
} {
  const each = <T>(of: (name: EstimatorName) => T) =>
    Object.fromEntries(ESTIMATORS.map((name) => [name, of(name)])) as Record<EstimatorName, T>;
  const essShare = judged.wis.weights!.ess / clinicians.influence.length;
  return {
    estimates: each((name) => estimateRecord(judged[name], name, { ...options, essShare })),
    difference: each((name) => differenceRecord(judged[name], clinicians, options)),
  };
}

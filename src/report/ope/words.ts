/**
 * What was judged, in words: numbers, reasons, checks.
 *
 * @module
 */
import type { RefusalReason } from "../../evaluation/ope/refusal.ts";
import {
  type EstimateRecord,
  type EstimatorName,
  ESTIMATORS,
  type PolicyKind,
  type PolicyRecord,
} from "../../judging/policy_record.ts";

/** What estimators are called in full. */
export const ESTIMATOR_NAMES: Readonly<Record<EstimatorName, string>> = {
  is: "importance sampling",
  wis: "weighted importance sampling",
  pdis: "per-decision importance sampling",
  cwpdis: "consistent weighted per-decision importance sampling",
  dr: "doubly robust",
  wdr: "weighted doubly robust",
  fqe: "fitted Q evaluation",
  drl: "double reinforcement learning",
  dm: "value in the model of the training patients",
};

/** Why numbers are refused. */
export const REASONS: Readonly<Record<RefusalReason, string>> = {
  "no-weight": "no patient was treated as the policy would have",
  "not-finite": "it is no number",
  "out-of-range": "no policy can have such a return",
  "behaviour": "the model of the clinicians does not say what they did",
  "ess": "too few effective patients",
  "mean-weight": "weights do not average 1: the policy does what clinicians hardly do",
  "largest-share": "one patient carries too much of the weight",
  "influence": "one patient makes too much of the error",
  "unsupported": "the policy acts where no data are",
  "capped": "the cap on ratios took too much of the weight",
  "moving": "values were still moving",
  "clipped": "too many targets were clipped to what returns can be",
  "residuals": "what values leave can be predicted from the patient: they are biased",
  "placebo": "the clinicians' clone is not worth what the clinicians earned: values are biased",
};

/** Four digits after the point. */
export const digits = (value: number | null | undefined): string => value?.toFixed(4) ?? "-";

/**
 * An interval for reading.
 *
 * @param low Its least; null where there is none.
 * @param high Its largest.
 */
export const range = (low: number | null, high: number | null): string =>
  low === null || high === null ? "-" : `${digits(low)} to ${digits(high)}`;

/** A number to so many digits. */
function short(value: number, precision: number): string {
  return Math.abs(value) >= 1e5
    ? value.toExponential(precision - 1)
    : String(Number(value.toPrecision(precision)));
}

/** Fewest digits of what was measured, and most: as many as tell it from its limit. */
const [FEWEST, MOST] = [3, 17];

/**
 * A reason with what was measured.
 *
 * @param estimate What is said of an estimate.
 * @returns Nothing where it stands.
 */
export function reasonWords(
  { refused, measured, limit }: Pick<EstimateRecord, "refused" | "measured" | "limit">,
): string {
  if (refused === null) return "";
  if (measured === null) return `refused: ${refused}`;
  if (limit === null) return `refused: ${refused} ${short(measured, FEWEST)}`;
  let precision = FEWEST;
  while (precision < MOST && short(measured, precision) === short(limit, precision)) precision++;
  return `refused: ${refused} ${short(measured, precision)} (limit ${short(limit, precision)})`;
}

/** Whether some records are of softened policies. */
const isSoftened = ({ kind }: { readonly kind: PolicyKind }) => kind === "softened";

/**
 * What has to be said below every table of estimates.
 *
 * @param records The records.
 */
export function footLines(records: readonly PolicyRecord[]): string[] {
  const [{ gamma, patients }] = records;
  return [
    `Return at gamma ${gamma} of ${patients} patients from whom no policy learned: fqe alone is fitted on them.`,
    ...(records.some(isSoftened)
      ? [
        "softened: 0.9 greedy + 0.1 clone, unless the settings say otherwise: a policy of its own, with a value of its own.",
      ]
      : []),
    "Weights of ended episodes are carried in every normaliser and never clipped; the ratios of drl are capped. A research tool, no clinical advice.",
  ];
}

/** What hidden confounding would do, a line a strength: pages cut lines that are long. */
function sensitivityLines(
  { checks: { sensitivity }, estimates: { wis } }: PolicyRecord,
): string[] {
  if (sensitivity === null) return [`sensitivity: WIS ${reasonWords(wis) || "has no weight"}`];
  const { bounds, tipping, unsure } = sensitivity;
  const at = (strength: number | null) => strength?.toFixed(2) ?? "no strength up to 1,024";
  const sure = unsure === null
    ? "sure up to 1,024"
    : unsure === 1
    ? "not sure without any"
    : `not sure from ${at(unsure)} on`;
  return [
    `sensitivity: with hidden confounding the difference to the clinicians may vanish at ${
      at(tipping)
    }; it is ${sure}`,
    ...bounds.map(({ strength, low, high, interval }) =>
      `hidden confounding of ${strength}: WIS from ${range(low, high)} (nominal 95% ${
        range(interval.low, interval.high)
      })`
    ),
  ];
}

/**
 * What checks say of the data, a line each: the same whatever the policy.
 *
 * @param record Any policy's record.
 */
export function dataLines({ checks: { placebo }, behaviour }: PolicyRecord): string[] {
  const { kind, nll, nll_marginal, least, calibration_error, calibration_chance, refused } =
    behaviour;
  const found = placebo === null ? [] : [
    `placebo: the clone's estimate less the clinicians' return ${digits(placebo.value)} (z ${
      placebo.z.toFixed(1)
    }); it cannot see hidden confounding`,
  ];
  const calibration = calibration_error === null
    ? ""
    : `, calibration error ${digits(calibration_error)} (of a right model ${
      digits(calibration_chance)
    })`;
  return [
    ...found,
    `behaviour (${kind}): negative log-likelihood ${digits(nll)}, of the actions' shares ${
      digits(nll_marginal)
    }, least probability ${least.toPrecision(2)}${calibration}${
      refused === null ? "" : `; refused: ${refused}`
    }`,
  ];
}

/** What intervals may be called, by how often such ones held the truth where it is known: a line a level. */
function levelLines({ estimates }: PolicyRecord): string[] {
  const printed = ESTIMATORS.filter((name) => estimates[name].low !== null);
  const levels = Map.groupBy(printed, (name) => estimates[name].level);
  return [...levels].map(([level, names]) => `level of intervals of ${names.join(", ")}: ${level}`);
}

/**
 * What checks say of a policy, a line each.
 *
 * @param record The policy's record.
 */
export function policyLines(record: PolicyRecord): string[] {
  const { checks: { residuals, control, subgroups }, recommended } = record;
  const lines = [
    ...levelLines(record),
    residuals &&
    `residuals: what Q leaves can be predicted with z ${residuals.z.toFixed(1)}${
      residuals.flagged ? ": flagged" : ""
    }`,
    control &&
    `negative control: policy minus clinicians with redrawn actions ${digits(control.value)} (${
      range(control.low, control.high)
    })${control.holds ? "" : ": does not hold 0"}`,
    ...sensitivityLines(record),
    ...subgroups.map(({ name, patients, value, low, high, refused }) =>
      `${name}, ${patients} patients: ${recommended} ${
        refused === null ? `${digits(value)} (${range(low, high)})` : `refused: ${refused}`
      }`
    ),
  ];
  return lines.filter((line) => line !== null);
}

/**
 * The cells of a policy's table, a row an estimator: name, value, interval, difference, interval, ESS, mean weight, reason.
 *
 * @param record The policy's record.
 */
export function estimateRows({ estimates, difference, recommended }: PolicyRecord): string[][] {
  return ESTIMATORS.map((name) => {
    const one = estimates[name];
    const own = difference[name];
    return [
      name === recommended ? `${name} (recommended)` : name,
      digits(one.value),
      range(one.low, one.high),
      digits(own.value),
      range(own.low, own.high),
      one.ess?.toFixed(1) ?? "-",
      one.mean_weight?.toPrecision(3) ?? "-",
      reasonWords(one),
    ];
  });
}

/**
 * What figures of a judged policy are drawn of, and its record does not hold: weights, support, agreement, the course of
 * fitted Q evaluation.
 *
 * Shapes: N rows, E episodes, P patients, R places, A actions.
 *
 * @module
 */
import { fitValues, startValues } from "../evaluation/ope/fitted_values.ts";
import { finalLogs, largestOf } from "../evaluation/ope/log_weights.ts";
import { type PlacedPolicy, placedProbabilities } from "../evaluation/ope/placed_policy.ts";
import { agreementBySeverity, type AgreementGroup } from "./agreement.ts";
import { targetLogs } from "./estimates.ts";
import type { Judged } from "./judge.ts";

/** Patients whose weight lies in a range. */
export interface WeightBin {
  /** Decimal logarithm of the least weight; the bin is half a decade wide, the lowest holds all below it too. */
  readonly from: number;
  /** Number of patients. */
  readonly patients: number;
  /** What they carry of the sum of all weights. */
  readonly share: number;
}

/** What figures are drawn of. */
export interface FigureData {
  /** The patients' weights, each the sum of its episodes'. */
  readonly weights: {
    /** Patients who have none. */
    readonly zero: number;
    /** The others, ascending; bins without patients are left out. */
    readonly bins: readonly WeightBin[];
  };
  /** By action. */
  readonly support: {
    /** (A) rows in which clinicians took it. */
    readonly clinicians: readonly number[];
    /** (A) rows in which the policy takes it, in expectation. */
    readonly policy: readonly number[];
    /** (A) mean probability that clinicians' model gives it where the policy takes it; null where it never does. */
    readonly likelihood: readonly (number | null)[];
  };
  /** Agreement by severity; null where nothing tells how ill patients are. */
  readonly agreement: readonly AgreementGroup[] | null;
  /** Value of fitted Q evaluation on the way. */
  readonly course: {
    /** What it is told by: sweeps over the cells, or steps of a network, the first after its regression. */
    readonly by: "sweeps" | "steps";
    /** The value after so many; what is no number is left out. */
    readonly points: readonly { readonly at: number; readonly value: number }[];
  };
}

/** Bins of a decade. */
const FINENESS = 2;

/** Decimal logarithm below which weights are alike. */
const LEAST = -6;

/** Each point of the course is so much later than the last. */
const LATER = 1.1;

/** (P) logarithms of the patients' weights; -Infinity of who has none. Weights themselves leave the range of numbers. */
function patientLogs({ ground, fitted }: Pick<Judged, "ground" | "fitted">): Float64Array {
  const { evaluated } = ground.episodes;
  const { patients, patientOf } = evaluated;
  const final = finalLogs(evaluated, targetLogs(ground, fitted));
  const largest = new Float64Array(patients).fill(-Infinity);
  final.forEach((log, e) => largest[patientOf[e]] = Math.max(largest[patientOf[e]], log));
  const sums = new Float64Array(patients);
  final.forEach((log, e) => {
    if (log > -Infinity) sums[patientOf[e]] += Math.exp(log - largest[patientOf[e]]);
  });
  return largest.map((log, p) => log + Math.log(sums[p]));
}

/** The patients' weights in bins. */
function weightBins(judged: Pick<Judged, "ground" | "fitted">): FigureData["weights"] {
  const logs = patientLogs(judged);
  const largest = largestOf(logs);
  const own = logs.filter((log) => log > -Infinity);
  const sum = own.reduce((sum, log) => sum + Math.exp(log - largest), 0);
  const bins = new Map<number, { patients: number; share: number }>();
  for (const log of own) {
    const from = Math.max(LEAST, Math.floor(FINENESS * log / Math.LN10) / FINENESS);
    const bin = bins.get(from) ?? { patients: 0, share: 0 };
    bins.set(from, bin);
    bin.patients++;
    bin.share += Math.exp(log - largest) / sum;
  }
  return {
    zero: logs.length - own.length,
    bins: [...bins].sort(([a], [b]) => a - b).map(([from, bin]) => ({ from, ...bin })),
  };
}

/** What is chosen, by action. */
function supportOf(
  { action, actions }: { readonly action: Uint8Array; readonly actions: number },
  { policy, place }: Pick<PlacedPolicy, "policy" | "place">,
  clone: Float64Array,
): FigureData["support"] {
  const clinicians = Array<number>(actions).fill(0);
  const chosen = Array<number>(actions).fill(0);
  const agreed = Array<number>(actions).fill(0);
  action.forEach((taken, i) => {
    clinicians[taken]++;
    for (let a = 0, at = place[i] * actions; a < actions; a++, at++) {
      chosen[a] += policy[at];
      agreed[a] += policy[at] * clone[at];
    }
  });
  return {
    clinicians,
    policy: chosen,
    likelihood: chosen.map((rows, a) => rows === 0 ? null : agreed[a] / rows),
  };
}

/** What figures need of a judged policy. */
export type DrawnOf = Pick<Judged, "ground" | "fitted"> & Partial<Pick<Judged, "networks">>;

/** The value after sweeps, ever further apart; of a network after steps. */
function courseOf({ ground, fitted, networks }: DrawnOf): FigureData["course"] {
  if (networks?.value) {
    const points = networks.value.course.filter(({ value }) => Number.isFinite(value))
      .map(({ step, value }) => ({ at: step, value }));
    return { by: "steps", points };
  }
  const { evaluated } = ground.episodes;
  const placed = fitted.placed.evaluated;
  const { place } = placed;
  const points: { at: number; value: number }[] = [];
  const valueOf = (v: Float64Array) => {
    const starts = startValues(evaluated, Float64Array.from(place, (at) => v[at]));
    return starts.reduce((sum, one) => sum + one, 0) / starts.length;
  };
  const { sweeps, v } = fitValues(evaluated, placed, {
    gamma: ground.gamma,
    onSweep(sweep, v) {
      const last = points.at(-1)?.at ?? 0;
      if (sweep >= LATER * last) points.push({ at: sweep, value: valueOf(v) });
    },
  });
  if (points.at(-1)?.at !== sweeps) points.push({ at: sweeps, value: valueOf(v) });
  return { by: "sweeps", points };
}

/**
 * What figures are drawn of.
 *
 * @param judged What a record was made of.
 * @param options `severity` (N), how ill patients are in the rows evaluated, if something tells.
 */
export function figureData(
  { ground, fitted, networks }: DrawnOf,
  { severity }: { readonly severity: Float64Array | null },
): FigureData {
  const { episodes: { evaluated }, behaviour: { clone } } = ground;
  const placed = fitted.placed.evaluated;
  const doneBy = (policy: ArrayLike<number>) =>
    placedProbabilities({ policy, place: placed.place }, evaluated.dataset);
  return {
    weights: weightBins({ ground, fitted }),
    support: supportOf(evaluated.dataset, placed, clone.evaluated),
    agreement: severity && agreementBySeverity(evaluated, severity, {
      policy: doneBy(placed.policy),
      clone: doneBy(clone.evaluated),
    }),
    course: courseOf({ ground, fitted, networks }),
  };
}

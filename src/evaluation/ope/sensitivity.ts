/**
 * How strong hidden confounding would have to be to turn a finding round.
 *
 * Zhao, Small and Bhattacharya, "Sensitivity Analysis for Inverse Probability Weighting Estimators via the Percentile
 * Bootstrap", JRSS B 81, 2019: if what was not recorded changes the odds of what was done by at most a factor, an episode's
 * true weight lies within [w / L, w L]. The least and largest self-normalised estimate over all such weights is a fractional
 * linear programme; its optimum gives w L to all episodes on one side of a return and w / L to the others. L is of a
 * whole episode's weight; each episode may have one of its own. Their interval is the percentile bootstrap: from the 2.5%
 * percentile of the lower bound to the 97.5% of the upper one, over patients drawn with replacement.
 *
 * Shapes: N rows, E episodes, P patients.
 *
 * @module
 */
import type { Resampling } from "../bootstrap_interval.ts";
import { episodeReturns } from "../observed_return.ts";
import { percentileInterval } from "../percentile_interval.ts";
import type { Interval } from "../wilson.ts";
import type { LoggedEpisodes } from "./episodes.ts";
import type { Discount } from "./importance_sampling.ts";
import { patientDraws } from "./intervals.ts";
import { meanEstimate } from "./estimate.ts";
import { finalLogs, largestOf } from "./log_weights.ts";

/** Bounds of an estimate with their interval. */
export interface BoundsWithInterval {
  /** The least and the largest estimate. */
  readonly bounds: Interval;
  /** From the 2.5% percentile of the lower bound to the 97.5% of the upper one. */
  readonly interval: Interval;
}

/** Bounds of an estimate at a strength of hidden confounding. */
export interface SensitivityBounds {
  /** The strength, at least 1. */
  readonly strength: number;
  /** The least estimate. */
  readonly low: number;
  /** The largest. */
  readonly high: number;
  /** The bounds' nominal 95% interval over patients. */
  readonly interval: Interval;
}

/** Strengths that are looked at. */
export const STRENGTHS: readonly number[] = [1, 1.25, 1.5, 2, 3];

/** Episodes, ascending by return. */
interface Sorted {
  /** Logarithms of weights. */
  readonly log: Float64Array;
  readonly outcome: Float64Array;
  readonly patient: Uint32Array;
  /** Which episode each is. */
  readonly order: Uint32Array;
}

function sorted(episodes: LoggedEpisodes, logs: Float64Array, gamma: number): Sorted | null {
  const final = finalLogs(episodes, logs);
  if (largestOf(final) === -Infinity) return null;
  const returns = episodeReturns(episodes, { gamma });
  const order = Uint32Array.from(returns.keys()).sort((a, b) => returns[a] - returns[b]);
  return {
    log: Float64Array.from(order, (e) => final[e]),
    outcome: Float64Array.from(order, (e) => returns[e]),
    patient: order.map((e) => episodes.patientOf[e]),
    order,
  };
}

/** Bounds of all patients, or with each counted so often (P); null where none of these has any weight. */
type Bounds = (times?: ArrayLike<number>) => Interval | null;

/** L of all episodes, or (E) of each. */
export type Strength = number | Float64Array;

/** Bounds at a strength. */
function boundsOf({ log, outcome, patient, order }: Sorted, strength: Strength): Bounds {
  const width = Float64Array.from(
    order,
    (e) => Math.log(typeof strength === "number" ? strength : strength[e]),
  );
  const largest = largestOf(log.map((one, k) => one + width[k]));
  const least = log.map((one, k) => Math.exp(one - width[k] - largest));
  const most = log.map((one, k) => Math.exp(one + width[k] - largest));
  const often = (k: number, times?: ArrayLike<number>) => times ? times[patient[k]] : 1;
  /** Largest (sign 1) sum z G / sum z, z within `least` and `most`, or minus the least (sign -1). */
  const extreme = (sign: 1 | -1, times?: ArrayLike<number>): number => {
    let sum = 0, weighted = 0;
    for (let k = 0; k < log.length; k++) {
      const weight = often(k, times) * least[k];
      sum += weight;
      weighted += weight * sign * outcome[k];
    }
    let best = sum > 0 ? weighted / sum : -Infinity;
    for (let j = 0; j < log.length; j++) {
      const k = sign === 1 ? log.length - 1 - j : j;
      const more = often(k, times) * (most[k] - least[k]);
      sum += more;
      weighted += more * sign * outcome[k];
      if (sum > 0) best = Math.max(best, weighted / sum);
    }
    return best;
  };
  return (times) => {
    const high = extreme(1, times);
    return high === -Infinity ? null : { low: -extreme(-1, times), high };
  };
}

/** Patients drawn with replacement, how often each: all draws at once. */
const allDraws = (patients: number, resampling: Resampling): Uint32Array[] =>
  Array.from(patientDraws(patients, resampling), (times) => times.slice());

/** The interval of bounds over drawn patients, or of what they are more than something else of the same patients. */
function intervalOf(
  bounds: Bounds,
  draws: readonly Uint32Array[],
  other: (times?: ArrayLike<number>) => number = () => 0,
): Interval {
  const lows: number[] = [], highs: number[] = [];
  for (const times of draws) {
    const drawn = bounds(times);
    if (drawn === null) continue;
    lows.push(drawn.low - other(times));
    highs.push(drawn.high - other(times));
  }
  if (lows.length === 0) {
    const { low, high } = bounds()!;
    return { low: low - other(), high: high - other() };
  }
  const { low } = percentileInterval(Float64Array.from(lows));
  const { high } = percentileInterval(Float64Array.from(highs));
  return { low, high };
}

/**
 * Bounds of WIS.
 *
 * @param episodes The episodes.
 * @param logs (N) logarithms of the cumulative weights.
 * @param options Discount; strengths (default {@link STRENGTHS}); how often patients are drawn, and by which random numbers.
 * @returns Null where no episode has any weight.
 */
export function sensitivityBounds(
  episodes: LoggedEpisodes,
  logs: Float64Array,
  { gamma, strengths = STRENGTHS, ...resampling }: Discount & Resampling & {
    readonly strengths?: readonly number[];
  },
): SensitivityBounds[] | null {
  const found = sorted(episodes, logs, gamma);
  if (found === null) return null;
  const draws = allDraws(episodes.patients, resampling);
  return strengths.map((strength) => {
    const bounds = boundsOf(found, strength);
    return { strength, ...bounds()!, interval: intervalOf(bounds, draws) };
  });
}

/**
 * Bounds of WIS with their nominal 95% interval over patients.
 *
 * @param episodes The episodes.
 * @param logs (N) logarithms of the cumulative weights.
 * @param options Discount; L of all episodes, or (E) of each; how often patients are drawn, and by which random numbers.
 * @returns Null where no episode has any weight.
 */
export function resampledBounds(
  episodes: LoggedEpisodes,
  logs: Float64Array,
  { gamma, strength, ...resampling }: Discount & Resampling & { readonly strength: Strength },
): BoundsWithInterval | null {
  const found = sorted(episodes, logs, gamma);
  if (found === null) return null;
  const bounds = boundsOf(found, strength);
  const interval = intervalOf(bounds, allDraws(episodes.patients, resampling));
  return { bounds: bounds()!, interval };
}

/**
 * The strength that lies between two ways to weigh the same episodes: the least L for which the other's weights lie within
 * [c w / L, c w L] for one c. What weights are multiplied by all together does not change a self-normalised estimate. With
 * d = ln w' - ln w it is exp((max d - min d) / 2).
 *
 * @param logs (E) logarithms of weights w; episodes of weight 0 are left out.
 * @param others (E) logarithms of the weights w', of weight where w is.
 * @returns 1 where no episode has any weight.
 */
export function strengthBetween(logs: Float64Array, others: Float64Array): number {
  let [least, most] = [Infinity, -Infinity];
  logs.forEach((log, e) => {
    if (log === -Infinity) return;
    least = Math.min(least, others[e] - log);
    most = Math.max(most, others[e] - log);
  });
  return most < least ? 1 : Math.exp((most - least) / 2);
}

/** The largest strength that is looked for. */
export const STRONGEST = 1024;

/** The least strength at which something holds that holds at all larger ones; null where it does not at the strongest. */
function leastStrength(holds: (strength: number) => boolean): number | null {
  if (holds(1)) return 1;
  if (!holds(STRONGEST)) return null;
  let [low, high] = [1, STRONGEST];
  while (high - low > 1e-6 * low) {
    const middle = (low + high) / 2;
    if (holds(middle)) high = middle;
    else low = middle;
  }
  return high;
}

/**
 * The tipping strength: the least L at which the bounds hold a reference, such as the clinicians' mean return.
 *
 * @param episodes The episodes.
 * @param logs (N) logarithms of the cumulative weights.
 * @param options Discount and the reference.
 * @returns 1 where the estimate is the reference; null where no L up to 1,024 is enough, or no episode has any weight.
 */
export function tippingStrength(
  episodes: LoggedEpisodes,
  logs: Float64Array,
  { gamma, reference }: Discount & { readonly reference: number },
): number | null {
  const found = sorted(episodes, logs, gamma);
  return found && leastStrength((strength) => {
    const { low, high } = boundsOf(found, strength)()!;
    return low <= reference && reference <= high;
  });
}

/**
 * The least L at which it is no longer sure that the estimate differs from the patients' own mean return: the nominal 95%
 * interval of the bounds less this mean, both of the same drawn patients, holds 0.
 *
 * @param episodes The episodes.
 * @param logs (N) logarithms of the cumulative weights.
 * @param options Discount; how often patients are drawn, and by which random numbers.
 * @returns 1 where it is not sure without any confounding; null where no L up to 1,024 is enough, or no episode has any weight.
 */
export function unsureStrength(
  episodes: LoggedEpisodes,
  logs: Float64Array,
  { gamma, ...resampling }: Discount & Resampling,
): number | null {
  const found = sorted(episodes, logs, gamma);
  if (found === null) return null;
  const { value, resampled } = meanEstimate(episodes, episodeReturns(episodes, { gamma }));
  const draws = allDraws(episodes.patients, resampling);
  const means = new Map(draws.map((times) => [times as ArrayLike<number>, resampled(times)!]));
  const mean = (times?: ArrayLike<number>) => times ? means.get(times)! : value!;
  return leastStrength((strength) => {
    const { low, high } = intervalOf(boundsOf(found, strength), draws, mean);
    return low <= 0 && 0 <= high;
  });
}

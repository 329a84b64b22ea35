/**
 * How strong hidden confounding would have to be to turn a finding round.
 *
 * Zhao, Small and Bhattacharya, "Sensitivity Analysis for Inverse Probability Weighting Estimators via the Percentile
 * Bootstrap", JRSS B 81, 2019: if what was not recorded changes the odds of what was done by at most a factor, an episode's
 * true weight lies within [w / L, w L]. The least and largest self-normalised estimate over all such weights is a fractional
 * linear programme; its optimum gives w L to all episodes on one side of a return and w / L to the others. L is of a
 * whole episode's weight.
 *
 * Shapes: N rows, E episodes.
 *
 * @module
 */
import { episodeReturns } from "../observed_return.ts";
import type { LoggedEpisodes } from "./episodes.ts";
import type { Discount } from "./importance_sampling.ts";
import { finalLogs, largestOf } from "./log_weights.ts";

/** Bounds of an estimate at a strength of hidden confounding. */
export interface SensitivityBounds {
  /** The strength, at least 1. */
  readonly strength: number;
  /** The least estimate. */
  readonly low: number;
  /** The largest. */
  readonly high: number;
}

/** Strengths that are looked at. */
export const STRENGTHS: readonly number[] = [1, 1.25, 1.5, 2, 3];

/** Weights and returns of episodes, ascending by return. */
interface Sorted {
  readonly weight: Float64Array;
  readonly outcome: Float64Array;
}

function sorted(episodes: LoggedEpisodes, logs: Float64Array, gamma: number): Sorted | null {
  const final = finalLogs(episodes, logs);
  const largest = largestOf(final);
  if (largest === -Infinity) return null;
  const returns = episodeReturns(episodes, { gamma });
  const order = Uint32Array.from(returns.keys()).sort((a, b) => returns[a] - returns[b]);
  return {
    weight: Float64Array.from(order, (e) => Math.exp(final[e] - largest)),
    outcome: Float64Array.from(order, (e) => returns[e]),
  };
}

/** Largest sum z G / sum z, z in [w / L, w L]; with outcomes negated and reversed it is minus the least. */
function largestRatio({ weight, outcome }: Sorted, strength: number): number {
  let sum = 0, weighted = 0;
  weight.forEach((w, k) => {
    sum += w / strength;
    weighted += w / strength * outcome[k];
  });
  let best = weighted / sum;
  for (let k = weight.length - 1; k >= 0; k--) {
    const more = weight[k] * (strength - 1 / strength);
    sum += more;
    weighted += more * outcome[k];
    best = Math.max(best, weighted / sum);
  }
  return best;
}

function boundsOf(up: Sorted, strength: number): SensitivityBounds {
  const down = { weight: up.weight.toReversed(), outcome: up.outcome.toReversed().map((g) => -g) };
  return { strength, low: -largestRatio(down, strength), high: largestRatio(up, strength) };
}

/**
 * Bounds of WIS.
 *
 * @param episodes The episodes.
 * @param logs (N) logarithms of the cumulative weights.
 * @param options Discount, and strengths (default {@link STRENGTHS}).
 * @returns Null where no episode has any weight.
 */
export function sensitivityBounds(
  episodes: LoggedEpisodes,
  logs: Float64Array,
  { gamma, strengths = STRENGTHS }: Discount & { readonly strengths?: readonly number[] },
): SensitivityBounds[] | null {
  const found = sorted(episodes, logs, gamma);
  return found && strengths.map((strength) => boundsOf(found, strength));
}

/** The largest strength that is looked for. */
const STRONGEST = 1024;

/**
 * The least strength at which bounds hold a reference.
 *
 * @param boundsAt Bounds by strength, wider with it.
 * @param reference The reference.
 * @returns 1 where they always do; null where no strength up to 1,024 is enough.
 */
export function leastHolding(
  boundsAt: (strength: number) => SensitivityBounds,
  reference: number,
): number | null {
  const holds = (strength: number) => {
    const { low, high } = boundsAt(strength);
    return low <= reference && reference <= high;
  };
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
  if (!found) return null;
  return leastHolding((strength) => boundsOf(found, strength), reference);
}

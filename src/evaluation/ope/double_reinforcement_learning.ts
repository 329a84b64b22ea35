/**
 * Cross-fitted double reinforcement learning: the estimator recommended here.
 *
 * Kallus and Uehara, "Double Reinforcement Learning for Efficient Off-Policy Evaluation in Markov Decision Processes",
 * JMLR 21, 2020: mean over the episodes evaluated of V(s_0) + sum_t gamma^t w(s_t,a_t) (r_t + gamma V(s_{t+1}) - Q(s_t,a_t)), w
 * the policy's discounted visits over the behaviour's. Q, w and the behaviour come from other patients: this is what makes
 * their errors multiply instead of add. Right Q with wrong w, and right w with wrong Q, are unbiased. A cut episode goes on
 * with V.
 *
 * Shapes: N rows, C cells, A actions.
 *
 * @module
 */
import { type LoggedEpisodes, residuals, type RowValues } from "./episodes.ts";
import { meanEstimate, type OpeEstimate } from "./estimate.ts";
import type { FittedVisits } from "./fitted_visits.ts";
import { placedValues } from "./fitted_values.ts";
import type { Discount } from "./importance_sampling.ts";
import { type PlacedPolicy, placedProbabilities } from "./placed_policy.ts";

/** Bounds without which single rows decide. */
export interface RatioBounds {
  /** Largest w. */
  readonly cap: number;
  /** Least probability of a logged action under the behaviour. */
  readonly floor: number;
}

/** Bounds unless said: without them an estimate of a survival was +6,500. */
export const RATIO_BOUNDS: RatioBounds = { cap: 50, floor: 0.002 };

/** Ratios at the rows. */
export interface MarginalRatios {
  /** (N) w(s_t,a_t). */
  readonly weight: Float64Array;
  /** Share of the discounted weight that the cap took. */
  readonly capped: number;
}

/**
 * w = visits(c) / behaviour(c) pi(a|s) / b(a|s) at the rows to evaluate.
 *
 * @param episodes The rows.
 * @param placed The policy on them, in the cells that the visits are of.
 * @param options Visits, the behaviour's probabilities (N) of the logged actions, discount, bounds.
 */
export function marginalRatios(
  { dataset, starts }: LoggedEpisodes,
  placed: PlacedPolicy,
  { visits: { visits, behaviour: logged }, behaviour, gamma, bounds = RATIO_BOUNDS }: Discount & {
    readonly visits: Pick<FittedVisits, "visits" | "behaviour">;
    readonly behaviour: ArrayLike<number>;
    readonly bounds?: RatioBounds;
  },
): MarginalRatios {
  const { cellOf, place } = placed;
  const target = placedProbabilities(placed, dataset);
  const weight = new Float64Array(target.length);
  let sum = 0, cut = 0;
  for (let e = 0; e + 1 < starts.length; e++) {
    for (let i = starts[e], discount = 1; i < starts[e + 1]; i++, discount *= gamma) {
      const cell = cellOf[place[i]];
      const whole = visits[cell] / logged[cell] * target[i] / Math.max(behaviour[i], bounds.floor);
      weight[i] = Math.min(whole, bounds.cap);
      sum += discount * whole;
      cut += discount * (whole - weight[i]);
    }
  }
  return { weight, capped: sum === 0 ? 0 : cut / sum };
}

/**
 * Values at the rows to evaluate.
 *
 * @param dataset The rows.
 * @param placed The policy on them.
 * @param q (C,A)
 */
export function placedRowValues(
  { action, actions }: LoggedEpisodes["dataset"],
  placed: PlacedPolicy,
  q: Float64Array,
): RowValues {
  const { cellOf, place, nextPlace } = placed;
  const at = placedValues(placed, q);
  return {
    q: Float64Array.from(action, (a, i) => q[cellOf[place[i]] * actions + a]),
    v: Float64Array.from(action, (_, i) => at[place[i]]),
    next: Float64Array.from(action, (_, i) => at[nextPlace[i]]),
  };
}

/**
 * What each episode says.
 *
 * @param episodes Episodes of patients that neither values nor weights were fitted on.
 * @param options Values and weights (N) at their rows, discount.
 * @returns (E)
 */
export function doubleTerms(
  episodes: LoggedEpisodes,
  { values, weight, gamma }: Discount & {
    readonly values: RowValues;
    readonly weight: ArrayLike<number>;
  },
): Float64Array {
  const { starts } = episodes;
  const x = residuals(episodes, values, { gamma, goesOn: true });
  return Float64Array.from({ length: starts.length - 1 }, (_, e) => {
    let sum = values.v[starts[e]];
    for (let i = starts[e], discount = 1; i < starts[e + 1]; i++, discount *= gamma) {
      sum += discount * weight[i] * x[i];
    }
    return sum;
  });
}

/**
 * DRL: the mean of {@link doubleTerms}; its standard error is that of the patients' terms.
 *
 * @param episodes Episodes of patients that neither values nor weights were fitted on.
 * @param options Values and weights (N) at their rows, discount.
 */
export function doubleReinforcementLearning(
  episodes: LoggedEpisodes,
  options: Parameters<typeof doubleTerms>[1],
): OpeEstimate {
  return meanEstimate(episodes, doubleTerms(episodes, options));
}

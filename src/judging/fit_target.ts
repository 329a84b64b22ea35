/**
 * Values and marginal ratios of a policy, fitted on one part of the patients and read at the rows of the other; and the
 * recommended estimate that they come to.
 *
 * Shapes: N rows, E episodes, C cells, A actions.
 *
 * @module
 */
import {
  doubleTerms,
  marginalRatios,
  placedRowValues,
  type RatioBounds,
} from "../evaluation/ope/double_reinforcement_learning.ts";
import type { LoggedEpisodes, RowValues } from "../evaluation/ope/episodes.ts";
import { meanEstimate, type OpeEstimate } from "../evaluation/ope/estimate.ts";
import { fitValues } from "../evaluation/ope/fitted_values.ts";
import { type FittedVisits, fitVisits } from "../evaluation/ope/fitted_visits.ts";
import type { PlacedPolicy } from "../evaluation/ope/placed_policy.ts";
import type { Ground, Parts } from "./ground.ts";

/** What was fitted for a policy, whoever is evaluated. */
export interface FittedModel {
  /** (C,A) values. */
  readonly q: Float64Array;
  /** Visits. */
  readonly visits: FittedVisits;
  /** Whether either was still moving. */
  readonly moving: boolean;
}

/** A policy with all that was fitted for it, at the rows evaluated. */
export interface FittedTarget {
  /** The policy in its cells. */
  readonly placed: Parts<PlacedPolicy>;
  /** Values at the rows evaluated. */
  readonly values: RowValues;
  /** (E) what each episode says of the recommended estimate. */
  readonly terms: Float64Array;
  /** The recommended estimate: their mean. */
  readonly double: OpeEstimate;
  /** Share of the weight that the cap took. */
  readonly capped: number;
  /** Share of the policy's visits at pairs without data. */
  readonly unsupported: number;
  /** Whether values or visits were still moving. */
  readonly moving: boolean;
}

/**
 * Fits a policy's values and visits.
 *
 * @param fitting The patients who fit.
 * @param placed The policy on them.
 * @param gamma Discount.
 */
export function fitModel(
  fitting: LoggedEpisodes,
  placed: PlacedPolicy,
  gamma: number,
): FittedModel {
  const { q, moving } = fitValues(fitting, placed, { gamma });
  const visits = fitVisits(fitting, placed, { gamma });
  return { q, visits, moving: moving || visits.moving };
}

/** What is known of the rows evaluated. */
export interface ReadOptions {
  /** Bounds of the ratios. */
  readonly ratio: RatioBounds;
  /** The rows, if their actions are others than the record's. */
  readonly evaluated?: LoggedEpisodes;
  /** (N) the behaviour's probabilities of these actions. */
  readonly logged?: Float64Array;
}

/**
 * Reads what was fitted at the rows evaluated.
 *
 * @param ground Where.
 * @param placed The policy in its cells.
 * @param options What was fitted; the rows.
 */
export function readTarget(
  { gamma, behaviour, episodes }: Pick<Ground, "gamma" | "behaviour" | "episodes">,
  placed: Parts<PlacedPolicy>,
  { model, ratio, evaluated = episodes.evaluated, logged = behaviour.logged }: ReadOptions & {
    readonly model: FittedModel;
  },
): FittedTarget {
  const { q, visits, moving } = model;
  const values = placedRowValues(evaluated.dataset, placed.evaluated, q);
  const { weight, capped } = marginalRatios(evaluated, placed.evaluated, {
    visits,
    behaviour: logged,
    gamma,
    bounds: ratio,
  });
  const terms = doubleTerms(evaluated, { values, weight, gamma });
  return {
    placed,
    values,
    terms,
    double: meanEstimate(evaluated, terms),
    capped,
    unsupported: visits.unsupported,
    moving,
  };
}

/**
 * Fits a policy and reads it.
 *
 * @param ground Where.
 * @param placed The policy in its cells.
 * @param options Bounds of the ratios; both parts with other actions than the record's, if they are asked about.
 */
export function fitTarget(
  ground: Pick<Ground, "gamma" | "behaviour" | "episodes">,
  placed: Parts<PlacedPolicy>,
  { fitting = ground.episodes.fitting, ...options }: ReadOptions & {
    readonly fitting?: LoggedEpisodes;
  },
): FittedTarget {
  const model = fitModel(fitting, placed.fitting, ground.gamma);
  return readTarget(ground, placed, { ...options, model });
}

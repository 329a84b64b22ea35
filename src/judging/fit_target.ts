/**
 * Values and marginal ratios of a policy, fitted on one part of the patients and read at the rows of the other; and the
 * recommended estimate that they come to.
 *
 * Shapes: E episodes, C cells, A actions.
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
import { fitVisits } from "../evaluation/ope/fitted_visits.ts";
import type { PlacedPolicy } from "../evaluation/ope/placed_policy.ts";
import type { Ground, Parts } from "./ground.ts";

/** A policy with all that was fitted for it. */
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
 * Fits a policy.
 *
 * @param ground Where.
 * @param placed The policy in cells.
 * @param options Bounds of the ratios; `episodes` with other actions than those of the record, if they are asked about.
 */
export function fitTarget(
  { gamma, behaviour, episodes: own }: Pick<Ground, "gamma" | "behaviour" | "episodes">,
  placed: Parts<PlacedPolicy>,
  { ratio, episodes = own, logged = behaviour.logged }: {
    readonly ratio: RatioBounds;
    readonly episodes?: Parts<LoggedEpisodes>;
    readonly logged?: Float64Array;
  },
): FittedTarget {
  const { fitting, evaluated } = episodes;
  const { q, moving } = fitValues(fitting, placed.fitting, { gamma });
  const visits = fitVisits(fitting, placed.fitting, { gamma });
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
    moving: moving || visits.moving,
  };
}

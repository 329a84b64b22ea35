/**
 * Refits of fitted Q evaluation: each on patients drawn anew, so that their spread holds the error of Q, which the spread of
 * start values does not.
 *
 * @module
 */
import { placedRowValues } from "../evaluation/ope/double_reinforcement_learning.ts";
import type { LoggedEpisodes } from "../evaluation/ope/episodes.ts";
import { fitValues, startValues } from "../evaluation/ope/fitted_values.ts";
import { patientDraws } from "../evaluation/ope/intervals.ts";
import type { PlacedPolicy } from "../evaluation/ope/placed_policy.ts";
import { takeEpisodes, takePlaces } from "../evaluation/ope/take_episodes.ts";
import { percentileInterval } from "../evaluation/percentile_interval.ts";
import type { Interval } from "../evaluation/wilson.ts";

/**
 * The nominal 95% percentile interval of refits on patients drawn with replacement.
 *
 * @param episodes The patients.
 * @param placed The policy on them.
 * @param options Discount, number of refits (0: no interval), seed.
 */
export function refittedInterval(
  episodes: LoggedEpisodes,
  placed: PlacedPolicy,
  { gamma, refits, seed }: {
    readonly gamma: number;
    readonly refits: number;
    readonly seed: number;
  },
): Interval | null {
  if (refits === 0) return null;
  const { patients, patientOf } = episodes;
  const values: number[] = [];
  for (const times of patientDraws(patients, { resamples: refits, seed })) {
    const chosen = Array.from(patientOf).flatMap((p, e) => Array<number>(times[p]).fill(e));
    const taken = takeEpisodes(episodes, chosen);
    const own = takePlaces(placed, taken.rows);
    const { q } = fitValues(taken.episodes, own, { gamma });
    const { v } = placedRowValues(taken.episodes.dataset, own, q);
    const starts = startValues(taken.episodes, v);
    values.push(starts.reduce((sum, one) => sum + one, 0) / starts.length);
  }
  return percentileInterval(Float64Array.from(values));
}

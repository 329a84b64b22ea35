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

/** A value that was found anew of drawn patients. */
export interface Refit {
  /** (P) how often each patient was drawn. */
  readonly times: ArrayLike<number>;
  /** The value; NaN where none was found. */
  readonly value: number;
}

/**
 * Refits in cells, on patients drawn with replacement. Yields after each, since there may be thousands.
 *
 * @param episodes The patients.
 * @param placed The policy on them.
 * @param options Discount, number of refits, seed.
 */
export function* refitsInCells(
  episodes: LoggedEpisodes,
  placed: PlacedPolicy,
  { gamma, refits, seed }: {
    readonly gamma: number;
    readonly refits: number;
    readonly seed: number;
  },
): Generator<void, Refit[]> {
  const { patients, patientOf } = episodes;
  const found: Refit[] = [];
  for (const times of patientDraws(patients, { resamples: refits, seed })) {
    const chosen = Array.from(patientOf).flatMap((p, e) => Array<number>(times[p]).fill(e));
    const taken = takeEpisodes(episodes, chosen);
    const own = takePlaces(placed, taken.rows);
    const { q } = fitValues(taken.episodes, own, { gamma });
    const { v } = placedRowValues(taken.episodes.dataset, own, q);
    const starts = startValues(taken.episodes, v);
    const value = starts.reduce((sum, one) => sum + one, 0) / starts.length;
    found.push({ times: Uint8Array.from(times), value });
    yield;
  }
  return found;
}

/**
 * The nominal 95% percentile interval of refits, or of what each is more than another estimate of the same patients.
 *
 * @param refits The refits.
 * @param other The other estimate of patients of whom each counts so often (default: 0).
 * @returns Null where there are no refits, or of one of them no value.
 */
export function spreadOf(
  refits: readonly Refit[],
  other: (times: ArrayLike<number>) => number | null = () => 0,
): Interval | null {
  const values = Float64Array.from(refits, ({ times, value }) => value - (other(times) ?? NaN));
  return values.length === 0 || values.some(Number.isNaN) ? null : percentileInterval(values);
}

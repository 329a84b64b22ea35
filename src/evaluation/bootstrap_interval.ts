/**
 * Percentile bootstrap intervals of whatever is computed from several units, such as datasets or episodes.
 *
 * @module
 */
import { atOnce } from "../breathe.ts";
import { below, pcg4d, type Quad, STREAM } from "../random/pcg4d.ts";
import type { Interval } from "./wilson.ts";

/** How often units are drawn, and by which random numbers. */
export interface Resampling {
  /** Number of resamples. */
  readonly resamples: number;
  /** Seed of the draws. */
  readonly seed: number;
}

/**
 * The 95% percentile interval of a statistic (Efron and Tibshirani 1993, chapter 13): units are drawn
 * with replacement, the statistic is computed anew, and the 2.5% and 97.5% quantiles are taken.
 *
 * @param units Number of units n.
 * @param statistic Computes the statistic from the numbers of n units.
 * @param options Number of `resamples` and a `seed`.
 */
export function bootstrapInterval(
  units: number,
  statistic: (drawn: readonly number[]) => number,
  options: Resampling,
): Interval {
  return atOnce(bootstrapping(units, (drawn) => [statistic(drawn)], options))[0];
}

/**
 * The intervals of several statistics of the same units, drawn together, in pieces, for `inPieces`.
 *
 * @param units Number of units n.
 * @param statistics Computes the statistics from the numbers of n units.
 * @param options Number of `resamples` and a `seed`.
 * @returns Yields after every resample, and returns an interval a statistic.
 */
export function* bootstrapping(
  units: number,
  statistics: (drawn: readonly number[]) => readonly number[],
  { resamples, seed }: Resampling,
): Generator<void, Interval[]> {
  const draw: Quad = [0, 0, 0, 0];
  const found: (readonly number[])[] = [];
  for (let r = 0; r < resamples; r++) {
    const drawn = Array.from(
      { length: units },
      (_, i) => below(pcg4d(seed, STREAM.bootstrap, r, i, draw), units),
    );
    found.push(statistics(drawn));
    yield;
  }
  return found[0].map((_, s) => {
    const values = Float64Array.from(found, (one) => one[s]).sort();
    const at = (share: number) => values[Math.round(share * (resamples - 1))];
    return { low: at(0.025), high: at(0.975) };
  });
}

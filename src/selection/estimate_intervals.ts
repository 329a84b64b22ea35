/**
 * How sure the estimates of a selection are: intervals by a bootstrap over held-out patients.
 *
 * Estimates are not fitted anew for every resample: each is its value and the mean
 * of what the drawn patients add to it (`evaluation/fitted_q_evaluation.ts`), as its standard error is computed.
 *
 * @module
 */
import { bootstrapping } from "../evaluation/bootstrap_interval.ts";
import { meanSd } from "../evaluation/mean_sd.ts";
import { type ObservedReturn, observedReturn } from "../evaluation/observed_return.ts";
import type { Interval } from "../evaluation/wilson.ts";
import type { Fold } from "./fold.ts";

/** How often patients are drawn. The seed is fixed, so that the same data give the same intervals. */
const RESAMPLING = { resamples: 1000, seed: 0 };

/** An estimate and what each held-out patient adds to it. */
export interface Estimate {
  /** The estimate; -Infinity if the candidate diverged. */
  readonly value: number;
  /** (P) what each held-out patient adds, part after part; empty if it diverged. */
  readonly influence: Float64Array;
}

/**
 * What whoever treated came to on the parts that candidates are scored on.
 *
 * @param folds The parts.
 * @param options `gamma`, discount of the return.
 * @returns Mean over the parts, and the patients' influences part after part.
 */
export function observedOn(
  folds: readonly Fold[],
  options: { readonly gamma: number },
): ObservedReturn {
  const found = folds.map(({ heldOut }) => observedReturn(heldOut, options));
  return {
    value: meanSd(found.map(({ value }) => value)).mean,
    episodes: found.reduce((sum, { episodes }) => sum + episodes, 0),
    influence: Float64Array.from(found.flatMap(({ influence }) => Array.from(influence))),
  };
}

/**
 * 95% intervals of estimates on the same patients, who are drawn together.
 *
 * @param estimates Estimates; those that diverged have no interval.
 * @returns Yields after every resample, and returns an interval or null for each.
 */
export function* estimateIntervals(
  estimates: readonly Estimate[],
): Generator<void, (Interval | null)[]> {
  const known = estimates.filter(({ influence }) => influence.length > 0);
  if (known.length === 0) return estimates.map(() => null);
  const means = (drawn: readonly number[]) =>
    known.map(({ value, influence }) => {
      let sum = 0;
      for (let i = 0; i < drawn.length; i++) sum += influence[drawn[i]];
      return value + sum / drawn.length;
    });
  const intervals = yield* bootstrapping(known[0].influence.length, means, RESAMPLING);
  return estimates.map((one) => known.includes(one) ? intervals[known.indexOf(one)] : null);
}

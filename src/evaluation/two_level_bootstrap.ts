/**
 * A mean over datasets, each with several initialisations, and how sure it is.
 *
 * Davison and Hinkley, "Bootstrap Methods and their Application", 1997, section 3.8: datasets are drawn with
 * replacement, then within each its own initialisations.
 *
 * @module
 */
import { below, pcg4d, type Quad, STREAM } from "../random/pcg4d.ts";
import { percentileInterval } from "./percentile_interval.ts";
import type { Interval } from "./wilson.ts";

/** A mean with its 95% interval. */
export interface BootstrapMean extends Interval {
  /** Mean over the datasets of each one's mean. */
  readonly mean: number;
}

function meanOf(values: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i];
  return sum / values.length;
}

/**
 * The mean and its percentile interval.
 *
 * @param values For each dataset the scores of its initialisations; for a difference between two methods,
 * the differences on each dataset.
 * @param options Number of `resamples` and `seed` of the draws.
 * @throws {RangeError} If there is no dataset, or one has no score.
 */
export function twoLevelBootstrap(
  values: readonly (readonly number[])[],
  options: { readonly resamples: number; readonly seed: number },
): BootstrapMean {
  const { resamples, seed } = options;
  if (values.length === 0 || values.some((one) => one.length === 0)) {
    throw new RangeError("Cannot resample: found no scores of a dataset, expected at least one");
  }
  const draw: Quad = [0, 0, 0, 0];
  const means = Float64Array.from({ length: resamples }, (_, resample) => {
    let index = 0;
    const pick = (n: number) => below(pcg4d(seed, STREAM.bootstrap, resample, index++, draw), n);
    let sum = 0;
    for (let d = 0; d < values.length; d++) {
      const own = values[pick(values.length)];
      let ownSum = 0;
      for (let i = 0; i < own.length; i++) ownSum += own[pick(own.length)];
      sum += ownSum / own.length;
    }
    return sum / values.length;
  });
  return { mean: meanOf(values.map(meanOf)), ...percentileInterval(means) };
}

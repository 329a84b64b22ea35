/**
 * Stratified bootstrap: how sure a statistic over tasks and runs is.
 *
 * Agarwal et al., "Deep Reinforcement Learning at the Edge of the Statistical Precipice", NeurIPS 2021,
 * section 4.1: runs are drawn with replacement within each task, tasks are kept; the interval is between
 * percentiles. Runs are taken as independent: scores that share datasets need `two_level_bootstrap.ts`.
 *
 * @module
 */
import { below, pcg4d, type Quad, STREAM } from "../random/pcg4d.ts";
import { percentileInterval } from "./percentile_interval.ts";
import { checkScores, type TaskScores } from "./task_scores.ts";
import type { Interval } from "./wilson.ts";

/** A statistic with its 95% interval. */
export interface StratifiedEstimate extends Interval {
  /** The statistic of the scores themselves. */
  readonly value: number;
}

/**
 * A statistic with its percentile interval.
 *
 * @param methods Scores of one or more methods, resampled independently of each other.
 * @param statistic The statistic of as many methods' scores, such as `interquartileMean` of the first.
 * @param options Number of `resamples` and `seed` of the draws.
 * @throws {RangeError} If a task of a method has no score.
 */
export function stratifiedBootstrap(
  methods: readonly TaskScores[],
  statistic: (methods: readonly TaskScores[]) => number,
  options: { readonly resamples: number; readonly seed: number },
): StratifiedEstimate {
  const { resamples, seed } = options;
  for (const scores of methods) checkScores(scores, "resample");
  const draw: Quad = [0, 0, 0, 0];
  const values = Float64Array.from({ length: resamples }, (_, resample) => {
    let index = 0;
    const pick = (n: number) => below(pcg4d(seed, STREAM.shuffle, resample, index++, draw), n);
    return statistic(
      methods.map((scores) => scores.map((runs) => runs.map(() => runs[pick(runs.length)]))),
    );
  });
  return { value: statistic(methods), ...percentileInterval(values) };
}

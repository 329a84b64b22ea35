/**
 * Stratified bootstrap: how sure a statistic over tasks and runs is.
 *
 * Agarwal et al., "Deep Reinforcement Learning at the Edge of the Statistical Precipice", NeurIPS 2021,
 * section 4.1: runs are drawn with replacement within each task, tasks are kept; the interval is between
 * percentiles. Runs of different tasks are taken as independent, unless the tasks are of one stratum: then run n of
 * each goes with run n of the others, and they are drawn together. Several initialisations on each dataset need
 * `two_level_bootstrap.ts`.
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

/** Refuses strata that do not fit the tasks. */
function checkStrata(scores: TaskScores, strata: readonly string[]): void {
  const fits = scores.length === strata.length && strata.every((stratum, task) => {
    return scores[task].length === scores[strata.indexOf(stratum)].length;
  });
  if (fits) return;
  throw new RangeError(
    `Cannot resample: found ${strata.length} strata for ${scores.length} tasks, expected one a task and as many ` +
      "runs in every task of a stratum",
  );
}

/**
 * A statistic with its percentile interval.
 *
 * @param methods Scores of one or more methods, resampled independently of each other.
 * @param statistic The statistic of as many methods' scores, such as `interquartileMean` of the first.
 * @param options Number of `resamples` and `seed` of the draws; `strata`, the stratum of each task (default: each its
 *   own).
 * @throws {RangeError} If a task of a method has no score, or tasks of a stratum differ in their numbers of runs.
 */
export function stratifiedBootstrap(
  methods: readonly TaskScores[],
  statistic: (methods: readonly TaskScores[]) => number,
  options: {
    readonly resamples: number;
    readonly seed: number;
    readonly strata?: readonly string[];
  },
): StratifiedEstimate {
  const { resamples, seed, strata } = options;
  for (const scores of methods) {
    checkScores(scores, "resample");
    if (strata) checkStrata(scores, strata);
  }
  const draw: Quad = [0, 0, 0, 0];
  const values = Float64Array.from({ length: resamples }, (_, resample) => {
    let index = 0;
    const pick = (n: number) => below(pcg4d(seed, STREAM.bootstrap, resample, index++, draw), n);
    const drawn = (scores: TaskScores) => {
      const picks = new Map<string | number, number[]>();
      return scores.map((runs, task) => {
        const stratum = strata?.[task] ?? task;
        const own = picks.get(stratum) ?? runs.map(() => pick(runs.length));
        picks.set(stratum, own);
        return own.map((run) => runs[run]);
      });
    };
    return statistic(methods.map(drawn));
  });
  return { value: statistic(methods), ...percentileInterval(values) };
}

/**
 * Baselines on the suite over all its tasks, a task being a behaviour and a size: interquartile means and
 * performance profiles by rliable's definitions (Agarwal et al., NeurIPS 2021).
 *
 * @module
 */
import { interquartileMean } from "../evaluation/interquartile_mean.ts";
import { performanceProfile } from "../evaluation/performance_profile.ts";
import {
  stratifiedBootstrap,
  type StratifiedEstimate,
} from "../evaluation/stratified_bootstrap.ts";
import type { TaskScores } from "../evaluation/task_scores.ts";
import type { SuiteRow } from "../study/tables/suite_study.ts";

/** Exact survival between which scores are 0 and 1. */
export interface ScoreRange {
  /** Of random actions: score 0. */
  readonly random: number;
  /** Of the optimum: score 1. */
  readonly optimum: number;
}

/** A method over all tasks. */
export interface SuiteScores {
  /** Its name. */
  readonly method: string;
  /** Scores by task and seed. */
  readonly scores: TaskScores;
  /** Interquartile mean over all tasks and seeds. */
  readonly iqm: StratifiedEstimate;
  /** Interquartile mean by behaviour, in the rows' order. */
  readonly byBehaviour: readonly { readonly behaviour: string; readonly iqm: number }[];
}

/** The scores of a method's rows, a task a behaviour and size, with the behaviour of each task. */
function tasksOf(rows: readonly SuiteRow[], { random, optimum }: ScoreRange) {
  // Nothing is above the optimum, but the six digits of a table may be.
  const scoreOf = ({ survival }: SuiteRow) => Math.min(1, (survival - random) / (optimum - random));
  const tasks = Map.groupBy(rows, ({ behaviour, episodes }) => `${behaviour} ${episodes}`);
  return [...tasks.values()].map((own) => ({
    behaviour: own[0].behaviour,
    scores: own.toSorted((a, b) => a.seed - b.seed).map(scoreOf),
  }));
}

/** The interquartile mean; the sizes of a behaviour's seed are one dataset's beginnings, so they are drawn together. */
function iqmOf(tasks: ReturnType<typeof tasksOf>): StratifiedEstimate {
  return stratifiedBootstrap(
    [tasks.map(({ scores }) => scores)],
    ([scores]) => interquartileMean(scores),
    { resamples: 2000, seed: 0, strata: tasks.map(({ behaviour }) => behaviour) },
  );
}

/**
 * Scores of every method.
 *
 * @param rows A row a dataset and method; every method on all datasets.
 * @param range What scores 0 and 1.
 * @returns The methods in the rows' order.
 */
export function suiteScores(rows: readonly SuiteRow[], range: ScoreRange): SuiteScores[] {
  return [...Map.groupBy(rows, ({ method }) => method)].map(([method, own]) => {
    const tasks = tasksOf(own, range);
    return {
      method,
      scores: tasks.map(({ scores }) => scores),
      iqm: iqmOf(tasks),
      byBehaviour: [...Map.groupBy(tasks, ({ behaviour }) => behaviour)].map(
        ([behaviour, part]) => ({
          behaviour,
          iqm: interquartileMean(part.map(({ scores }) => scores)),
        }),
      ),
    };
  });
}

/**
 * The performance profile of a method at even levels.
 *
 * @param scores Its scores by task and seed.
 * @param range Least and greatest level, and the `step` between levels.
 */
export function profileCourse(
  scores: TaskScores,
  { from, to, step }: { readonly from: number; readonly to: number; readonly step: number },
): { readonly level: number; readonly share: number }[] {
  const levels = Array.from(
    { length: Math.round((to - from) / step) + 1 },
    (_, i) => Number((from + i * step).toFixed(6)),
  );
  const shares = performanceProfile(scores, levels);
  return levels.map((level, i) => ({ level, share: Number(shares[i].toFixed(6)) }));
}

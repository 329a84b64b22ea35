/**
 * Planners on the fixed suite of datasets: what each survives, exactly, on every behaviour and size.
 *
 * @module
 */
import { breathe } from "../../breathe.ts";
import { type SuiteBehaviour, suiteDatasets } from "../../dataset/suite.ts";
import { countTransitions } from "../../dataset/transition_counts.ts";
import type { TabularMdp } from "../../mdp/tabular_mdp.ts";
import { type NamedMethod, planTabular } from "../../tabular/tabular_method.ts";
import { exactSurvival } from "./exact_survival.ts";
import { STUDY_METHODS } from "./tabular_study.ts";

/** Planners that the suite is tried with, by their names in `tabular_study.ts`: of five families. */
const NAMES: readonly string[] = [
  "cloning",
  "value-iteration k=1",
  "value-iteration k=30",
  "shrunk behaviour m=20",
  "spibb N=20",
  "cql alpha=0.03 gamma=0.99",
];

/** The planners, in that order. */
export const SUITE_METHODS: readonly NamedMethod[] = NAMES.map((name) =>
  STUDY_METHODS.find((one) => one.name === name)!
);

/** One planner on one dataset; keys as in the table. */
export interface SuiteRow {
  /** The behaviour that the dataset is of. */
  readonly behaviour: string;
  /** Episodes of the dataset. */
  readonly episodes: number;
  /** Seed of the dataset. */
  readonly seed: number;
  /** The planner's name. */
  readonly method: string;
  /** Exact survival of its policy. */
  readonly survival: number;
}

/**
 * Plans on the datasets of a behaviour and seed, the smaller ones being the beginnings of the largest.
 *
 * @param mdp ICU-Sepsis.
 * @param behaviour The behaviour.
 * @param options Seed, episodes of each dataset, and a signal that stops between two planners.
 * @returns A row a dataset and planner.
 * @throws What the signal was fired with, if it was.
 */
export async function suiteRows(
  mdp: TabularMdp,
  behaviour: SuiteBehaviour,
  options: {
    readonly seed: number;
    readonly sizes: readonly number[];
    readonly signal?: AbortSignal;
  },
): Promise<SuiteRow[]> {
  const survival = exactSurvival(mdp);
  const rows: SuiteRow[] = [];
  for await (const { dataset, record } of suiteDatasets(mdp, behaviour, options)) {
    const counts = countTransitions(dataset);
    for (const { name, method } of SUITE_METHODS) {
      await breathe(options.signal);
      rows.push({
        behaviour: record.behaviour,
        episodes: record.episodes,
        seed: record.seed,
        method: name,
        survival: survival(planTabular(counts, method).policy),
      });
    }
  }
  return rows;
}

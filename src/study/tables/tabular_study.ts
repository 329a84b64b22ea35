/**
 * The tabular methods over many datasets: what each survives, exactly, and how badly it can go.
 *
 * @module
 */
import { breathe, inPieces } from "../../breathe.ts";
import { behaviourPolicy } from "../../dataset/behaviour_policy.ts";
import { collecting } from "../../dataset/collect.ts";
import { countTransitions, type TransitionCounts } from "../../dataset/transition_counts.ts";
import type { TabularMdp } from "../../mdp/tabular_mdp.ts";
import type { Prior } from "../../tabular/shrunk_value_iteration.ts";
import { type NamedMethod, planTabular } from "../../tabular/tabular_method.ts";
import { exactSurvival } from "./exact_survival.ts";

/** Episodes of a dataset. */
export const SIZES = [5_000, 50_000] as const;

const SEEN = { count: 1 } as const;

const supported = (count: number, gamma = 1): NamedMethod => ({
  name: `value-iteration k=${count}${gamma === 1 ? "" : ` gamma=${gamma}`}`,
  method: { method: "value-iteration", gamma, support: { count } },
});

const pessimistic = (penalty: number, gamma = 1): NamedMethod => ({
  name: `pessimistic c=${penalty}${gamma === 1 ? "" : ` gamma=${gamma}`}`,
  method: { method: "pessimistic", gamma, support: SEEN, penalty },
});

const shrunk = (prior: Prior, weight: number, gamma = 1): NamedMethod => ({
  name: `shrunk ${prior} m=${weight}${gamma === 1 ? "" : ` gamma=${gamma}`}`,
  method: { method: "shrunk", gamma, support: SEEN, prior, weight },
});

const lowerConfidence = (count: number, weight: number): NamedMethod => ({
  name: `lower-confidence k=${count} m=${weight} c=0.5`,
  method: { method: "lower-confidence", gamma: 1, support: { count }, weight, errors: 0.5 },
});

const safe = (count: number): NamedMethod => ({
  name: `spibb N=${count}`,
  method: { method: "spibb", gamma: 1, count },
});

const conservative = (alpha: number): NamedMethod => ({
  name: `cql alpha=${alpha} gamma=0.99`,
  method: { method: "cql", gamma: 0.99, support: SEEN, alpha },
});

/** The methods of the study. */
export const STUDY_METHODS: readonly NamedMethod[] = [
  { name: "cloning", method: { method: "cloning", gamma: 1 } },
  ...[1, 10, 20, 30, 50].map((count) => supported(count)),
  supported(30, 0.99),
  {
    name: "value-iteration t=0.3",
    method: { method: "value-iteration", gamma: 1, support: { relative: 0.3 } },
  },
  ...[0.1, 0.2, 0.5].map((penalty) => pessimistic(penalty)),
  pessimistic(0.2, 0.99),
  lowerConfidence(1, 20),
  lowerConfidence(30, 0),
  lowerConfidence(30, 20),
  ...[20, 80].map((weight) => shrunk("state-mean", weight)),
  ...[20, 80].map((weight) => shrunk("behaviour", weight)),
  shrunk("behaviour", 80, 0.99),
  ...[20, 80].map((weight) => shrunk("global", weight)),
  {
    name: "shrunk behaviour m=20 k=30",
    method: {
      method: "shrunk",
      gamma: 1,
      support: { count: 30 },
      prior: "behaviour",
      weight: 20,
    },
  },
  ...[10, 20, 50].map(safe),
  ...[0.01, 0.03, 0.1, 0.5].map(conservative),
];

/** One of the study's datasets. */
export interface TableDataset {
  /** Its episodes. */
  readonly episodes: number;
  /** Its seed. */
  readonly seed: number;
}

/** Counts of one of the study's datasets: clinicians' care; the signal stops the collection. */
export async function clinicianCounts(
  mdp: TabularMdp,
  { episodes, seed }: TableDataset,
  signal?: AbortSignal,
): Promise<TransitionCounts> {
  const policy = behaviourPolicy(mdp, { behaviour: "clinician" });
  return countTransitions(await inPieces(collecting(mdp, policy, { episodes, seed }), signal));
}

/** One method on one dataset; keys as in the table. */
export interface TabularRow {
  /** Episodes of the dataset. */
  readonly episodes: number;
  /** Seed of the dataset. */
  readonly seed: number;
  /** The method's name. */
  readonly method: string;
  /** Exact survival of its policy. */
  readonly survival: number;
}

/**
 * Plans with every method on one dataset and scores the policies exactly.
 *
 * @param mdp ICU-Sepsis.
 * @param dataset Episodes and seed.
 * @param options The methods (default: the study's), and a signal that stops between two of them.
 * @throws What the signal was fired with, if it was.
 */
export async function tabularRows(
  mdp: TabularMdp,
  dataset: TableDataset,
  options: { readonly methods?: readonly NamedMethod[]; readonly signal?: AbortSignal } = {},
): Promise<TabularRow[]> {
  const { methods = STUDY_METHODS, signal } = options;
  const counts = await clinicianCounts(mdp, dataset, signal);
  const survival = exactSurvival(mdp);
  const rows: TabularRow[] = [];
  for (const { name, method } of methods) {
    await breathe(signal);
    const { policy } = planTabular(counts, method);
    rows.push({ ...dataset, method: name, survival: survival(policy) });
  }
  return rows;
}

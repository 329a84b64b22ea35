/**
 * The candidates of a selection, as something that makes policies of counts.
 *
 * Shapes: S states, A actions.
 *
 * @module
 */
import { breathe } from "../breathe.ts";
import type { TransitionCounts } from "../dataset/transition_counts.ts";
import { planTabular } from "../tabular/tabular_method.ts";
import { candidateNames, type SelectionConfig } from "./selection_config.ts";
import { type NetworkTraining, trainNetworks } from "./train_networks.ts";

/** Counts to train on, with a name for the store. */
export interface NamedCounts {
  /** Names the transitions. */
  readonly data: string;
  /** What they come to. */
  readonly counts: TransitionCounts;
}

/** Policies by candidate, in order; for each one a dataset, null where the candidate diverged. */
export type CandidatePolicies = ReadonlyMap<string, readonly (Float64Array | null)[]>;

/**
 * Makes the policies of candidates on several datasets.
 *
 * @param config The selection.
 * @param datasets What to train on.
 * @param options Names of the candidates wanted (default: all), and how networks are trained; its signal
 * stops planners too.
 * @throws What the signal was fired with, if it was.
 */
export async function candidatePolicies(
  config: SelectionConfig,
  datasets: readonly NamedCounts[],
  options: { readonly only?: readonly string[]; readonly training: NetworkTraining },
): Promise<CandidatePolicies> {
  const wanted = options.only ?? candidateNames(config);
  const policies = new Map<string, (Float64Array | null)[]>();
  for (const { name, method } of config.tabular) {
    if (!wanted.includes(name)) continue;
    const own: Float64Array[] = [];
    for (const { counts } of datasets) {
      await breathe(options.training.signal);
      own.push(planTabular(counts, method).policy);
    }
    policies.set(name, own);
  }
  const models = config.networks?.models.filter(({ name }) => wanted.includes(name)) ?? [];
  if (config.networks === null || models.length === 0) return policies;
  const jobs = models.flatMap((model) => datasets.map((one) => ({ model, ...one })));
  const trained = await trainNetworks(jobs, config.networks, options.training);
  models.forEach(({ name }, m) => {
    policies.set(name, trained.slice(m * datasets.length, (m + 1) * datasets.length));
  });
  return policies;
}

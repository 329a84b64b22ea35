/**
 * The MDP and the logged care of a run: collected or loaded, all models' datasets in one.
 *
 * Shapes: M models.
 *
 * @module
 */
import { inPieces } from "../breathe.ts";
import type { Config, DatasetConfig } from "../config/config.ts";
import { behaviourPolicy } from "../dataset/behaviour_policy.ts";
import { checkIcuSepsisDataset } from "../dataset/check_dataset.ts";
import { collecting } from "../dataset/collect.ts";
import type { DiscreteDataset } from "../dataset/dataset.ts";
import { datasetChecksum } from "../dataset/dataset_arrays.ts";
import { loadDataset } from "../dataset/dataset_file.ts";
import { concatenateDatasets, type RowRange } from "../dataset/rows.ts";
import { InputError } from "../input_error.ts";
import { loadMdp } from "../mdp/load_mdp.ts";
import type { TabularMdp } from "../mdp/tabular_mdp.ts";
import type { RunPlan } from "./run_plan.ts";

/** One dataset of a run. */
export interface RunDataset {
  /** Where it comes from. */
  readonly source: DatasetConfig;
  /** Its transitions. */
  readonly dataset: DiscreteDataset;
  /** SHA-256 over names, types, shapes and bytes of its arrays. */
  readonly sha256: string;
}

/** What a run's models learn from. */
export interface RunData {
  /** The MDP they are scored in. */
  readonly mdp: TabularMdp;
  /** The distinct datasets. */
  readonly datasets: readonly RunDataset[];
  /** (M) index of each model's dataset. */
  readonly datasetOf: readonly number[];
  /** All of them as one. */
  readonly whole: DiscreteDataset;
  /** (M) each model's rows of the whole. */
  readonly slices: readonly RowRange[];
}

/** Loads a dataset file that fits the MDP. */
async function load(path: string, mdp: TabularMdp, bundled: boolean): Promise<DiscreteDataset> {
  const dataset = await loadDataset(path, { states: mdp.states, actions: mdp.actions });
  if (bundled) checkIcuSepsisDataset(dataset, path);
  if (dataset.kind === "discrete") return dataset;
  throw new InputError(`${path}: observation`, "expected the numbered states of the MDP");
}

/** Collects or loads what a config asks for. */
async function datasetFor(
  config: Config,
  mdp: TabularMdp,
  signal?: AbortSignal,
): Promise<RunDataset> {
  const { dataset: source, inadmissible } = config;
  const dataset = "path" in source
    ? await load(source.path, mdp, config.mdp === null)
    : await inPieces(
      collecting(mdp, behaviourPolicy(mdp, { behaviour: source.behaviour }), {
        episodes: source.episodes,
        seed: source.seed,
        inadmissible,
      }),
      signal,
    );
  return { source, dataset, sha256: datasetChecksum(dataset) };
}

/** All datasets as one; a single one is not copied. */
function together(
  datasets: readonly RunDataset[],
): { dataset: DiscreteDataset; slices: readonly RowRange[] } {
  const [{ dataset: only }] = datasets;
  if (datasets.length === 1) {
    return { dataset: only, slices: [{ offset: 0, count: only.action.length }] };
  }
  const { dataset, slices } = concatenateDatasets(
    datasets.map((one) => one.dataset),
    datasets.map(({ source }) => "path" in source ? source.path : source.behaviour),
  );
  return { dataset: dataset as DiscreteDataset, slices };
}

/**
 * Makes everything a run's models learn from; a dataset that several ask for is made once.
 *
 * @param plan The run.
 * @param signal Stops the collection.
 * @throws {InputError} If a file is absent, damaged or does not fit the MDP.
 * @throws What the signal was fired with, if it was.
 */
export async function loadRunData(plan: RunPlan, signal?: AbortSignal): Promise<RunData> {
  const mdp = await loadMdp(plan.settings.mdp ?? undefined);
  const keys = plan.models.map(({ config }) => JSON.stringify(config.dataset));
  const distinct = [...new Set(keys)];
  const datasets: RunDataset[] = [];
  for (const key of distinct) {
    datasets.push(await datasetFor(plan.models[keys.indexOf(key)].config, mdp, signal));
  }
  const { dataset, slices } = together(datasets);
  const datasetOf = keys.map((key) => distinct.indexOf(key));
  return {
    mdp,
    datasets,
    datasetOf,
    whole: dataset,
    slices: datasetOf.map((index) => slices[index]),
  };
}

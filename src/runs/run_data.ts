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
import { checkDeclaredStates, checkNumbered } from "../dataset/check_states.ts";
import { collecting } from "../dataset/collect.ts";
import {
  type DataIdentity,
  type Declaration,
  declaredIdentity,
  statesBasis,
} from "../dataset/data_identity.ts";
import type { DiscreteDataset } from "../dataset/dataset.ts";
import { datasetChecksum } from "../dataset/dataset_arrays.ts";
import { loadDataset } from "../dataset/dataset_file.ts";
import { concatenateDatasets, type RowRange } from "../dataset/rows.ts";
import { InputError } from "../input_error.ts";
import { ICU_SEPSIS } from "../mdp/icu_sepsis.ts";
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
  /** Whose states and actions its numbers are. */
  readonly identity: DataIdentity;
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

/** How data are made or loaded. */
export interface LoadingOptions {
  /** Stops a collection. */
  readonly signal?: AbortSignal;
  /** Called with a line on what was derived of a file. */
  readonly onNote?: (line: string) => void;
}

/** Loads a dataset file of numbered states, of the sizes of the MDP that it names or is declared to be of. */
async function load(
  path: string,
  { mdp, declared, onNote }: {
    readonly mdp: TabularMdp;
    readonly declared: boolean;
    readonly onNote?: (line: string) => void;
  },
): Promise<DiscreteDataset> {
  const sizes = declared ? { states: mdp.states, actions: mdp.actions } : {};
  const dataset = await loadDataset(path, { ...sizes, mdp, onNote });
  checkNumbered(dataset, path);
  return dataset;
}

/**
 * Refuses the declaration that the states are ICU-Sepsis's where the scores would be another MDP's.
 *
 * @param declaration What is declared.
 * @param mdp The MDP to be scored in.
 * @param where What it is declared of, for the error.
 * @throws {InputError} If the two contradict each other.
 */
export function checkDeclaration(declaration: Declaration, mdp: TabularMdp, where: string): void {
  if (declaration === "mdp" || mdp.sha256 === ICU_SEPSIS.sha256) return;
  throw new InputError(
    where,
    `states: found icu-sepsis, but scores are those of ${mdp.provenance.name}: expected mdp`,
  );
}

/**
 * Loads a dataset file whose states are declared to be those of an MDP, and checks that they can be.
 *
 * @param path The file.
 * @param options The declaration, the MDP, what an inadmissible action does in it; who is told what was derived.
 * @throws {InputError} If the file is absent or damaged, or holds what the MDP cannot make.
 */
export async function loadDeclared(
  path: string,
  { declaration, mdp, inadmissible, onNote }: {
    readonly declaration: Declaration;
    readonly mdp: TabularMdp;
    readonly inadmissible: Config["inadmissible"];
    readonly onNote?: (line: string) => void;
  },
): Promise<DiscreteDataset> {
  checkDeclaration(declaration, mdp, path);
  const dataset = await load(path, { mdp, declared: true, onNote });
  checkDeclaredStates(dataset, path, { mdp, inadmissible });
  return dataset;
}

/**
 * Collects or loads what a config asks for.
 *
 * @param config The config.
 * @param mdp Its MDP.
 * @param options A signal that stops the collection; who is told what was derived of a file.
 * @throws {InputError} If a file is absent or damaged, or is not what the config declares.
 * @throws What the signal was fired with, if it was.
 */
export async function datasetFor(
  config: Pick<Config, "dataset" | "inadmissible">,
  mdp: TabularMdp,
  { signal, onNote }: LoadingOptions = {},
): Promise<RunDataset> {
  const { dataset: source, inadmissible } = config;
  const dataset = await (async () => {
    if (!("path" in source)) {
      const { behaviour, episodes, seed } = source;
      const policy = behaviourPolicy(mdp, { behaviour });
      return await inPieces(collecting(mdp, policy, { episodes, seed, inadmissible }), signal);
    }
    const { path, states: declaration } = source;
    return declaration === undefined
      ? await load(path, { mdp, declared: false, onNote })
      : await loadDeclared(path, { declaration, mdp, inadmissible, onNote });
  })();
  const own = { mdp_sha256: dataset.mdpSha256 ?? null, declared: false };
  const declared = "path" in source && source.states !== undefined &&
    statesBasis(own, mdp) !== "mdp";
  const sha256 = datasetChecksum(dataset);
  const identity = declared
    ? declaredIdentity({ sha256, named: own.mdp_sha256 }, mdp)
    : { sha256, ...own };
  return { source, dataset, sha256, identity };
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
 * @param options The MDP, if it is loaded already; a signal that stops the collection; who is told what was derived of files.
 * @throws {InputError} If a file is absent, damaged or is not what its config declares.
 * @throws What the signal was fired with, if it was.
 */
export async function loadRunData(
  plan: RunPlan,
  options: LoadingOptions & { readonly mdp?: TabularMdp } = {},
): Promise<RunData> {
  const { mdp = await loadMdp(plan.settings.mdp ?? undefined) } = options;
  const keys = plan.models.map(({ config }) => JSON.stringify(config.dataset));
  const distinct = [...new Set(keys)];
  const datasets: RunDataset[] = [];
  for (const key of distinct) {
    datasets.push(await datasetFor(plan.models[keys.indexOf(key)].config, mdp, options));
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

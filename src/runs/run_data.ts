/**
 * The MDP and the logged care of a run: collected or loaded, all models' datasets in one.
 *
 * Shapes: M models.
 *
 * @module
 */
import { inPieces } from "../breathe.ts";
import type { ModelCohort } from "../cohort/model_cohort.ts";
import { type Config, dataName, type DatasetConfig } from "../config/config.ts";
import { behaviourPolicy } from "../dataset/behaviour_policy.ts";
import { checkDeclaredStates, checkNumbered } from "../dataset/check_states.ts";
import { collecting } from "../dataset/collect.ts";
import {
  type DataIdentity,
  type Declaration,
  declaredIdentity,
  statesBasis,
} from "../dataset/data_identity.ts";
import type { Dataset, DiscreteDataset } from "../dataset/dataset.ts";
import { datasetChecksum } from "../dataset/dataset_checksum.ts";
import { loadDataset } from "../dataset/dataset_file.ts";
import { concatenateDatasets, type RowRange } from "../dataset/rows.ts";
import { InputError } from "../input_error.ts";
import { ICU_SEPSIS } from "../mdp/icu_sepsis.ts";
import { loadMdp } from "../mdp/load_mdp.ts";
import type { TabularMdp } from "../mdp/tabular_mdp.ts";
import { cohortDataset } from "./cohort_data.ts";
import { dividedData } from "./held_out_data.ts";
import type { RunPlan } from "./run_plan.ts";

/** One dataset of a run. */
export interface RunDataset {
  /** Where it comes from. */
  readonly source: DatasetConfig;
  /** The transitions that are trained on. */
  readonly dataset: Dataset;
  /** Patients that are kept from training, where models are evaluated by some. */
  readonly heldOut: Dataset | null;
  /** SHA-256 over names, types, shapes and bytes of its arrays, of patients kept from training too. */
  readonly sha256: string;
  /** Whose states and actions its numbers are. */
  readonly identity: DataIdentity;
  /** The cohort that it is of, if it is of one. */
  readonly cohort: ModelCohort | null;
}

/** What a run's models learn from. */
export interface RunData {
  /** The MDP that care is collected and models are scored in; null where neither is asked for. */
  readonly mdp: TabularMdp | null;
  /** The distinct datasets. */
  readonly datasets: readonly RunDataset[];
  /** (M) index of each model's dataset. */
  readonly datasetOf: readonly number[];
  /** All of them as one. */
  readonly whole: Dataset;
  /** (M) each model's rows of the whole. */
  readonly slices: readonly RowRange[];
}

/** The same where models are scored exactly. */
export interface ExactData extends RunData {
  /** The MDP that models are scored in. */
  readonly mdp: TabularMdp;
  /** The distinct datasets. */
  readonly datasets: readonly (RunDataset & { readonly dataset: DiscreteDataset })[];
}

/**
 * What models that are scored exactly learn from.
 *
 * @param data Of a run whose config asks for exact scores.
 * @throws {RangeError} If there is no MDP, or a dataset is of features.
 */
export function exactData(data: RunData): ExactData {
  if (data.mdp !== null && data.datasets.every(({ dataset }) => dataset.kind === "discrete")) {
    return data as ExactData;
  }
  throw new RangeError("Cannot score exactly: expected an MDP and numbered states");
}

/** How data are made or loaded. */
export interface LoadingOptions {
  /** Stops a collection. */
  readonly signal?: AbortSignal;
  /** Called with a line on what was derived of a file. */
  readonly onNote?: (line: string) => void;
}

/** Refuses a file of numbered states where a config reads features, and the reverse. */
function checkInput(dataset: Dataset, path: string, input: Config["input"]): void {
  if (dataset.kind === "dense" && "embedding" in input) {
    throw new InputError(
      path,
      `${dataset.features} features a row, but the config has input: {embedding: ${input.embedding}}: expected ` +
        "{dense: true}, or numbered states: one whole number a row, as of clusters",
    );
  }
  if (dataset.kind === "discrete" && "dense" in input) {
    throw new InputError(
      path,
      "numbered states, but the config has input: {dense: true}: expected {embedding: n}, or features",
    );
  }
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
  const { states, actions } = mdp;
  const dataset = await loadDataset(path, { states, actions, mdp, onNote });
  checkNumbered(dataset, path);
  checkDeclaredStates(dataset, path, { mdp, inadmissible });
  return dataset;
}

/** Keys of a config that its dataset follows from; without the last two it is whole, and of any kind. */
export type DataKeys =
  & Pick<Config, "dataset" | "inadmissible">
  & Partial<Pick<Config, "input" | "evaluate">>;

/** Collects or loads a dataset that is no cohort's, all of it. */
async function wholeDataset(
  source: Exclude<DatasetConfig, { readonly cohort: string }>,
  { inadmissible, input, mdp, signal, onNote }:
    & Pick<DataKeys, "inadmissible" | "input">
    & LoadingOptions
    & { readonly mdp: TabularMdp | null },
): Promise<Dataset> {
  if (!("path" in source)) {
    const { behaviour, episodes, seed } = source;
    const policy = behaviourPolicy(mdp!, { behaviour });
    return await inPieces(collecting(mdp!, policy, { episodes, seed, inadmissible }), signal);
  }
  const { path, states: declaration } = source;
  if (declaration !== undefined) {
    return await loadDeclared(path, { declaration, mdp: mdp!, inadmissible, onNote });
  }
  const dataset = await loadDataset(path, { mdp: mdp ?? undefined, onNote });
  if (input) checkInput(dataset, path, input);
  return dataset;
}

/**
 * Collects or loads what a config asks for.
 *
 * @param config The config.
 * @param mdp Its MDP; null where nothing asks for one.
 * @param options A signal that stops the collection; who is told what was derived of a file.
 * @throws {InputError} If a file is absent or damaged, or is not what the config declares or reads.
 * @throws What the signal was fired with, if it was.
 */
export async function datasetFor(
  config: DataKeys,
  mdp: TabularMdp | null,
  options: LoadingOptions = {},
): Promise<RunDataset> {
  const { dataset: source } = config;
  if ("cohort" in source) return await cohortDataset(source.cohort, config, options);
  const whole = await wholeDataset(source, { ...config, ...options, mdp });
  const named = whole.kind === "discrete" ? whole.mdpSha256 ?? null : null;
  const own = { mdp_sha256: named, declared: false };
  const declared = "path" in source && source.states !== undefined &&
    statesBasis(own, mdp!) !== "mdp";
  const sha256 = datasetChecksum(whole);
  const identity = declared ? declaredIdentity({ sha256, named }, mdp!) : { sha256, ...own };
  const divided = await dividedData(whole, config, options);
  return { source, ...divided, sha256, identity, cohort: null };
}

/**
 * Whether anything in a config asks for its MDP: a collection, a declaration of states, an exact score of numbered
 * states.
 */
function asksForMdp({ dataset, evaluate, input }: Config): boolean {
  return "behaviour" in dataset || "path" in dataset && dataset.states !== undefined ||
    evaluate === "exact" && "embedding" in input;
}

/**
 * The MDP of a run.
 *
 * @param plan The run.
 * @returns Null where nothing asks for one.
 * @throws {InputError} If its file is absent or damaged.
 */
export async function mdpOf({ configs, settings }: RunPlan): Promise<TabularMdp | null> {
  return configs.some(asksForMdp) ? await loadMdp(settings.mdp ?? undefined) : null;
}

/** All datasets as one; a single one is not copied. */
function together(
  datasets: readonly RunDataset[],
): { dataset: Dataset; slices: readonly RowRange[] } {
  const [{ dataset: only }] = datasets;
  if (datasets.length === 1) {
    return { dataset: only, slices: [{ offset: 0, count: only.action.length }] };
  }
  return concatenateDatasets(
    datasets.map((one) => one.dataset),
    datasets.map(({ source }) => dataName(source)),
  );
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
  options: LoadingOptions & { readonly mdp?: TabularMdp | null } = {},
): Promise<RunData> {
  const { mdp = await mdpOf(plan) } = options;
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

/**
 * What a selection's YAML says: data, candidates, split and the rule, frozen before anything is scored.
 *
 * @module
 */
import {
  type Check,
  type Checks,
  integer,
  listOf,
  nullable,
  number,
  oneOf,
  record,
  refuse,
} from "../text/yaml_checks.ts";
import type { Config } from "../config/config.ts";
import { path } from "../config/config_checks.ts";
import { readConfig } from "../config/read_config.ts";
import { readYaml } from "../text/read_yaml.ts";
import { fileNameFault } from "../files/file_names.ts";
import { InputError } from "../input_error.ts";
import { type PlannedModel, planRun, type RunPlan } from "../runs/run_plan.ts";
import type { NamedMethod } from "../tabular/tabular_method.ts";
import { namedMethod } from "./method_checks.ts";

/** The newest format of selection configs this version reads. */
export const SELECTION_CONFIG_FORMAT = 1;

/** How episodes are kept from training. */
export interface SplitConfig {
  /** Equal parts the episodes are split into; a candidate scored on one is trained on the others. */
  readonly parts: number;
  /** Parts that candidates are scored on if there are networks among them, which are slow to train. */
  readonly parts_with_networks: number;
  /** Seed of the split. */
  readonly seed: number;
}

/** What held-out data are asked. */
export interface EstimateConfig {
  /** Discount of the return that is estimated; 1 is survival. */
  readonly gamma: number;
  /** Transitions that a state's behaviour row is worth in each held-out row; 0: an unseen pair is worth 0. */
  readonly prior_weight: number;
}

/** To which of the tied candidates a tie goes. */
export const TIE_BREAKS = ["larger-support", "first-listed"] as const;

/** How one is chosen: the highest mean estimate, or one that ties with it. */
export interface RuleConfig {
  /** A candidate ties with the highest if it is less than so many standard errors of their difference below. */
  readonly tie_standard_errors: number;
  /** Who wins a tie: the one whose steps training shows most often, or the first in the config. */
  readonly tie_goes_to: typeof TIE_BREAKS[number];
}

/** A selection's config; keys as in the file, but for the networks, which their files say. */
export interface SelectionConfig {
  /** The dataset, an `.npz` file. */
  readonly dataset: string;
  /** That the dataset's states are ICU-Sepsis's, where the user declares it and the file need not say it. */
  readonly states: "icu-sepsis" | null;
  /** The estimate. */
  readonly estimate: EstimateConfig;
  /** The split. */
  readonly split: SplitConfig;
  /** The rule. */
  readonly rule: RuleConfig;
  /** Candidates that plan on counts. */
  readonly tabular: readonly NamedMethod[];
  /** Candidates that are networks; null if there are none. */
  readonly networks: RunPlan | null;
}

const format: Check<number> = (item, key) =>
  item.value === SELECTION_CONFIG_FORMAT
    ? SELECTION_CONFIG_FORMAT
    : refuse(item, key, `${SELECTION_CONFIG_FORMAT}, the format this version reads`);

const list = <T>(check: Check<T>): Check<readonly T[]> => (item, key) =>
  Array.isArray(item.value) && item.value.length === 0 ? [] : listOf(check)(item, key);

interface FileKeys extends Omit<SelectionConfig, "networks"> {
  readonly format: number;
  readonly networks: readonly string[];
}

const CHECKS: Checks<FileKeys> = {
  format,
  dataset: path,
  states: nullable(oneOf("icu-sepsis")),
  estimate: record({
    gamma: number({ min: 0, max: 1 }),
    prior_weight: number({ min: 0, max: 1e6 }),
  }),
  split: record({
    parts: integer({ min: 2, max: 100 }),
    parts_with_networks: integer({ min: 1, max: 100 }),
    seed: integer({ min: 0, max: 2 ** 32 - 1 }),
  }),
  rule: record({
    tie_standard_errors: number({ min: 0, max: 100 }),
    tie_goes_to: oneOf(...TIE_BREAKS),
  }),
  tabular: list(namedMethod),
  networks: list(path),
};

/** The models of the configs, without what a selection must not know or decides itself. */
function networkPlan(configs: readonly Config[], shown: string): RunPlan | null {
  if (configs.length === 0) return null;
  const plan = planRun(configs);
  const other = configs.find(({ mdp }) => mdp !== null);
  if (!other) return plan;
  throw new InputError(shown, `${other.name} names an MDP, expected mdp: null`);
}

/** Names of the candidates, in order: tabular ones, then networks. */
export function candidateNames(config: SelectionConfig): string[] {
  const models: readonly PlannedModel[] = config.networks?.models ?? [];
  return [...config.tabular.map(({ name }) => name), ...models.map(({ name }) => name)];
}

/**
 * Reads a selection's config and those of its networks.
 *
 * @param file The YAML file.
 * @param options `shown` words a path in messages; `dataset` and `states` take the place of the file's.
 * @throws {InputError} Naming file, line and column.
 */
export async function readSelectionConfig(
  file: string,
  options: {
    readonly shown?: (path: string) => string;
    readonly dataset?: string;
    readonly states?: "icu-sepsis";
  } = {},
): Promise<SelectionConfig> {
  const { shown = (path: string) => path } = options;
  const item = await readYaml(file, { shown });
  const { networks: files, format: _, ...rest } = record(CHECKS, { states: null })(
    item,
    "selection",
  );
  const configs: Config[] = [];
  for (const one of files) configs.push(...await readConfig(one, { shown }));
  const networks = networkPlan(configs, shown(file));
  const { dataset = rest.dataset, states = rest.states } = options;
  const config = { ...rest, networks, dataset, states };
  const names = candidateNames(config);
  const twice = names.find((name, i) => names.indexOf(name) !== i);
  if (twice !== undefined) throw new InputError(shown(file), `found the candidate ${twice} twice`);
  const wrong = fileNameFault(names);
  if (wrong) throw new InputError(shown(file), `candidate ${wrong.name}: ${wrong.fault}`);
  if (names.length < 2) throw new InputError(shown(file), "expected at least two candidates");
  if (config.split.parts_with_networks > config.split.parts) {
    throw new InputError(shown(file), "split.parts_with_networks is more than split.parts");
  }
  return config;
}

/**
 * What the YAML of a study of active offline learning says. There are no defaults.
 *
 * @module
 */
import { InputError } from "../input_error.ts";
import {
  boolean,
  type Check,
  type Checks,
  integer,
  listOf,
  nullable,
  number,
  oneOf,
  record,
  refuse,
  setOf,
  text,
} from "../text/yaml_checks.ts";
import { unknownKey } from "../text/yaml_checks.ts";
import { found, type Located } from "../text/located_yaml.ts";
import type { ReadConfigOptions } from "./read_config.ts";
import { readYaml } from "../text/read_yaml.ts";

/** The newest format this version reads. */
export const ACTIVE_FORMAT = 1;

/** Names of the strategies of buying, beside the arm that has all the data. */
export const STRATEGIES = [
  /** Rows at random: the baseline. */
  "random",
  /** The most uncertain rows by an ensemble. */
  "uncertainty",
  /** The rows of the pairs bought least. */
  "uncertainty-counts",
  /** Uncertain rows more often, with importance weights. */
  "uncertainty-weighted",
  /** Uncertain rows, as many of each state as in the data. */
  "uncertainty-density",
  /** Rows unlike those bought. */
  "diversity",
  /** Whole episodes at random. */
  "episodes",
  /** Whole episodes, the most uncertain first. */
  "episodes-uncertainty",
  /** Rows with the optimal policy's action: knows the truth. */
  "oracle",
] as const;

/** Name of a strategy. */
export type StrategyName = typeof STRATEGIES[number];

/** Where the logged data come from and policies are scored. */
export interface StudyEnvironment {
  /** `patient`: the synthetic one; `icu-sepsis`; `rare-actions`: the positive control. */
  readonly kind: "patient" | "icu-sepsis" | "rare-actions";
  /** Episodes of a dataset. */
  readonly episodes: number;
  /** Steps after which a record is cut (truncated: its last state still has a value). */
  readonly horizon: number;
  /** Discount, of learning and of the value reported. */
  readonly gamma: number;
}

/** How the synthetic patient's policies are scored. */
export interface StudyEvaluation {
  /** Episodes to simulate. */
  readonly episodes: number;
  /** Seed of the patients and their noise, the same for every policy. */
  readonly seed: number;
  /** Steps after which an episode is cut; what is cut off is bounded and reported. */
  readonly max_steps: number;
}

/** Offline Q-learning on a table. */
export interface TableLearner {
  /** Tells the learners apart. */
  readonly kind: "table";
  /** Full-batch Bellman updates of every training. */
  readonly sweeps: number;
  /** Rate of an update. */
  readonly rate: number;
  /** Rows of a pair below which its action is not chosen. */
  readonly min_visits: number;
  /** Value of states in which nothing was bought. */
  readonly unknown: number;
  /** Members of the ensemble. */
  readonly members: number;
}

/** Offline Q-learning with a network. */
export interface NetworkLearner {
  /** Tells the learners apart. */
  readonly kind: "network";
  /** Widths of the hidden layers. */
  readonly hidden: readonly number[];
  /** Gradient steps of every training. */
  readonly steps: number;
  /** Rows of a batch. */
  readonly batch: number;
  /** Adam's learning rate. */
  readonly learning_rate: number;
  /** Polyak rate of the target network. */
  readonly tau: number;
  /** Weight of the CQL penalty. */
  readonly alpha: number;
  /** Whether the online network chooses the action that the target network values. */
  readonly double_dqn: boolean;
  /** Largest norm of the gradient; null for no clip. */
  readonly max_norm: number | null;
  /** Members of the ensemble; the first one decides. */
  readonly members: number;
}

/** A study, every key with a value; keys as in the file. */
export interface ActiveConfig {
  /** Format of the file. */
  readonly format: number;
  /** Names the study and its folder of results. */
  readonly name: string;
  /** One line that says what it is for. */
  readonly title: string;
  /** Data and truth. */
  readonly environment: StudyEnvironment;
  /** Simulated scoring; null where scores are exact. */
  readonly evaluation: StudyEvaluation | null;
  /** What learns. */
  readonly learner: TableLearner | NetworkLearner;
  /** The datasets: seeds from `first_seed` on. */
  readonly datasets: { readonly first_seed: number; readonly count: number };
  /** Transitions bought at each evaluation, rising; the first are the same rows for every strategy. */
  readonly budgets: readonly number[];
  /** Purchases between two budgets, each after a training. */
  readonly rounds: number;
  /** Strategies to compare; `random` must be among them. */
  readonly strategies: readonly StrategyName[];
}

const SEED = integer({ min: 0, max: 2 ** 32 - 1 });
const COUNT = integer({ min: 1, max: 10_000_000 });
const PROBABILITY = { min: 0, max: 1 };
const MEMBERS = integer({ min: 2, max: 1000 });

const table = record<TableLearner>({
  kind: oneOf("table"),
  sweeps: integer({ min: 1, max: 100_000 }),
  rate: number({ min: 1e-6, max: 1 }),
  min_visits: COUNT,
  unknown: number({ min: -1e6, max: 1e6 }),
  members: MEMBERS,
});

const network = record<NetworkLearner>({
  kind: oneOf("network"),
  hidden: listOf(integer({ min: 1, max: 4096 })),
  steps: COUNT,
  batch: integer({ min: 1, max: 65_536 }),
  learning_rate: number({ min: 0, max: 1 }),
  tau: number(PROBABILITY),
  alpha: number({ min: 0, max: 1e6 }),
  double_dqn: boolean(),
  max_norm: nullable(number({ min: 1e-30, max: 1e30 })),
  members: MEMBERS,
});

const learner: Check<TableLearner | NetworkLearner> = (item, key) => {
  const kind = item.value instanceof Map ? item.value.get("kind")?.item : undefined;
  if (!kind) return refuse(item, key, "a mapping with the key kind");
  if (kind.value === "table") return table(item, key);
  if (kind.value === "network") return network(item, key);
  return refuse(kind, `${key}.kind`, "table or network");
};

const rising: Check<readonly number[]> = (item, key) => {
  const values = listOf(integer({ min: 2, max: 10_000_000 }))(item, key);
  const wrong = values.findIndex((value, i) => i > 0 && value <= values[i - 1]);
  if (wrong > 0) {
    const at = (item.value as readonly Located[])[wrong];
    refuse(at, key, `more than the budget before it, ${values[wrong - 1]}`);
  }
  return values.length >= 2 ? values : refuse(item, key, "at least two budgets");
};

const strategies: Check<readonly StrategyName[]> = (item, key) => {
  const names = setOf(oneOf(...STRATEGIES))(item, key);
  return names.includes("random") ? names : refuse(item, key, "random among them");
};

const CHECKS: Checks<ActiveConfig> = {
  format: (item, key) =>
    item.value === ACTIVE_FORMAT
      ? ACTIVE_FORMAT
      : refuse(item, key, `${ACTIVE_FORMAT}, the format this version reads`),
  name: text(/^[a-z0-9][a-z0-9-]{0,39}$/, "up to 40 small letters, digits and -"),
  title: text(/^[^\n]{1,200}$/, "a line of up to 200 characters"),
  environment: record({
    kind: oneOf("patient", "icu-sepsis", "rare-actions"),
    episodes: COUNT,
    horizon: integer({ min: 1, max: 65_536 }),
    gamma: number(PROBABILITY),
  }),
  evaluation: nullable(record({
    episodes: integer({ min: 2, max: 10_000_000 }),
    seed: SEED,
    max_steps: integer({ min: 1, max: 65_536 }),
  })),
  learner,
  datasets: record({
    first_seed: integer({ min: 0, max: 2 ** 31 }),
    count: integer({ min: 2, max: 10_000 }),
  }),
  budgets: rising,
  rounds: integer({ min: 1, max: 1000 }),
  strategies,
};

/** What keys must be to each other. */
function checkTogether(config: ActiveConfig, members: ReadonlyMap<string, { where: string }>) {
  const fault = (key: string, what: string): never => {
    throw new InputError(members.get(key)!.where, what);
  };
  const { environment, evaluation, learner } = config;
  const simulated = environment.kind === "patient";
  if (simulated && !evaluation) {
    fault("evaluation", "evaluation: found nothing, expected a mapping: patients are simulated");
  }
  if (!simulated && evaluation) {
    fault("evaluation", `evaluation: expected null: scores of ${environment.kind} are exact`);
  }
  if (simulated && environment.gamma === 1) {
    fault("environment", "environment.gamma: found 1, expected below 1 for the synthetic patient");
  }
  if (!simulated && learner.kind === "network") {
    fault("learner", `learner.kind: found "network", expected table for ${environment.kind}`);
  }
  const last = config.datasets.first_seed + config.datasets.count - 1;
  const { seed } = evaluation ?? { seed: -1 };
  if (seed >= config.datasets.first_seed && seed <= last) {
    fault("evaluation", `evaluation.seed: found ${seed}, expected none of the datasets' seeds`);
  }
  const most = environment.episodes * environment.horizon;
  if (config.budgets.at(-1)! > most) {
    fault("budgets", `budgets: more than ${most}, all that the episodes can hold`);
  }
}

/**
 * Reads a study.
 *
 * @param path The YAML file.
 * @param options How to word paths.
 * @throws {InputError} Naming file, line and column.
 */
export async function readActiveConfig(
  path: string,
  options: Pick<ReadConfigOptions, "shown"> = {},
): Promise<ActiveConfig> {
  const file = await readYaml(path, options);
  if (!(file.value instanceof Map)) {
    throw new InputError(file.where, `${found(file)}, expected a mapping of keys to values`);
  }
  const keys = Object.keys(CHECKS) as (keyof ActiveConfig)[];
  for (const [name, member] of file.value) {
    if (!(keys as string[]).includes(name)) {
      throw new InputError(member.where, unknownKey(name, keys));
    }
  }
  const config: Partial<Record<keyof ActiveConfig, unknown>> = {};
  for (const key of keys) {
    const member = file.value.get(key);
    if (!member) throw new InputError(file.where, `the key "${key}" is missing`);
    config[key] = CHECKS[key](member.item, key);
  }
  checkTogether(config as ActiveConfig, file.value);
  return config as ActiveConfig;
}

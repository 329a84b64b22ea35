/**
 * What an experiment's YAML says: its keys, their types and their ranges. There are no defaults.
 *
 * @module
 */
import { resolve } from "node:path";
import type { HyperParameters, LearningRateDecay } from "../algorithms/hyper_parameters.ts";
import { algorithmOf, ALGORITHMS } from "../algorithms/registry.ts";
import type { TargetRange } from "../algorithms/target_range.ts";
import { type Declaration, DECLARATIONS } from "../dataset/data_identity.ts";
import type { SupportRule } from "../dataset/support_constraint.ts";
import { InputError } from "../input_error.ts";
import type { NetworkShape } from "../network/shape.ts";
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
} from "./checks.ts";
import type { Located } from "./located_yaml.ts";

/** The format of configs this version reads and writes. */
export const CONFIG_FORMAT = 3;

/** Logged care to train on: collected on the spot, or a file. */
export type DatasetConfig =
  | {
    /** Who treats the patients. */
    readonly behaviour: "clinician" | "random" | "random-admissible";
    /** Episodes to collect. */
    readonly episodes: number;
    /** Seed of the collection. */
    readonly seed: number;
  }
  | {
    /** A dataset file. */
    readonly path: string;
    /** Whose states the file's are, where the user declares it and the file need not say it. */
    readonly states?: Declaration;
  };

/** One experiment, every key with a value; keys as in the file. */
export interface Config {
  /** Format of the file. */
  readonly format: number;
  /** Names the models and their checkpoints. */
  readonly name: string;
  /** Which loss. */
  readonly algorithm: string;
  /** Weight of the CQL penalty. */
  readonly alpha: number;
  /** Discount factor, of training and of the discounted return reported. */
  readonly gamma: number;
  /** Polyak rate of the target network. */
  readonly tau: number;
  /** Whether the online network chooses the action the target network values. */
  readonly double_dqn: boolean;
  /** Adam's learning rate, after the warm-up and before any decay. */
  readonly learning_rate: number;
  /** Steps over which the learning rate rises from 0, fewer than `steps`. */
  readonly warm_up_steps: number;
  /** How the learning rate falls from the warm-up to the last step. */
  readonly learning_rate_decay: LearningRateDecay;
  /** Adam's decay of the first moment. */
  readonly beta1: number;
  /** Adam's decay of the second moment. */
  readonly beta2: number;
  /** Adam's term outside the square root. */
  readonly epsilon: number;
  /** Coupled L2 weight decay. */
  readonly weight_decay: number;
  /** Largest norm of the gradient; null for no clip. */
  readonly max_norm: number | null;
  /** Rows in a batch, or `full`: all transitions at every step. */
  readonly batch: number | "full";
  /** Steps to train; the weights after the last are the result. */
  readonly steps: number;
  /** Which actions may be chosen in targets and by the policy; null for all. */
  readonly support: SupportRule | null;
  /** What Bellman targets are clipped to, low below high; null for nothing. */
  readonly target_range: TargetRange | null;
  /** Which network the policy is greedy with. */
  readonly policy_network: "online" | "target";
  /** Features a state is embedded to. */
  readonly embedding: number;
  /** Widths of the hidden layers. */
  readonly hidden: readonly number[];
  /** One model a seed. */
  readonly seeds: readonly number[];
  /** The MDP file to treat and be scored in; null for the bundled ICU-Sepsis. */
  readonly mdp: string | null;
  /** Logged care to train on. */
  readonly dataset: DatasetConfig;
  /** Steps between two lines of metrics. */
  readonly log_every: number;
  /** Steps between two exact evaluations. */
  readonly evaluate_every: number;
  /** Steps between two checkpoints. */
  readonly checkpoint_every: number;
  /** Matrix-kernel variant; null for the one a calibration picks. */
  readonly kernels: string | null;
  /** Whether a diverged model makes the run fail. */
  readonly on_divergence: "fail" | "continue";
  /** What an inadmissible action does, in collection and evaluation. */
  readonly inadmissible: "mean" | "terminate";
}

const SEED = integer({ min: 0, max: 2 ** 32 - 1 });
const STEPS = integer({ min: 1, max: 2 ** 31 - 1 });
const WIDTH = integer({ min: 1, max: 4096 });
const PROBABILITY = { min: 0, max: 1 };

const collected = record({
  behaviour: oneOf("clinician", "random", "random-admissible"),
  episodes: integer({ min: 1, max: 10_000_000 }),
  seed: SEED,
});

/** The path of a file, relative to the folder of the config, made absolute. */
export const path: Check<string> = (item, key): string => {
  if (typeof item.value !== "string" || item.value === "") {
    return refuse(item, key, "the path of a file");
  }
  return resolve(item.folder, item.value);
};

const file = record({ path });
const declaredFile = record({ path, states: oneOf(...DECLARATIONS) });

const dataset: Check<DatasetConfig> = (item, key) => {
  if (!(item.value instanceof Map && item.value.has("path"))) return collected(item, key);
  return item.value.size > 1 ? declaredFile(item, key) : file(item, key);
};

const ROWS = integer({ min: 1, max: 65_536 });

const batch: Check<number | "full"> = (item, key) => {
  if (item.value === "full") return "full";
  if (typeof item.value === "string") refuse(item, key, "full or a whole number");
  return ROWS(item, key);
};

const SHARE = number({ min: 1e-9, max: 1 });

/** Forms of a support rule by the one key each has. */
const SUPPORT_RULES: Readonly<Record<string, Check<SupportRule>>> = {
  count: record({ count: integer({ min: 1, max: 2 ** 32 - 1 }) }),
  share: record({ share: SHARE }),
  relative: record({ relative: SHARE }),
};

/** A support rule: one of its three forms. */
export const support: Check<SupportRule> = (item, key): SupportRule => {
  const [form, ...more] = item.value instanceof Map ? item.value.keys() : [];
  if (more.length > 0 || !Object.hasOwn(SUPPORT_RULES, String(form))) {
    refuse(item, key, "null, {count: k}, {share: p} or {relative: t}");
  }
  return SUPPORT_RULES[form](item, key);
};

const BOUND = number({ min: -1e30, max: 1e30 });

/** Two bounds, the lower one first. */
const targetRange: Check<TargetRange> = (item, key): TargetRange => {
  const form = "null or [low, high], low below high";
  if (!Array.isArray(item.value) || item.value.length !== 2) return refuse(item, key, form);
  const [low, high] = item.value.map((bound: Located) => BOUND(bound, key));
  if (low < high) return [low, high];
  throw new InputError(item.where, `${key}: found [${low}, ${high}], expected ${form}`);
};

/** Keys that configs of older formats lack. */
const ADDED: ReadonlyMap<unknown, string> = new Map([
  [1, "support, target_range, policy_network, warm_up_steps and learning_rate_decay"],
  [2, "target_range"],
]);

/** What every key of a config must hold. */
export const CONFIG_CHECKS: Checks<Config> = {
  format: (item, key) => {
    if (item.value === CONFIG_FORMAT) return CONFIG_FORMAT;
    const added = ADDED.get(item.value);
    const expected = added
      ? `which asks for ${added} too: see configs/cql.yaml`
      : "the format this version reads";
    return refuse(item, key, `${CONFIG_FORMAT}, ${expected}`);
  },
  name: text(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/, "up to 64 letters, digits, dots, - and _"),
  algorithm: oneOf(...ALGORITHMS.map(({ name }) => name)),
  alpha: number({ min: 0, max: 1e6 }),
  gamma: number(PROBABILITY),
  tau: number(PROBABILITY),
  double_dqn: boolean(),
  learning_rate: number({ min: 0, max: 1 }),
  warm_up_steps: integer({ min: 0, max: 2 ** 31 - 1 }),
  learning_rate_decay: oneOf("none", "cosine", "linear"),
  beta1: number({ ...PROBABILITY, below: true }),
  beta2: number({ ...PROBABILITY, below: true }),
  epsilon: number({ min: 1e-30, max: 1 }),
  weight_decay: number({ min: 0, max: 1e6 }),
  max_norm: nullable(number({ min: 1e-30, max: 1e30 })),
  batch,
  steps: STEPS,
  support: nullable(support),
  target_range: nullable(targetRange),
  policy_network: oneOf("online", "target"),
  embedding: WIDTH,
  hidden: listOf(WIDTH),
  seeds: setOf(SEED),
  mdp: nullable(path),
  dataset,
  log_every: STEPS,
  evaluate_every: STEPS,
  checkpoint_every: STEPS,
  kernels: nullable(text(/^[A-Za-z0-9_-]+$/, "the name of a kernel variant, or null")),
  on_divergence: oneOf("fail", "continue"),
  inadmissible: oneOf("mean", "terminate"),
};

/**
 * Refuses values that are right by themselves and wrong together.
 *
 * @param config A config whose every value was checked.
 * @param place Where the value of a key stands.
 * @throws {InputError} At the first contradiction.
 */
export function checkTogether(config: Config, place: (key: keyof Config) => string): void {
  const { algorithm, support, target_range, policy_network, warm_up_steps, steps } = config;
  const wrong = (key: keyof Config, words: string): never => {
    throw new InputError(place(key), `${key}: ${words}`);
  };
  if (warm_up_steps >= steps) {
    wrong("warm_up_steps", `found ${warm_up_steps}, expected fewer than the ${steps} steps`);
  }
  const { nets, passes, policy } = algorithmOf(config);
  if (passes.every(({ network }) => network === "online")) {
    const expected = `expected null with algorithm ${algorithm}, which`;
    if (support !== null) wrong("support", `found a rule, ${expected} values no actions`);
    if (target_range !== null) wrong("target_range", `found a range, ${expected} has no targets`);
  }
  const own = nets(hyperParametersOf(config)).find(({ name }) => name === policy?.net);
  if (policy_network === "target" && own && !own.hasTarget) {
    wrong(
      "policy_network",
      `found "target", expected online with algorithm ${algorithm}, which trains no other`,
    );
  }
}

/** Keys that all models of one run must agree on. */
export const RUN_KEYS = [
  "batch",
  "steps",
  "embedding",
  "hidden",
  "mdp",
  "log_every",
  "evaluate_every",
  "checkpoint_every",
  "kernels",
  "on_divergence",
  "inadmissible",
] as const satisfies readonly (keyof Config)[];

/** The hyper-parameters of a config's models. */
export function hyperParametersOf(config: Config): HyperParameters {
  return {
    algorithm: config.algorithm,
    alpha: config.alpha,
    gamma: config.gamma,
    tau: config.tau,
    doubleDqn: config.double_dqn,
    targetRange: config.target_range,
    learningRate: config.learning_rate,
    schedule: {
      warmUp: config.warm_up_steps,
      decay: config.learning_rate_decay,
      steps: config.steps,
    },
    beta1: config.beta1,
    beta2: config.beta2,
    epsilon: config.epsilon,
    weightDecay: config.weight_decay,
    maxNorm: config.max_norm ?? Infinity,
  };
}

/**
 * The network of a config's models.
 *
 * @param config The config.
 * @param sizes Number of states S and of actions A.
 */
export function networkShapeOf(
  config: Pick<Config, "embedding" | "hidden">,
  sizes: { readonly states: number; readonly actions: number },
): NetworkShape {
  return {
    input: { kind: "embedding", states: sizes.states, width: config.embedding },
    hidden: config.hidden,
    actions: sizes.actions,
  };
}

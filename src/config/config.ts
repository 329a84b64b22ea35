/**
 * What an experiment's YAML says: its keys, their types and their ranges. There are no defaults.
 *
 * @module
 */
import { resolve } from "node:path";
import type { Algorithm, HyperParameters } from "../algorithms/hyper_parameters.ts";
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

/** The newest format of configs this version reads and the one it writes. */
export const CONFIG_FORMAT = 1;

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
  };

/** One experiment, every key with a value; keys as in the file. */
export interface Config {
  /** Format of the file. */
  readonly format: number;
  /** Names the models and their checkpoints. */
  readonly name: string;
  /** Which loss. */
  readonly algorithm: Algorithm;
  /** Weight of the CQL penalty. */
  readonly alpha: number;
  /** Discount factor, of training and of the discounted return reported. */
  readonly gamma: number;
  /** Polyak rate of the target network. */
  readonly tau: number;
  /** Whether the online network chooses the action the target network values. */
  readonly double_dqn: boolean;
  /** Adam's learning rate. */
  readonly learning_rate: number;
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
  /** Rows in a batch. */
  readonly batch: number;
  /** Steps to train. */
  readonly steps: number;
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

const path: Check<string> = (item, key) => {
  if (typeof item.value !== "string" || item.value === "") {
    return refuse(item, key, "the path of a file");
  }
  return resolve(item.folder, item.value);
};

const file = record({ path });

const dataset: Check<DatasetConfig> = (item, key) =>
  item.value instanceof Map && item.value.has("path") ? file(item, key) : collected(item, key);

/** What every key of a config must hold. */
export const CONFIG_CHECKS: Checks<Config> = {
  format: (item, key) =>
    item.value === CONFIG_FORMAT ? CONFIG_FORMAT : refuse(
      item,
      key,
      `${CONFIG_FORMAT}, the format this version reads`,
    ),
  name: text(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/, "up to 64 letters, digits, dots, - and _"),
  algorithm: oneOf("cql", "dqn", "bc"),
  alpha: number({ min: 0, max: 1e6 }),
  gamma: number(PROBABILITY),
  tau: number(PROBABILITY),
  double_dqn: boolean(),
  learning_rate: number({ min: 0, max: 1 }),
  beta1: number({ ...PROBABILITY, below: true }),
  beta2: number({ ...PROBABILITY, below: true }),
  epsilon: number({ min: 1e-30, max: 1 }),
  weight_decay: number({ min: 0, max: 1e6 }),
  max_norm: nullable(number({ min: 1e-30, max: 1e30 })),
  batch: integer({ min: 1, max: 65_536 }),
  steps: STEPS,
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
    learningRate: config.learning_rate,
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

/**
 * What an experiment's YAML says: its keys, their types and their ranges. There are no defaults.
 *
 * @module
 */
import type { HyperParameters, LearningRateDecay } from "../algorithms/hyper_parameters.ts";
import type { Declaration } from "../dataset/data_identity.ts";
import type { SupportRule } from "../dataset/support_constraint.ts";
import { InputError } from "../input_error.ts";
import type { NetworkShape } from "../network/shape.ts";
import { ownHyperParameters } from "./own_keys.ts";

/** The format of configs this version writes, and the newest it reads (`former_format.ts` has the one before). */
export const CONFIG_FORMAT = 4;

/** Logged care to train on: collected on the spot, a file, or a cohort. */
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
  }
  | {
    /** The folder of a cohort, of which the training split is trained on. */
    readonly cohort: string;
  };

/** What a config's data are called, in errors: the place of a file or folder, or who treated. */
export function dataName(dataset: DatasetConfig): string {
  if ("path" in dataset) return dataset.path;
  return "cohort" in dataset ? dataset.cohort : dataset.behaviour;
}

/** How target networks follow. */
export type TargetUpdate =
  | {
    /** Polyak rate of an update. */
    readonly polyak: number;
    /** Steps between two. */
    readonly every: number;
  }
  | {
    /** Steps between two copies. */
    readonly copy_every: number;
  };

/** What a network reads: states embedded to so many features, or the features of the data. */
export type InputConfig = { readonly embedding: number } | { readonly dense: true };

/** How models are scored during the training and after it. */
export type EvaluateConfig =
  /** In the MDP whose states the data's are. */
  | "exact"
  /** Not at all. */
  | "none"
  /** By patients that are not trained on: a share of the dataset's, or those of a file. */
  | {
    readonly held_out:
      | { readonly share: number; readonly seed: number }
      | { readonly path: string };
  }
  /** By a cohort's validation split, against the ranges of its return. */
  | {
    readonly validation: {
      /** What happens to a model whose largest value no return can reach: a warning, or it ends there and the run fails. */
      readonly on_out_of_range: "warn" | "fail";
    };
  };

/** What looks on at exact evaluations. */
export const OBSERVERS = ["published_protocol"] as const;

/** Name of an observer. */
export type ObserverName = typeof OBSERVERS[number];

/**
 * One experiment, every key with a value; keys as in the file. Beside these stand the keys of the algorithm's own
 * (`own_keys.ts`), which its specification lists.
 */
export interface Config {
  /** Format of the file. */
  readonly format: number;
  /** Names the models and their checkpoints. */
  readonly name: string;
  /** Which loss. */
  readonly algorithm: string;
  /** Discount factor, of training and of the discounted return reported. */
  readonly gamma: number;
  /** How target networks follow. */
  readonly target_update: TargetUpdate;
  /** Adam's learning rate, after the warm-up and before any decay. */
  readonly learning_rate: number;
  /** Learning rates of single networks by name, in place of that one; null for none. */
  readonly learning_rates: Readonly<Record<string, number>> | null;
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
  /** Whether errors beyond 1 count linearly. */
  readonly huber: boolean;
  /** Rows in a batch, or `full`: all transitions at every step. */
  readonly batch: number | "full";
  /** Steps to train; the weights after the last are the result. */
  readonly steps: number;
  /** Which actions may be chosen in targets and by the policy; null for all. */
  readonly support: SupportRule | null;
  /** Which network the policy is greedy with. */
  readonly policy_network: "online" | "target";
  /** What the network reads. */
  readonly input: InputConfig;
  /** Widths of the hidden layers. */
  readonly hidden: readonly number[];
  /** How weights begin. */
  readonly initialisation: "xavier" | "orthogonal";
  /** One model a seed. */
  readonly seeds: readonly number[];
  /** The MDP file to treat and be scored in; null for the bundled ICU-Sepsis. */
  readonly mdp: string | null;
  /** Logged care to train on. */
  readonly dataset: DatasetConfig;
  /** Whose value is learned, by an algorithm that evaluates a policy: `rows`, `table:FILE` or a checkpoint. */
  readonly policy?: string;
  /** How models are scored. */
  readonly evaluate: EvaluateConfig;
  /** What looks on at exact evaluations. */
  readonly observers: readonly ObserverName[];
  /** Steps between two lines of metrics. */
  readonly log_every: number;
  /** Steps between two evaluations. */
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

/** Keys that all models of one run must agree on. */
export const RUN_KEYS = [
  "batch",
  "steps",
  "input",
  "hidden",
  "mdp",
  "evaluate",
  "observers",
  "log_every",
  "evaluate_every",
  "checkpoint_every",
  "kernels",
  "on_divergence",
  "inadmissible",
] as const satisfies readonly (keyof Config)[];

/** The hyper-parameters of a config's models. */
export function hyperParametersOf(config: Config): HyperParameters {
  const { target_update: update, learning_rates } = config;
  const [tau, targetEvery] = "polyak" in update
    ? [update.polyak, update.every]
    : [1, update.copy_every];
  return {
    algorithm: config.algorithm,
    ...ownHyperParameters(config),
    gamma: config.gamma,
    tau,
    targetEvery,
    huber: config.huber,
    initialisation: config.initialisation,
    learningRate: config.learning_rate,
    ...(learning_rates && { learningRates: learning_rates }),
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

/** What the network of a config follows from beside it: an MDP, a dataset or its counts. */
export type DataSizes =
  & { readonly actions: number }
  & ({ readonly states: number } | { readonly features: number });

/**
 * The network of a config's models.
 *
 * @param config The config.
 * @param sizes Number of actions A, of states S or of features D.
 * @throws {InputError} If numbered states are to be read as features, or the reverse.
 */
export function networkShapeOf(
  { input, hidden }: Pick<Config, "input" | "hidden">,
  sizes: DataSizes,
): NetworkShape {
  const { actions } = sizes;
  if ("dense" in input) {
    if (!("features" in sizes)) {
      throw new InputError(
        "input",
        "found {dense: true}, but the states are numbered: expected {embedding: n}",
      );
    }
    return { input: { kind: "dense", features: sizes.features }, hidden, actions };
  }
  if (!("states" in sizes)) {
    throw new InputError(
      "input",
      `found {embedding: ${input.embedding}}, but the data are ${sizes.features} features a row: expected {dense: true}`,
    );
  }
  return {
    input: { kind: "embedding", states: sizes.states, width: input.embedding },
    hidden,
    actions,
  };
}

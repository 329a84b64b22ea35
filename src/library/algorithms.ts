/**
 * The algorithms as functions: what is left out is that of `configs/`, what is given is checked.
 *
 * @module
 */
import type { BcqParameters } from "../algorithms/bcq.ts";
import type { CqlParameters } from "../algorithms/cql.ts";
import type {
  CommonHyperParameters,
  HyperParameters,
  LearningRateDecay,
} from "../algorithms/hyper_parameters.ts";
import type { IqlParameters } from "../algorithms/iql.ts";
import { algorithmOf } from "../algorithms/registry.ts";
import type { TargetRange } from "../algorithms/target_range.ts";
import { InputError } from "../input_error.ts";
import { checkHyper } from "../trainer/check_hyper.ts";
import { checkNumber, checkOneOf } from "../trainer/check_values.ts";
import { type AlgorithmDefaults, DEFAULTS } from "./defaults.ts";

/** Settings of every algorithm; a loss that has no use for one ignores it. */
export interface CommonSettings
  extends Partial<Omit<CommonHyperParameters, "algorithm" | "schedule">> {
  /** Steps over which the learning rate rises from 0. */
  readonly warmUp?: number;
  /** How the learning rate falls from there to the last step. */
  readonly decay?: LearningRateDecay;
}

/** Settings of conservative Q-learning. */
export type CqlSettings = CommonSettings & Partial<CqlParameters>;

/** Settings of DQN. */
export type DqnSettings = CommonSettings & Partial<Omit<CqlParameters, "alpha">>;

/** What Bellman targets are clipped to. */
export interface RangeSettings {
  /** The lowest and the highest; nothing if null (default). */
  readonly targetRange?: TargetRange | null;
}

/** Settings of discrete BCQ. */
export type BcqSettings = CommonSettings & Partial<BcqParameters> & RangeSettings;

/** Settings of implicit Q-learning. */
export type IqlSettings = CommonSettings & Partial<IqlParameters> & RangeSettings;

/** Settings of fitted Q evaluation. */
export type FqeSettings = CommonSettings & RangeSettings;

/** An algorithm with all its settings. */
export interface Learner {
  /** Its hyper-parameters, but for the schedule. */
  readonly hyper: HyperParameters;
  /** Steps over which the learning rate rises from 0. */
  readonly warmUp: number;
  /** How the learning rate falls from there to the last step. */
  readonly decay: LearningRateDecay;
}

/** Keys of every algorithm that have no default. */
const OPTIONAL = ["targetEvery", "huber", "initialisation", "learningRates", "targetRange"];

/**
 * Checks a learner's settings.
 *
 * @param learner The learner.
 * @param where The argument.
 * @throws {InputError} Naming the first setting that is wrong.
 */
export function checkLearner({ hyper, warmUp, decay }: Learner, where: string): void {
  checkHyper(hyper, where);
  checkNumber(warmUp, `${where}.warmUp`, { min: 0, whole: true });
  checkOneOf(decay, `${where}.decay`, ["none", "cosine", "linear"]);
}

/** An algorithm by its defaults and what differs from them. */
function learnerOf(defaults: AlgorithmDefaults, settings: CommonSettings): Learner {
  const { hyper: usual, warmUp, decay } = defaults;
  const { algorithm } = usual;
  const { own } = algorithmOf(usual);
  const known = new Set([
    ...Object.keys(usual).filter((key) => key !== "algorithm"),
    ...Object.keys(own),
    ...OPTIONAL.filter((key) => key !== "targetRange" || key in own),
    "warmUp",
    "decay",
  ]);
  const unknown = Object.keys(settings).find((key) => !known.has(key));
  if (unknown !== undefined) {
    throw new InputError(
      `${algorithm}.${unknown}`,
      `there is no such setting, expected some of ${[...known].sort().join(", ")}`,
    );
  }
  const { warmUp: ownWarmUp = warmUp, decay: ownDecay = decay, ...rest } = settings;
  const given = Object.entries(rest).filter(([, value]) => value !== undefined);
  const hyper = { ...usual, ...Object.fromEntries(given) } as HyperParameters;
  const learner = { hyper, warmUp: ownWarmUp, decay: ownDecay };
  checkLearner(learner, algorithm);
  return learner;
}

/**
 * Conservative Q-learning (Kumar, Zhou, Tucker and Levine, NeurIPS 2020): Q-learning that is held to the data's actions.
 *
 * @param settings What differs from `configs/cql.yaml`.
 * @throws {InputError} Naming a setting that is unknown or out of range.
 */
export function cql(settings: CqlSettings = {}): Learner {
  return learnerOf(DEFAULTS.cql, settings);
}

/**
 * DQN with double Q-learning (van Hasselt, Guez and Silver, AAAI 2016).
 *
 * @param settings What differs from `configs/dqn.yaml`.
 * @throws {InputError} Naming a setting that is unknown or out of range.
 */
export function dqn(settings: DqnSettings = {}): Learner {
  return learnerOf(DEFAULTS.dqn, settings);
}

/**
 * Behaviour cloning: cross-entropy of the data's actions.
 *
 * @param settings What differs from `configs/bc.yaml`.
 * @throws {InputError} Naming a setting that is unknown or out of range.
 */
export function bc(settings: CommonSettings = {}): Learner {
  return learnerOf(DEFAULTS.bc, settings);
}

/**
 * Discrete batch-constrained Q-learning (Fujimoto, Conti, Ghavamzadeh and Pineau, 2019): only actions that a cloning
 * network finds likely are looked ahead to and taken.
 *
 * @param settings What differs from `configs/bcq.yaml`.
 * @throws {InputError} Naming a setting that is unknown or out of range.
 */
export function bcq(settings: BcqSettings = {}): Learner {
  return learnerOf(DEFAULTS.bcq, settings);
}

/**
 * Implicit Q-learning (Kostrikov, Nair and Levine, ICLR 2022): V is an expectile of Q over the data's actions, and a policy
 * is cloned by advantages.
 *
 * @param settings What differs from `configs/iql.yaml`.
 * @throws {InputError} Naming a setting that is unknown or out of range.
 */
export function iql(settings: IqlSettings = {}): Learner {
  return learnerOf(DEFAULTS.iql, settings);
}

/**
 * Fitted Q evaluation (Le, Voloshin and Yue, ICML 2019): the values of a given policy, which `train` takes as `policy` or
 * of the dataset's `nextPolicy`. It makes no policy of its own: ask for `values`.
 *
 * @param settings What differs from `configs/fqe.yaml`.
 * @throws {InputError} Naming a setting that is unknown or out of range.
 */
export function fqe(settings: FqeSettings = {}): Learner {
  return learnerOf(DEFAULTS.fqe, settings);
}

/**
 * Datasets of arrays that a program has at hand, checked as those of files are.
 *
 * Shapes: N transitions, A actions, D features.
 *
 * @module
 */
import { checkDataset } from "../dataset/check_dataset.ts";
import {
  type Dataset,
  type DenseDataset,
  type DiscreteDataset,
  ENDING,
} from "../dataset/dataset.ts";
import { InputError } from "../input_error.ts";
import { checkNumber, refuseValue } from "../trainer/check_values.ts";

/** One number a transition: any array of numbers, typed or not. */
export type Column = ArrayLike<number>;

/** One flag a transition: 0 or 1, or truth values. */
export type Flags = ArrayLike<number | boolean>;

/** What datasets of either kind are made of. */
export interface CommonArrays {
  /** (N) actions taken, from 0. */
  readonly action: Column;
  /** (N) rewards. */
  readonly reward: Column;
  /** (N) 1 where the process ended: nothing follows. */
  readonly terminated: Flags;
  /**
   * (N) 1 where the record was cut and the process went on. Rows of an episode stand one after the other; left out, only
   * the last row can be cut.
   */
  readonly truncated?: Flags;
  /** Number of actions A (default: the largest one in use and one). */
  readonly actions?: number;
  /** (N) probability with which the behaviour policy chose the action. */
  readonly behaviourProbability?: Column;
  /** (N) weight of each row in the loss, at least 0. */
  readonly weight?: Column;
  /** (N,A) probabilities of the policy that FQE evaluates, in the next state. */
  readonly nextPolicy?: Column;
}

/** Transitions between numbered states. */
export interface DiscreteArrays extends CommonArrays {
  /** (N) states, from 0. */
  readonly state: Column;
  /** (N) states after the action. */
  readonly nextState: Column;
  /** Number of states S (default: the largest one in use and one). */
  readonly states?: number;
}

/** Transitions between observations. */
export interface DenseArrays extends CommonArrays {
  /** (N,D) observations, row after row. */
  readonly observation: Column;
  /** (N,D) observations after the action. */
  readonly nextObservation: Column;
  /** Number of features D. */
  readonly features: number;
}

const KEYS = [
  "action",
  "reward",
  "terminated",
  "truncated",
  "actions",
  "behaviourProbability",
  "weight",
  "nextPolicy",
  "state",
  "nextState",
  "states",
  "observation",
  "nextObservation",
  "features",
];

/** What errors call the arrays of datasets. */
const NAMES: Readonly<Record<string, string>> = {
  next_state: "nextState",
  next_observation: "nextObservation",
  behaviour_probability: "behaviourProbability",
  next_policy: "nextPolicy",
};

const WHERE = "dataset";

/** Refuses what is no array of so many numbers. */
function checkLength(values: unknown, name: string, length: number): void {
  const found = (values as ArrayLike<number> | undefined)?.length;
  if (typeof values !== "object" || found === undefined) {
    refuseValue(`${WHERE}.${name}`, values, "an array of numbers");
  }
  if (found === length) return;
  throw new InputError(`${WHERE}.${name}`, `found ${found} numbers, expected ${length}`);
}

/** Takes finite numbers as float32; float64 is rounded. */
function floats(values: Column, name: string, length: number): Float32Array {
  checkLength(values, name, length);
  const taken = new Float32Array(length);
  for (let i = 0; i < length; i++) {
    taken[i] = values[i];
    if (Number.isFinite(taken[i])) continue;
    refuseValue(`${WHERE}.${name}[${i}]`, values[i], "a finite number within float32");
  }
  return taken;
}

/** Takes whole numbers below a limit; without one, the largest in use says it. */
function indices<T extends Uint8Array | Uint16Array>(values: Column, name: string, options: {
  readonly length: number;
  readonly make: { new (length: number): T; readonly BYTES_PER_ELEMENT: number };
  readonly limit?: number;
}): T {
  const { length, make } = options;
  const limit = options.limit ?? 2 ** (8 * make.BYTES_PER_ELEMENT);
  checkLength(values, name, length);
  const taken = new make(length);
  for (let i = 0; i < length; i++) {
    checkNumber(values[i], `${WHERE}.${name}[${i}]`, { min: 0, max: limit - 1, whole: true });
    taken[i] = values[i];
  }
  return taken;
}

/** Takes flags. */
function flags(values: Flags, name: string, length: number): Uint8Array {
  checkLength(values, name, length);
  const taken = new Uint8Array(length);
  for (let i = 0; i < length; i++) {
    const value = Number(values[i]);
    if (value !== 0 && value !== 1) {
      refuseValue(`${WHERE}.${name}[${i}]`, values[i], "0 or 1, or true or false");
    }
    taken[i] = value;
  }
  return taken;
}

/** Largest of some numbers, and one. */
function sizeOf(...columns: readonly (Uint8Array | Uint16Array)[]): number {
  let most = 0;
  for (const values of columns) for (const value of values) if (value > most) most = value;
  return most + 1;
}

/** How rows end and which episodes they make up. */
function episodesOf(arrays: CommonArrays, length: number) {
  const terminated = flags(arrays.terminated, "terminated", length);
  const truncated = arrays.truncated === undefined
    ? new Uint8Array(length)
    : flags(arrays.truncated, "truncated", length);
  if (arrays.truncated === undefined && !terminated[length - 1]) truncated[length - 1] = 1;
  const ending = terminated.map((own, i) =>
    own * ENDING.terminated | truncated[i] * ENDING.truncated
  );
  const episode = new Uint32Array(length);
  const step = new Uint16Array(length);
  for (let i = 1; i < length; i++) {
    const begins = ending[i - 1] !== ENDING.none;
    episode[i] = episode[i - 1] + Number(begins);
    step[i] = begins ? 0 : step[i - 1] + 1;
  }
  return { ending, episode, step };
}

/**
 * Makes a dataset of transitions between numbered states, or between observations. Arrays are copied; numbers become
 * float32.
 *
 * @param arrays The transitions.
 * @returns The dataset, checked.
 * @throws {InputError} Naming the array and element that is wrong, what was found and what was expected.
 *
 * @example
 * ```ts
 * const dataset = datasetFromArrays({
 *   state: [0, 1, 0],
 *   action: [1, 0, 0],
 *   reward: [0, 1, 0],
 *   nextState: [1, 2, 2],
 *   terminated: [0, 1, 1],
 * });
 * ```
 */
export function datasetFromArrays(arrays: DiscreteArrays): DiscreteDataset;
/** Makes a dataset of transitions between observations. */
export function datasetFromArrays(arrays: DenseArrays): DenseDataset;
export function datasetFromArrays(arrays: DiscreteArrays | DenseArrays): Dataset {
  const unknown = Object.keys(arrays).find((key) => !KEYS.includes(key));
  if (unknown !== undefined) {
    const expected = `expected some of ${KEYS.join(", ")}`;
    throw new InputError(`${WHERE}.${unknown}`, `there is no such array, ${expected}`);
  }
  const length = arrays.action?.length ?? 0;
  if (length === 0) refuseValue(`${WHERE}.action`, arrays.action, "at least one transition");
  const { actions: said, behaviourProbability, weight, nextPolicy } = arrays;
  if (said !== undefined) {
    checkNumber(said, `${WHERE}.actions`, { min: 1, max: 256, whole: true });
  }
  const action = indices(arrays.action, "action", { length, make: Uint8Array, limit: said });
  const actions = said ?? sizeOf(action);
  const common = {
    action,
    actions,
    reward: floats(arrays.reward, "reward", length),
    ...episodesOf(arrays, length),
    behaviourProbability: behaviourProbability
      ? floats(behaviourProbability, "behaviourProbability", length)
      : null,
    ...(weight && { weight: floats(weight, "weight", length) }),
    ...(nextPolicy && { nextPolicy: floats(nextPolicy, "nextPolicy", length * actions) }),
  };
  const dataset = "observation" in arrays
    ? { ...common, ...denseOf(arrays, length) }
    : { ...common, ...discreteOf(arrays, length) };
  checkDataset(dataset, WHERE, (name) => NAMES[name] ?? name);
  return dataset;
}

function denseOf({ observation, nextObservation, features }: DenseArrays, length: number) {
  checkNumber(features, `${WHERE}.features`, { min: 1, max: 65_536, whole: true });
  const take = (values: Column, name: string) => floats(values, name, length * features);
  return {
    kind: "dense" as const,
    features,
    observation: take(observation, "observation"),
    nextObservation: take(nextObservation, "nextObservation"),
  };
}

function discreteOf({ state, nextState, states: said }: DiscreteArrays, length: number) {
  if (said !== undefined) {
    checkNumber(said, `${WHERE}.states`, { min: 1, max: 65_536, whole: true });
  }
  const take = (values: Column, name: string) =>
    indices(values, name, { length, make: Uint16Array, limit: said });
  const [own, next] = [take(state, "state"), take(nextState, "nextState")];
  return {
    kind: "discrete" as const,
    states: said ?? sizeOf(own, next),
    state: own,
    nextState: next,
  };
}

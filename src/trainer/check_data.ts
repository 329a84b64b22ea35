/**
 * Checks of what models are trained on: the arrays' types, lengths and numbers, weights, and policies to evaluate.
 *
 * Shapes: N transitions, S states, A actions, D features.
 *
 * @module
 */
import { type Dataset, ENDING } from "../dataset/dataset.ts";
import type { TransitionCounts } from "../dataset/transition_counts.ts";
import { InputError } from "../input_error.ts";
import type { NetworkShape } from "../network/shape.ts";
import { refuseValue } from "./check_values.ts";
import type { EvaluatedPolicy, TrainerModel } from "./trainer.ts";

/** How far sums of float32 probabilities may be from 1. */
const ROUNDING = 1e-4;

/** Refuses an array of another type or length. */
function checkArray(values: unknown, where: string, options: {
  readonly make: { new (length: number): ArrayLike<number>; readonly name: string };
  readonly length: number;
}): void {
  const { make, length } = options;
  if (!(values instanceof make)) refuseValue(where, values, `a ${make.name}`);
  const found = (values as unknown as ArrayLike<number>).length;
  if (found !== length) {
    throw new InputError(where, `found ${found} numbers, expected ${length}`);
  }
}

function checkBelow(values: ArrayLike<number>, where: string, limit: number): void {
  for (let i = 0; i < values.length; i++) {
    if (values[i] < limit) continue;
    throw new InputError(`${where}[${i}]`, `found ${values[i]}, expected 0 to ${limit - 1}`);
  }
}

function checkFinite(values: Float32Array, where: string): void {
  for (let i = 0; i < values.length; i++) {
    if (Number.isFinite(values[i])) continue;
    throw new InputError(`${where}[${i}]`, `found ${values[i]}, expected a finite number`);
  }
}

/** Refuses a dataset of other states, features or actions than the network's. */
function checkSizes(dataset: Dataset, { input, actions }: NetworkShape, where: string): void {
  const expected = input.kind === "embedding" ? "discrete" : "dense";
  if (dataset.kind !== expected) {
    throw new InputError(
      `${where}.kind`,
      `found ${dataset.kind}, expected the network's ${expected}`,
    );
  }
  const agree = (key: string, found: number, own: number) => {
    if (found === own) return;
    throw new InputError(`${where}.${key}`, `found ${found}, expected the network's ${own}`);
  };
  agree("actions", dataset.actions, actions);
  if (dataset.kind === "discrete" && input.kind === "embedding") {
    agree("states", dataset.states, input.states);
  }
  if (dataset.kind === "dense" && input.kind === "dense") {
    agree("features", dataset.features, input.features);
  }
}

/**
 * Refuses a dataset that a network cannot be trained on.
 *
 * @param dataset The dataset.
 * @param shape The network.
 * @param where The argument.
 * @throws {InputError} Naming the array, and the element where one is wrong.
 */
export function checkTrainingData(dataset: Dataset, shape: NetworkShape, where: string): void {
  checkSizes(dataset, shape, where);
  const { length } = dataset.action;
  if (length === 0) throw new InputError(`${where}.action`, "holds no transitions");
  checkArray(dataset.action, `${where}.action`, { make: Uint8Array, length });
  checkArray(dataset.reward, `${where}.reward`, { make: Float32Array, length });
  checkArray(dataset.ending, `${where}.ending`, { make: Uint8Array, length });
  checkBelow(dataset.action, `${where}.action`, dataset.actions);
  checkBelow(dataset.ending, `${where}.ending`, 4);
  checkFinite(dataset.reward, `${where}.reward`);
  if (dataset.kind === "discrete") {
    for (const name of ["state", "nextState"] as const) {
      checkArray(dataset[name], `${where}.${name}`, { make: Uint16Array, length });
      checkBelow(dataset[name], `${where}.${name}`, dataset.states);
    }
    return;
  }
  for (const name of ["observation", "nextObservation"] as const) {
    const all = length * dataset.features;
    checkArray(dataset[name], `${where}.${name}`, { make: Float32Array, length: all });
    checkFinite(dataset[name], `${where}.${name}`);
  }
}

/**
 * Refuses weights that are not one a transition of a slice, negative, or all 0.
 *
 * @param weights The weights.
 * @param where The argument.
 * @param slice The transitions.
 * @throws {InputError} Naming the first that is wrong.
 */
export function checkWeights(
  weights: Float32Array,
  where: string,
  { count }: TrainerModel["slice"],
): void {
  checkArray(weights, where, { make: Float32Array, length: count });
  for (let i = 0; i < count; i++) {
    if (weights[i] >= 0 && weights[i] < Infinity) continue;
    throw new InputError(`${where}[${i}]`, `found ${weights[i]}, expected a number of at least 0`);
  }
  if (weights.every((weight) => weight === 0)) {
    throw new InputError(where, "found only 0, expected at least one weight above 0");
  }
}

/** States that some transition goes on to. */
function nextStates(dataset?: Dataset, counts?: TransitionCounts): ReadonlySet<number> {
  if (counts) return new Set(counts.next);
  const { ending } = dataset!;
  const next = dataset!.kind === "discrete" ? dataset!.nextState : new Uint16Array();
  return new Set(next.filter((_, row) => !(ending[row] & ENDING.terminated)));
}

/**
 * Refuses a policy to evaluate whose rows are no probabilities. A row after a terminated transition is not read; that of
 * a state that no transition goes on to may be all 0.
 *
 * @param policy The policy.
 * @param where The argument.
 * @param data The network, and the dataset or its counts.
 * @throws {InputError} Naming the first that is wrong.
 */
export function checkPolicy(
  { by, probabilities }: EvaluatedPolicy,
  where: string,
  { shape, dataset, counts }: {
    readonly shape: NetworkShape;
    readonly dataset?: Dataset;
    readonly counts?: TransitionCounts;
  },
): void {
  const { actions, input } = shape;
  const rows = by === "transition"
    ? dataset?.action.length ?? 0
    : input.kind === "embedding"
    ? input.states
    : 0;
  if (rows === 0) {
    const expected = by === "transition" ? "minibatches of a dataset" : "numbered states";
    throw new InputError(`${where}.by`, `found ${by}, which needs ${expected}`);
  }
  checkArray(probabilities, `${where}.probabilities`, {
    make: Float32Array,
    length: rows * actions,
  });
  const read = by === "state" ? nextStates(dataset, counts) : null;
  for (let row = 0; row < rows; row++) {
    if (!read && dataset!.ending[row] & ENDING.terminated) continue;
    const values = probabilities.subarray(row * actions, (row + 1) * actions);
    if (read && !read.has(row) && values.every((p) => p === 0)) continue;
    const sum = values.reduce((total, p) => total + p, 0);
    if (values.every((p) => p >= 0) && Math.abs(sum - 1) <= ROUNDING) continue;
    throw new InputError(
      `${where}.probabilities`,
      `row ${row} holds ${
        values.every((p) => p >= 0) ? `probabilities that sum to ${sum}` : "no probabilities"
      }, ` +
        "expected numbers of at least 0 that sum to 1",
    );
  }
}

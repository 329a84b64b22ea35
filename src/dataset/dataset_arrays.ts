/**
 * A dataset as the named arrays of its file.
 *
 * @module
 */
import { type NpyArray, npyArray } from "../files/npy.ts";
import { type Dataset, ENDING } from "./dataset.ts";
import { OPTIONAL_COLUMNS } from "./optional_columns.ts";

/** Number of transitions N. */
export function transitionCount(dataset: Dataset): number {
  return dataset.action.length;
}

function flags(ending: Uint8Array, bit: number): NpyArray {
  const values = new Uint8Array(ending.length);
  for (let i = 0; i < values.length; i++) values[i] = (ending[i] & bit) === 0 ? 0 : 1;
  return npyArray(values, { dtype: "bool" });
}

function scalar(value: number): NpyArray {
  return npyArray(Int32Array.of(value), { shape: [] });
}

/**
 * The arrays of a dataset's file, in its order, made one at a time: `state`, `next_state` and the
 * scalar `states`, or `observation` and `next_observation` (N,D); then the scalar `actions`,
 * `action`, `reward`, `terminated`, `truncated`, `episode`, `step` (N), and `behaviour_probability` (N)
 * where it is known; then those of `optional_columns.ts` that it has. The MDP's hash is not among them: it says nothing of the content.
 *
 * @param dataset The dataset.
 * @returns Names and arrays.
 */
export function* datasetArrays(dataset: Dataset): Generator<[name: string, array: NpyArray]> {
  if (dataset.kind === "discrete") {
    yield ["states", scalar(dataset.states)];
    yield ["state", npyArray(dataset.state)];
    yield ["next_state", npyArray(dataset.nextState)];
  } else {
    const shape = [transitionCount(dataset), dataset.features];
    yield ["observation", npyArray(dataset.observation, { shape })];
    yield ["next_observation", npyArray(dataset.nextObservation, { shape })];
  }
  yield ["actions", scalar(dataset.actions)];
  yield ["action", npyArray(dataset.action)];
  yield ["reward", npyArray(dataset.reward)];
  yield ["terminated", flags(dataset.ending, ENDING.terminated)];
  yield ["truncated", flags(dataset.ending, ENDING.truncated)];
  yield ["episode", npyArray(dataset.episode)];
  yield ["step", npyArray(dataset.step)];
  if (dataset.behaviourProbability !== null) {
    yield ["behaviour_probability", npyArray(dataset.behaviourProbability)];
  }
  for (const { key, name, perAction } of OPTIONAL_COLUMNS) {
    const data = dataset[key];
    const shape = [transitionCount(dataset), ...(perAction ? [dataset.actions] : [])];
    if (data !== undefined) yield [name, npyArray(data, { shape })];
  }
}

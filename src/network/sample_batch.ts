/**
 * Minibatches with replacement: the float64 twin's side of `shaders/sample.wgsl`.
 *
 * @module
 */
import { type Dataset, ENDING } from "../dataset/dataset.ts";
import { below, pcg4d, type Quad, STREAM } from "../random/pcg4d.ts";
import type { Batch } from "./batch.ts";

/** Which draw of which model. */
export interface SampleOptions {
  /** Seed of the model. */
  readonly seed: number;
  /** Steps the model took before this one, 0 for the first. */
  readonly step: number;
  /** Rows to draw B. */
  readonly batch: number;
  /** The contiguous transitions to draw from. */
  readonly slice: { readonly offset: number; readonly count: number };
}

/**
 * The transitions of one step's batch: row b is `offset + below(pcg4d(seed, sample, step, b), count)`.
 *
 * @returns (B) indices into the dataset.
 */
export function sampleIndices(options: SampleOptions): Uint32Array {
  const { seed, step, batch, slice } = options;
  const indices = new Uint32Array(batch);
  const draw: Quad = [0, 0, 0, 0];
  for (let row = 0; row < batch; row++) {
    indices[row] = slice.offset +
      below(pcg4d(seed, STREAM.sample, step, row, draw), slice.count);
  }
  return indices;
}

/**
 * Copies the given transitions out of a dataset.
 *
 * @param dataset The transitions.
 * @param indices (B) which of them, in order.
 */
export function gatherBatch(dataset: Dataset, indices: Uint32Array): Batch {
  const batch = indices.length;
  const width = dataset.kind === "discrete" ? 1 : dataset.features;
  const make = () =>
    dataset.kind === "discrete" ? new Uint16Array(batch) : new Float32Array(batch * width);
  const before = dataset.kind === "discrete" ? dataset.state : dataset.observation;
  const after = dataset.kind === "discrete" ? dataset.nextState : dataset.nextObservation;
  const inputs = make();
  const nextInputs = make();
  const action = new Uint8Array(batch);
  const reward = new Float32Array(batch);
  const terminated = new Uint8Array(batch);
  indices.forEach((index, row) => {
    inputs.set(before.subarray(index * width, (index + 1) * width), row * width);
    nextInputs.set(after.subarray(index * width, (index + 1) * width), row * width);
    action[row] = dataset.action[index];
    reward[row] = dataset.reward[index];
    terminated[row] = dataset.ending[index] & ENDING.terminated;
  });
  const { nextAllowed } = dataset;
  return {
    inputs,
    nextInputs,
    action,
    reward,
    terminated,
    ...(nextAllowed && { nextAllowed: indices.map((index) => nextAllowed[index]) }),
  };
}

/**
 * The batch of one training step.
 *
 * @param dataset The transitions.
 * @param options Seed, step, size and slice.
 */
export function sampleBatch(dataset: Dataset, options: SampleOptions): Batch {
  return gatherBatch(dataset, sampleIndices(options));
}

/**
 * What the CPU trainer needs of the 4 GiB that WebAssembly can address, from the sizes of a training
 * alone.
 *
 * @module
 */
import { InputError } from "../../input_error.ts";
import { checkOneModel, largestFitting, type TrainingSizes } from "../training_sizes.ts";
import { type CpuLayout, cpuLayout } from "./cpu_layout.ts";

/** Bytes WebAssembly can address. */
export const MOST_BYTES = 2 ** 32;

/** Bytes of a page of WebAssembly's memory; the first one is the kernels' own. */
export const PAGE = 65536;

/** Bytes of a model's block: addresses and progress, metric sums, settings. */
export const MODEL_BYTES = 192;

/** What everything that is taken begins at a multiple of. */
export const ALIGNMENT = 64;

/** Rows behind those of a batch, for tiles that are not full; `kernels/scratch.ts` agrees. */
const SPARE = 8;

/** Bytes as they are taken. */
export function aligned(bytes: number): number {
  return Math.ceil(bytes / ALIGNMENT) * ALIGNMENT;
}

/** Bytes between rows of `width` floats: an odd number of lines of 64 bytes. */
function rowDistance(width: number): number {
  const lines = Math.ceil(width / 16);
  return 64 * (lines % 2 === 0 ? lines + 1 : lines);
}

/**
 * Bytes of a worker's own memory: what `scratchBytes` of the kernels says, which counts in 32 bits and
 * so cannot be asked about what does not fit.
 *
 * @param layout The network.
 * @param rows Batch rows; with whole datasets, all states.
 */
export function workerBytes(
  { features, layers, linearSize, shape }: CpuLayout,
  rows: number,
): number {
  const states = shape.input.kind === "embedding" ? shape.input.states : 0;
  const [once, twice] = [rows + SPARE, 2 * rows + SPARE];
  const widest = Math.max(features, ...layers.map(({ outputs }) => outputs));
  const parts = [
    ...new Array(6).fill(4 * once),
    ...new Array(2).fill(4 * twice),
    ...new Array(2).fill(4 * states),
    4 * linearSize,
    twice * rowDistance(features),
    once * rowDistance(features),
    once * rowDistance(layers.at(-1)!.outputs),
    4 * layers.length,
    8,
    ...layers.map(({ outputs }) => twice * rowDistance(outputs)),
    4 * once * widest,
    4 * 6 * 8,
    ...new Array(2).fill(once * rowDistance(widest)),
  ];
  return parts.reduce((sum: number, bytes: number) => sum + aligned(bytes), 0);
}

/**
 * Bytes of a model: weights, target and two moments, and its block.
 *
 * @param layout The network.
 */
export function modelBytes({ size }: CpuLayout): number {
  return 4 * aligned(4 * size) + aligned(MODEL_BYTES);
}

/** Bytes of the transitions that batches are drawn from. */
function datasetBytes({ shape, features }: CpuLayout, transitions: number): number {
  const state = shape.input.kind === "embedding" ? 2 : 4 * features;
  return transitions * (2 * state + 1 + 1 + 4);
}

/**
 * Refuses a training that does not fit 4 GiB: counts of whole datasets, which are small beside it, are
 * left out.
 *
 * @param sizes The training.
 * @throws {InputError} By the key that is too large.
 */
export function checkCpuSizes(sizes: TrainingSizes): void {
  const { shape, transitions, valueModels, cloningModels } = sizes;
  const rowsOf = (batch: number | "full", { input }: typeof shape) =>
    batch === "full" ? (input.kind === "embedding" ? input.states : 0) : batch;
  const free = MOST_BYTES - PAGE;
  checkOneModel(sizes, {
    fits: (network, batch) => {
      const layout = cpuLayout(network);
      return modelBytes(layout) + workerBytes(layout, rowsOf(batch, network)) <= free;
    },
    words: "in the 4 GiB the CPU trainer can address",
  });
  const layout = cpuLayout(shape);
  const data = datasetBytes(layout, transitions);
  const worker = workerBytes(layout, rowsOf(sizes.batch, shape));
  const model = modelBytes(layout);
  if (data + worker + model > free) {
    const most = Math.floor((free - worker - model) / datasetBytes(layout, 1));
    throw new InputError(
      "dataset",
      `at least ${transitions} transitions, expected at most ${most} in the 4 GiB the CPU trainer ` +
        "can address beside one model",
    );
  }
  const models = valueModels + cloningModels;
  const workers = (count: number) =>
    Math.min(count, sizes.workers ?? navigator.hardwareConcurrency);
  const fits = (count: number) => data + workers(count) * worker + count * model <= free;
  if (!fits(models)) throw tooManyModels(largestFitting(models, fits));
}

/**
 * What is said of more models than fit.
 *
 * @param most How many do, if that is known.
 */
export function tooManyModels(most?: number): InputError {
  return new InputError(
    "models",
    "dataset, models and workers need more than the 4 GiB the CPU trainer can address: " +
      `train fewer models at once${most === undefined ? "" : `, at most ${most}`}`,
  );
}

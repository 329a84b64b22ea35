/**
 * What the CPU trainer needs of the 4 GiB that WebAssembly can address, from the sizes of a training
 * alone.
 *
 * @module
 */
import type { HyperParameters } from "../../algorithms/hyper_parameters.ts";
import { algorithmOf } from "../../algorithms/registry.ts";
import { InputError } from "../../input_error.ts";
import type { TrainerOptions } from "../trainer.ts";
import { checkOneModel, largestFitting, type TrainingSizes } from "../training_sizes.ts";
import { type CpuLayout, cpuLayout } from "./cpu_layout.ts";
import { MODEL_BYTES } from "./model_block.ts";
import { formTeams, stepRows, type Teams } from "./teams.ts";

/** Bytes WebAssembly can address. */
export const MOST_BYTES = 2 ** 32;

/** Bytes of a page of WebAssembly's memory; the first one is the kernels' own. */
export const PAGE = 65536;

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

/** Bytes between the words that workers of a team write; `kernels/team.ts` agrees. */
const LINE = 128;

/** Floats of a block of the gradient's norm; `kernels/scratch.ts` agrees. */
const BLOCK = 4096;

/**
 * Where a worker of a team shows that it is alive: a word that changes while it does.
 *
 * @param scratch The team's memory.
 * @param worker Its number in the team.
 */
export function pulseAddress(scratch: number, worker: number): number {
  return scratch + LINE * (3 + worker);
}

/**
 * Bytes of a team's own memory: what `scratchBytes` of the kernels says, which counts in 32 bits and
 * so cannot be asked about what does not fit.
 *
 * @param layout The network.
 * @param options `batch` rows or `full`; `workers` of the team; most networks of a model.
 */
export function teamBytes(
  layout: CpuLayout,
  { batch, workers, nets }: { batch: number | "full"; workers: number; nets: number },
): number {
  const { features, layers, linearSize, shape } = layout;
  const states = shape.input.kind === "embedding" ? shape.input.states : 0;
  const rows = stepRows(layout, batch);
  const pairs = batch === "full" ? states * shape.actions : 0;
  const [once, twice] = [rows + SPARE, 2 * rows + SPARE];
  const widest = Math.max(features, ...layers.map(({ outputs }) => outputs));
  const parts = [
    LINE * (3 + workers),
    12,
    8 * 16,
    8,
    ...new Array(9).fill(4 * once),
    ...new Array(2).fill(4 * twice),
    ...new Array(3).fill(4 * states),
    ...new Array(2).fill(8 * once),
    ...new Array(3).fill(4 * Math.max(once, pairs)),
    8 * pairs,
    32 * nets,
    4 * once * widest,
    256 * workers,
  ];
  const ofNet = [
    4 * linearSize,
    8 * Math.ceil(linearSize / BLOCK),
    8 * once,
    twice * rowDistance(features),
    once * rowDistance(features),
    once * rowDistance(layers.at(-1)!.outputs),
    4 * layers.length,
    4 * (layers.length + 1),
    states > 0 ? once * rowDistance(features) : 0,
    ...layers.map(({ outputs }) => twice * rowDistance(outputs)),
    ...layers.map(({ outputs }) => once * rowDistance(outputs)),
  ];
  const sum = (all: readonly number[]) => all.reduce((total, bytes) => total + aligned(bytes), 0);
  return sum(parts) + nets * sum(ofNet);
}

/** Most networks of any of some models. */
export function mostNets(hypers: readonly HyperParameters[]): number {
  return Math.max(1, ...hypers.map((hyper) => algorithmOf(hyper).nets(hyper).length));
}

/**
 * Bytes of a model: weights, target and two moments, and its block.
 *
 * @param layout A network.
 * @param nets Number of networks.
 */
export function modelBytes({ size }: CpuLayout, nets: number): number {
  return 4 * aligned(4 * size * nets) + aligned(MODEL_BYTES);
}

/** Bytes of the transitions that batches are drawn from: observations are held once, or little more. */
function datasetBytes({ shape, features }: CpuLayout, transitions: number): number {
  const states = shape.input.kind === "embedding" ? 2 + 2 : 4 * features + 4;
  return transitions * (states + 1 + 1 + 4);
}

/**
 * Refuses a training that does not fit 4 GiB: counts of whole datasets, which are small beside it, are
 * left out.
 *
 * @param sizes The training.
 * @throws {InputError} By the key that is too large.
 */
export function checkCpuSizes(sizes: TrainingSizes): void {
  const { shape, batch, transitions, hypers, workers } = sizes;
  const free = MOST_BYTES - PAGE;
  const nets = mostNets(hypers);
  const scratchOf = (network: CpuLayout, rows: number | "full", models: number) => {
    const { teams, size } = formTeams(network, { batch: rows, models, workers });
    return teams * teamBytes(network, { batch: rows, workers: size, nets });
  };
  checkOneModel(sizes, {
    fits: (network, rows) => {
      const own = cpuLayout(network);
      return modelBytes(own, nets) + scratchOf(own, rows, 1) <= free;
    },
    words: "in the 4 GiB the CPU trainer can address",
  });
  const layout = cpuLayout(shape);
  const data = datasetBytes(layout, transitions);
  const one = modelBytes(layout, nets) + scratchOf(layout, batch, 1);
  if (data + one > free) {
    const most = Math.floor((free - one) / datasetBytes(layout, 1));
    throw new InputError(
      "dataset",
      `at least ${transitions} transitions, expected at most ${most} in the 4 GiB the CPU trainer ` +
        "can address beside one model",
    );
  }
  const models = hypers.length;
  const own = hypers.map((hyper) => modelBytes(layout, mostNets([hyper])));
  const modelsBytes = (count: number) => own.slice(0, count).reduce((sum, bytes) => sum + bytes, 0);
  const fits = (count: number) =>
    data + scratchOf(layout, batch, count) + modelsBytes(count) <= free;
  if (!fits(models)) throw tooManyModels(largestFitting(models, fits));
}

/** Bytes of arrays, each once however often it is named. */
function arrayBytes(values: readonly unknown[]): number {
  const arrays = new Set(values.filter((value) => ArrayBuffer.isView(value)));
  return [...arrays].reduce((sum, { byteLength }) => sum + byteLength, 0);
}

/**
 * Bytes that are enough for a training, and few more: what a memory must be able to grow to.
 *
 * @param layout The network.
 * @param options What is trained, by so many teams of so many workers.
 */
export function enoughBytes(
  layout: CpuLayout,
  options: Pick<TrainerOptions, "batch" | "models" | "dataset"> & Teams,
): number {
  const { batch, models, dataset, teams, size } = options;
  const { input } = layout.shape;
  const hypers = models.map(({ hyper }) => hyper);
  const own = models.flatMap((model) => [
    ...Object.values(model.counts ?? {}),
    model.support,
    model.weights,
    model.policy?.probabilities,
  ]);
  const transitions = batch === "full" ? 0 : dataset!.action.length;
  const states = input.kind === "embedding" ? input.states : 0;
  return PAGE + 2 ** 20 + arrayBytes([...own, dataset?.nextAllowed]) +
    2 * datasetBytes(layout, transitions) + models.length * (1024 + 16 * states) +
    hypers.reduce((sum, hyper) => sum + modelBytes(layout, mostNets([hyper])), 0) +
    teams * teamBytes(layout, { batch, workers: size, nets: mostNets(hypers) });
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

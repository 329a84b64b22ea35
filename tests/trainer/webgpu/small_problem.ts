/**
 * A training problem small enough for tests, of which no size is a multiple of a tile.
 *
 * @module
 */
import assert from "node:assert/strict";
import type { HyperParameters } from "../../../src/algorithms/hyper_parameters.ts";
import type { DiscreteDataset } from "../../../src/dataset/dataset.ts";
import { freshState } from "../../../src/trainer/fresh_state.ts";
import type { NetworkShape } from "../../../src/network/shape.ts";
import type { ModelMetrics, ModelState, TrainerModel } from "../../../src/trainer/trainer.ts";
import { openGpu, readBack } from "../../../src/trainer/webgpu/device.ts";
import { uploadDataset } from "../../../src/trainer/webgpu/device_data.ts";
import { fixedDataset } from "../../../src/trainer/webgpu/fixed_inputs.ts";
import type { Variant } from "../../../src/trainer/webgpu/kernels.ts";
import { encode } from "../../../src/trainer/webgpu/operations.ts";
import {
  groupMetrics,
  groupStates,
  makeGroup,
  metricStretches,
  scheduleSteps,
} from "../../../src/trainer/webgpu/train_group.ts";
import {
  createWebgpuTrainer,
  splitIntoGroups,
  type WebgpuTrainer,
} from "../../../src/trainer/webgpu/webgpu_trainer.ts";

/** A network with an embedding and one hidden layer. */
export const SHAPE: NetworkShape = {
  input: { kind: "embedding", states: 37, width: 24 },
  hidden: [40],
  actions: 25,
};

/** Rows in a batch. */
export const BATCH = 20;

const TRANSITIONS = 600;

/** Transitions with rewards between -1 and 1. */
export const DATASET: DiscreteDataset = {
  ...fixedDataset({ transitions: TRANSITIONS, states: 37, actions: 25 }),
  reward: Float32Array.from({ length: TRANSITIONS }, (_, i) => Math.sin(i)),
};

const HYPER: HyperParameters = {
  algorithm: "cql",
  alpha: 0.5,
  gamma: 0.99,
  tau: 0.05,
  doubleDqn: true,
  learningRate: 3e-3,
  beta1: 0.9,
  beta2: 0.999,
  epsilon: 1e-8,
  weightDecay: 0,
  maxNorm: 1,
};

/**
 * A model.
 *
 * @param seed Its seed.
 * @param changes Hyper-parameters that differ from CQL's.
 * @param slice Its transitions; all if left out.
 */
export function model(
  seed: number,
  changes: Partial<HyperParameters> = {},
  slice: { offset: number; count: number } = { offset: 0, count: TRANSITIONS },
): TrainerModel {
  return { seed, hyper: { ...HYPER, ...changes }, slice };
}

/** What may differ from the usual when training starts. */
export interface StartOptions {
  /** Matrix kernels; the buffer variant, which compiles fastest, if left out. */
  readonly kernels?: Variant;
  /** States to start from; fresh ones if left out. */
  readonly states?: readonly ModelState[];
  /** Transitions; {@link DATASET} if left out. */
  readonly dataset?: DiscreteDataset;
  /** Batch rows, or `full`; {@link BATCH} if left out. */
  readonly batch?: number | "full";
  /** The network; {@link SHAPE} if left out. */
  readonly shape?: NetworkShape;
}

/**
 * Starts training.
 *
 * @param models The models.
 * @param options What differs from the usual.
 */
export function startTraining(
  models: readonly TrainerModel[],
  options: StartOptions = {},
): Promise<WebgpuTrainer> {
  const { kernels = "buffer", dataset = DATASET, batch = BATCH, shape = SHAPE } = options;
  const states = options.states ?? models.map((each) => freshState(shape, each.seed));
  return createWebgpuTrainer({ shape, batch, models, dataset, states, kernels });
}

/** What training left: states and metrics of every model. */
export interface Trained {
  /** Each model's state. */
  readonly states: ModelState[];
  /** Each model's metrics. */
  readonly metrics: ModelMetrics[];
}

/**
 * Trains models from the start, all steps in one submission: a trainer without its calibration and
 * hash, which take longer than a test.
 *
 * @param models The models.
 * @param options Steps, and what differs from the usual.
 */
export async function train(
  models: readonly TrainerModel[],
  options: StartOptions & { steps: number },
): Promise<Trained> {
  const { kernels: variant = "buffer", dataset = DATASET, batch = BATCH, steps } = options;
  const { shape = SHAPE } = options;
  const gpu = await openGpu();
  const data = uploadDataset(gpu, dataset);
  const trained: Trained = { states: [], metrics: [] };
  for (const members of splitIntoGroups(gpu, { shape, batch, models })) {
    const own = members.map((m) => models[m]);
    const states = own.map((each) => freshState(shape, each.seed));
    const parts = { shape, batch, members, models: own, states, data, variant };
    const group = await makeGroup(gpu, parts);
    scheduleSteps(gpu.device, group, steps);
    const encoder = gpu.device.createCommandEncoder();
    for (let step = 0; step < steps; step++) encode(encoder, group.program);
    gpu.device.queue.submit([encoder.finish()]);
    const left = await groupStates(gpu, group, members.map((_, i) => i));
    const metrics = groupMetrics(group, await readBack(gpu, metricStretches(group)));
    members.forEach((m, i) => {
      trained.states[m] = left[i];
      trained.metrics[m] = metrics[i];
    });
  }
  gpu.close();
  return trained;
}

/**
 * Fails unless two states agree to the bit.
 *
 * @param actual A state.
 * @param expected What it must be.
 * @param what Whose it is.
 */
export function assertSameBits(actual: ModelState, expected: ModelState, what: string): void {
  assert.equal(actual.step, expected.step, `${what}: step`);
  assert.equal(actual.divergedAt, expected.divergedAt, `${what}: divergence`);
  const vectors = ["parameters", "target", "firstMoment", "secondMoment", "metricSums"] as const;
  for (const name of vectors) {
    const [a, b] = [actual[name], expected[name]]
      .map((values) => new Uint32Array(values.buffer, values.byteOffset, values.length));
    assert.equal(a.length, b.length, `${what}: length of ${name}`);
    const index = a.findIndex((word, i) => word !== b[i]);
    const found = `${actual[name][index]}, not ${expected[name][index]}`;
    assert.equal(index, -1, `${what}: ${name}[${index}] is ${found}`);
  }
}

/**
 * A group of models on the device: their buffers, their step, and what goes in and out of them.
 *
 * @module
 */
import type { NetworkShape } from "../../network/shape.ts";
import { startState } from "../fresh_state.ts";
import { METRIC_SUMS } from "../metric_sums.ts";
import { biasCorrections } from "../schedule.ts";
import type { ModelMetrics, ModelState, TrainerModel } from "../trainer.ts";
import { type Gpu, readBack, type Stretch, write } from "./device.ts";
import type { DeviceData } from "./device_data.ts";
import { fromDevice, toDevice } from "./device_layout.ts";
import { entryCount, fullArrays } from "./full_arrays.ts";
import { writeFull } from "./full_buffers.ts";
import {
  type GroupBuffers,
  groupBuffers,
  groupResources,
  type GroupSizes,
  groupSizes,
  PROGRESS,
  SCHEDULE,
  SETTINGS,
} from "./group_buffers.ts";
import type { Variant } from "./kernels.ts";
import type { Operation } from "./operations.ts";
import { stepProgram } from "./step_program.ts";

/** A group of models on the device. */
export interface TrainGroup {
  /** The models, by their index in the trainer. */
  readonly members: readonly number[];
  /** The models. */
  readonly models: readonly TrainerModel[];
  /** Sizes all the kernels agree on. */
  readonly sizes: GroupSizes;
  /** Their memory. */
  readonly buffers: GroupBuffers;
  /** One step. */
  readonly program: readonly Operation[];
  /** Steps taken, by the host's count. */
  step: number;
}

/** Stands for no bound of targets: infinities are not to be relied on in shaders. */
const UNBOUNDED = 3.4028234e38;

/** The words of a model's settings; the shaders' headers say who reads which. */
function modelSettings({ hyper, seed, slice }: TrainerModel): Uint32Array {
  const isValue = hyper.algorithm !== "bc";
  const [lowest, highest] = hyper.targetRange ?? [-UNBOUNDED, UNBOUNDED];
  const floats = new Float32Array(SETTINGS);
  const words = new Uint32Array(floats.buffer);
  floats.set([
    hyper.algorithm === "cql" ? hyper.alpha : 0,
    hyper.gamma,
    Number(hyper.doubleDqn),
    isValue ? hyper.tau : 0,
    hyper.beta1,
    1 - hyper.beta1,
    hyper.beta2,
    1 - hyper.beta2,
    Number.isFinite(hyper.maxNorm) ? hyper.maxNorm : 0,
    hyper.epsilon,
    hyper.weightDecay,
    lowest,
  ]);
  words.set([seed, slice.offset, slice.count], 12);
  floats[15] = highest;
  return words;
}

/** What choices are made among: every action where a model has no constraint. */
function allowedActions({ support }: TrainerModel, states: number): Uint32Array {
  return support ?? new Uint32Array(Math.max(1, states)).fill(0xffffffff);
}

/** The batch of a step on a whole dataset: row r is state r, and the only one with it. */
function everyState({ states, rows, batchStride }: GroupSizes): Uint32Array {
  const fields = new Uint32Array(batchStride);
  fields.fill(rows, 6 * rows, 7 * rows);
  for (let state = 0; state < states; state++) {
    fields[rows + state] = state;
    fields[7 * rows + state] = state;
  }
  return fields;
}

/**
 * Puts a group of models on the device.
 *
 * @param gpu The device.
 * @param options The network, batch rows, the group's models with their states, kernel variant, and the
 * data that batches are drawn from.
 */
export async function makeGroup(gpu: Gpu, options: {
  shape: NetworkShape;
  batch: number | "full";
  members: readonly number[];
  models: readonly TrainerModel[];
  states?: readonly ModelState[];
  data: DeviceData | null;
  variant: Variant;
  /** Most workgroups of a dispatch in one dimension (default: the device's limit). */
  mostWorkgroups?: number;
}): Promise<TrainGroup> {
  const { device } = gpu;
  const { shape, batch, members, models, data, variant } = options;
  const { mostWorkgroups = device.limits.maxComputeWorkgroupsPerDimension } = options;
  const isCloning = models[0].hyper.algorithm === "bc";
  const sizes = groupSizes(shape, { models: models.length, batch, isCloning });
  const counts = sizes.isFull ? models.map((model) => model.counts!) : [];
  const buffers = groupBuffers(device, sizes, { variant, entries: entryCount(counts) });
  const put = (buffer: GPUBuffer, word: number, values: Float32Array | Uint32Array) =>
    write(device, { buffer, word, values });
  const step = options.states?.[0].step ?? 0;
  const { layout } = sizes;
  models.forEach((model, m) => {
    const state = startState(options, m);
    put(buffers.settings, SETTINGS * m, modelSettings(model));
    const progress = new Uint32Array([step, state.divergedAt ?? 0, 0, 0]);
    put(buffers.progress, PROGRESS * m, progress);
    const allowed = allowedActions(model, sizes.states);
    put(buffers.support, allowed.length * m, allowed);
    if (sizes.isFull) put(buffers.batch, sizes.batchStride * m, everyState(sizes));
    put(buffers.theta, layout.stride * m, toDevice(layout, state.parameters));
    put(buffers.target, layout.stride * m, toDevice(layout, state.target));
    put(buffers.firstMoment, layout.stride * m, toDevice(layout, state.firstMoment));
    put(buffers.secondMoment, layout.stride * m, toDevice(layout, state.secondMoment));
    put(buffers.metricSums, METRIC_SUMS * m, state.metricSums);
    // What is written waits on the host for a submission: a model at a time, not all of them.
    device.queue.submit([]);
  });
  if (buffers.full) writeFull(device, buffers.full, fullArrays(counts));
  const program = await stepProgram({ device, sizes, buffers, data, mostWorkgroups });
  gpu.check();
  return { members, models, sizes, buffers, program, step };
}

/**
 * Uploads the bias corrections of the next steps; they take effect with the next submission.
 *
 * @param device The device.
 * @param group The group.
 * @param steps Number of steps, at most {@link SCHEDULE}.
 */
export function scheduleSteps(device: GPUDevice, group: TrainGroup, steps: number): void {
  const { models } = group;
  const start = SETTINGS * models.length;
  const upload = (first: number, count: number) => {
    const values = new Float32Array(2 * models.length * count);
    for (let i = 0; i < count; i++) {
      models.forEach(({ hyper }, m) => {
        const { scale, root } = biasCorrections(hyper, first + i);
        values.set([scale, root], 2 * (i * models.length + m));
      });
    }
    const place = start + 2 * models.length * ((first - 1) % SCHEDULE);
    write(device, { buffer: group.buffers.settings, word: place, values });
  };
  const first = group.step + 1;
  const beforeWrap = Math.min(steps, SCHEDULE - ((first - 1) % SCHEDULE));
  upload(first, beforeWrap);
  if (steps > beforeWrap) upload(first + beforeWrap, steps - beforeWrap);
}

/** What a group's metrics and divergence are read from. */
export function metricStretches({ buffers, models }: TrainGroup): Stretch[] {
  return [
    { buffer: buffers.metricSums, offset: 0, length: METRIC_SUMS * models.length },
    { buffer: buffers.progress, offset: 0, length: PROGRESS * models.length },
  ];
}

/** Step at which a model diverged, from its progress words; null if it did not. */
function divergence(progress: Uint32Array, m: number): number | null {
  return progress[PROGRESS * m + 1] || progress[PROGRESS * m + 3] || null;
}

/**
 * Turns what {@link metricStretches} read into metrics.
 *
 * @param group The group.
 * @param parts The bytes read.
 */
export function groupMetrics(group: TrainGroup, parts: readonly ArrayBuffer[]): ModelMetrics[] {
  const [sums, progress] = [new Float32Array(parts[0]), new Uint32Array(parts[1])];
  return group.models.map((_, m) => {
    const own = sums.subarray(METRIC_SUMS * m, METRIC_SUMS * (m + 1));
    const steps = own[0];
    const mean = (at: number) => steps === 0 ? NaN : own[at] / steps;
    return {
      step: progress[PROGRESS * m],
      steps,
      loss: mean(1),
      tdLoss: mean(2),
      tdVariance: mean(10),
      cqlPenalty: mean(3),
      logsumexp: mean(4),
      meanQ: mean(5),
      maxQ: steps === 0 ? NaN : own[6],
      accuracy: mean(7),
      entropy: mean(8),
      gradientNorm: mean(9),
      divergedAt: divergence(progress, m),
    };
  });
}

/**
 * Reads back the states of some of a group's models.
 *
 * @param gpu The device.
 * @param group The group.
 * @param wanted Places of the models within the group.
 */
export async function groupStates(
  gpu: Gpu,
  group: TrainGroup,
  wanted: readonly number[],
): Promise<ModelState[]> {
  const { buffers, sizes: { layout } } = group;
  const vectors = [buffers.theta, buffers.target, buffers.firstMoment, buffers.secondMoment];
  const states: ModelState[] = [];
  for (const m of wanted) {
    const read = await readBack(gpu, [
      ...vectors.map((buffer) => ({ buffer, offset: layout.stride * m, length: layout.stride })),
      { buffer: buffers.metricSums, offset: METRIC_SUMS * m, length: METRIC_SUMS },
      { buffer: buffers.progress, offset: PROGRESS * m, length: PROGRESS },
    ]);
    const [parameters, target, firstMoment, secondMoment] = read.slice(0, 4)
      .map((bytes) => fromDevice(layout, new Float32Array(bytes)));
    const progress = new Uint32Array(read[5]);
    states.push({
      step: progress[0],
      parameters,
      target,
      firstMoment,
      secondMoment,
      metricSums: new Float32Array(read[4]),
      divergedAt: divergence(progress, 0),
    });
  }
  return states;
}

/** Frees a group's memory. */
export function freeGroup(group: TrainGroup): void {
  for (const resource of groupResources(group.buffers)) resource.destroy();
}

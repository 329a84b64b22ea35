/**
 * A group of models on the device: their buffers, their step, and what goes in and out of them.
 *
 * @module
 */
import { netsOf } from "../../algorithms/nets.ts";
import type { NetworkShape } from "../../network/shape.ts";
import { startState } from "../fresh_state.ts";
import { scaledWeights } from "../scaled_weights.ts";
import { biasCorrections } from "../schedule.ts";
import { metricMeans, SETTINGS, settingsWords, wordPlaces } from "../settings.ts";
import type { ModelMetrics, ModelState, TrainerModel } from "../trainer.ts";
import { type Gpu, readBack, type Stretch, write } from "./device.ts";
import type { DeviceData } from "./device_data.ts";
import { fromDevice, toDevice } from "./device_layout.ts";
import { entryCount, fullArrays } from "./full_arrays.ts";
import { writeFull } from "./full_buffers.ts";
import {
  FIELDS,
  type GroupBuffers,
  groupBuffers,
  groupResources,
  type GroupSizes,
  groupSizes,
  PROGRESS,
  SCHEDULE,
} from "./group_buffers.ts";
import type { Variant } from "./kernels.ts";
import { type Operation, sharedBindings, sharedConstants } from "./operations.ts";
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

/** What choices are made among: every action where a model has no constraint. */
function allowedActions({ support }: TrainerModel, states: number): Uint32Array {
  return support ?? new Uint32Array(Math.max(1, states)).fill(0xffffffff);
}

/** Lays arrays behind each other, each once; returns where each began, in lines of `width` numbers. */
function behindEachOther(
  arrays: readonly (Float32Array | undefined)[],
  { first, width }: { readonly first: readonly number[]; readonly width: number },
): { readonly all: Float32Array; readonly at: readonly number[] } {
  const known = new Map<Float32Array, number>();
  let end = first.length;
  for (const array of arrays) {
    if (!array || known.has(array)) continue;
    known.set(array, end / width);
    end += array.length;
  }
  const all = new Float32Array(Math.max(1, end));
  all.set(first);
  for (const [array, at] of known) all.set(array, at * width);
  return { all, at: arrays.map((array) => array ? known.get(array)! : 0) };
}

/** What models know of transitions beside the dataset, and where each model's begin. */
function rowArrays(models: readonly TrainerModel[], actions: number) {
  const policy = behindEachOther(models.map((model) => model.policy?.probabilities), {
    first: [],
    width: actions,
  });
  const given = models.map(({ weights }) => weights);
  const own = new Map(given.flatMap((each) => each ? [[each, scaledWeights(each)] as const] : []));
  const weights = behindEachOther(given.map((each) => each && own.get(each)), {
    first: [1],
    width: 1,
  });
  return {
    policy: policy.all,
    weights: weights.all,
    places: models.map((model, m) => ({
      policy: policy.at[m],
      byTransition: Number(model.policy?.by === "transition"),
      weights: weights.at[m],
    })),
  };
}

/** The batch of a step on a whole dataset: row r is state r, and the only one with it. */
function everyState({ states, rows, batchStride }: GroupSizes): Uint32Array {
  const fields = new Uint32Array(batchStride);
  fields.fill(rows, 6 * rows, 7 * rows);
  for (let state = 0; state < states; state++) {
    fields[rows + state] = state;
    fields[FIELDS * rows + state] = state;
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
  const [{ hyper }] = models;
  const sizes = groupSizes(shape, { models: models.length, batch, hyper });
  const counts = sizes.isFull ? models.map((model) => model.counts!) : [];
  const { places, ...rows } = rowArrays(models, shape.actions);
  const buffers = groupBuffers(device, sizes, { variant, entries: entryCount(counts), rows });
  const put = (buffer: GPUBuffer, word: number, values: Float32Array | Uint32Array) =>
    write(device, { buffer, word, values });
  const step = options.states?.[0].step ?? 0;
  const { layout } = sizes;
  models.forEach((model, m) => {
    const state = startState(options, m);
    netsOf(model.hyper, shape).forEach(({ hasTarget, offset, size, shape: network }, k) => {
      const slice = k * models.length + m;
      const settings = settingsWords(model, {
        hasTarget,
        infinity: UNBOUNDED,
        places: places[m],
      });
      put(buffers.settings, SETTINGS * slice, settings);
      put(buffers.progress, PROGRESS * slice, new Uint32Array([step, state.divergedAt ?? 0, 0, 0]));
      const place = (buffer: GPUBuffer, vector: Float32Array) => {
        const own = vector.subarray(offset, offset + size);
        put(buffer, layout.stride * slice, toDevice(layout, own, network));
      };
      place(buffers.theta, state.parameters);
      place(buffers.target, state.target);
      place(buffers.firstMoment, state.firstMoment);
      place(buffers.secondMoment, state.secondMoment);
    });
    const allowed = allowedActions(model, sizes.states);
    put(buffers.support, allowed.length * m, allowed);
    if (sizes.isFull) put(buffers.batch, sizes.batchStride * m, everyState(sizes));
    put(buffers.metricSums, sizes.sums * m, state.metricSums);
    // What is written waits on the host for a submission: a model at a time, not all of them.
    device.queue.submit([]);
  });
  if (buffers.full) writeFull(device, buffers.full, fullArrays(counts));
  const constants = sharedConstants(sizes, wordPlaces(hyper));
  const bindings = sharedBindings(buffers);
  const parts = { device, sizes, buffers, data, mostWorkgroups, constants, bindings };
  const program = await stepProgram(parts);
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
  const { models, sizes: { nets, slices } } = group;
  const start = SETTINGS * slices;
  const upload = (first: number, count: number) => {
    const values = new Float32Array(2 * slices * count);
    for (let i = 0; i < count; i++) {
      models.forEach(({ hyper }, m) => {
        nets.forEach(({ name }, k) => {
          const { scale, root } = biasCorrections(hyper, first + i, name);
          values.set([scale, root], 2 * (i * slices + k * models.length + m));
        });
      });
    }
    const place = start + 2 * slices * ((first - 1) % SCHEDULE);
    write(device, { buffer: group.buffers.settings, word: place, values });
  };
  const first = group.step + 1;
  const beforeWrap = Math.min(steps, SCHEDULE - ((first - 1) % SCHEDULE));
  upload(first, beforeWrap);
  if (steps > beforeWrap) upload(first + beforeWrap, steps - beforeWrap);
}

/** What a group's metrics and divergence are read from. */
export function metricStretches({ buffers, models, sizes }: TrainGroup): Stretch[] {
  return [
    { buffer: buffers.metricSums, offset: 0, length: sizes.sums * models.length },
    { buffer: buffers.progress, offset: 0, length: PROGRESS * sizes.slices },
  ];
}

/** What a group's settings are read from: those of each model's first network. */
export function settingsStretch({ buffers, models }: TrainGroup): Stretch {
  return { buffer: buffers.settings, offset: 0, length: SETTINGS * models.length };
}

/** Step at which a model diverged, from the progress words of its slices; null if it did not. */
function divergence(progress: Uint32Array, { sizes }: TrainGroup, m: number): number | null {
  for (let slice = m; slice < sizes.slices; slice += sizes.models) {
    const step = progress[PROGRESS * slice + 1] || progress[PROGRESS * slice + 3];
    if (step) return step;
  }
  return null;
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
    const own = sums.subarray(group.sizes.sums * m, group.sizes.sums * (m + 1));
    return {
      step: progress[PROGRESS * m],
      steps: own[0],
      values: metricMeans(group.sizes.algorithm, own),
      divergedAt: divergence(progress, group, m),
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
  const { buffers, sizes: { layout, sums, slices, models } } = group;
  const vectors = [buffers.theta, buffers.target, buffers.firstMoment, buffers.secondMoment];
  const states: ModelState[] = [];
  for (const m of wanted) {
    const nets = netsOf(group.models[m].hyper, layout.shape);
    const read = await readBack(gpu, [
      ...vectors.flatMap((buffer) =>
        nets.map((_, k) => ({
          buffer,
          offset: layout.stride * (k * models + m),
          length: layout.stride,
        }))
      ),
      { buffer: buffers.metricSums, offset: sums * m, length: sums },
      { buffer: buffers.progress, offset: 0, length: PROGRESS * slices },
    ]);
    const last = nets.at(-1)!;
    const [parameters, target, firstMoment, secondMoment] = vectors.map((_, v) => {
      const flat = new Float32Array(last.offset + last.size);
      nets.forEach(({ offset, shape }, k) => {
        const placed = new Float32Array(read[v * nets.length + k]);
        flat.set(fromDevice(layout, placed, shape), offset);
      });
      return flat;
    });
    const progress = new Uint32Array(read.at(-1)!);
    states.push({
      step: progress[PROGRESS * m],
      parameters,
      target,
      firstMoment,
      secondMoment,
      metricSums: new Float32Array(read.at(-2)!),
      divergedAt: divergence(progress, group, m),
    });
  }
  return states;
}

/** Frees a group's memory. */
export function freeGroup(group: TrainGroup): void {
  for (const resource of groupResources(group.buffers)) resource.destroy();
}

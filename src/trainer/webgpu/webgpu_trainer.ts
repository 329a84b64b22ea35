/**
 * The trainer on WebGPU: groups of models that stay on the device from the first step to the last.
 *
 * @module
 */
import { algorithmOf } from "../../algorithms/registry.ts";
import { InputError } from "../../input_error.ts";
import { checkTrainerOptions } from "../check_options.ts";
import type {
  ModelMetrics,
  ModelState,
  Trainer,
  TrainerModel,
  TrainerOptions,
} from "../trainer.ts";
import { namedSettings, SETTINGS } from "../settings.ts";
import { trainingSizes } from "../training_sizes.ts";
import { chooseVariant, kernelHash } from "./calibrate.ts";
import { type Gpu, openGpu, readBack } from "./device.ts";
import { uploadDataset } from "./device_data.ts";
import { entryCount } from "./full_arrays.ts";
import { groupCapacity, groupKey, SCHEDULE } from "./group_buffers.ts";
import { type Variant, VARIANTS } from "./kernels.ts";
import { checkWebgpuSizes, fittingVariants } from "./webgpu_sizes.ts";
import { encode } from "./operations.ts";
import {
  freeGroup,
  groupMetrics,
  groupStates,
  makeGroup,
  metricStretches,
  scheduleSteps,
  settingsStretch,
  type TrainGroup,
} from "./train_group.ts";

/** Length of a submission in milliseconds: between two, the host hears Ctrl-C and draws progress. */
const SUBMISSION = 250;

/** Bytes of an entry of a count in its largest buffer, that of probabilities. */
const ENTRY_BYTES = 8;

/**
 * Splits models on whole datasets further, so that their counts fit a buffer.
 *
 * @param members Models' indices.
 * @param options All models, and the bytes of the largest buffer.
 * @throws {InputError} If the counts of a single model do not.
 */
function splitByEntries(
  members: readonly number[],
  { models, bindingBytes }: { models: readonly TrainerModel[]; bindingBytes: number },
): number[][] {
  const bytes = (some: readonly number[]) =>
    ENTRY_BYTES * entryCount(some.map((m) => models[m].counts!));
  const groups: number[][] = [[]];
  for (const m of members) {
    if (bytes([m]) > bindingBytes) {
      throw new InputError(
        "dataset",
        `${models[m].counts!.next.length} distinct transitions do not fit the adapter's largest ` +
          `buffer of ${bindingBytes} bytes: expected at most ${bindingBytes / ENTRY_BYTES}`,
      );
    }
    if (bytes([...groups.at(-1)!, m]) > bindingBytes) groups.push([]);
    groups.at(-1)!.push(m);
  }
  return groups;
}

/**
 * Splits models into groups of one loss kernel, none larger than a buffer can bind.
 *
 * @param gpu The device.
 * @param options The trainer's options.
 * @returns For each group, its models' indices.
 */
export function splitIntoGroups(
  gpu: Gpu,
  { shape, batch, models }: Pick<TrainerOptions, "shape" | "batch" | "models">,
): number[][] {
  const { maxStorageBufferBindingSize, maxTextureArrayLayers } = gpu.device.limits;
  const limits = {
    bindingBytes: Math.min(maxStorageBufferBindingSize, 2 ** 27),
    textureLayers: maxTextureArrayLayers,
  };
  const groups: number[][] = [];
  const all = models.map((_, m) => m);
  for (const members of Map.groupBy(all, (m) => groupKey(models[m].hyper)).values()) {
    const { hyper } = models[members[0]];
    const capacity = groupCapacity(shape, { batch, hyper, ...limits });
    const hasEntries = batch === "full" && algorithmOf(hyper).full?.nextValue;
    for (let at = 0; at < members.length; at += capacity) {
      const some = members.slice(at, at + capacity);
      groups.push(...(hasEntries ? splitByEntries(some, { models, ...limits }) : [some]));
    }
  }
  return groups;
}

/** A WebGPU trainer with its device and groups in reach, for tests and benchmarks. */
export interface WebgpuTrainer extends Trainer {
  /** The device. */
  readonly gpu: Gpu;
  /** The groups of models. */
  readonly trainGroups: readonly TrainGroup[];
}

function checkVariant(kernels: string | undefined): Variant | undefined {
  if (kernels === undefined || VARIANTS.includes(kernels as Variant)) return kernels as Variant;
  throw new InputError(
    "kernels",
    `unknown variant "${kernels}": expected ${VARIANTS.join(" or ")}`,
  );
}

/** Refuses what the device cannot hold, before any of it is made. */
function checkSizes(options: TrainerOptions, { device, isSoftware }: Gpu): void {
  const sizes = trainingSizes(options);
  checkWebgpuSizes(sizes, { limits: device.limits, isSoftware });
  const variant = checkVariant(options.kernels);
  if (variant === undefined || fittingVariants(sizes, device).includes(variant)) return;
  throw new InputError(
    "kernels",
    `found ${variant}, whose mirrors are higher than the adapter's textures of ` +
      `${device.limits.maxTextureDimension2D} rows: expected buffer`,
  );
}

/**
 * Makes a trainer on WebGPU.
 *
 * @param options What to train.
 * @throws {InputError} If there is no adapter, the sizes do not fit it or the variant is unknown.
 */
export async function createWebgpuTrainer(options: TrainerOptions): Promise<WebgpuTrainer> {
  checkTrainerOptions(options);
  const forced = checkVariant(options.kernels);
  const { shape, batch, models, states, dataset } = options;
  const gpu = await openGpu();
  const { device } = gpu;
  checkSizes(options, gpu);
  const split = splitIntoGroups(gpu, { shape, batch, models });
  const data = batch === "full" ? null : uploadDataset(gpu, dataset!);
  const variant = forced ?? await chooseVariant(gpu, { shape, batch });
  const groups: TrainGroup[] = [];
  for (const members of split) {
    groups.push(
      await makeGroup(gpu, {
        shape,
        batch,
        members,
        models: members.map((m) => models[m]),
        states: states && members.map((m) => states[m]),
        data,
        variant,
      }),
    );
  }
  await device.queue.onSubmittedWorkDone();
  gpu.check();

  let stepMilliseconds = Infinity;
  async function submit(steps: number): Promise<void> {
    const encoder = device.createCommandEncoder();
    for (const group of groups) {
      scheduleSteps(device, group, steps);
      for (let step = 0; step < steps; step++) encode(encoder, group.program);
      group.step += steps;
    }
    const start = performance.now();
    device.queue.submit([encoder.finish()]);
    await device.queue.onSubmittedWorkDone();
    gpu.check();
    stepMilliseconds = (performance.now() - start) / steps;
  }

  return {
    gpu,
    trainGroups: groups,
    info: {
      device: "webgpu",
      adapter: gpu.adapter,
      kernels: variant,
      groups: groups.length,
    },
    async advance(steps, { signal, onProgress } = {}) {
      let done = 0;
      while (done < steps && !signal?.aborted) {
        const fitting = Math.max(1, Math.floor(SUBMISSION / stepMilliseconds));
        const count = Math.min(steps - done, fitting, SCHEDULE);
        await submit(count);
        done += count;
        onProgress?.(done);
        // Lets timers and signal listeners run, which waiting for the device blocks.
        await new Promise((resume) => setTimeout(resume, 0));
      }
      return done;
    },
    kernelHash: () => kernelHash(gpu, variant),
    async metrics(): Promise<ModelMetrics[]> {
      const parts = await readBack(gpu, groups.flatMap(metricStretches));
      const encoder = device.createCommandEncoder();
      for (const { buffers } of groups) encoder.clearBuffer(buffers.metricSums);
      device.queue.submit([encoder.finish()]);
      const all: ModelMetrics[] = [];
      groups.forEach((group, g) => {
        groupMetrics(group, parts.slice(2 * g, 2 * g + 2))
          .forEach((metrics, i) => all[group.members[i]] = metrics);
      });
      return all;
    },
    async settings() {
      const parts = await readBack(gpu, groups.map(settingsStretch));
      const all: Readonly<Record<string, number>>[] = [];
      groups.forEach(({ members }, g) => {
        const words = new Uint32Array(parts[g]);
        members.forEach((m, i) => {
          all[m] = namedSettings(models[m].hyper, words.subarray(SETTINGS * i, SETTINGS * (i + 1)));
        });
      });
      return all;
    },
    async states(wanted = models.map((_, m) => m)): Promise<ModelState[]> {
      const found = new Map<number, ModelState>();
      for (const group of groups) {
        const here = group.members.flatMap((m, i) => wanted.includes(m) ? [i] : []);
        const read = await groupStates(gpu, group, here);
        here.forEach((i, at) => found.set(group.members[i], read[at]));
      }
      return wanted.map((m) => found.get(m)!);
    },
    close() {
      groups.forEach(freeGroup);
      gpu.close();
    },
  };
}

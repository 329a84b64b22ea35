/**
 * What a WebGPU device can hold of a training, from its limits and the sizes of the training alone.
 *
 * @module
 */
import { InputError } from "../../input_error.ts";
import type { NetworkShape } from "../../network/shape.ts";
import { checkOneModel, largestFitting, type TrainingSizes } from "../training_sizes.ts";
import type { DeviceBounds } from "./device.ts";
import { deviceLayout } from "./device_layout.ts";
import { groupKey, type GroupKind, groupSizes, mirrorHeight, modelWords } from "./group_buffers.ts";
import { type Variant, VARIANTS } from "./kernels.ts";

/** Bytes of the computer's memory that a software adapter is given: as many as the CPU trainer. */
const MOST_SOFTWARE_BYTES = 2 ** 32;

/** Words of a transition; observations are two buffers of their own. */
const TRANSITION_WORDS = 3;

/** Bytes that one model takes in each buffer. */
function modelBytes(shape: NetworkShape, kind: GroupKind): number[] {
  return Object.values(modelWords(groupSizes(shape, { ...kind, models: 1 }))).map((w) => 4 * w);
}

/** Refuses transitions that no buffer holds. */
function checkTransitions({ shape, transitions }: TrainingSizes, { limits }: DeviceBounds): void {
  const { input } = shape;
  const features = input.kind === "dense" ? deviceLayout(shape).features : 0;
  const words = Math.max(TRANSITION_WORDS, features);
  const limit = limits.maxStorageBufferBindingSize;
  if (4 * words * transitions <= limit) return;
  throw new InputError(
    "dataset",
    `${transitions} transitions do not fit the adapter's largest buffer of ${limit} bytes: ` +
      `expected at most ${Math.floor(limit / (4 * words))}, or --device cpu`,
  );
}

/**
 * Refuses a training that a device cannot hold.
 *
 * @param sizes The training.
 * @param bounds The device.
 * @throws {InputError} By the key that is too large, with the largest value that fits.
 */
export function checkWebgpuSizes(sizes: TrainingSizes, bounds: DeviceBounds): void {
  const { shape, batch, hypers } = sizes;
  const limit = bounds.limits.maxStorageBufferBindingSize;
  const kinds = [...Map.groupBy(hypers, groupKey).values()];
  checkOneModel(sizes, {
    fits: (network, rows) =>
      kinds.every(([hyper]) => Math.max(...modelBytes(network, { batch: rows, hyper })) <= limit),
    words: `on this adapter, whose largest buffer is of ${limit} bytes, or --device cpu`,
  });
  checkTransitions(sizes, bounds);
  if (!bounds.isSoftware) return;
  const all = kinds.flatMap((own) => {
    const bytes = modelBytes(shape, { batch, hyper: own[0] }).reduce((a, b) => a + b);
    return new Array<number>(own.length).fill(bytes);
  });
  const sum = (count: number) => all.slice(0, count).reduce((a, b) => a + b, 0);
  if (sum(all.length) <= MOST_SOFTWARE_BYTES) return;
  const most = largestFitting(all.length, (count) => sum(count) <= MOST_SOFTWARE_BYTES);
  throw new InputError(
    "models",
    `${all.length} need ${
      sum(all.length)
    } bytes, more than the 4 GiB of the computer's memory that ` +
      `a software adapter is given: expected at most ${most}, or --device cpu`,
  );
}

/**
 * The variants of the matrix kernels that a device has room for: mirrors are no higher than its textures.
 *
 * @param sizes Network and batch.
 * @param bounds The device.
 */
export function fittingVariants(
  { shape, batch, hypers }: Pick<TrainingSizes, "shape" | "batch" | "hypers">,
  { limits }: Pick<DeviceBounds, "limits">,
): Variant[] {
  const kinds = [...Map.groupBy(hypers, groupKey).values()];
  const height = Math.max(
    ...kinds.map(([hyper]) => mirrorHeight(groupSizes(shape, { models: 1, batch, hyper }))),
  );
  return VARIANTS.filter((name) => name === "buffer" || height <= limits.maxTextureDimension2D);
}

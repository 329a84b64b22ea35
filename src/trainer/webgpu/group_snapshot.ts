/**
 * What lies in a group's buffers, read back to be compared with the float64 twin.
 *
 * @module
 */
import { netsOf } from "../../algorithms/nets.ts";
import { type Gpu, readBack } from "./device.ts";
import { fromDevice } from "./device_layout.ts";
import { groupResources, type GroupSizes } from "./group_buffers.ts";
import type { TrainGroup } from "./train_group.ts";

/** The 32-bit words of every buffer of a group, by the buffer's label. */
export type GroupSnapshot = ReadonlyMap<string, Uint32Array>;

/**
 * Reads all of a group's buffers.
 *
 * @param gpu The device.
 * @param group The group.
 */
export async function snapshotGroup(gpu: Gpu, group: TrainGroup): Promise<GroupSnapshot> {
  const buffers = groupResources(group.buffers).filter((resource) => "size" in resource);
  const stretches = buffers.map((buffer) => ({ buffer, offset: 0, length: buffer.size / 4 }));
  const read = await readBack(gpu, stretches);
  return new Map(buffers.map(({ label }, i) => [label, new Uint32Array(read[i])]));
}

/**
 * Words of a buffer.
 *
 * @param snapshot The group's buffers.
 * @param label The buffer's label.
 * @param range First word and number of words.
 */
export function wordsOf(
  snapshot: GroupSnapshot,
  label: string,
  range: { from: number; count: number },
): Uint32Array {
  const words = snapshot.get(label);
  if (!words) throw new RangeError(`Cannot read buffer ${label}: the group has none`);
  return words.subarray(range.from, range.from + range.count);
}

/**
 * Words of a buffer as the float32 numbers they hold, in float64.
 *
 * @param snapshot The group's buffers.
 * @param label The buffer's label.
 * @param range First word and number of words.
 */
export function numbersOf(
  snapshot: GroupSnapshot,
  label: string,
  range: { from: number; count: number },
): Float64Array {
  const words = wordsOf(snapshot, label, range);
  return new Float64Array(new Float32Array(words.buffer, words.byteOffset, words.length));
}

/**
 * A network's raw gradient in the order of its parameters on the device: rows of the embedding that
 * the batch did not touch have 0.
 *
 * @param sizes The group's sizes.
 * @param snapshot The group's buffers after the gradient was computed.
 * @param slice The network's slice.
 * @returns (stride) gradient.
 */
export function deviceGradient(
  sizes: GroupSizes,
  snapshot: GroupSnapshot,
  slice: number,
): Float64Array {
  const { layout, models, rows, batch, touched, gradientStride, batchStride } = sizes;
  const from = slice * gradientStride;
  const gradient = numbersOf(snapshot, "gradient", { from, count: gradientStride });
  const scattered = new Float64Array(layout.stride);
  scattered.set(gradient.subarray(touched, touched + layout.linearSize), layout.linear);
  if (touched === 0) return scattered;
  const states = wordsOf(snapshot, "batch", {
    from: slice % models * batchStride + rows,
    count: batch,
  });
  states.forEach((state, row) => {
    // The gradient of a state's embedding row stands in the first batch row that has it.
    if (states.indexOf(state) < row) return;
    const { features } = layout;
    scattered.set(gradient.subarray(row * features, (row + 1) * features), state * features);
  });
  return scattered;
}

/**
 * A model's raw gradient in PyTorch's order.
 *
 * @param group The group.
 * @param snapshot The group's buffers after the gradient was computed.
 * @param model Place of the model in the group.
 * @returns (P) gradient of all its networks; every number is a float32.
 */
export function flatGradient(
  { sizes, models }: TrainGroup,
  snapshot: GroupSnapshot,
  model: number,
): Float32Array {
  const nets = netsOf(models[model].hyper, sizes.layout.shape);
  const flat = new Float32Array(nets.at(-1)!.offset + nets.at(-1)!.size);
  nets.forEach(({ shape, offset }, k) => {
    const own = deviceGradient(sizes, snapshot, k * sizes.models + model);
    flat.set(fromDevice(sizes.layout, new Float32Array(own), shape), offset);
  });
  return flat;
}

/**
 * The WebGPU device: found, with the limits training needs, and with its errors made loud.
 *
 * @module
 */
import { InputError } from "../../input_error.ts";

/** A device with what the trainer needs to know of its adapter. */
export interface Gpu {
  /** The device. */
  readonly device: GPUDevice;
  /** The adapter's name. */
  readonly adapter: string;
  /** Whether the adapter is software (llvmpipe, WARP). */
  readonly isSoftware: boolean;
  /** Throws what went wrong on the device since the last call, if anything did. */
  check(): void;
  /** Gives the device back. */
  close(): void;
}

/** The device went away, and what was on it is gone: its driver was reset, or something else took it. */
export class GpuLost extends Error {}

/** What bounds a training on a device. */
export interface DeviceBounds {
  /** The limits asked for; `device.limits` has them. */
  readonly limits: {
    /** Bytes of a buffer that a kernel can read or write. */
    readonly maxStorageBufferBindingSize: number;
    /** Rows of a texture. */
    readonly maxTextureDimension2D: number;
  };
  /** Whether the device is software: its memory is the computer's. */
  readonly isSoftware: boolean;
}

/** What to do where no adapter is found, in one line. */
export const NO_ADAPTER: string =
  "no WebGPU adapter found: install a Vulkan driver (Debian or Ubuntu without a GPU: apt-get install " +
  "mesa-vulkan-drivers), or run where Metal, Direct3D 12 or Vulkan is";

const OUT_OF_MEMORY =
  "the adapter has no memory left for dataset, networks and batches: train fewer models at once, or " +
  "choose --device cpu";

/** Bytes of the largest buffer that is asked for. */
const LARGEST = 2 ** 30;

/**
 * An adapter in words.
 *
 * @param adapter The adapter.
 */
export function adapterName({ info }: GPUAdapter): string {
  return info.description || info.vendor || "unnamed adapter";
}

/**
 * What bounds a training on the device that {@link openGpu} opens: as much of a buffer as the adapter
 * binds, up to 1 GiB, and WebGPU's own limits.
 *
 * @param adapter The adapter.
 */
export function adapterBounds({ limits, info }: GPUAdapter): DeviceBounds {
  const { maxStorageBufferBindingSize, maxBufferSize } = limits;
  const bytes = Math.min(maxStorageBufferBindingSize, maxBufferSize, LARGEST);
  return {
    limits: { maxStorageBufferBindingSize: bytes, maxTextureDimension2D: 8192 },
    isSoftware: info.isFallbackAdapter,
  };
}

/**
 * Opens the adapter's device.
 *
 * @throws {InputError} If there is no adapter.
 */
export async function openGpu(): Promise<Gpu> {
  const adapter = await navigator.gpu?.requestAdapter({ powerPreference: "high-performance" });
  if (!adapter) throw new InputError("--device", NO_ADAPTER);
  const { maxStorageBufferBindingSize } = adapterBounds(adapter).limits;
  const device = await adapter.requestDevice({
    requiredLimits: {
      maxStorageBufferBindingSize,
      maxBufferSize: Math.min(adapter.limits.maxBufferSize, LARGEST),
    },
  });
  let failure: Error | null = null;
  let isClosed = false;
  device.lost.then(({ reason, message }) => {
    if (!isClosed) failure ??= new GpuLost(`The GPU was lost: ${message || reason}`);
  });
  device.addEventListener("uncapturederror", (event) => {
    event.preventDefault();
    const { error } = event as GPUUncapturedErrorEvent;
    failure ??= error instanceof GPUOutOfMemoryError
      ? new InputError("models", OUT_OF_MEMORY)
      : new Error(`The GPU reported: ${error.message}`);
  });
  return {
    device,
    adapter: adapterName(adapter),
    isSoftware: adapter.info.isFallbackAdapter,
    check() {
      if (failure) throw failure;
    },
    close() {
      isClosed = true;
      device.destroy();
    },
  };
}

/** Words to write into a buffer. */
export interface Upload {
  /** The buffer. */
  readonly buffer: GPUBuffer;
  /** The words; none are none to write. */
  readonly values: Float32Array | Uint32Array;
  /** First word that is written (default: 0). */
  readonly word?: number;
}

/**
 * Writes into a buffer: the one way that data reach the device. Nothing is written where there is
 * nothing, as the next states of episodes of one step are: Deno does not survive an empty write.
 *
 * @param device The device.
 * @param upload The buffer, the words and their place.
 */
export function write(device: GPUDevice, { buffer, values, word = 0 }: Upload): void {
  if (values.length === 0) return;
  device.queue.writeBuffer(buffer, 4 * word, values as Float32Array<ArrayBuffer>);
}

/**
 * Makes a labelled storage buffer, zeroed.
 *
 * @param device The device.
 * @param options `label`, `floats` (its size in 32-bit words), or its `data`.
 */
export function storageBuffer(
  device: GPUDevice,
  options: { label: string; floats?: number; data?: Float32Array | Uint32Array },
): GPUBuffer {
  const { label, data } = options;
  const buffer = device.createBuffer({
    label,
    size: 4 * Math.max(4, options.floats ?? data!.length),
    usage: GPUBufferUsage.STORAGE | GPUBufferUsage.COPY_SRC | GPUBufferUsage.COPY_DST,
  });
  if (data) write(device, { buffer, values: data });
  return buffer;
}

/** A stretch of a buffer to read back; offset and length in 32-bit words. */
export interface Stretch {
  /** The buffer. */
  readonly buffer: GPUBuffer;
  /** First word. */
  readonly offset: number;
  /** Number of words. */
  readonly length: number;
}

/**
 * Reads stretches of buffers back in one go (every map waits for the queue, so they share one), or in as
 * few as the device's largest buffer allows.
 *
 * @param gpu The device.
 * @param stretches What to read.
 * @returns Their bytes, in order.
 */
export async function readBack(gpu: Gpu, stretches: readonly Stretch[]): Promise<ArrayBuffer[]> {
  const most = gpu.device.limits.maxBufferSize / 4;
  const parts: ArrayBuffer[] = [];
  for (let first = 0; first < stretches.length;) {
    let [end, words] = [first, 0];
    do words += stretches[end++].length; while (
      end < stretches.length && words + stretches[end].length <= most
    );
    parts.push(...await readTogether(gpu, stretches.slice(first, end)));
    first = end;
  }
  return parts;
}

/** Reads stretches that fit one buffer. */
async function readTogether(gpu: Gpu, stretches: readonly Stretch[]): Promise<ArrayBuffer[]> {
  const total = stretches.reduce((sum, { length }) => sum + length, 0);
  const staging = gpu.device.createBuffer({
    label: "read_back",
    size: Math.max(4, 4 * total),
    usage: GPUBufferUsage.MAP_READ | GPUBufferUsage.COPY_DST,
  });
  const encoder = gpu.device.createCommandEncoder();
  let at = 0;
  for (const { buffer, offset, length } of stretches) {
    encoder.copyBufferToBuffer(buffer, 4 * offset, staging, 4 * at, 4 * length);
    at += length;
  }
  gpu.device.queue.submit([encoder.finish()]);
  try {
    await staging.mapAsync(GPUMapMode.READ);
  } catch (error) {
    await Promise.race([gpu.device.lost, new Promise((resolve) => setTimeout(resolve, 100))]);
    gpu.check();
    throw error;
  }
  gpu.check();
  const bytes = staging.getMappedRange();
  at = 0;
  const parts = stretches.map(({ length }) => {
    const part = bytes.slice(4 * at, 4 * (at + length));
    at += length;
    return part;
  });
  staging.destroy();
  return parts;
}

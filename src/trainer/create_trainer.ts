/**
 * The choice of the device that trains.
 *
 * @module
 */
import { InputError } from "../input_error.ts";
import { checkCpuSizes } from "./cpu/cpu_sizes.ts";
import { createCpuTrainer } from "./cpu/cpu_trainer.ts";
import type { Trainer, TrainerOptions } from "./trainer.ts";
import { type TrainingSizes, trainingSizes } from "./training_sizes.ts";
import { adapterBounds, adapterName, type DeviceBounds, NO_ADAPTER } from "./webgpu/device.ts";
import { checkWebgpuSizes } from "./webgpu/webgpu_sizes.ts";
import { createWebgpuTrainer } from "./webgpu/webgpu_trainer.ts";

/** Devices a user may ask for; `auto` takes a hardware adapter, else the CPU. */
export const DEVICES = ["auto", "webgpu", "cpu"] as const;

/** A device a user may ask for. */
export type Device = typeof DEVICES[number];

/** A device, and why it was taken. */
export interface DeviceChoice {
  /** The device. */
  readonly device: Exclude<Device, "auto">;
  /** Why, in words that follow the device's name. */
  readonly reason: string;
}

/** An adapter, as far as the choice of a device depends on it. */
export interface FoundAdapter extends DeviceBounds {
  /** Its name. */
  readonly name: string;
}

/** The adapter WebGPU hands out; null without one. */
export async function adapterFound(): Promise<FoundAdapter | null> {
  const adapter = await navigator.gpu?.requestAdapter({ powerPreference: "high-performance" });
  return adapter ? { name: adapterName(adapter), ...adapterBounds(adapter) } : null;
}

/** The line that refuses sizes, or null if they fit. */
function refusal(check: () => void): string | null {
  try {
    check();
    return null;
  } catch (error) {
    if (error instanceof InputError) return error.message;
    throw error;
  }
}

/** What a choice of device depends on beside what is asked for. */
export interface ChoiceOptions {
  /** The device of the run that is gone on with. */
  readonly previous?: string;
  /** What is to be trained: a device that cannot hold it is not chosen. */
  readonly sizes?: TrainingSizes;
  /** Looks for an adapter. */
  readonly find?: () => Promise<FoundAdapter | null>;
}

/**
 * Chooses a device: the one asked for, that of the run that is gone on with, a hardware adapter that can
 * hold what is to be trained, or the CPU, in this order.
 *
 * @param asked What the user asked for.
 * @param options The run before, sizes, and what looks for an adapter.
 */
export async function chooseDevice(
  asked: Device,
  options: ChoiceOptions = {},
): Promise<DeviceChoice> {
  const { previous, sizes, find = adapterFound } = options;
  if (asked !== "auto") return { device: asked, reason: "as asked" };
  if (previous === "cpu") return { device: "cpu", reason: "as the run began" };
  const adapter = await find();
  if (!adapter) return { device: "cpu", reason: "there is no WebGPU adapter" };
  const taken = previous === "webgpu" ? "as the run began" : "a hardware adapter";
  if (adapter.isSoftware && previous !== "webgpu") {
    return { device: "cpu", reason: `the only WebGPU adapter, ${adapter.name}, is software` };
  }
  const refused = sizes && refusal(() => checkWebgpuSizes(sizes, adapter));
  if (!refused) return { device: "webgpu", reason: taken };
  return {
    device: "cpu",
    reason: `the WebGPU adapter, ${adapter.name}, cannot hold it: ${refused}`,
  };
}

/**
 * Refuses a training that the chosen device cannot hold, from its sizes alone: before a dataset is made
 * or a state drawn.
 *
 * @param asked The device asked for.
 * @param sizes The training.
 * @param options The run before, and what looks for an adapter.
 * @throws {InputError} By the key that is too large, or if there is no adapter where one is asked for.
 */
export async function checkSizes(
  asked: Device,
  sizes: TrainingSizes,
  options: Omit<ChoiceOptions, "sizes"> = {},
): Promise<void> {
  const { find = adapterFound } = options;
  const { device } = await chooseDevice(asked, { ...options, sizes });
  if (device === "cpu") return checkCpuSizes(sizes);
  const adapter = await find();
  if (!adapter) throw new InputError("--device", NO_ADAPTER);
  checkWebgpuSizes(sizes, adapter);
}

/**
 * Makes a trainer on a device. Kernels of a run that was begun on another device are not asked for.
 *
 * @param asked The device asked for.
 * @param options What to train.
 * @throws {InputError} If WebGPU is asked for and there is no adapter, or the device cannot hold it.
 */
export async function createTrainer(asked: Device, options: TrainerOptions): Promise<Trainer> {
  const previous = options.previousDevice;
  const sizes = trainingSizes(options);
  const { device, reason } = await chooseDevice(asked, { previous, sizes });
  const isOther = previous !== undefined && previous !== device;
  const all = { ...options, kernels: isOther ? undefined : options.kernels };
  const trainer = await (device === "cpu" ? createCpuTrainer(all) : createWebgpuTrainer(all));
  return { ...trainer, info: { ...trainer.info, reason } };
}

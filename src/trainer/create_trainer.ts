/**
 * The choice of the device that trains.
 *
 * @module
 */
import { createCpuTrainer } from "./cpu/cpu_trainer.ts";
import type { Trainer, TrainerOptions } from "./trainer.ts";
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

/** The adapter WebGPU hands out, as far as the choice depends on it; null without one. */
export async function adapterFound(): Promise<{ name: string; isSoftware: boolean } | null> {
  const adapter = await navigator.gpu?.requestAdapter({ powerPreference: "high-performance" });
  if (!adapter) return null;
  const { description, vendor, isFallbackAdapter } = adapter.info;
  return { name: description || vendor || "unnamed adapter", isSoftware: isFallbackAdapter };
}

/**
 * Chooses a device: the one asked for, that of the run that is gone on with, a hardware adapter, or
 * the CPU, in this order.
 *
 * @param asked What the user asked for.
 * @param options `previous`, the device of the run that is gone on with; `find`, which looks for an adapter.
 */
export async function chooseDevice(
  asked: Device,
  options: { readonly previous?: string; readonly find?: typeof adapterFound } = {},
): Promise<DeviceChoice> {
  const { previous, find = adapterFound } = options;
  if (asked !== "auto") return { device: asked, reason: "as asked" };
  if (previous === "cpu") return { device: "cpu", reason: "as the run began" };
  const adapter = await find();
  if (!adapter) return { device: "cpu", reason: "there is no WebGPU adapter" };
  if (previous === "webgpu") return { device: "webgpu", reason: "as the run began" };
  if (!adapter.isSoftware) return { device: "webgpu", reason: "a hardware adapter" };
  return { device: "cpu", reason: `the only WebGPU adapter, ${adapter.name}, is software` };
}

/**
 * Makes a trainer on a device. Kernels of a run that was begun on another device are not asked for.
 *
 * @param asked The device asked for.
 * @param options What to train.
 * @throws {InputError} If WebGPU is asked for and there is no adapter.
 */
export async function createTrainer(asked: Device, options: TrainerOptions): Promise<Trainer> {
  const previous = options.previousDevice;
  const { device, reason } = await chooseDevice(asked, { previous });
  const isOther = previous !== undefined && previous !== device;
  const all = { ...options, kernels: isOther ? undefined : options.kernels };
  const trainer = await (device === "cpu" ? createCpuTrainer(all) : createWebgpuTrainer(all));
  return { ...trainer, info: { ...trainer.info, reason } };
}

/**
 * The choice of the device that trains.
 *
 * @module
 */
import type { Trainer, TrainerOptions } from "./trainer.ts";
import { createWebgpuTrainer } from "./webgpu/webgpu_trainer.ts";

/** Devices a user may ask for; `auto` takes WebGPU. */
export const DEVICES = ["auto", "webgpu"] as const;

/** A device a user may ask for. */
export type Device = typeof DEVICES[number];

/**
 * Makes a trainer on a device.
 *
 * @param _device The device asked for: both choices mean WebGPU.
 * @param options What to train.
 * @throws {InputError} If there is no adapter.
 */
export function createTrainer(_device: Device, options: TrainerOptions): Promise<Trainer> {
  return createWebgpuTrainer(options);
}

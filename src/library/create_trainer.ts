/**
 * Trainers for programs that steer them by themselves.
 *
 * @module
 */
import { createTrainer as createAnyTrainer, type Device } from "../trainer/create_trainer.ts";
import type { Trainer, TrainerOptions } from "../trainer/trainer.ts";

/**
 * Makes a trainer on a device. Its workers may do what their starter may, unless `worker.permissions` is `none`, which
 * Deno grants with `--unstable-worker-options`.
 *
 * @param device `auto` takes a hardware WebGPU adapter, else the CPU.
 * @param options What to train.
 * @throws {InputError} Naming the argument that is wrong; if there is no adapter, or the device cannot hold it.
 */
export function createTrainer(device: Device, options: TrainerOptions): Promise<Trainer> {
  return createAnyTrainer(device, {
    ...options,
    worker: { permissions: "inherit", ...options.worker },
  });
}

/**
 * Trainers in a browser: WebGPU where there is one, else WebAssembly in workers whose script lies beside the page.
 *
 * @module
 */
import { chooseDevice, createTrainer, type Device } from "../../trainer/create_trainer.ts";
import type { Trainer, TrainerOptions } from "../../trainer/trainer.ts";
import { trainingSizes } from "../../trainer/training_sizes.ts";
import { createSplitTrainer } from "./split_trainer.ts";

/**
 * Makes a trainer.
 *
 * @param asked Where to train.
 * @param options What to train.
 * @throws {InputError} If the device cannot hold it, or there is none.
 */
export async function createLabTrainer(asked: Device, options: TrainerOptions): Promise<Trainer> {
  const { previousDevice: previous } = options;
  const { device } = await chooseDevice(asked, { previous, sizes: trainingSizes(options) });
  const isShared = typeof SharedArrayBuffer !== "undefined";
  if (device === "cpu" && !isShared) return await createSplitTrainer(options);
  const url = new URL("cpu_worker.js", self.location.href);
  return await createTrainer(asked, { ...options, worker: { url, permissions: "inherit" } });
}

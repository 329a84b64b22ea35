/**
 * Some of a training's models in a worker and a memory of its own, for pages that may not share memory.
 *
 * @module
 */
import { createCpuTrainer } from "../../trainer/cpu/cpu_trainer.ts";
import type {
  ModelMetrics,
  ModelState,
  Trainer,
  TrainerInfo,
  TrainerOptions,
} from "../../trainer/trainer.ts";

let trainer: Trainer | null = null;

/** The worker's trainer. */
function own(): Trainer {
  if (trainer) return trainer;
  throw new RangeError("Cannot train: this worker has no models");
}

/** Makes the trainer. */
export async function soloTrainer(options: TrainerOptions): Promise<TrainerInfo> {
  trainer = await createCpuTrainer(options, { inThisThread: true });
  return trainer.info;
}

/** Takes steps. */
export async function soloAdvance(steps: number): Promise<number> {
  return await own().advance(steps);
}

/** Reads the metrics. */
export async function soloMetrics(_input: null): Promise<ModelMetrics[]> {
  return await own().metrics();
}

/** Reads the states. */
export async function soloStates(_input: null): Promise<ModelState[]> {
  return await own().states();
}

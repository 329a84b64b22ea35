/**
 * Trains one network on records, in memory.
 *
 * @module
 */
import { type Config, hyperParametersOf, networkShapeOf } from "../config/config.ts";
import type { DenseDataset } from "../dataset/dataset.ts";
import { InputError } from "../input_error.ts";
import type { NetworkShape } from "../network/shape.ts";
import type { ModelState, Trainer, TrainerOptions } from "../trainer/trainer.ts";

/** How a network is trained. */
export interface NetworkTraining {
  /** Seed of weights and batches. */
  readonly seed: number;
  /** Makes the trainer. */
  readonly createTrainer: (options: TrainerOptions) => Promise<Trainer>;
  /** Stops early, by throwing. */
  readonly signal?: AbortSignal;
  /** Called with the share of the steps that are taken. */
  readonly onProgress?: (share: number) => void;
  /** Shown the state at each twentieth of the steps. */
  readonly onState?: (state: ModelState) => void;
}

/** Pieces that the steps are taken in. */
const PIECES = 20;

/**
 * Trains a network to the end of its budget.
 *
 * @param dataset The records.
 * @param config What is learned.
 * @param options Seed, what trains.
 * @returns Its sizes and its state.
 * @throws {InputError} If it diverges.
 */
export async function trainNetwork(
  dataset: DenseDataset,
  config: Config,
  { seed, createTrainer, signal, onProgress, onState }: NetworkTraining,
): Promise<{ readonly shape: NetworkShape; readonly state: ModelState }> {
  const shape = networkShapeOf(config, dataset);
  const trainer = await createTrainer({
    shape,
    batch: config.batch,
    models: [{
      seed,
      hyper: hyperParametersOf(config),
      slice: { offset: 0, count: dataset.action.length },
    }],
    dataset,
    kernels: config.kernels ?? undefined,
  });
  try {
    const piece = Math.ceil(config.steps / PIECES);
    for (let step = 0; step < config.steps;) {
      step += await trainer.advance(Math.min(config.steps - step, piece), { signal });
      signal?.throwIfAborted();
      onProgress?.(step / config.steps);
      if (onState && step < config.steps) onState((await trainer.states())[0]);
    }
    const [state] = await trainer.states();
    if (state.divergedAt === null) {
      onState?.(state);
      return { shape, state };
    }
    throw new InputError(
      config.name,
      `diverged at step ${state.divergedAt}, expected a lower learning_rate`,
    );
  } finally {
    trainer.close();
  }
}

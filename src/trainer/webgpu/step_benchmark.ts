/**
 * The training step of the published configuration (CQL, 716-256-256-25, 256 rows), timed.
 *
 * @module
 */
import { REFERENCE_ALGORITHMS } from "../../algorithms/registry.ts";
import { collect } from "../../dataset/collect.ts";
import { loadMdp } from "../../mdp/load_mdp.ts";
import { layerWidths, type NetworkShape, SEED_SHAPE } from "../../network/shape.ts";
import { checkSizes } from "../create_trainer.ts";
import { trainingSizes } from "../training_sizes.ts";
import { fixedModels } from "./fixed_inputs.ts";
import { SCHEDULE } from "./group_buffers.ts";
import type { Variant } from "./kernels.ts";
import { encode } from "./operations.ts";
import { submissionTime } from "./timing.ts";
import { scheduleSteps } from "./train_group.ts";
import { createWebgpuTrainer, type WebgpuTrainer } from "./webgpu_trainer.ts";

/** Batch rows of the published configuration. */
export const SEED_BATCH = 256;

/** Shortest submission that is timed, in milliseconds: the wait at its end is some 10 ms. */
const SUBMISSION = 500;

/**
 * Floating-point operations in the linear layers of a CQL step of one model: 3 blocks of rows forward,
 * one backward through weights and inputs, two operations a multiply-add.
 *
 * @param shape The network.
 * @param batch Batch rows.
 */
export function stepOperations(shape: NetworkShape, batch: number): number {
  const widths = layerWidths(shape);
  const weights = widths.slice(1).reduce((sum, width, layer) => sum + width * widths[layer], 0);
  return 2 * batch * (3 + 2) * weights;
}

/** A trainer whose steps are timed. */
export interface StepBenchmark {
  /** The trainer. */
  readonly trainer: WebgpuTrainer;
  /** Steps in a submission. */
  readonly steps: number;
  /**
   * Times one submission of at least half a second, from uploading its schedule and recording it to
   * the end of its work, the wait included.
   *
   * @returns Milliseconds a step of one model: the submission's, by steps and models.
   */
  time(): Promise<number>;
}

/**
 * Makes a trainer of M models on clinician episodes collected on the spot, and warms it up.
 *
 * @param options Models, episodes, and a kernel variant (default: calibrated).
 */
export async function stepBenchmark(
  options: { models: number; episodes: number; kernels?: Variant },
): Promise<StepBenchmark> {
  const { episodes, kernels } = options;
  const network = { shape: SEED_SHAPE, batch: SEED_BATCH } as const;
  const modelsOn = (transitions: number) =>
    fixedModels({
      algorithms: new Array(options.models).fill(REFERENCE_ALGORITHMS[0]),
      transitions,
    });
  const sizes = trainingSizes({ ...network, models: modelsOn(episodes) });
  await checkSizes("webgpu", { ...sizes, transitions: episodes });
  const mdp = await loadMdp();
  const dataset = collect(mdp, mdp.clinician, { episodes, seed: 0 });
  const models = modelsOn(dataset.action.length);
  const trainer = await createWebgpuTrainer({ ...network, models, dataset, kernels });
  const submit = (steps: number) =>
    submissionTime(trainer.gpu, (encoder) => {
      for (const group of trainer.trainGroups) {
        scheduleSteps(trainer.gpu.device, group, steps);
        for (let step = 0; step < steps; step++) encode(encoder, group.program);
        group.step += steps;
      }
    });
  await submit(1);
  const steps = Math.min(SCHEDULE, Math.ceil(SUBMISSION / await submit(1)));
  return {
    trainer,
    steps,
    time: async () => await submit(steps) / steps / options.models,
  };
}

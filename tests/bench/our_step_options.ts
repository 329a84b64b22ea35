/**
 * Our side of the steps that are held against PyTorch's.
 *
 * @module
 */
import type { Dataset } from "../../src/dataset/dataset.ts";
import { SEED_SHAPE } from "../../src/network/shape.ts";
import type { CpuStepOptions } from "../../src/trainer/cpu/benchmark.ts";
import { SEED_BATCH } from "../../src/trainer/webgpu/step_benchmark.ts";

/**
 * One model of the published network, for observations without its embedding.
 *
 * @param data What to learn from.
 * @param options Whether steps are on all of it, and workers.
 */
export function ourStepOptions(
  data: Dataset,
  { isFull, workers }: { readonly isFull: boolean; readonly workers: number },
): CpuStepOptions {
  const shape = data.kind === "discrete"
    ? SEED_SHAPE
    : { ...SEED_SHAPE, input: { kind: "dense", features: data.features } } as const;
  return { models: 1, workers, batch: isFull ? "full" : SEED_BATCH, shape, data };
}

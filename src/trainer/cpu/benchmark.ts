/**
 * The time of the CPU trainer's step, beside what one core can do; keys as they are printed.
 *
 * @module
 */
import { REFERENCE_ALGORITHMS } from "../../algorithms/registry.ts";
import { collect } from "../../dataset/collect.ts";
import type { Dataset, DiscreteDataset } from "../../dataset/dataset.ts";
import { countTransitions, type TransitionCounts } from "../../dataset/transition_counts.ts";
import { loadMdp } from "../../mdp/load_mdp.ts";
import { type NetworkShape, SEED_SHAPE } from "../../network/shape.ts";
import type { BenchmarkPlace, KernelReport } from "../webgpu/benchmark.ts";
import { fixedModels } from "../webgpu/fixed_inputs.ts";
import { SEED_BATCH, stepOperations } from "../webgpu/step_benchmark.ts";
import { median } from "../webgpu/timing.ts";
import { trainingSizes } from "../training_sizes.ts";
import { checkCpuSizes } from "./cpu_sizes.ts";
import { type CpuTrainer, createCpuTrainer } from "./cpu_trainer.ts";
import { compileKernels, instantiateKernels, STEP_PARTS } from "./kernels.ts";
import { sharedMemory } from "./shared_memory.ts";

/** Shortest stretch of steps that is timed, in milliseconds. */
const STRETCH = 500;

/** Rounds of the register loop in one call, and operations a round. */
const ROUNDS = 500_000;
const OPERATIONS = 80;

/** What to time. */
export interface CpuBenchmarkOptions {
  /** Number of models M trained together. */
  readonly models: number;
  /** Workers (default: one a core). */
  readonly workers?: number;
  /** Clinician episodes they learn from. */
  readonly episodes: number;
  /** Samples of each time. */
  readonly repeats: number;
  /** The build of the kernels (default: the fastest this engine has). */
  readonly kernels?: string;
  /** Called with the share done, 0 to 1. */
  readonly onProgress?: (share: number) => void;
}

/** The time of a whole step, and where it goes. */
export interface CpuStepReport extends BenchmarkPlace {
  /** Number of workers. */
  readonly workers: number;
  /** Milliseconds by steps and models, the median of the repeats. */
  readonly ms_per_model_step: number;
  /** The best of the repeats. */
  readonly best_ms_per_model_step: number;
  /** 352 MFLOP, what the step takes row by row, by the median: states met twice count twice. */
  readonly gflops: number;
  /** Rate of a loop of 128-bit multiply-adds in registers, one thread, median of the same run. */
  readonly ceiling_gflops: number;
  /** Median over the repeats of the step's rate by the ceiling measured just before it. */
  readonly ceiling_share: number;
  /** Where the time of a step goes: the mean of the workers that take it, their waiting for each other too. */
  readonly by_kernel: readonly KernelReport[];
}

/** Measures the rate of multiply-adds in this thread. */
async function ceiling(build: string): Promise<() => number> {
  const { module } = await compileKernels(build);
  const kernels = instantiateKernels(module, sharedMemory().memory);
  // Calls enough for the engine to compile the loop well.
  for (let i = 0; i < 500; i++) kernels.fmaRate(20_000, 0.999, 0.001);
  return () => {
    const start = performance.now();
    for (let i = 0; i < 4; i++) kernels.fmaRate(ROUNDS, 0.999, 0.001);
    return 4 * ROUNDS * OPERATIONS / (performance.now() - start) / 1e6;
  };
}

/**
 * The parts of the step of one model, longest first.
 *
 * @param trainer The trainer; it goes on for so many steps.
 * @param options Steps to take; models trained.
 */
export async function profileOf(
  trainer: CpuTrainer,
  { steps, models }: { steps: number; models: number },
): Promise<KernelReport[]> {
  trainer.setProfiling(true);
  await trainer.advance(steps);
  const sum = STEP_PARTS.reduce((all, part) => all + trainer.profile[part], 0);
  return STEP_PARTS.map((name) => ({
    name,
    count: 1,
    ms_per_model_step: trainer.profile[name] / steps / models,
    share: trainer.profile[name] / sum,
  })).filter(({ share }) => share > 0).sort((a, b) => b.share - a.share);
}

/** A trainer whose steps are timed. */
export interface CpuStepBenchmark {
  /** The trainer. */
  readonly trainer: CpuTrainer;
  /** Steps in a stretch of half a second. */
  readonly steps: number;
  /**
   * Times a stretch.
   *
   * @returns Milliseconds by steps and models.
   */
  time(): Promise<number>;
}

/** Care of clinicians. */
async function clinicianEpisodes(episodes: number): Promise<DiscreteDataset> {
  const mdp = await loadMdp();
  return collect(mdp, mdp.clinician, { episodes, seed: 0 });
}

/** What steps to time. */
export type CpuStepOptions = Pick<CpuBenchmarkOptions, "models" | "workers" | "kernels"> & {
  /** Batch rows (default: 256) or `full`. */
  readonly batch?: number | "full";
  /** The network (default: the published one). */
  readonly shape?: NetworkShape;
  /** Clinician episodes to collect on the spot, or transitions. */
  readonly data: number | Dataset;
};

/**
 * Makes a trainer of M models and warms it up.
 *
 * @param options Models, workers, network, data, kernels and batch.
 */
export async function cpuStepBenchmark(options: CpuStepOptions): Promise<CpuStepBenchmark> {
  const { models, workers, data, kernels, batch = SEED_BATCH, shape = SEED_SHAPE } = options;
  const network = { shape, batch, workers } as const;
  const modelsOn = (transitions: number, counts?: TransitionCounts) =>
    fixedModels({
      algorithms: new Array(models).fill(REFERENCE_ALGORITHMS[0]),
      transitions,
      counts,
    });
  const least = typeof data === "number" ? data : data.action.length;
  const sizes = trainingSizes({ ...network, models: modelsOn(least) });
  checkCpuSizes({ ...sizes, transitions: least });
  const dataset = typeof data === "number" ? await clinicianEpisodes(data) : data;
  const trainer = await createCpuTrainer({
    ...network,
    models: modelsOn(
      dataset.action.length,
      batch === "full" ? countTransitions(dataset as DiscreteDataset) : undefined,
    ),
    dataset,
    kernels,
  });
  const time = async (steps: number) => {
    const start = performance.now();
    await trainer.advance(steps);
    return (performance.now() - start) / steps;
  };
  await time(50);
  const steps = Math.ceil(STRETCH / await time(20));
  return { trainer, steps, time: async () => await time(steps) / models };
}

/**
 * Times the CQL step of the published configuration.
 *
 * @param options What to time.
 */
export async function measureCpuStep(options: CpuBenchmarkOptions): Promise<CpuStepReport> {
  const { models, episodes: data, repeats, onProgress } = options;
  const { trainer, steps, time } = await cpuStepBenchmark({ ...options, data });
  try {
    const measureCeiling = await ceiling(trainer.info.kernels);
    const operations = stepOperations(SEED_SHAPE, SEED_BATCH);
    const times: number[] = [];
    const ceilings: number[] = [];
    while (times.length < repeats) {
      ceilings.push(measureCeiling());
      times.push(await time());
      onProgress?.(times.length / (repeats + 1));
    }
    const profile = await profileOf(trainer, { steps, models });
    onProgress?.(1);
    return {
      device: trainer.info.device,
      adapter: trainer.info.adapter,
      driver: `V8 ${Deno.version.v8}`,
      models,
      kernels: trainer.info.kernels,
      workers: trainer.workers,
      ms_per_model_step: median(times),
      best_ms_per_model_step: Math.min(...times),
      gflops: operations / median(times) / 1e6,
      ceiling_gflops: median(ceilings),
      ceiling_share: median(times.map((ms, i) => operations / ms / 1e6 / ceilings[i])),
      by_kernel: profile,
    };
  } finally {
    trainer.close();
  }
}

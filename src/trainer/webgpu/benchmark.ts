/**
 * The reports of the benchmarks; keys as they are printed.
 *
 * @module
 */
import { SEED_SHAPE } from "../../network/shape.ts";
import { calibrate } from "./calibrate.ts";
import { openGpu } from "./device.ts";
import type { Variant } from "./kernels.ts";
import { SEED_BATCH, type StepBenchmark, stepBenchmark, stepOperations } from "./step_benchmark.ts";
import { fmaRate, isMatrixKernel, noOpTime, profileStep } from "./step_profile.ts";
import { median } from "./timing.ts";

/** What to time. */
export interface BenchmarkOptions {
  /** Number of models M trained together. */
  readonly models: number;
  /** Clinician episodes they learn from. */
  readonly episodes: number;
  /** Samples of each time. */
  readonly repeats: number;
  /** The matrix kernels (default: calibrated). */
  readonly kernels?: Variant;
  /** The driver in words. */
  readonly driver: string;
  /** Called with the share done, 0 to 1. */
  readonly onProgress?: (share: number) => void;
}

/** What was timed, and where. */
export interface BenchmarkPlace {
  /** `webgpu`. */
  readonly device: string;
  /** The adapter's name. */
  readonly adapter: string;
  /** Its driver with version. */
  readonly driver: string;
  /** Number of models M. */
  readonly models: number;
  /** The matrix kernels in use. */
  readonly kernels: string;
}

/** The time of a whole step. */
export interface StepReport extends BenchmarkPlace {
  /** Milliseconds a step of one model, the median of the repeats. */
  readonly ms_per_model_step: number;
  /** The best of the repeats. */
  readonly best_ms_per_model_step: number;
  /** 352 MFLOP by the median. */
  readonly gflops: number;
  /** Rate of a loop of fused multiply-adds in registers. */
  readonly fma_gflops: number;
}

/** The time of one kernel in a step. */
export interface KernelReport {
  /** The kernel, or `mirror` for copies into texture mirrors. */
  readonly name: string;
  /** How often a step runs it. */
  readonly count: number;
  /** Milliseconds a step of one model. */
  readonly ms_per_model_step: number;
  /** Share of the sum over the kernels. */
  readonly share: number;
}

/** Where the time of a step goes. */
export interface KernelsReport extends BenchmarkPlace {
  /** Kernel by kernel, longest first. */
  readonly by_kernel: readonly KernelReport[];
  /** Share of linear_forward, input_gradient and weight_gradient in the sum. */
  readonly matrix_share: number;
  /** Sum of the kernels' times, each timed on its own with a pass a dispatch. */
  readonly sum_ms_per_model_step: number;
  /** The real step: all kernels in one pass between copies. */
  readonly ms_per_model_step: number;
  /** Microseconds of a dispatch that does nothing. */
  readonly no_op_us: { readonly in_pass: number; readonly own_pass: number };
  /** Milliseconds of the calibration's part of a step of one model, by variant. */
  readonly calibration_ms: Readonly<Record<Variant, number>>;
}

function placeOf({ trainer }: StepBenchmark, options: BenchmarkOptions): BenchmarkPlace {
  const { device, adapter, kernels } = trainer.info;
  return { device, adapter, driver: options.driver, models: options.models, kernels };
}

/**
 * Times the whole step.
 *
 * @param options What to time.
 */
export async function measureStep(options: BenchmarkOptions): Promise<StepReport> {
  const { repeats, onProgress } = options;
  const benchmark = await stepBenchmark(options);
  try {
    const times: number[] = [];
    while (times.length < repeats) {
      times.push(await benchmark.time());
      onProgress?.(times.length / (repeats + 1));
    }
    const fma = await fmaRate(benchmark.trainer.gpu, { repeats });
    onProgress?.(1);
    return {
      ...placeOf(benchmark, options),
      ms_per_model_step: median(times),
      best_ms_per_model_step: Math.min(...times),
      gflops: stepOperations(SEED_SHAPE, SEED_BATCH) / median(times) / 1e6,
      fma_gflops: fma,
    };
  } finally {
    benchmark.trainer.close();
  }
}

/** Times of the calibration on a device of their own. */
async function calibration(): Promise<Awaited<ReturnType<typeof calibrate>>> {
  const gpu = await openGpu();
  try {
    return await calibrate(gpu, { shape: SEED_SHAPE, batch: SEED_BATCH });
  } finally {
    gpu.close();
  }
}

/**
 * Times the kernels one by one, then has the real step to compare their sum with.
 *
 * @param options What to time.
 */
export async function measureKernels(options: BenchmarkOptions): Promise<KernelsReport> {
  const { models, repeats, onProgress } = options;
  const { variant, times: calibrationTimes } = await calibration();
  const benchmark = await stepBenchmark({ ...options, kernels: options.kernels ?? variant });
  const { gpu, trainGroups } = benchmark.trainer;
  try {
    const whole: number[] = [];
    while (whole.length < repeats) whole.push(await benchmark.time());
    const noOp = await noOpTime(gpu, { repeats });
    const sums = new Map<string, { count: number; milliseconds: number }>();
    const total = trainGroups.reduce((sum, { program }) => sum + program.length, 0);
    let done = 0;
    for (const group of trainGroups) {
      const profile = await profileStep(gpu, group, {
        repeats,
        onProgress: (operations) => onProgress?.((done + operations) / total),
      });
      done += group.program.length;
      for (const { name, count, milliseconds } of profile) {
        const sum = sums.get(name) ?? { count: 0, milliseconds: 0 };
        sums.set(name, {
          count: sum.count + count,
          milliseconds: sum.milliseconds + milliseconds / models,
        });
      }
    }
    const sum = Array.from(sums.values()).reduce((all, { milliseconds }) => all + milliseconds, 0);
    const kernels = Array.from(sums, ([name, { count, milliseconds }]) => ({
      name,
      count,
      ms_per_model_step: milliseconds,
      share: milliseconds / sum,
    })).sort((a, b) => b.share - a.share);
    return {
      ...placeOf(benchmark, options),
      by_kernel: kernels,
      matrix_share: kernels.filter(({ name }) => isMatrixKernel(name))
        .reduce((all, { share }) => all + share, 0),
      sum_ms_per_model_step: sum,
      ms_per_model_step: median(whole),
      no_op_us: { in_pass: 1000 * noOp.inPass, own_pass: 1000 * noOp.ownPass },
      calibration_ms: calibrationTimes,
    };
  } finally {
    benchmark.trainer.close();
  }
}

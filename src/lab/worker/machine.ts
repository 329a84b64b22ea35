/**
 * What a visitor's machine is and does: its adapter, every kernel held against its float64 twin, and the time of a step.
 *
 * @module
 */
import { cql } from "../../library/algorithms.ts";
import { countTransitions } from "../../dataset/transition_counts.ts";
import { behaviourPolicy } from "../../dataset/behaviour_policy.ts";
import { collecting } from "../../dataset/collect.ts";
import type { DiscreteDataset } from "../../dataset/dataset.ts";
import { inPieces } from "../../breathe.ts";
import { InputError } from "../../input_error.ts";
import { SEED_SHAPE } from "../../network/shape.ts";
import type { Trainer } from "../../trainer/trainer.ts";
import { checkKernels, type KernelCheck } from "../../trainer/webgpu/check_kernels.ts";
import { openGpu } from "../../trainer/webgpu/device.ts";
import { VARIANTS } from "../../trainer/webgpu/kernels.ts";
import { createLabTrainer } from "./lab_trainer.ts";
import { loadedMdp } from "./mdp.ts";

/** A kernel that was checked. */
export interface CheckedKernel {
  /** Variant of the step it is part of. */
  readonly variant: string;
  /** Its name. */
  readonly kernel: string;
  /** How often it was checked. */
  readonly checks: number;
  /** Largest part of its tolerance that an error took; 0 where all bits matched. */
  readonly share: number;
  /** Whether every check passed. */
  readonly pass: boolean;
}

/** The time of a step. */
export interface TimedStep {
  /** `webgpu` or `cpu`. */
  readonly device: string;
  /** What trained. */
  readonly adapter: string;
  /** Models together. */
  readonly models: number;
  /** Rows of a step, or `full`. */
  readonly batch: number | "full";
  /** Milliseconds a step of all models, the least of three stretches; null where they did not fit. */
  readonly milliseconds: number | null;
  /** Why they did not. */
  readonly fault: string | null;
}

/** All that is known of the machine. */
export interface MachineReport {
  /** What the browser says of itself. */
  readonly browser: string;
  /** Threads that can run at once. */
  readonly cores: number;
  /** Whether workers may share memory. */
  readonly sharesMemory: boolean;
  /** What the adapter says of itself; null without one. */
  readonly adapter: Readonly<Record<string, string>> | null;
  /** Limits of its device. */
  readonly limits: Readonly<Record<string, number>>;
  /** The kernels. */
  readonly kernels: readonly CheckedKernel[];
  /** Times. */
  readonly steps: readonly TimedStep[];
}

/** Limits that training touches. */
const LIMITS = [
  "maxBufferSize",
  "maxStorageBufferBindingSize",
  "maxStorageBuffersPerShaderStage",
  "maxTextureDimension2D",
  "maxComputeWorkgroupStorageSize",
] as const;

/** What is known without any work. */
export async function describeMachine(_input: null): Promise<MachineReport> {
  const adapter = await navigator.gpu?.requestAdapter({ powerPreference: "high-performance" });
  const { vendor, architecture, device, description } = adapter?.info ?? {};
  return {
    browser: navigator.userAgent,
    cores: navigator.hardwareConcurrency,
    sharesMemory: typeof SharedArrayBuffer !== "undefined",
    adapter: adapter
      ? {
        vendor: vendor ?? "",
        architecture: architecture ?? "",
        device: device ?? "",
        description: description ?? "",
        kind: adapter.info.isFallbackAdapter ? "software" : "hardware",
      }
      : null,
    limits: Object.fromEntries(
      adapter ? LIMITS.map((name) => [name, Number(adapter.limits[name])]) : [],
    ),
    kernels: [],
    steps: [],
  };
}

/** The kernels of a variant, over all that each was applied to so far. */
function checkedKernels(variant: string, checks: readonly KernelCheck[]): CheckedKernel[] {
  return Array.from(Map.groupBy(checks, ({ kernel }) => kernel), ([kernel, own]) => ({
    variant,
    kernel,
    checks: own.length,
    share: Math.max(...own.map(({ worst, tolerance }) => worst === 0 ? 0 : worst / tolerance)),
    pass: own.every(({ pass }) => pass),
  }));
}

/** What is told while kernels are checked. */
export interface CheckNews {
  /** What is being done. */
  readonly line: string;
  /** The kernels so far. */
  readonly kernels: readonly CheckedKernel[];
}

/**
 * Holds every kernel, in both variants, against its float64 twin.
 *
 * @param _input Nothing.
 * @param tell Hears of each step that was checked.
 * @throws {InputError} If there is no adapter.
 */
export async function checkMachine(
  _input: null,
  tell: (news: CheckNews) => void,
): Promise<readonly CheckedKernel[]> {
  const gpu = await openGpu();
  try {
    let checked: readonly CheckedKernel[] = [];
    for (const variant of VARIANTS) {
      const line = `Checking the ${variant} kernels…`;
      const [before, own]: [typeof checked, KernelCheck[]] = [checked, []];
      tell({ line, kernels: checked });
      await checkKernels(gpu, {
        variant,
        onStep(checks) {
          own.push(...checks);
          checked = [...before, ...checkedKernels(variant, own)];
          tell({ line, kernels: checked });
        },
      });
    }
    return checked;
  } finally {
    gpu.close();
  }
}

/** What is timed: the seed configuration on batches, and whole datasets. */
const TIMED = [[1, 256], [16, 256], [128, 256], [1, "full"], [16, "full"]] as const;

/** Milliseconds that a stretch of steps should take. */
const STRETCH = 500;

/** Milliseconds a step: the least of three stretches, after one that is not counted. */
async function stepTime(trainer: Trainer): Promise<number> {
  let [steps, best] = [1, Infinity];
  for (let stretch = 0; stretch < 4; stretch++) {
    const start = performance.now();
    await trainer.advance(steps);
    const each = (performance.now() - start) / steps;
    if (stretch > 0) best = Math.min(best, each);
    steps = Math.max(1, Math.min(1000, Math.round(STRETCH / each)));
  }
  return best;
}

/** Times steps of so many models. */
async function timed(
  device: "webgpu" | "cpu",
  dataset: DiscreteDataset,
  [models, batch]: typeof TIMED[number],
): Promise<TimedStep> {
  const { hyper } = cql();
  const counts = batch === "full" ? countTransitions(dataset) : undefined;
  const slice = { offset: 0, count: dataset.action.length };
  try {
    const trainer = await createLabTrainer(device, {
      shape: SEED_SHAPE,
      batch,
      dataset: batch === "full" ? undefined : dataset,
      models: Array.from({ length: models }, (_, seed) => ({ seed, hyper, slice, counts })),
    });
    try {
      const { adapter } = trainer.info;
      return { device, adapter, models, batch, milliseconds: await stepTime(trainer), fault: null };
    } finally {
      trainer.close();
    }
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { device, adapter: "", models, batch, milliseconds: null, fault: error.message };
  }
}

/**
 * Times the step of the published configuration, for as many models as fit.
 *
 * @param device Where.
 * @param tell Hears of each size.
 */
export async function timeMachine(
  device: "webgpu" | "cpu",
  tell: (line: string) => void,
): Promise<TimedStep[]> {
  const mdp = await loadedMdp();
  const policy = behaviourPolicy(mdp, { behaviour: "clinician" });
  const dataset = await inPieces(collecting(mdp, policy, { episodes: 5000, seed: 0 }));
  const times: TimedStep[] = [];
  for (const size of TIMED) {
    tell(`Timing ${size[0]} ${size[0] === 1 ? "model" : "models"}, ${size[1]} rows…`);
    times.push(await timed(device, dataset, size));
  }
  return times;
}

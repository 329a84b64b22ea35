/**
 * The trainer on the CPU: WebAssembly kernels in one worker a core, on one shared memory.
 *
 * @module
 */
import type { HyperParameters } from "../../algorithms/hyper_parameters.ts";
import { checkTrainerOptions } from "../check_options.ts";
import type {
  ModelMetrics,
  ModelState,
  Trainer,
  TrainerModel,
  TrainerOptions,
} from "../trainer.ts";
import type { CpuLayout } from "./cpu_layout.ts";
import { kernelHash } from "./kernel_hash.ts";
import { compileKernels, instantiateKernels, STEP_PARTS } from "./kernels.ts";
import {
  describe,
  modelProgress,
  placeModel,
  readModelState,
  type SharedMemory,
  sharedMemory,
} from "./shared_memory.ts";
import { shareOut } from "./share_out.ts";
import { startWorkers } from "./worker_pool.ts";

/** How long a worker works before it hears of Ctrl-C, in milliseconds. */
const CHUNK = 100;

/** A CPU trainer with its insides in reach, for tests and benchmarks. */
export interface CpuTrainer extends Trainer {
  /** Number of workers. */
  readonly workers: number;
  /** Milliseconds spent in each part of the steps since profiling was switched on, over all workers. */
  readonly profile: Record<typeof STEP_PARTS[number], number>;
  /** Switches profiling on or off and starts new sums. */
  setProfiling(on: boolean): void;
  /** Makes a worker fail as soon as it is not busy. */
  failWorker(worker: number): void;
}

function metricsOf(shared: SharedMemory, address: number): ModelMetrics {
  const { step, divergedAt, sums } = modelProgress(shared, address);
  const steps = sums[0];
  const mean = (at: number) => steps === 0 ? NaN : sums[at] / steps;
  return {
    step,
    steps,
    loss: mean(1),
    tdLoss: mean(2),
    tdVariance: mean(10),
    cqlPenalty: mean(3),
    logsumexp: mean(4),
    meanQ: mean(5),
    maxQ: steps === 0 ? NaN : sums[6],
    accuracy: mean(7),
    entropy: mean(8),
    gradientNorm: mean(9),
    divergedAt,
  };
}

/** Everything the workers share. */
interface Arrangement {
  readonly shared: SharedMemory;
  readonly layout: CpuLayout;
  readonly description: number;
  readonly scratch: readonly number[];
  readonly addresses: readonly number[];
}

function arrange(
  options: TrainerOptions,
  { module, workers }: { module: WebAssembly.Module; workers: number },
): Arrangement {
  const shared = sharedMemory();
  const { layout, description } = describe(shared, options);
  const bytes = instantiateKernels(module, shared.memory).scratchBytes(description);
  const scratch = Array.from({ length: workers }, () => shared.take(bytes));
  const addresses = options.models.map((model: TrainerModel, m) =>
    placeModel(shared, layout, { model, state: options.states[m], batch: options.batch })
  );
  return { shared, layout, description, scratch, addresses };
}

/**
 * Makes a trainer on the CPU.
 *
 * @param options What to train, on how many workers; `kernels` forces a build.
 * @throws {InputError} If the build is unknown or everything together does not fit 4 GiB.
 */
export async function createCpuTrainer(options: TrainerOptions): Promise<CpuTrainer> {
  checkTrainerOptions(options);
  const { models } = options;
  const { build, module } = await compileKernels(options.kernels);
  const cores = navigator.hardwareConcurrency;
  const workers = Math.min(models.length, options.workers ?? cores);
  const { shared, layout, description, scratch, addresses } = arrange(options, { module, workers });
  const pool = startWorkers(workers);
  const hash = kernelHash(module);
  await Promise.all(
    scratch.map((own, w) =>
      pool.ask(w, {
        kind: "setup",
        module,
        memory: shared.memory,
        description,
        scratch: own,
      })
    ),
  );

  const hypers: readonly HyperParameters[] = models.map(({ hyper }) => hyper);
  const profile = Object.fromEntries(STEP_PARTS.map((part) => [part, 0])) as CpuTrainer["profile"];
  let isProfiled = false;
  let stepMilliseconds = Infinity;
  let step = options.states[0].step;

  async function run(
    worker: number,
    job: { model: number; from: number; steps: number },
  ): Promise<void> {
    const { milliseconds, parts } = await pool.ask(worker, {
      kind: "job",
      model: addresses[job.model],
      hyper: hypers[job.model],
      from: step + job.from,
      steps: job.steps,
      profile: isProfiled,
    });
    stepMilliseconds = milliseconds / job.steps;
    parts.forEach((time, part) => profile[STEP_PARTS[part]] += time);
  }
  function chunk(): number {
    const time = Math.max(CHUNK / 4, CHUNK * Math.min(1, workers / models.length));
    return Math.max(1, Math.floor(time / stepMilliseconds));
  }

  return {
    workers,
    profile,
    info: {
      device: "cpu",
      adapter: `CPU, ${workers === 1 ? "1 worker" : `${workers} workers`} on ${cores} cores`,
      kernels: build,
      kernelHash: hash,
      groups: 1,
    },
    async advance(steps, { signal, onProgress } = {}) {
      const taken = await shareOut({
        models: models.length,
        workers,
        steps,
        run,
        chunk,
        signal,
        onProgress,
      });
      step += taken;
      return taken;
    },
    metrics() {
      const all = addresses.map((address) => metricsOf(shared, address));
      addresses.forEach((address) => modelProgress(shared, address).sums.fill(0));
      return Promise.resolve(all);
    },
    states(wanted = models.map((_, m) => m)): Promise<ModelState[]> {
      return Promise.resolve(
        wanted.map((m) => readModelState(shared, layout, addresses[m])),
      );
    },
    setProfiling(on) {
      isProfiled = on;
      for (const part of STEP_PARTS) profile[part] = 0;
    },
    failWorker: (worker) => pool.fail(worker),
    close: () => pool.close(),
  };
}

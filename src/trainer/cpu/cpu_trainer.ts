/**
 * The trainer on the CPU: WebAssembly kernels in one worker a core, on one shared memory. Where there are
 * fewer models than workers, a team of workers takes each step of a model together.
 *
 * @module
 */
import type { HyperParameters } from "../../algorithms/hyper_parameters.ts";
import { algorithmOf } from "../../algorithms/registry.ts";
import { metricMeans, namedSettings, SETTINGS } from "../settings.ts";
import { checkTrainerOptions } from "../check_options.ts";
import { startState } from "../fresh_state.ts";
import { InputError } from "../../input_error.ts";
import type { ModelMetrics, ModelState, Trainer, TrainerOptions } from "../trainer.ts";
import { trainingSizes } from "../training_sizes.ts";
import { type CpuLayout, cpuLayout } from "./cpu_layout.ts";
import {
  checkCpuSizes,
  enoughBytes,
  modelBytes,
  mostNets,
  pulseAddress,
  teamBytes,
} from "./cpu_sizes.ts";
import { kernelHash } from "./kernel_hash.ts";
import { compileKernels, STEP_PARTS } from "./kernels.ts";
import { MODEL } from "./model_block.ts";
import {
  describe,
  modelProgress,
  placeData,
  placeModel,
  readModelState,
  type SharedMemory,
  sharedMemory,
} from "./shared_memory.ts";
import { shareOut } from "./share_out.ts";
import { formTeams, stepOperations } from "./teams.ts";
import { thisThread } from "./this_thread.ts";
import { type Done, startWorkers } from "./worker_pool.ts";

/** How long a worker works before it hears of Ctrl-C, in milliseconds. */
const CHUNK = 100;

/** Milliseconds a worker may take no step before it is taken for dead, beside what a step needs. */
const PATIENCE = 60_000;

/** Floating-point operations a millisecond of a core that is hardly alive. */
const SLOWEST = 1e5;

/** A CPU trainer with its insides in reach, for tests and benchmarks. */
export interface CpuTrainer extends Trainer {
  /** Number of workers. */
  readonly workers: number;
  /** Milliseconds spent in each part of the steps since profiling was switched on: the mean of a team's workers. */
  readonly profile: Record<typeof STEP_PARTS[number], number>;
  /** Switches profiling on or off and starts new sums. */
  setProfiling(on: boolean): void;
  /** Makes a worker fail as soon as it is not busy. */
  failWorker(worker: number): void;
  /** Ends a worker's thread in the middle of its work, without a word. */
  killWorker(worker: number): void;
}

function metricsOf(
  shared: SharedMemory,
  address: number,
  hyper: HyperParameters,
): ModelMetrics {
  const { step, divergedAt, sums } = modelProgress(shared, address);
  return { step, steps: sums[0], values: metricMeans(algorithmOf(hyper), sums), divergedAt };
}

/** Everything the workers share. */
interface Arrangement {
  readonly shared: SharedMemory;
  readonly layout: CpuLayout;
  readonly description: number;
  /** Workers of a team. */
  readonly size: number;
  /** The teams' own memory. */
  readonly scratch: readonly number[];
  readonly addresses: readonly number[];
}

function arrange(options: TrainerOptions): Arrangement {
  const { shape, models, batch, workers } = options;
  const { teams, size } = formTeams(cpuLayout(shape), { batch, models: models.length, workers });
  const shared = sharedMemory(enoughBytes(cpuLayout(shape), { ...options, teams, size }));
  const { layout, description } = describe(shared, options);
  const most = mostNets(models.map(({ hyper }) => hyper));
  const bytes = teamBytes(layout, { batch, workers: size, nets: most });
  const scratch = Array.from({ length: teams }, () => shared.take(bytes));
  for (const model of models) placeData(shared, { model, batch });
  shared.reserve(
    models.reduce((sum, { hyper }) => sum + modelBytes(layout, mostNets([hyper])), 0),
  );
  const addresses = models.map((model, m) =>
    placeModel(shared, layout, { model, state: startState(options, m), batch })
  );
  return { shared, layout, description, size, scratch, addresses };
}

/** Refuses workers where a page is not isolated from other origins, which browsers ask for. */
function checkSharing(): void {
  if (typeof SharedArrayBuffer !== "undefined") return;
  throw new InputError(
    "device",
    "found no SharedArrayBuffer, which cpu needs: serve the page with Cross-Origin-Opener-Policy: same-origin and " +
      "Cross-Origin-Embedder-Policy: require-corp, or use webgpu",
  );
}

/** How the steps are taken. */
export interface CpuTrainerSettings {
  /** Milliseconds a worker may take no step (default: a minute and a step's time). */
  readonly patience?: number;
  /** Take them in this thread, which answers between two, and share nothing. */
  readonly inThisThread?: boolean;
}

/**
 * Makes a trainer on the CPU.
 *
 * @param asked What to train, on how many workers; `kernels` forces a build.
 * @param settings How the steps are taken.
 * @throws {InputError} If the build is unknown or everything together does not fit 4 GiB; if workers cannot share memory,
 * as in a page that is not isolated from other origins.
 */
export async function createCpuTrainer(
  asked: TrainerOptions,
  { patience, inThisThread = false }: CpuTrainerSettings = {},
): Promise<CpuTrainer> {
  const options = inThisThread ? { ...asked, workers: 1 } : asked;
  if (!inThisThread) checkSharing();
  checkTrainerOptions(options);
  checkCpuSizes(trainingSizes(options));
  const { models, batch } = options;
  const { build, module } = await compileKernels(options.kernels);
  const cores = navigator.hardwareConcurrency;
  const { shared, layout, description, size, scratch, addresses } = arrange(options);
  const teams = scratch.length;
  const workers = teams * size;
  const longestStep = stepOperations(layout, batch) / SLOWEST;
  const pool = inThisThread ? thisThread() : startWorkers(workers, {
    patience: patience ?? PATIENCE + longestStep,
    ...options.worker,
  });
  /** Asks all workers of a team. */
  const askTeam = (team: number, ask: (pool: number, worker: number) => Promise<Done>) =>
    Promise.all(Array.from({ length: size }, (_, worker) => ask(team * size + worker, worker)));
  const { memory } = shared;
  await Promise.all(
    scratch.map((own, team) =>
      askTeam(team, (index, worker) => {
        const place = { scratch: own, worker, workers: size };
        return pool.ask(index, { kind: "setup", module, memory, description, ...place });
      })
    ),
  );

  const hypers: readonly HyperParameters[] = models.map(({ hyper }) => hyper);
  const profile = Object.fromEntries(STEP_PARTS.map((part) => [part, 0])) as CpuTrainer["profile"];
  let isProfiled = false;
  let stepMilliseconds = Infinity;
  let step = options.states?.[0].step ?? 0;

  async function run(
    team: number,
    job: { model: number; from: number; steps: number },
  ): Promise<void> {
    const model = addresses[job.model];
    const request = {
      kind: "job",
      model,
      hyper: hypers[job.model],
      from: step + job.from,
      steps: job.steps,
      profile: isProfiled,
    } as const;
    const answers = await askTeam(team, (index, worker) => {
      const pulse = pulseAddress(scratch[team], worker);
      return pool.ask(index, request, () => shared.words(pulse, 1)[0]);
    });
    stepMilliseconds = Math.max(...answers.map(({ milliseconds }) => milliseconds)) / job.steps;
    for (const { parts } of answers) {
      parts.forEach((time, part) => profile[STEP_PARTS[part]] += time / size);
    }
  }
  function chunk(): number {
    const time = Math.max(CHUNK / 4, CHUNK * Math.min(1, teams / models.length));
    return Math.max(1, Math.floor(time / stepMilliseconds));
  }

  return {
    workers,
    profile,
    info: {
      device: "cpu",
      adapter: `CPU, ${workers === 1 ? "1 worker" : `${workers} workers`} on ${cores} cores`,
      kernels: build,
      groups: 1,
    },
    async advance(steps, { signal, onProgress } = {}) {
      const taken = await shareOut({
        models: models.length,
        teams,
        steps,
        run,
        chunk,
        signal,
        onProgress,
      });
      step += taken;
      return taken;
    },
    kernelHash: () => kernelHash(module),
    metrics() {
      const all = addresses.map((address, m) => metricsOf(shared, address, hypers[m]));
      addresses.forEach((address) => modelProgress(shared, address).sums.fill(0));
      return Promise.resolve(all);
    },
    settings: () =>
      Promise.resolve(
        addresses.map((address, m) =>
          namedSettings(hypers[m], shared.words(address + 4 * MODEL.settings, SETTINGS))
        ),
      ),
    states(wanted = models.map((_, m) => m)): Promise<ModelState[]> {
      return Promise.resolve(
        wanted.map((m) =>
          readModelState(shared, layout, { address: addresses[m], hyper: hypers[m] })
        ),
      );
    },
    setProfiling(on) {
      isProfiled = on;
      for (const part of STEP_PARTS) profile[part] = 0;
    },
    failWorker: (worker) => pool.fail(worker),
    killWorker: (worker) => pool.kill(worker),
    close: () => pool.close(),
  };
}

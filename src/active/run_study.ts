/**
 * Runs a study part by part, on several workers; what is finished is kept, so a study that was stopped
 * or killed goes on where it was, and ends in the same bytes.
 *
 * @module
 */
import { createHash } from "node:crypto";
import { join } from "node:path";
import type { ActiveConfig } from "../config/active_config.ts";
import { makeFolder, writeFileAtomic } from "../files/atomic_write.ts";
import { readTextIfThere } from "../files/read_bytes.ts";
import { parseResult } from "../text/json.ts";
import { BUNDLED_MDP } from "../mdp/load_mdp.ts";
import { ACTIONS, FEATURES } from "../mdp/synthetic_patient/patient.ts";
import { checkCpuSizes } from "../trainer/cpu/cpu_sizes.ts";
import { learnerParameters } from "./learners.ts";
import type { StudyRow } from "./run_dataset.ts";
import type { StudyAnswer, StudyPart, StudyRequest } from "./study_worker.ts";
import { STUDY_PART } from "./summary_check.ts";
import type { References } from "./study_types.ts";

/**
 * What a worker of a study may do: compute, on the bundled MDP and with this program's code, which the trainer's own
 * workers and kernels are started from. It writes nothing; those may do nothing at all.
 */
export const WORKER_PERMISSIONS: Deno.PermissionOptionsObject = {
  read: [BUNDLED_MDP, new URL("../", import.meta.url)],
};

/** Raised whenever the same config would give other numbers: parts of before are not gone on with. */
const STUDY_VERSION = 1;

/** A finished study. */
export interface StudyResult {
  /** The references. */
  readonly references: References;
  /** All rows, in the order of the datasets. */
  readonly rows: readonly StudyRow[];
  /** Seconds of all parts together, by the clock of the workers that ran them. */
  readonly seconds: number;
}

/** How to run a study. */
export interface RunStudyOptions {
  /** Folder that holds the finished parts of studies. */
  readonly folder: string;
  /** Number of workers, at least 1. */
  readonly workers: number;
  /** Stops the study; what is finished stays. */
  readonly signal?: AbortSignal;
  /** Called with the number of finished parts. */
  readonly onProgress?: (done: number) => void;
}

/** Parts of a study: its references and its datasets. */
export function studySize(config: ActiveConfig): number {
  return 1 + config.datasets.count;
}

/** Folder of a study's finished parts: another config, another folder. */
function partsFolder(config: ActiveConfig, folder: string): string {
  const text = JSON.stringify([STUDY_VERSION, config]);
  const hash = createHash("sha256").update(text).digest("hex").slice(0, 12);
  return join(folder, `${config.name}-${hash}`);
}

/** Refuses networks that no worker can train, before any data are made. */
function checkLearnerSizes({ learner, strategies, budgets }: ActiveConfig): void {
  if (learner.kind !== "network") return;
  const { hidden, batch, members } = learner;
  checkCpuSizes({
    shape: { input: { kind: "dense", features: FEATURES }, hidden, actions: ACTIONS },
    batch,
    hypers: new Array(strategies.includes("uncertainty") ? members : 1)
      .fill(learnerParameters(learner, 1)),
    transitions: budgets[0],
    workers: 1,
  });
}

/** A finished part, or null. */
async function readPart(path: string): Promise<StudyPart | null> {
  const text = await readTextIfThere(path);
  if (text === null) return null;
  return parseResult<StudyPart>(text, path, STUDY_PART);
}

/** Runs the parts that are missing; each worker takes the next as soon as it is free. */
async function runParts(
  missing: readonly (number | null)[],
  config: ActiveConfig,
  options: RunStudyOptions & {
    readonly keep: (seed: number | null, part: StudyPart) => Promise<void>;
  },
): Promise<void> {
  const { signal, keep } = options;
  const queue = [...missing];
  const workers: Worker[] = [];
  const stopped = Promise.withResolvers<never>();
  const stop = () => stopped.reject(signal!.reason);
  signal?.addEventListener("abort", stop);
  const ask = (worker: Worker, request: StudyRequest): Promise<StudyAnswer> =>
    new Promise((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<StudyAnswer>) => resolve(data);
      worker.onerror = (event) => {
        event.preventDefault();
        reject(new Error(`A worker of the study failed: ${event.message}`));
      };
      worker.postMessage(request);
    });
  async function lane(): Promise<void> {
    const worker = new Worker(new URL("./study_worker.ts", import.meta.url), {
      type: "module",
      deno: { permissions: WORKER_PERMISSIONS },
    });
    workers.push(worker);
    for (let seed = queue.shift(); seed !== undefined; seed = queue.shift()) {
      const answer = await ask(worker, { config, seed });
      if ("failure" in answer) throw new Error(answer.failure);
      await keep(seed, answer);
    }
  }
  const lanes = Array.from({ length: Math.min(options.workers, queue.length) }, lane);
  try {
    signal?.throwIfAborted();
    await Promise.race([Promise.all(lanes), stopped.promise]);
  } finally {
    signal?.removeEventListener("abort", stop);
    workers.forEach((worker) => worker.terminate());
  }
}

/**
 * Runs what is left of a study.
 *
 * @param config The study.
 * @param options Folder, workers, signal.
 * @throws {InputError} If the study's networks do not fit the CPU trainer.
 * @throws What the signal was fired with, if it was.
 */
export async function runStudy(
  config: ActiveConfig,
  options: RunStudyOptions,
): Promise<StudyResult> {
  checkLearnerSizes(config);
  const folder = partsFolder(config, options.folder);
  await makeFolder(folder);
  const { first_seed, count } = config.datasets;
  const seeds = [null, ...Array.from({ length: count }, (_, i) => first_seed + i)];
  const path = (seed: number | null) =>
    join(folder, seed === null ? "references.json" : `dataset-${seed}.json`);
  const parts = new Map<number | null, StudyPart>();
  for (const seed of seeds) {
    const part = await readPart(path(seed));
    if (part) parts.set(seed, part);
  }
  options.onProgress?.(parts.size);
  await runParts(seeds.filter((seed) => !parts.has(seed)), config, {
    ...options,
    async keep(seed, part) {
      await writeFileAtomic(path(seed), new TextEncoder().encode(`${JSON.stringify(part)}\n`));
      parts.set(seed, part);
      options.onProgress?.(parts.size);
    },
  });
  const all = seeds.map((seed) => parts.get(seed)!);
  return {
    references: (all[0] as Extract<StudyPart, { references: unknown }>).references,
    rows: all.slice(1).flatMap((part) => (part as Extract<StudyPart, { rows: unknown }>).rows),
    seconds: all.reduce((sum, part) => sum + part.seconds, 0),
  };
}

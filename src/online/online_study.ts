/**
 * Online training with its results: what they hold is not trained again.
 *
 * @module
 */
import { join } from "node:path";
import project from "../../deno.json" with { type: "json" };
import { checkWritable, makeFolder } from "../files/atomic_write.ts";
import { withSoleUse, type WorkLock } from "../files/file_lock.ts";
import { checkResultsName } from "../files/results_name.ts";
import { evaluatePolicy } from "../mdp/exact_evaluation.ts";
import { keyedFolder, removeFinishedRun, removeFinishedRuns } from "../runs/finished_runs.ts";
import { policyFromLetters } from "../study/grids/study_rows.ts";
import type { OnlineConfig } from "./online_config.ts";
import {
  ONLINE_ROWS_FILE,
  onlineKey,
  type OnlineRow,
  onlineSettings,
  readOnlineRows,
  writeOnlineRows,
} from "./online_rows.ts";
import { type OnlineModel, trainOnline, type TrainOnlineOptions } from "./train_online.ts";

const { version: VERSION = "unversioned" } = project as { version?: string };

/** How to run online training. */
export interface OnlineStudyOptions extends Omit<TrainOnlineOptions, "folder"> {
  /** Folder of the results. */
  readonly results: string;
  /** Folder of the trainings at work; a finished one is removed. */
  readonly runs: string;
  /** Commit of the code. */
  readonly commit: string | null;
}

/** Trains what the results lack, the only one at work on them. */
async function runAlone(
  online: OnlineConfig,
  path: string,
  { lock, ...options }: OnlineStudyOptions & { readonly lock: WorkLock },
): Promise<OnlineRow[] | null> {
  const { results: _, runs, commit, ...training } = options;
  const { mdp } = options;
  await checkWritable(path, ONLINE_ROWS_FILE);
  const known = new Map((await readOnlineRows(path)).map((row) => [row.key, row]));
  const keyOf = (seed: number) => onlineKey(online, seed, mdp.sha256);
  const seeds = online.seeds.filter((seed) => !known.has(keyOf(seed)));
  await removeFinishedRuns(runs, {
    known: (key) => known.has(key),
    keysOf: (configs) => configs.flatMap((config) => config.seeds.map(keyOf)),
    likely: [online.seeds.map(keyOf)],
  });
  if (seeds.length > 0) {
    const missing = { ...online, seeds, config: { ...online.config, seeds } };
    const folder = keyedFolder(runs, seeds.map(keyOf));
    const outcome = await trainOnline(missing, { ...training, folder });
    if (outcome === null) return null;
    const { gamma, inadmissible } = online.config;
    const rowOf = (seed: number, model: OnlineModel): OnlineRow => {
      const { policy, divergedAt, course, episodes } = model;
      const exact = evaluatePolicy(mdp, policyFromLetters(policy, mdp), { gamma, inadmissible });
      return {
        name: online.name,
        seed,
        key: keyOf(seed),
        config: onlineSettings(online),
        survival: exact.survival,
        ...(exact.ends < 1 && { ends: exact.ends }),
        length: exact.length,
        discounted_return: exact.discountedReturn,
        inadmissible_share: exact.inadmissibleShare,
        diverged_at: divergedAt,
        policy,
        course,
        episodes,
        mdp_sha256: mdp.sha256,
        trainer: outcome.trainer,
        versions: { project: VERSION, deno: Deno.version.deno },
        commit,
      };
    };
    outcome.models.forEach((model, m) => known.set(keyOf(seeds[m]), rowOf(seeds[m], model)));
    lock.check();
    await writeOnlineRows(path, online.seeds.map((seed) => known.get(keyOf(seed))!));
    await removeFinishedRun(folder);
  }
  return online.seeds.map((seed) => known.get(keyOf(seed))!);
}

/**
 * Trains what the results lack, and adds it to them.
 *
 * @param online What to train.
 * @param options Folders, process, trainer, signal.
 * @returns The rows of all seeds, or null if the signal fired.
 * @throws {InputError} If another process is at work on the results, or results or a file of the training are damaged or
 * cannot be written.
 */
export async function runOnlineStudy(
  online: OnlineConfig,
  options: OnlineStudyOptions,
): Promise<OnlineRow[] | null> {
  const path = join(options.results, `${online.name}.jsonl`);
  await makeFolder(options.results);
  await checkResultsName(path);
  return await withSoleUse(path, (lock) => runAlone(online, path, { ...options, lock }));
}

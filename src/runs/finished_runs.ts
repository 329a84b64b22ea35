/**
 * The folders of runs whose results are kept elsewhere: removed when the results are written, or by the next call if a
 * kill came in between.
 *
 * @module
 */
import { createHash } from "node:crypto";
import { join } from "node:path";
import type { Config } from "../config/config.ts";
import { removePath, renamePath, takeLock } from "../files/atomic_write.ts";
import { InputError } from "../input_error.ts";
import { readRunConfigs } from "./open_run.ts";
import { runPaths } from "./run_folder.ts";

/** What a folder is called from when its run is not needed until it is gone. */
const FINISHED = ".finished";

/**
 * Where a run is kept until it is done: named by what its models are known by.
 *
 * @param runs Folder of such runs.
 * @param keys What each model is known by.
 */
export function keyedFolder(runs: string, keys: readonly string[]): string {
  return join(runs, createHash("sha256").update(keys.join(" ")).digest("hex").slice(0, 16));
}

/**
 * Removes the folder of a run that nobody needs. It is renamed before, so that a kill leaves no run in part.
 *
 * @param folder The run's folder, which no run has locked.
 * @throws {InputError} If it cannot be removed.
 */
export async function removeFinishedRun(folder: string): Promise<void> {
  await removePath(folder + FINISHED, { recursive: true });
  await renamePath(folder, folder + FINISHED);
  await removePath(folder + FINISHED, { recursive: true });
}

/** The configs in a folder; none if there are no readable ones. */
async function configsIn(folder: string): Promise<Config[]> {
  return await readRunConfigs(runPaths(folder)).catch((error) => {
    if (error instanceof InputError) return [];
    throw error;
  });
}

/** Names of the folders in a folder; none if it is not there. */
async function foldersIn(folder: string): Promise<string[]> {
  try {
    const entries = await Array.fromAsync(Deno.readDir(folder));
    return entries.filter(({ isDirectory }) => isDirectory).map(({ name }) => name);
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return [];
    throw error;
  }
}

/** Whether a run is at work in a folder. */
async function isInUse(folder: string): Promise<boolean> {
  using lock = await takeLock(join(folder, "lock"));
  return lock === null;
}

/**
 * Removes what kills have left of finished runs: folders under the name of keys that are all known, and nothing else.
 * A folder tells its keys by its config; where a kill of older versions has taken that, one of `likely` has its name.
 *
 * @param runs Folder of the runs, made by {@link keyedFolder}.
 * @param finished `known`: whether results of a key are there; `keysOf`: what the models of configs are known by;
 * `likely`: keys of whole runs.
 * @throws {InputError} If a folder cannot be removed.
 */
export async function removeFinishedRuns(runs: string, finished: {
  readonly known: (key: string) => boolean;
  readonly keysOf: (configs: readonly Config[]) => readonly string[];
  readonly likely: readonly (readonly string[])[];
}): Promise<void> {
  const { known, keysOf, likely } = finished;
  const isDone = (folder: string, keys: readonly string[]) =>
    keys.length > 0 && keys.every(known) && keyedFolder(runs, keys) === folder;
  for (const name of await foldersIn(runs)) {
    const folder = join(runs, name);
    if (/^[0-9a-f]{16}\.finished$/.test(name)) {
      await removePath(folder, { recursive: true });
    } else if (/^[0-9a-f]{16}$/.test(name)) {
      const all = [keysOf(await configsIn(folder)), ...likely];
      if (!all.some((keys) => isDone(folder, keys)) || await isInUse(folder)) continue;
      await removeFinishedRun(folder);
    }
  }
}

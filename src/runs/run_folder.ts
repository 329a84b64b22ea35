/**
 * A run's folder: where its files are, and the lock that keeps a second run out and tells when the folder is gone.
 *
 * @module
 */
import { join } from "node:path";
import { makeFolder, removePath } from "../files/atomic_write.ts";
import { withFileLock, type WorkLock } from "../files/file_lock.ts";
import { fileError } from "../files/read_bytes.ts";

/** Places of a run's files. */
export interface RunPaths {
  /** The folder. */
  readonly folder: string;
  /** The resolved config, in the form `readConfig` reads. */
  readonly config: string;
  /** Versions, devices, data. */
  readonly manifest: string;
  /** One line a model and log interval. */
  readonly metrics: string;
  /** One line a model and evaluation interval. */
  readonly evaluations: string;
  /** The final scores. */
  readonly evaluation: string;
  /** Folder of the checkpoints. */
  readonly checkpoints: string;
}

/**
 * Names the files of a run.
 *
 * @param folder The run's folder.
 */
export function runPaths(folder: string): RunPaths {
  return {
    folder,
    config: join(folder, "config.yaml"),
    manifest: join(folder, "manifest.json"),
    metrics: join(folder, "metrics.jsonl"),
    evaluations: join(folder, "evaluations.jsonl"),
    evaluation: join(folder, "evaluation.json"),
    checkpoints: join(folder, "checkpoints"),
  };
}

/** Whether a path exists. */
export async function exists(path: string): Promise<boolean> {
  try {
    await Deno.stat(path);
    return true;
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return false;
    throw fileError(path, error);
  }
}

/**
 * Works in a run's folder, made if need be, with every other run kept out of it. Afterwards the folder is removed if
 * no run was begun in it.
 *
 * @param folder The run's folder.
 * @param work What to do; it checks the lock before it writes.
 * @returns What the work returns.
 * @throws {InputError} If another process has the folder, or it cannot be made; {@link PlaceGone} if it was moved or
 * removed before the work ended, whatever the work stumbled over then; else whatever the work throws.
 */
export async function withRunFolder<T>(
  folder: string,
  work: (lock: WorkLock) => Promise<T>,
): Promise<T> {
  await makeFolder(folder);
  let ours = false;
  const use = {
    subject: folder,
    taken: "is in use by another run, expected a folder of its own",
    stay: "stay while the run trains",
  };
  try {
    return await withFileLock(join(folder, "lock"), use, async (lock) => {
      try {
        return await work(lock);
      } finally {
        ours = lock.isInPlace();
      }
    });
  } finally {
    if (ours) await removePath(folder).catch(() => {}); // Holds a run, or something else: left as it is.
  }
}

/**
 * A run's folder: where its files are, and the lock that keeps a second run out and tells when the folder is gone.
 *
 * @module
 */
import { join } from "node:path";
import { makeFolder, removePath } from "../files/atomic_write.ts";
import { withFileLock } from "../files/file_lock.ts";
import { fileError } from "../files/read_bytes.ts";
import { InputError } from "../input_error.ts";

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

/** The folder of a run that is at work. */
export interface RunLock {
  /** Whether the folder is where it was locked: no longer once it was moved or removed. */
  isInPlace(): boolean;
  /**
   * Refuses to go on without the folder; nothing is then begun anew in its place.
   *
   * @throws {FolderGone} If the folder was moved or removed.
   */
  check(): void;
}

/** The folder of a run was moved or removed while the run was at work. */
export class FolderGone extends InputError {
  /**
   * Says so.
   *
   * @param folder Where the folder was.
   */
  constructor(folder: string) {
    super(folder, "is no longer there, expected it to stay while the run trains");
    this.name = "FolderGone";
  }
}

/**
 * Works in a run's folder, made if need be, with every other run kept out of it. Afterwards the folder is removed if
 * no run was begun in it.
 *
 * @param folder The run's folder.
 * @param work What to do; it checks the lock before it writes.
 * @returns What the work returns.
 * @throws {InputError} If another process has the folder, or it cannot be made; {@link FolderGone} if it was moved or
 * removed before the work ended, whatever the work stumbled over then; else whatever the work throws.
 */
export async function withRunFolder<T>(
  folder: string,
  work: (lock: RunLock) => Promise<T>,
): Promise<T> {
  await makeFolder(folder);
  let ours = false;
  const use = {
    subject: folder,
    taken: "is in use by another run, expected a folder of its own",
  };
  try {
    return await withFileLock(join(folder, "lock"), use, async ({ isInPlace }) => {
      const check = () => {
        if (!isInPlace()) throw new FolderGone(folder);
      };
      try {
        return await work({ isInPlace, check });
      } catch (error) {
        check();
        throw error;
      } finally {
        ours = isInPlace();
      }
    });
  } finally {
    if (ours) await removePath(folder).catch(() => {}); // Holds a run, or something else: left as it is.
  }
}

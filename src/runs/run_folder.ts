/**
 * A run's folder: where its files are, and the lock that keeps a second run out.
 *
 * @module
 */
import { join } from "node:path";
import { makeFolder, removePath, takeLock } from "../files/atomic_write.ts";
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

/**
 * Makes the folder if need be and takes its lock, which the kernel frees when the process ends,
 * however it ends.
 *
 * @param folder The run's folder.
 * @returns Frees the lock when disposed, and removes the folder if no run was begun in it.
 * @throws {InputError} If another process holds the lock, or the folder cannot be made.
 */
export async function lockRun(folder: string): Promise<AsyncDisposable> {
  const path = join(folder, "lock");
  await makeFolder(folder);
  const lock = await takeLock(path);
  if (lock === null) {
    throw new InputError(folder, "is in use by another run, expected a folder of its own");
  }
  return {
    async [Symbol.asyncDispose]() {
      if (!(await exists(runPaths(folder).config))) {
        await removePath(path);
        await removePath(folder).catch(() => {}); // Holds something else: left as it is.
      }
      lock[Symbol.dispose]();
    },
  };
}

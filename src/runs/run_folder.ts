/**
 * A run's folder: where its files are, and the lock that keeps a second run out.
 *
 * @module
 */
import { join } from "node:path";
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

/**
 * Makes the folder if need be and takes its lock, which the kernel frees when the process ends,
 * however it ends.
 *
 * @param folder The run's folder.
 * @param shown The folder in the words of an error.
 * @returns Frees the lock when disposed.
 * @throws {InputError} If another process holds the lock, or the folder cannot be made.
 */
export async function lockRun(folder: string, shown: string = folder): Promise<Disposable> {
  try {
    await Deno.mkdir(folder, { recursive: true });
    const file = await Deno.open(join(folder, "lock"), { write: true, create: true });
    if (await file.tryLock(true)) return file;
    file.close();
  } catch (error) {
    throw new InputError(shown, `Cannot use the folder for a run: ${(error as Error).message}`);
  }
  throw new InputError(shown, "is in use by another run, expected a folder of its own");
}

/** Whether a path exists. */
export async function exists(path: string): Promise<boolean> {
  try {
    await Deno.stat(path);
    return true;
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return false;
    throw error;
  }
}

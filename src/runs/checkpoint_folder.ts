/**
 * The checkpoints of a run: one folder a step, which holds every model or does not exist.
 *
 * @module
 */
import { join } from "node:path";
import {
  makeFolder,
  removePath,
  renamePath,
  syncFolder,
  writeFileAtomic,
} from "../files/atomic_write.ts";
import { InputError } from "../input_error.ts";
import type { ModelCheckpoint } from "./model_checkpoint.ts";
import { readCheckpoint } from "./read_checkpoint.ts";
import type { RunPaths } from "./run_folder.ts";
import type { RunPlan } from "./run_plan.ts";

/** Checkpoints kept: the last, and the one before for a user who finds the last one damaged. */
const KEPT = 2;

const PARTIAL = ".partial";

/**
 * The folder of a step's checkpoints.
 *
 * @param checkpoints Folder of all checkpoints of the run.
 * @param step Steps taken.
 */
export function stepFolder(checkpoints: string, step: number): string {
  return join(checkpoints, `step-${String(step).padStart(10, "0")}`);
}

/**
 * The steps of which there are checkpoints.
 *
 * @param checkpoints Folder of all checkpoints of the run.
 * @returns Ascending steps; none if the folder does not exist.
 */
export async function checkpointSteps(checkpoints: string): Promise<number[]> {
  const steps: number[] = [];
  try {
    for await (const { name } of Deno.readDir(checkpoints)) {
      const match = /^step-(\d{10})$/.exec(name);
      if (match) steps.push(Number(match[1]));
    }
  } catch (error) {
    if (!(error instanceof Deno.errors.NotFound)) throw error;
  }
  return steps.sort((a, b) => a - b);
}

/** The file of a model in a step's folder. */
function modelFile(folder: string, name: string): string {
  return join(folder, `${name}.safetensors`);
}

/**
 * Removes what no run needs: checkpoints in the making, and all but the last two. An old one is renamed before it is
 * removed, so that a kill leaves none in part; what a kill leaves is removed by the next call.
 *
 * @param checkpoints Folder of all checkpoints of the run.
 */
export async function tidyCheckpoints(checkpoints: string): Promise<void> {
  const partial = join(checkpoints, PARTIAL);
  const removePartial = () => removePath(partial, { recursive: true });
  await removePartial();
  for (const old of (await checkpointSteps(checkpoints)).slice(0, -KEPT)) {
    await renamePath(stepFolder(checkpoints, old), partial);
    await removePartial();
  }
}

/** A step's checkpoints in the making. */
export interface CheckpointWriter {
  /**
   * Writes a model's file.
   *
   * @param name The model's name.
   * @param bytes An encoded checkpoint.
   */
  add(name: string, bytes: Uint8Array): Promise<void>;
  /** Makes all the files appear at once, then removes all but the last two checkpoints. */
  commit(): Promise<void>;
}

/**
 * Begins the checkpoints of a step. Until they are committed the run has the ones before.
 *
 * @param checkpoints Folder of all checkpoints of the run.
 * @param step Steps taken; there must be no checkpoints of it yet.
 */
export async function beginCheckpoint(
  checkpoints: string,
  step: number,
): Promise<CheckpointWriter> {
  const partial = join(checkpoints, PARTIAL);
  await removePath(partial, { recursive: true });
  // Not with those they lie in: a run whose folder has vanished is not begun anew in its place.
  for (const folder of [checkpoints, partial]) await makeFolder(folder, { recursive: false });
  return {
    async add(name, bytes) {
      try {
        await writeFileAtomic(modelFile(partial, name), bytes);
      } catch (error) {
        await removePath(partial, { recursive: true }).catch(() => {}); // Where the disk is full, it takes room.
        throw error;
      }
    },
    async commit() {
      await syncFolder(partial);
      await renamePath(partial, stepFolder(checkpoints, step));
      await syncFolder(checkpoints);
      await tidyCheckpoints(checkpoints);
    },
  };
}

/**
 * Reads one model of a step's checkpoints.
 *
 * @param plan The run, whose configs the file must belong to.
 * @param model Index of the model.
 * @param folder The step's folder.
 * @throws {InputError} If the file is absent, damaged or of another model.
 */
export async function readModel(
  plan: RunPlan,
  model: number,
  folder: string,
): Promise<ModelCheckpoint> {
  const { name, seed, config } = plan.models[model];
  const path = modelFile(folder, name);
  const checkpoint = await readCheckpoint(path);
  const same = checkpoint.seed === seed &&
    JSON.stringify(checkpoint.config) === JSON.stringify(config);
  if (!same) throw new InputError(path, "is a checkpoint of another config, expected the run's");
  return checkpoint;
}

/**
 * Reads the last checkpoints of a run.
 *
 * @param paths The run's files.
 * @param plan The run.
 * @returns (M) the models.
 * @throws {InputError} If there are none, or one is damaged.
 */
export async function latestCheckpoints(
  paths: RunPaths,
  plan: RunPlan,
): Promise<ModelCheckpoint[]> {
  const step = (await checkpointSteps(paths.checkpoints)).at(-1);
  if (step === undefined) {
    throw new InputError(paths.folder, "holds no checkpoint: the run was ended before its first");
  }
  const folder = stepFolder(paths.checkpoints, step);
  return await Promise.all(plan.models.map((_, model) => readModel(plan, model, folder)));
}

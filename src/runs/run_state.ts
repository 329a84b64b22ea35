/**
 * Where the run in a folder stands, told from its files without changing any.
 *
 * @module
 */
import { join } from "node:path";
import type { Config } from "../config/config.ts";
import { isLocked } from "../files/atomic_write.ts";
import { InputError } from "../input_error.ts";
import { checkpointSteps } from "./checkpoint_folder.ts";
import { readLines } from "./json_lines.ts";
import { readRunConfigs } from "./open_run.ts";
import { exists, runPaths } from "./run_folder.ts";
import { planRun } from "./run_plan.ts";

/** Where a run stands. */
export interface RunState {
  /** Its experiments; null of a damaged run. */
  readonly configs: readonly Config[] | null;
  /** When it was begun, in ISO 8601, as its config's file tells; null of a run without one. */
  readonly begun: string | null;
  /** `finished`; `training`, while a process holds the folder; `stopped`; or `damaged`. */
  readonly state: "finished" | "training" | "stopped" | "damaged";
  /** Steps of its last checkpoint; null of a damaged run. */
  readonly step: number | null;
  /** Steps it is to take; null of a damaged run. */
  readonly steps: number | null;
  /** Models; null of a damaged run. */
  readonly models: number | null;
  /** Highest survival of a model at the last exact evaluation; null without one. */
  readonly survival: number | null;
  /** What is wrong with a damaged run, or null. */
  readonly fault: string | null;
}

/** The highest survival at the last evaluation of a log. */
async function lastSurvival(path: string): Promise<number | null> {
  const lines = await readLines(path);
  const step = lines.at(-1)?.step;
  const values = lines.filter((line) => line.step === step).map(({ survival }) => survival);
  const numbers = values.filter((one) => typeof one === "number");
  return numbers.length === 0 ? null : Math.max(...numbers);
}

/** When a run was begun: its config is written then, and never again. */
async function begunAt(config: string): Promise<string | null> {
  const { mtime } = await Deno.stat(config).catch(() => ({ mtime: null }));
  return mtime?.toISOString() ?? null;
}

/** Where a run with sound files stands. */
async function soundState(folder: string): Promise<RunState> {
  const paths = runPaths(folder);
  const { configs, models, settings } = planRun(await readRunConfigs(paths));
  const isFinished = await exists(paths.evaluation);
  const isTraining = !isFinished && await isLocked(join(folder, "lock"));
  return {
    configs,
    begun: await begunAt(paths.config),
    state: isFinished ? "finished" : isTraining ? "training" : "stopped",
    step: (await checkpointSteps(paths.checkpoints)).at(-1) ?? 0,
    steps: settings.steps,
    models: models.length,
    survival: await lastSurvival(paths.evaluations),
    fault: null,
  };
}

/**
 * Where the run in a folder stands. What is wrong with its files is part of the answer.
 *
 * @param folder The folder.
 * @returns Where it stands, or null if the folder holds no run.
 */
export async function runState(folder: string): Promise<RunState | null> {
  const { config, manifest } = runPaths(folder);
  if (!(await exists(config)) && !(await exists(manifest))) return null;
  try {
    return await soundState(folder);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const begun = await begunAt(config);
    const none = { configs: null, step: null, steps: null, models: null, survival: null };
    return { state: "damaged", begun, ...none, fault: error.message };
  }
}

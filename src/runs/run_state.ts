/**
 * Where the run in a folder stands, told from its files without changing any.
 *
 * @module
 */
import { join } from "node:path";
import type { Config } from "../config/config.ts";
import type { HeldOutScore } from "../evaluation/held_out_score.ts";
import { isLocked } from "../files/atomic_write.ts";
import { InputError } from "../input_error.ts";
import { checkpointSteps } from "./checkpoint_folder.ts";
import { type LogLine, readLines } from "./json_lines.ts";
import { readRunConfigs } from "./open_run.ts";
import { exists, runPaths } from "./run_folder.ts";
import { planRun } from "./run_plan.ts";

/** The least and the greatest of models' numbers. */
export type Ends = readonly [least: number, greatest: number];

/** What held-out patients said of models. */
export interface HeldOutRanges {
  /** Steps taken then. */
  readonly step: number;
  /** Share of their actions that policies take too. */
  readonly agreement: Ends;
  /** Bellman errors, in units of the return; null of models without values. */
  readonly bellman_error: Ends | null;
  /** Largest values of policies' own actions; null likewise. */
  readonly largest_q: Ends | null;
  /** The largest return possible; null where nothing bounds it. */
  readonly largest_return: number | null;
}

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
  /** What held-out patients said of its models at the last evaluation; null where none were asked. */
  readonly held_out: HeldOutRanges | null;
  /** What is said of models whose values are out of the range of the return, of each the first time. */
  readonly alarms: readonly string[];
  /** What is wrong with a damaged run, or null. */
  readonly fault: string | null;
}

/** The highest survival at the last evaluation of a log. */
function lastSurvival(last: readonly LogLine[]): number | null {
  const numbers = last.map(({ survival }) => survival).filter((one) => typeof one === "number");
  return numbers.length === 0 ? null : Math.max(...numbers);
}

/** What held-out patients said at the last evaluation of a log. */
function lastHeldOut(last: readonly LogLine[]): HeldOutRanges | null {
  const all = last.flatMap(({ held_out }) => (held_out ?? []) as HeldOutScore | []);
  if (all.length === 0) return null;
  const values = all.flatMap((one) => one.values ?? []);
  const ends = (numbers: readonly number[]): Ends | null =>
    numbers.length === 0 ? null : [Math.min(...numbers), Math.max(...numbers)];
  return {
    step: last[0].step,
    agreement: ends(all.map(({ agreement }) => agreement))!,
    bellman_error: ends(values.map((one) => one.bellman_error)),
    largest_q: ends(values.map(({ largest }) => largest)),
    largest_return: values[0]?.attainable?.[1] ?? null,
  };
}

/** The first alarm of each model. */
function alarmsOf(lines: readonly LogLine[]): string[] {
  const first = new Map<string, string>();
  for (const { model, alarm } of lines) {
    if (alarm !== undefined && !first.has(String(model))) first.set(String(model), String(alarm));
  }
  return Array.from(first, ([model, alarm]) => `${model}: ${alarm}`);
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
  const lines = await readLines(paths.evaluations);
  const last = lines.filter(({ step }) => step === lines.at(-1)!.step);
  const isTraining = !isFinished && await isLocked(join(folder, "lock"));
  return {
    configs,
    begun: await begunAt(paths.config),
    state: isFinished ? "finished" : isTraining ? "training" : "stopped",
    step: (await checkpointSteps(paths.checkpoints)).at(-1) ?? 0,
    steps: settings.steps,
    models: models.length,
    survival: lastSurvival(last),
    held_out: lastHeldOut(last),
    alarms: alarmsOf(lines),
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
    const none = {
      ...{ configs: null, step: null, steps: null, models: null, survival: null },
      ...{ held_out: null, alarms: [] },
    };
    return { state: "damaged", begun, ...none, fault: error.message };
  }
}

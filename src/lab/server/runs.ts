/**
 * The project's runs as the lab's page watches them. Nothing is read that a link leads to out of the project.
 *
 * @module
 */
import { join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import type { Config } from "../../config/config.ts";
import { InputError } from "../../input_error.ts";
import { type LogLine, readLines } from "../../runs/json_lines.ts";
import { runPaths } from "../../runs/run_folder.ts";
import { type RunState, runState } from "../../runs/run_state.ts";

/** A run of the list. */
export interface ListedRun {
  /** Name of its folder in `runs`. */
  readonly name: string;
  /** Where it stands. */
  readonly state: RunState["state"];
  /** Steps of its last checkpoint. */
  readonly step: number | null;
  /** Steps it is to take. */
  readonly steps: number | null;
  /** Models. */
  readonly models: number | null;
  /** Highest survival of a model at the last exact evaluation. */
  readonly survival: number | null;
  /** What is wrong with it, in a line, or null. */
  readonly fault: string | null;
}

/** A point of a curve: a model at a step. */
export interface CurvePoint {
  /** Steps taken. */
  readonly step: number;
  /** The model. */
  readonly model: string;
  /** The number. */
  readonly value: number;
}

/** What a run's files say. */
export interface WatchedRun {
  /** Its experiments. */
  readonly configs: readonly Config[];
  /** Loss of each model, by the lines of `metrics.jsonl`. */
  readonly loss: readonly CurvePoint[];
  /** Exact survival of each model, by the lines of `evaluations.jsonl`. */
  readonly survival: readonly CurvePoint[];
}

/** The project. */
const PROJECT = fileURLToPath(new URL("../../../", import.meta.url));

/** Points of a curve that is drawn; of more, as many are left out evenly. */
const MOST_POINTS = 5000;

/** Whether a path leads to a place below a folder, or to nothing. */
async function staysBelow(root: string, path: string): Promise<boolean> {
  try {
    const way = relative(await Deno.realPath(root), await Deno.realPath(path));
    return way !== ".." && !way.startsWith(`..${sep}`) && !way.startsWith(sep);
  } catch (error) {
    return error instanceof Deno.errors.NotFound;
  }
}

/** Refuses a run that is, or holds, what lies out of the project. */
async function checkPlaces(name: string, folder: string, root: string): Promise<void> {
  const { folder: _, ...files } = runPaths(folder);
  for (const path of [folder, ...Object.values(files), join(folder, "lock")]) {
    if (await staysBelow(root, path)) continue;
    const what = path === folder ? "is" : "holds";
    throw new InputError(`runs/${name}`, `${what} a link that leads out of the project: not read`);
  }
}

/** What is said of a folder that is no sound run. */
function faulty(name: string, fault: string): ListedRun {
  const none = { step: null, steps: null, models: null, survival: null };
  return { name, state: "damaged", ...none, fault };
}

/** A folder of `runs` as a line of the list; null if it is none of a run. */
async function listed(name: string, root: string): Promise<ListedRun | null> {
  const folder = join(root, "runs", name);
  try {
    await checkPlaces(name, folder, root);
    const found = await runState(folder);
    if (found === null) return null;
    const { state, step, steps, models, survival, fault } = found;
    const shown = fault === null ? null : fault.replaceAll(join(root, sep), "");
    return { name, state, step, steps, models, survival, fault: shown };
  } catch (error) {
    if (error instanceof InputError) return faulty(name, error.message);
    if (error instanceof Deno.errors.NotCapable) return null; // Of sealed patients and truths.
    throw error;
  }
}

/** Names in the order in which numbers within them count: run-2 before run-10. */
const inOrder = new Intl.Collator("en", { numeric: true }).compare;

/**
 * Lists the runs of a project.
 *
 * @param root The project (default: this one).
 */
export async function listRuns(root: string = PROJECT): Promise<ListedRun[]> {
  const names: string[] = [];
  try {
    for await (const { name, isFile } of Deno.readDir(join(root, "runs"))) {
      if (!isFile) names.push(name);
    }
  } catch (error) {
    if (!(error instanceof Deno.errors.NotFound)) throw error;
  }
  const runs: ListedRun[] = [];
  for (const name of names.sort(inOrder)) {
    const run = await listed(name, root);
    if (run) runs.push(run);
  }
  return runs;
}

/** A field of a log as points, evenly thinned out. */
function curve(lines: readonly LogLine[], field: string): CurvePoint[] {
  const points = lines.flatMap(({ step, model, [field]: value }) =>
    typeof value === "number" ? [{ step, model: String(model), value }] : []
  );
  const steps = [...new Set(points.map(({ step }) => step))];
  const every = Math.ceil(points.length / MOST_POINTS);
  const kept = new Set(steps.filter((_, i) => i % every === 0 || i === steps.length - 1));
  return points.filter(({ step }) => kept.has(step));
}

/**
 * Reads a run.
 *
 * @param name Name of its folder in `runs`.
 * @param root The project (default: this one).
 * @returns Null if there is no run of that name.
 * @throws {InputError} If a file is damaged, or a link leads out of the project.
 */
export async function watchRun(name: string, root: string = PROJECT): Promise<WatchedRun | null> {
  if (/[/\\\0]/.test(name) || name.startsWith(".")) return null;
  const folder = join(root, "runs", name);
  await checkPlaces(name, folder, root);
  const state = await runState(folder);
  if (state === null) return null;
  const { configs, fault } = state;
  if (configs === null) {
    throw new InputError(`runs/${name}`, fault!.replaceAll(join(root, sep), ""));
  }
  const { metrics, evaluations } = runPaths(folder);
  return {
    configs,
    loss: curve(await readLines(metrics), "loss"),
    survival: curve(await readLines(evaluations), "survival"),
  };
}

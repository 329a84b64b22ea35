/**
 * Where a run stands: at its beginning, or at its last checkpoint.
 *
 * @module
 */
import { isDeepStrictEqual } from "node:util";
import { basename } from "node:path";
import { readConfig } from "../config/read_config.ts";
import type { Config } from "../config/config.ts";
import { configText } from "../config/write_config.ts";
import { writeFileAtomic } from "../files/atomic_write.ts";
import { InputError } from "../input_error.ts";
import type { NetworkShape } from "../network/shape.ts";
import type { ModelState } from "../trainer/trainer.ts";
import { checkpointSteps, readModel, stepFolder, tidyCheckpoints } from "./checkpoint_folder.ts";
import { cutBack } from "./json_lines.ts";
import { noRunWords } from "./no_run.ts";
import { type RangeWatch, rangeWatch } from "./range_alarm.ts";
import {
  checkModelNames,
  checkSameConfigs,
  type MovedFile,
  planRun,
  type RunPlan,
} from "./run_plan.ts";
import { exists, type RunPaths } from "./run_folder.ts";

/** Where a run stands. */
export interface RunPosition {
  /** Steps taken. */
  readonly step: number;
  /** (M) states to go on from; none at the beginning, where they are those of fresh models. */
  readonly states?: readonly ModelState[];
  /** Whether there are checkpoints of this step. */
  readonly saved: boolean;
  /** Whether the exact evaluation of this step is in the log. */
  readonly evaluated: boolean;
  /** Which models were seen out of the range of the return so far. */
  readonly watch: RangeWatch;
}

/**
 * The configs of a run.
 *
 * @param paths The run's files.
 * @throws {InputError} If the folder holds no run.
 */
export async function readRunConfigs(paths: RunPaths): Promise<Config[]> {
  if (await exists(paths.config)) return await readConfig(paths.config);
  throw new InputError(paths.folder, await noRunWords(paths.folder));
}

/** Refuses a folder without a run that holds files of a run's names: they are not this program's to replace. */
async function checkNoOther({ folder, config: _, ...others }: RunPaths): Promise<void> {
  for (const path of Object.values(others)) {
    if (!(await exists(path))) continue;
    const name = basename(path);
    throw new InputError(folder, `holds ${name} but no run, expected a new or an empty folder`);
  }
}

/** What a folder's run trains. */
export interface FolderPlan {
  /** The plan in the words of the folder: that of its run, or the one asked for. */
  readonly plan: RunPlan;
  /** Files that are elsewhere now than when the run began. */
  readonly moved: readonly MovedFile[];
}

/**
 * What is trained in a folder. One that holds a run is refused, unless it is the one asked for and may be gone on with.
 *
 * @param paths The run's files; the folder is locked by the caller.
 * @param asked What is to be trained.
 * @param resume Whether an old run may be gone on with.
 * @throws {InputError} If the folder holds a run and may not, or holds another one; if the models of a new one cannot
 * have their names.
 */
export async function folderPlan(
  paths: RunPaths,
  asked: RunPlan,
  resume: boolean,
): Promise<FolderPlan> {
  if (!(await exists(paths.config))) {
    await checkNoOther(paths);
    checkModelNames(asked.models);
    return { plan: asked, moved: [] };
  }
  if (!resume) {
    const advice = "add --resume to go on with it, or choose another folder";
    throw new InputError(paths.folder, `holds a run already: ${advice}`);
  }
  const stored = await readRunConfigs(paths);
  const moved = checkSameConfigs(asked.configs, stored, paths.folder);
  return { plan: planRun(stored), moved };
}

/**
 * Makes a locked folder a run's, if it is not already.
 *
 * @param paths The run's files.
 * @param plan What is to be trained.
 */
export async function claimFolder(paths: RunPaths, plan: RunPlan): Promise<void> {
  if (await exists(paths.config)) return;
  await writeFileAtomic(paths.config, new TextEncoder().encode(configText(plan.configs)));
}

/**
 * Finds where a run stands, cuts its logs back to there and tidies its checkpoints.
 *
 * @param paths The run's files; the folder is locked.
 * @param plan What is trained.
 * @param shape The models' network.
 * @throws {InputError} If a file is damaged, of a newer format or of another run.
 */
export async function openRun(
  paths: RunPaths,
  plan: RunPlan,
  shape: NetworkShape,
): Promise<RunPosition> {
  await tidyCheckpoints(paths.checkpoints);
  const last = (await checkpointSteps(paths.checkpoints)).at(-1);
  const step = last ?? 0;
  const states: ModelState[] = [];
  for (const [index, { name }] of last === undefined ? [] : plan.models.entries()) {
    const folder = stepFolder(paths.checkpoints, step);
    const { state, shape: claimed } = await readModel(plan, index, folder);
    if (!isDeepStrictEqual(claimed, shape)) {
      const found = `found the network ${JSON.stringify(claimed)} in ${name}`;
      throw new InputError(folder, `${found}, expected the run's ${JSON.stringify(shape)}`);
    }
    states.push({ ...state, step });
  }
  await cutBack(paths.metrics, step);
  const evaluations = await cutBack(paths.evaluations, step);
  const evaluated = evaluations.at(-1)?.step === step;
  const saved = last !== undefined;
  const watch = rangeWatch(evaluations);
  return { step, states: saved ? states : undefined, saved, evaluated, watch };
}

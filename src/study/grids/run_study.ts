/**
 * Runs a study: every run once, however often it is interrupted.
 *
 * @module
 */
import { join } from "node:path";
import type { Config } from "../../config/config.ts";
import { basisWords, scoresApply, statesBasis } from "../../dataset/data_identity.ts";
import { countPairs } from "../../dataset/statistics.ts";
import { networkPolicy } from "../../evaluation/network_policy.ts";
import { policyReport } from "../../evaluation/policy_report.ts";
import { makeFolder, WriteError } from "../../files/atomic_write.ts";
import { PlaceGone, withSoleUse, type WorkLock } from "../../files/file_lock.ts";
import { checkResultsName } from "../../files/results_name.ts";
import { InputError } from "../../input_error.ts";
import { latestCheckpoints } from "../../runs/checkpoint_folder.ts";
import { keyedFolder, removeFinishedRun, removeFinishedRuns } from "../../runs/finished_runs.ts";
import { type LogLine, readLines } from "../../runs/json_lines.ts";
import { readManifest } from "../../runs/manifest.ts";
import { deployedNetwork } from "../../runs/model_checkpoint.ts";
import type { RunEvaluation } from "../../runs/run_evaluation.ts";
import { exactData, loadRunData, type RunData } from "../../runs/run_data.ts";
import { exists, runPaths } from "../../runs/run_folder.ts";
import { planRun, type RunPlan } from "../../runs/run_plan.ts";
import { trainRun, type TrainRunOptions } from "../../runs/train_run.ts";
import { keepRun, keptPaths } from "./kept_files.ts";
import type { Keep, Study } from "./study_config.ts";
import {
  policyLetters,
  readRows,
  type RunResult,
  type StudyPoint,
  type StudyRow,
  studyRow,
  writeRows,
} from "./study_rows.ts";
import { type RunSources, type StudyRun, studyRuns, trainings, workOf } from "./study_runs.ts";

/** What the name of a training's model begins with; the rest is its key. */
const MODEL = "run-";

/** States of ICU-Sepsis, to weigh runs against each other; others need not be weighed well. */
const STATES = 716;

/** How to run a study. */
export interface RunStudyOptions
  extends Pick<TrainRunOptions, "workers" | "createTrainer" | "checkSizes" | "signal" | "onNote"> {
  /** Where the results go; results of other studies beside it are taken over. */
  readonly results: string;
  /** Folder of the runs being trained; a finished one is removed. */
  readonly runs: string;
  /** Commit of the code. */
  readonly commit: string | null;
  /** Runs this grid alone (default: all). */
  readonly only?: string;
  /** Called with the share of the work done, 0 to 1. */
  readonly onProgress?: (share: number) => void;
}

/** How a study ended. */
export interface StudyOutcome {
  /** The results so far, in the study's order. */
  readonly rows: readonly StudyRow[];
  /** Runs that failed, each with the reason in a line. */
  readonly failures: readonly string[];
  /** Whether the signal stopped it. */
  readonly interrupted: boolean;
}

/** Refuses an experiment that is not scored exactly. */
function checkScored({ name, evaluate, input }: Config): void {
  if (evaluate !== "exact") {
    const found = `found ${typeof evaluate === "string" ? evaluate : "held_out"}`;
    throw new InputError(`${name}: evaluate`, `${found}, expected exact: a study scores exactly`);
  }
  if ("dense" in input) {
    throw new InputError(
      `${name}: input`,
      "found {dense: true}, expected {embedding: n}: a study scores exactly",
    );
  }
}

/** Finds the checksums of what configs learn from, each once. */
function sourceFinder(signal?: AbortSignal): (config: Config) => Promise<RunSources> {
  const known = new Map<string, Promise<RunSources>>();
  return (config) => {
    checkScored(config);
    const key = JSON.stringify([config.dataset, config.mdp, config.inadmissible]);
    const find = async () => {
      const { mdp, datasets } = exactData(await loadRunData(planRun([config]), { signal }));
      const [{ sha256: dataset, identity }] = datasets;
      const basis = statesBasis(identity, mdp);
      if (scoresApply(basis)) return { mdp: mdp.sha256, dataset };
      throw new InputError(
        `${config.name}: dataset`,
        `a study scores exactly: ${basisWords(basis)}`,
      );
    };
    if (!known.has(key)) known.set(key, find());
    return known.get(key)!;
  };
}

/** Everything known of runs from the results in a folder. */
async function knownResults(folder: string): Promise<Map<string, RunResult>> {
  const known = new Map<string, RunResult>();
  try {
    for await (const { name } of Deno.readDir(folder)) {
      if (!name.endsWith(".jsonl")) continue;
      for (const row of await readRows(join(folder, name))) {
        const { grid: _, varied: __, seed: ___, key, config: ____, ...result } = row;
        known.set(key, result);
      }
    }
  } catch (error) {
    if (!(error instanceof Deno.errors.NotFound)) throw error;
  }
  return known;
}

/** The runs of a training as one run of models named by their keys. */
function planOf(training: readonly StudyRun[]): RunPlan {
  return planRun(training.map(({ key, cell, seed }) => ({
    ...cell.config,
    name: `${MODEL}${key}`,
    seeds: [seed],
    checkpoint_every: Math.min(cell.config.checkpoint_every, cell.config.evaluate_every),
  })));
}

/** What is to be kept of each run by its key: what any of its grids asks for. */
function keeps(runs: readonly StudyRun[]): Map<string, Keep> {
  const all = new Map<string, Keep>();
  for (const { key, cell: { keep } } of runs) {
    const before = all.get(key);
    all.set(key, {
      values: keep.values || before?.values === true,
      metrics: keep.metrics || before?.metrics === true,
    });
  }
  return all;
}

/** How many known runs lack a file that is to be kept: from a row it cannot be made. */
async function lacking(results: string, keep: ReadonlyMap<string, Keep>): Promise<number> {
  let count = 0;
  for (const [key, { values, metrics }] of keep) {
    const paths = keptPaths(results, key);
    const has = async (asked: boolean, path: string) => !asked || await exists(path);
    if (!(await has(values, paths.values) && await has(metrics, paths.metrics))) count++;
  }
  return count;
}

/** Removes what kills have left of trainings whose results are known. */
async function removeKnown(
  folder: string,
  known: ReadonlyMap<string, RunResult>,
  all: readonly (readonly StudyRun[])[],
): Promise<void> {
  await removeFinishedRuns(folder, {
    known: (key) => known.has(key),
    keysOf: (configs) => configs.map(({ name }) => name.slice(MODEL.length)),
    likely: all.map((training) => training.map(({ key }) => key)),
  });
}

/** The lines of one model's evaluations. */
function courseOf(lines: readonly LogLine[], model: string): StudyPoint[] {
  return lines.filter((line) => line.model === model).map(({ step, survival, published }) => ({
    step,
    survival: survival as number,
    ...(typeof published === "number" && { published }),
  }));
}

/** What the models of a finished training came to. */
async function resultsOf(
  plan: RunPlan,
  training: {
    readonly folder: string;
    readonly data: RunData;
    readonly evaluation: RunEvaluation;
    readonly commit: string | null;
  },
): Promise<RunResult[]> {
  const { folder, evaluation, commit } = training;
  const data = exactData(training.data);
  const paths = runPaths(folder);
  const { mdp } = data;
  const manifest = await readManifest(paths.manifest);
  const lines = await readLines(paths.evaluations);
  const checkpoints = await latestCheckpoints(paths, plan);
  return checkpoints.map((checkpoint, i) => {
    const { state, config } = checkpoint;
    const { name } = plan.models[i];
    const { gamma, inadmissible } = config;
    const { dataset, sha256 } = data.datasets[data.datasetOf[i]];
    const probabilities = networkPolicy(mdp, deployedNetwork(checkpoint), name);
    const { policy: _, gamma: __, ...scores } = policyReport(
      mdp,
      { policy: name, probabilities },
      { gamma, inadmissible, counts: countPairs(dataset) },
    );
    return {
      ...scores,
      fallback: evaluation.models[i].fallback ?? null,
      diverged_at: state.divergedAt,
      policy: policyLetters(probabilities, mdp),
      course: courseOf(lines, name),
      transitions: dataset.action.length,
      dataset_sha256: sha256,
      trainer: manifest.trainers.at(-1)!,
      versions: manifest.versions,
      commit,
    };
  });
}

/** Runs what is missing of a study, the only one at work on its results. */
async function runAlone(
  study: Study,
  path: string,
  options: RunStudyOptions & { readonly lock: WorkLock },
): Promise<StudyOutcome> {
  const { lock, results, runs: folder, signal, onProgress, onNote } = options;
  const known = await knownResults(results);
  const runs = await studyRuns(study, sourceFinder(signal));
  const rows = () =>
    runs.flatMap((run) => known.has(run.key) ? [studyRow(run, known.get(run.key)!)] : []);
  const wanted = runs.filter(({ cell }) => (options.only ?? cell.grid) === cell.grid);
  const works = new Map(wanted.map(({ key, cell }) => [key, workOf(cell.config, STATES)]));
  const keep = keeps(runs);
  const failures: string[] = [];
  const workOn = (keys: Iterable<string>) =>
    Array.from(keys).reduce((sum, key) => sum + works.get(key)!, 0);
  const total = workOn(works.keys());
  let done = workOn(works.keys().filter((key) => known.has(key)));
  const report = (extra = 0) => onProgress?.((done + extra) / total);
  const outcome = (interrupted: boolean) => ({ rows: rows(), failures, interrupted });

  await writeRows(path, rows());
  const without = await lacking(results, new Map([...keep].filter(([key]) => known.has(key))));
  if (without > 0) {
    onNote?.(
      `${without} runs have results but not the files to be kept of them: these come of training alone`,
    );
  }
  const together = [runs, wanted].flatMap((some) => trainings(some, study.modelsTogether));
  await removeKnown(folder, known, together);
  for (const all of trainings(wanted, study.modelsTogether)) {
    const training = all.filter(({ key }) => !known.has(key));
    if (training.length === 0) continue;
    const work = workOn(training.map(({ key }) => key));
    const plan = planOf(training);
    const runFolder = keyedFolder(folder, training.map(({ key }) => key));
    try {
      const { evaluation, data } = await trainRun(plan, {
        folder: runFolder,
        resume: true,
        workers: options.workers,
        createTrainer: options.createTrainer,
        checkSizes: options.checkSizes,
        signal,
        onNote,
        onProgress: (step) => report(work * step / plan.settings.steps),
      });
      if (evaluation === null) return outcome(true);
      const found = await resultsOf(plan, {
        folder: runFolder,
        data,
        evaluation,
        commit: options.commit,
      });
      lock.check();
      await keepRun(plan, {
        folder: runFolder,
        mdp: exactData(data).mdp,
        results,
        models: training.map(({ key }) => ({ key, keep: keep.get(key)! })),
      });
      training.forEach(({ key }, i) => known.set(key, found[i]));
      lock.check();
      await writeRows(path, rows());
      await removeFinishedRun(runFolder);
    } catch (error) {
      if (signal?.aborted && error === signal.reason) return outcome(true);
      if (error instanceof PlaceGone || error instanceof WriteError) throw error;
      const names = training.map(({ cell, seed }) =>
        `${cell.grid} ${JSON.stringify(cell.varied)} seed ${seed}`
      );
      failures.push(`${names.join(", ")}: ${(error as Error).message}`);
      onNote?.(failures.at(-1)!);
    }
    done += work;
  }
  report();
  return outcome(false);
}

/**
 * Runs what is missing of a study. Results are written after every training; a training that was
 * interrupted goes on from its last checkpoint.
 *
 * @param study The study.
 * @param options Where results and runs are, what trains, the signal that stops.
 * @throws {InputError} If another process is at work on the results, if a dataset, MDP or results file is damaged, or
 * a place cannot be written.
 * @throws What the signal was fired with, if it was before the first training.
 */
export async function runStudy(study: Study, options: RunStudyOptions): Promise<StudyOutcome> {
  const path = join(options.results, `${study.name}.jsonl`);
  await makeFolder(options.results);
  await checkResultsName(path);
  return await withSoleUse(path, (lock) => runAlone(study, path, { ...options, lock }));
}

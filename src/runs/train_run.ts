/**
 * Trains the models of a run to their last step, from wherever the run stands.
 *
 * The same run gives the same weights, moments and log lines however often it was interrupted or
 * killed, on one adapter, driver and kernel variant.
 *
 * @module
 */
import { dataName, hyperParametersOf, networkShapeOf } from "../config/config.ts";
import { basisWords, scoresApply, statesBasis } from "../dataset/data_identity.ts";
import type { WorkLock } from "../files/file_lock.ts";
import type { Trainer, TrainerInfo, TrainerOptions } from "../trainer/trainer.ts";
import { claimFolder, folderPlan, openRun } from "./open_run.ts";
import type { TrainingSizes } from "../trainer/training_sizes.ts";
import {
  checkSameData,
  type Manifest,
  newManifest,
  readManifest,
  writeManifest,
} from "./manifest.ts";
import { plannedSizes } from "./planned_sizes.ts";
import { writeFolderReadme } from "./folder_readme.ts";
import { loadRunData, mdpOf, type RunData } from "./run_data.ts";
import type { ModelScore, RunEvaluation } from "./run_evaluation.ts";
import { evaluatorsOf } from "./run_evaluators.ts";
import { givenPolicies } from "./evaluated_policy.ts";
import { modelData } from "./model_data.ts";
import { exists, type RunPaths, runPaths, withRunFolder } from "./run_folder.ts";
import type { MovedFile, RunPlan } from "./run_plan.ts";
import { finishRun, type RunContext, trainingLoop } from "./training_loop.ts";
import { clipped } from "../text/visible.ts";

/** How to train a run. */
export interface TrainRunOptions {
  /** The run's folder. */
  readonly folder: string;
  /** Whether a run that the folder holds is gone on with (default: it is refused). */
  readonly resume?: boolean;
  /** Workers of the CPU trainer (default: one a core). */
  readonly workers?: number;
  /** Makes the trainer. */
  readonly createTrainer: (options: TrainerOptions) => Promise<Trainer>;
  /** Refuses what the trainer's device cannot hold, before any data are made (default: the trainer does). */
  readonly checkSizes?: (sizes: TrainingSizes) => Promise<void>;
  /** Stops the run early, with a checkpoint. */
  readonly signal?: AbortSignal;
  /** Called with the steps taken so far. */
  readonly onProgress?: (step: number) => void;
  /** Called with the models' scores at each evaluation. */
  readonly onScores?: (scores: readonly ModelScore[]) => void;
  /** Called once with what the run is trained on. */
  readonly onTrainer?: (info: TrainerInfo) => void;
  /** Called with lines for the user. */
  readonly onNote?: (line: string) => void;
}

/** How a run ended. */
export interface RunOutcome {
  /** Steps taken. */
  readonly step: number;
  /** The final scores, or null if the run was interrupted. */
  readonly evaluation: RunEvaluation | null;
  /** What the models learned from. */
  readonly data: RunData;
}

/** The manifest of a run begun before, or null. */
async function oldManifest(paths: RunPaths, data: RunData): Promise<Manifest | null> {
  if (!(await exists(paths.manifest))) return null;
  const manifest = await readManifest(paths.manifest);
  checkSameData(manifest, data, paths.manifest);
  return manifest;
}

/**
 * Records what a run is trained on: in a new manifest, or in the old one if the device or its
 * kernels are others than before.
 */
async function recordTrainer(record: {
  readonly path: string;
  readonly old: Manifest | null;
  readonly fresh: Manifest;
  readonly onNote?: (line: string) => void;
}): Promise<void> {
  const { path, old, fresh, onNote } = record;
  if (!old) return await writeManifest(path, fresh);
  const before = old.trainers.at(-1)!;
  const [now] = fresh.trainers;
  if (before.kernels === now.kernels && before.kernel_hash === now.kernel_hash) return;
  onNote?.(
    `${path}: begun on ${clipped(before.adapter)} (${clipped(before.kernels)}), now on ` +
      `${now.adapter} (${now.kernels}): bits may differ from those of an uninterrupted run`,
  );
  await writeManifest(path, { ...old, trainers: [...old.trainers, now] });
}

/** (slice.count) the weights of a model's transitions, if its data have any. */
function weightsOf({ datasets, datasetOf, whole, slices }: RunData, model: number) {
  if (datasets[datasetOf[model]].dataset.weight === undefined) return undefined;
  const { offset, count } = slices[model];
  return whole.weight?.subarray(offset, offset + count);
}

/** Says which files of a run are elsewhere now, once they are known to be the same. */
function noteMoved(
  moved: readonly MovedFile[],
  { datasets }: RunData,
  { folder, onNote }: TrainRunOptions,
): void {
  const cohorts = datasets.filter(({ cohort }) => cohort).map(({ source }) => dataName(source));
  for (const { key, from, to } of moved) {
    const what = key === "dataset" && cohorts.includes(to) ? "cohort" : key;
    onNote?.(`${folder}: its ${what} was ${from} and is now ${to}, the same by its SHA-256`);
  }
}

/** Says of each file what an exact score rests on, or why there is none and what else there is. */
function noteBasis(
  { settings: { evaluate } }: RunPlan,
  { datasets, mdp }: RunData,
  { onNote }: TrainRunOptions,
): void {
  if (evaluate !== "exact") return;
  for (const { source, identity } of datasets) {
    if ("behaviour" in source) continue;
    const basis = mdp === null ? "unknown" : statesBasis(identity, mdp);
    const words = mdp === null
      ? "no exact score applies: its states are features"
      : basisWords(basis, identity.named_mdp_sha256);
    if (words === null) continue;
    onNote?.(`${dataName(source)}: ${words}`);
    if (!scoresApply(basis)) onNote?.("cohort" in source ? VALIDATION : HELD_OUT);
  }
}

/** Says which configs discount otherwise than their cohort. */
function noteGamma({ models }: RunPlan, data: RunData, { onNote }: TrainRunOptions): void {
  const notes = models.flatMap(({ config: { name, gamma } }, i) => {
    const { cohort } = data.datasets[data.datasetOf[i]];
    return cohort === null || gamma === cohort.gamma ? [] : [
      `${name}: gamma: found ${gamma}, but the cohort ${cohort.name} and the ranges of its return have ${cohort.gamma}, ` +
      "which gamma: cohort takes",
    ];
  });
  for (const note of new Set(notes)) onNote?.(note);
}

/** What can be done where no exact score applies. */
const HELD_OUT =
  "By patients kept from training models are scored with evaluate: {held_out: {share: 0.2, seed: 0}} in the config";

const VALIDATION =
  "By the cohort's validation split models are scored with evaluate: {validation: {on_out_of_range: warn}} in the config";

/** Trains a run in its folder. */
async function trainIn(
  paths: RunPaths,
  asked: RunPlan,
  options: TrainRunOptions & { readonly lock: WorkLock },
): Promise<RunOutcome> {
  const { lock } = options;
  const { plan, moved } = await folderPlan(paths, asked, options.resume ?? false);
  const mdp = await mdpOf(asked);
  await options.checkSizes?.({ ...plannedSizes(plan, mdp), workers: options.workers });
  const { signal, onNote } = options;
  const data = await loadRunData(asked, { mdp, signal, onNote });
  const old = await oldManifest(paths, data);
  noteMoved(moved, data, options);
  noteBasis(plan, data, options);
  noteGamma(plan, data, options);
  const shape = networkShapeOf(plan.settings, data.whole);
  const position = await openRun(paths, plan, shape);
  const { batch } = plan.settings;
  const own = modelData(plan, data);
  const given = await givenPolicies(plan, data);
  const trainer = await options.createTrainer({
    shape,
    batch,
    models: plan.models.map(({ seed, config }, i) => ({
      seed,
      hyper: hyperParametersOf(config),
      slice: data.slices[i],
      weights: weightsOf(data, i),
      counts: own[i].counts,
      support: own[i].support?.allowed,
      policy: given[i]?.trained,
    })),
    dataset: batch === "full" ? undefined : data.whole,
    states: position.states,
    previousDevice: old?.trainers.at(-1)?.device,
    workers: options.workers,
    kernels: old?.trainers.at(-1)?.kernels ?? plan.settings.kernels ?? undefined,
  });
  try {
    options.onTrainer?.(trainer.info);
    lock.check();
    await claimFolder(paths, plan);
    await writeFolderReadme(paths.folder);
    const fresh = await newManifest(plan, data, trainer);
    await recordTrainer({ path: paths.manifest, old, fresh, onNote: options.onNote });
    const supports = own.map(({ support }) => support);
    const identities = data.datasetOf.map((index) => data.datasets[index].identity);
    const context: RunContext = {
      ...options,
      paths,
      plan,
      shape,
      supports,
      identities,
      cohorts: data.datasetOf.map((index) => data.datasets[index].cohort ?? undefined),
      watch: position.watch,
      evaluators: evaluatorsOf(plan, data, given),
      trainer,
    };
    const { step, done, scores } = await trainingLoop(context, position);
    const evaluation = done ? await finishRun(context, scores) : null;
    return { step, evaluation, data };
  } finally {
    trainer.close();
  }
}

/**
 * Trains a run.
 *
 * @param plan What to train; a run gone on with keeps its own words for files that were moved.
 * @param options Folder, trainer, signal.
 * @throws {InputError} If the folder is in use, holds another run, or a file is damaged; if the folder is moved or
 * removed before the run ends.
 * @throws What the signal was fired with, if it was before training began.
 */
export async function trainRun(plan: RunPlan, options: TrainRunOptions): Promise<RunOutcome> {
  const paths = runPaths(options.folder);
  return await withRunFolder(
    paths.folder,
    (lock) => trainIn(paths, plan, { ...options, lock }),
  );
}

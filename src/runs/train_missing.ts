/**
 * Trainings whose rows a store lacks: several models as one run, each run's folder kept until its rows are stored. However
 * often it is interrupted or killed, a training goes on from its last checkpoint and is never taken twice.
 *
 * @module
 */
import { type Config, RUN_KEYS } from "../config/config.ts";
import { makeFolder } from "../files/atomic_write.ts";
import { type KeyedStore, keyText } from "../store/keyed_store.ts";
import { latestCheckpoints } from "./checkpoint_folder.ts";
import { type EffectiveSettings, effectiveSettings } from "./effective_settings.ts";
import { keyedFolder, removeFinishedRun } from "./finished_runs.ts";
import { type LogLine, readLines } from "./json_lines.ts";
import type { ModelCheckpoint } from "./model_checkpoint.ts";
import { exists, runPaths } from "./run_folder.ts";
import { planRun } from "./run_plan.ts";
import { trainRun, type TrainRunOptions } from "./train_run.ts";

/** One training. */
export interface Training<Key> {
  /** What its row is kept under. */
  readonly key: Key;
  /** What is trained: an experiment of one seed. */
  readonly config: Config;
}

/** A model at its last step. */
export interface TrainedModel<Key> extends Training<Key> {
  /** The model. */
  readonly checkpoint: ModelCheckpoint;
  /** Its evaluations on the way, in order of the steps. */
  readonly evaluations: readonly LogLine[];
  /** Its metrics on the way. */
  readonly metrics: readonly LogLine[];
  /** The settings that were in effect. */
  readonly effective: EffectiveSettings;
}

/** How trainings are made. */
export interface TrainMissingOptions<Key, Row>
  extends Pick<TrainRunOptions, "workers" | "createTrainer" | "checkSizes" | "signal" | "onNote"> {
  /** Where rows are. */
  readonly store: KeyedStore<Key, Row>;
  /** Folder of the runs in the making. */
  readonly runs: string;
  /** Most models of a run. */
  readonly together: number;
  /** Makes a row of a trained model. */
  readonly rowOf: (model: TrainedModel<Key>) => Row | Promise<Row>;
  /** Called with the share of the steps taken, 0 to 1. */
  readonly onProgress?: (share: number) => void;
}

/** Shares trainings out into runs: of models that can be trained together, as many as asked for. */
function runsOf<Key>(trainings: readonly Training<Key>[], most: number): Training<Key>[][] {
  const kinds = Map.groupBy(
    trainings,
    ({ config }) => JSON.stringify(RUN_KEYS.map((key) => config[key])),
  );
  return [...kinds.values()].flatMap((all) =>
    Array.from(
      { length: Math.ceil(all.length / most) },
      (_, i) => all.slice(i * most, (i + 1) * most),
    )
  );
}

/** Where a run of trainings is in the making. */
const folderOf = <Key>(runs: string, run: readonly Training<Key>[]) =>
  keyedFolder(runs, run.map(({ key }) => keyText(key)));

const linesOf = (lines: readonly LogLine[], name: string) =>
  lines.filter(({ model }) => model === name);

/**
 * Trains what is missing.
 *
 * @param trainings All trainings; those with a row are passed over.
 * @param options Store, folders, what trains, what makes a row.
 * @returns Whether the signal stopped it.
 * @throws {InputError} If a config cannot be trained, a file is damaged or a place cannot be written.
 */
export async function trainMissing<Key, Row>(
  trainings: readonly Training<Key>[],
  options: TrainMissingOptions<Key, Row>,
): Promise<{ readonly interrupted: boolean }> {
  const { store, runs, together, rowOf, signal, onProgress } = options;
  const work = (some: readonly Training<Key>[]) =>
    some.reduce((sum, { config }) => sum + config.steps, 0);
  const lacking = (some: readonly Training<Key>[]) =>
    some.filter(({ key }) => store.get(key) === undefined);
  const total = work(trainings);
  await makeFolder(runs);
  for (const all of runsOf(trainings, together)) {
    const missing = lacking(all);
    const whole = folderOf(runs, all);
    const isLeft = await exists(whole); // of a kill, maybe while rows were being stored
    if (missing.length === 0) {
      if (isLeft) await removeFinishedRun(whole);
      continue;
    }
    const run = isLeft ? all : missing;
    const folder = folderOf(runs, run);
    const done = total - work(lacking(trainings));
    const plan = planRun(run.map(({ config }, i) => ({ ...config, name: `model-${i}` })));
    const settings: EffectiveSettings[] = [];
    const { evaluation } = await trainRun(plan, {
      ...options,
      folder,
      resume: true,
      async createTrainer(asked) {
        settings.push(...await effectiveSettings(asked, options.createTrainer));
        return await options.createTrainer(asked);
      },
      onProgress: (step) =>
        onProgress?.((done + work(missing) * step / plan.settings.steps) / total),
    });
    if (evaluation === null) return { interrupted: true };
    const paths = runPaths(folder);
    const [evaluations, metrics] = await Promise.all(
      [paths.evaluations, paths.metrics].map(readLines),
    );
    const checkpoints = await latestCheckpoints(paths, plan);
    for (const [i, training] of run.entries()) {
      if (store.get(training.key) !== undefined) continue;
      if (signal?.aborted) return { interrupted: true };
      const { name } = plan.models[i];
      const row = await rowOf({
        ...training,
        checkpoint: checkpoints[i],
        evaluations: linesOf(evaluations, name),
        metrics: linesOf(metrics, name),
        effective: settings[i],
      });
      await store.add(training.key, row);
    }
    await removeFinishedRun(folder);
  }
  onProgress?.(1);
  return { interrupted: false };
}

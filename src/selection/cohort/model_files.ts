/**
 * The models of a selection on a cohort: files in its folder, each once, those that are trained for it among them.
 *
 * @module
 */
import { join } from "node:path";
import type { Cohort } from "../../cohort/open_cohort.ts";
import type { Config } from "../../config/config.ts";
import { makeFolder, writeFileAtomic } from "../../files/atomic_write.ts";
import type { FileKind } from "../../files/file_kind.ts";
import { readBytes } from "../../files/read_bytes.ts";
import { sha256 as digest } from "../../files/sha256.ts";
import { InputError } from "../../input_error.ts";
import { decodeCheckpoint, type ModelCheckpoint } from "../../runs/model_checkpoint.ts";
import { readCheckpoint } from "../../runs/read_checkpoint.ts";
import { type Training, trainMissing, type TrainMissingOptions } from "../../runs/train_missing.ts";
import { openStore, type RowKind } from "../../store/keyed_store.ts";
import { fields, sha256, whole, words } from "../../text/value_checks.ts";
import { candidateBytes, configWords } from "./candidates.ts";

/** A model's file. */
export interface ModelFile {
  /** The file, from the selection's folder. */
  readonly file: string;
  /** SHA-256 of it. */
  readonly sha256: string;
}

/** What a trained model is known by. */
export interface ModelKey {
  /** The cohort. */
  readonly cohort: string;
  /** The training seed. */
  readonly seed: number;
  /** What it was trained with. */
  readonly config: object;
}

const ROWS: RowKind = {
  name: "model of a selection",
  version: 1,
  key: fields({ cohort: sha256, seed: whole({ min: 0 }), config: fields({}) }),
  row: fields({ file: words(/^models\/[\w.-]+$/, "a file in models"), sha256 }),
};

const MODEL_FILE: FileKind = {
  name: "model",
  fits: (path) => readCheckpoint(path).then(() => true, () => false),
};

/**
 * Writes a model into a selection's folder.
 *
 * @param folder The folder.
 * @param model The model, its config under the candidate's name.
 */
export async function keepModel(folder: string, model: ModelCheckpoint): Promise<ModelFile> {
  await makeFolder(join(folder, "models"));
  const file = `models/${model.config.name}-seed${model.seed}.safetensors`;
  const bytes = candidateBytes(model);
  await writeFileAtomic(join(folder, file), bytes, { kind: MODEL_FILE });
  return { file, sha256: await digest([bytes]) };
}

/**
 * Reads a model of a selection's folder.
 *
 * @param folder The folder.
 * @param model Its file.
 * @throws {InputError} If it is absent, or was changed.
 */
export async function readModelFile(
  folder: string,
  { file, sha256: expected }: ModelFile,
): Promise<ModelCheckpoint> {
  const path = join(folder, file);
  const bytes = await readBytes(path);
  const own = await digest([bytes]);
  if (own === expected) return decodeCheckpoint(bytes, path);
  throw new InputError(
    path,
    `was changed after the selection: it has SHA-256 ${own.slice(0, 12)}…, expected ${
      expected.slice(0, 12)
    }… as the selection says: restore it, or select again in another folder`,
  );
}

/** How models are trained. */
export type ModelTraining = Omit<
  TrainMissingOptions<ModelKey, ModelFile>,
  "store" | "runs" | "rowOf"
>;

/**
 * Trains the models of configs that a selection's folder lacks.
 *
 * @param folder The folder.
 * @param configs The configs, on the cohort.
 * @param options The cohort; how models are trained.
 * @returns The models, configs in order, seeds in order; null if the signal stopped it.
 * @throws {InputError} If a config cannot be trained, or a file was changed.
 */
export async function trainCandidates(
  folder: string,
  configs: readonly Config[],
  { cohort, ...options }: ModelTraining & { readonly cohort: Pick<Cohort, "sha256"> },
): Promise<ModelCheckpoint[] | null> {
  const trained = join(folder, "trained");
  await makeFolder(trained);
  const store = await openStore<ModelKey, ModelFile>(join(trained, "models.jsonl"), ROWS);
  const trainings = configs.flatMap((config) =>
    config.seeds.map((seed): Training<ModelKey> => ({
      key: { cohort: cohort.sha256, seed, config: configWords(config) },
      config: { ...config, seeds: [seed] },
    }))
  );
  const { interrupted } = await trainMissing(trainings, {
    ...options,
    store,
    runs: join(trained, "runs"),
    rowOf: async ({ checkpoint, config }) => await keepModel(folder, { ...checkpoint, config }),
  });
  if (interrupted) return null;
  return await Promise.all(trainings.map(({ key }) => readModelFile(folder, store.get(key)!)));
}

/**
 * The runs a study asks for, each known by its content.
 *
 * @module
 */
import { createHash } from "node:crypto";
import type { Config } from "../../config/config.ts";
import { RUN_KEYS } from "../../config/config.ts";
import { type RecordedConfig, recordedWords } from "../../config/former_format.ts";
import type { Cell, Study } from "./study_config.ts";

/** One model of a study. */
export interface StudyRun {
  /** What the run is known by: equal keys have equal results on one device. */
  readonly key: string;
  /** The experiment. */
  readonly cell: Cell;
  /** The model's seed. */
  readonly seed: number;
}

/** Checksums that a run depends on beside its config. */
export interface RunSources {
  /** SHA-256 of the MDP's arrays. */
  readonly mdp: string;
  /** SHA-256 of the dataset's arrays. */
  readonly dataset: string;
}

/** Keys of a config that do not change what a model learns, or stand for something with a checksum. */
const LEFT_OUT: readonly string[] = [
  "name",
  "seeds",
  "dataset",
  "mdp",
  "kernels",
  "on_divergence",
  "checkpoint_every",
];

/** The format of the configs that keys were first made of; configs in words of format 3 have it. */
const [KEY_FORMAT, WORDS_FORMAT] = [2, 3];

/** Keys added to configs since, with the value that changes nothing: at it they are no part of a key. */
const ADDED: Readonly<Record<string, unknown>> = { target_range: null };

/** Whether a key with its value is part of what a run is known by. */
function counts([key, value]: [string, unknown]): boolean {
  return !LEFT_OUT.includes(key) && !(Object.hasOwn(ADDED, key) && value === ADDED[key]);
}

/** The experiment of a row. */
export type RecordedExperiment = Omit<RecordedConfig, "seeds" | "name">;

/** A config with an algorithm's other name resolved: DQN is CQL without its penalty, bit for bit. */
function named(config: RecordedExperiment): RecordedExperiment {
  return config.algorithm === "dqn" ? { ...config, algorithm: "cql", alpha: 0 } : config;
}

/**
 * What a run is known by: SHA-256 over its resolved config, seed, MDP and dataset. A key added to configs
 * later leaves the runs known that were made without it, and DQN shares its runs with CQL at alpha 0.
 *
 * @param config The experiment.
 * @param seed The model's seed.
 * @param sources Checksums of what it learns from.
 * @returns 16 hexadecimal digits.
 */
export function runKey(config: Config, seed: number, sources: RunSources): string {
  return recordedKey(recordedWords(config), seed, sources);
}

/**
 * The same of an experiment as rows hold it.
 *
 * @param config The experiment in a row's words.
 * @param seed The model's seed.
 * @param sources Checksums of what it learns from.
 * @returns 16 hexadecimal digits.
 */
export function recordedKey(
  config: RecordedExperiment,
  seed: number,
  sources: RunSources,
): string {
  const format = config.format === WORDS_FORMAT ? KEY_FORMAT : config.format;
  const entries = Object.entries({ ...named(config), format })
    .filter(counts)
    .sort(([a], [b]) => a < b ? -1 : 1);
  const text = JSON.stringify([entries, seed, sources.mdp, sources.dataset]);
  return createHash("sha256").update(text).digest("hex").slice(0, 16);
}

/**
 * The runs of a study, experiments in order and seeds in order.
 *
 * @param study The study.
 * @param sources Checksums of what each experiment learns from.
 */
export async function studyRuns(
  study: Study,
  sources: (config: Config) => Promise<RunSources>,
): Promise<StudyRun[]> {
  const runs: StudyRun[] = [];
  for (const cell of study.cells) {
    const from = await sources(cell.config);
    for (const seed of cell.config.seeds) {
      runs.push({ key: runKey(cell.config, seed, from), cell, seed });
    }
  }
  return runs;
}

/**
 * Shares the distinct runs out into trainings: of models that can be trained together, as many as asked
 * for. It depends on the study alone, so that an interrupted training is found again.
 *
 * @param runs The runs.
 * @param most Most models of a training.
 */
export function trainings(runs: readonly StudyRun[], most: number): StudyRun[][] {
  const distinct = runs.filter((run, i) => runs.findIndex(({ key }) => key === run.key) === i);
  const together = new Map<string, StudyRun[]>();
  for (const run of distinct) {
    const { config } = run.cell;
    const kind = JSON.stringify(RUN_KEYS.map((key) => config[key]));
    together.set(kind, [...together.get(kind) ?? [], run]);
  }
  return [...together.values()].flatMap((all) =>
    Array.from(
      { length: Math.ceil(all.length / most) },
      (_, i) => all.slice(i * most, (i + 1) * most),
    )
  );
}

/**
 * How much work a run is, in units that compare runs with each other: products of its linear layers.
 *
 * @param config The experiment.
 * @param states Number of states, the rows of a step on the whole dataset.
 */
export function workOf(
  config: Pick<Config, "input" | "hidden" | "batch" | "steps">,
  states: number,
): number {
  const { input, hidden } = config;
  const widths = ["embedding" in input ? input.embedding : hidden[0], ...hidden, 1];
  const products = widths.slice(1).reduce((sum, width, i) => sum + width * widths[i], 0);
  const rows = config.batch === "full" ? states : config.batch;
  return config.steps * rows * products;
}

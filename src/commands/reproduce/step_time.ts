/**
 * How long a step of the reproduction will take: from the work that its results lack and the machine's speed, or
 * from what it took before.
 *
 * @module
 */
import { join } from "node:path";
import type { Config } from "../../config/config.ts";
import { recordedWords } from "../../config/former_format.ts";
import { readConfig } from "../../config/read_config.ts";
import { readTextIfThere } from "../../files/read_bytes.ts";
import type { StudySummary } from "../../active/study_summary.ts";
import { STUDY_SUMMARY } from "../../active/summary_check.ts";
import { parseResult } from "../../text/json.ts";
import { loadMdp } from "../../mdp/load_mdp.ts";
import { readOnlineConfig } from "../../online/online_config.ts";
import { onlineKey, readOnlineRows } from "../../online/online_rows.ts";
import { readStudy } from "../../study/grids/study_config.ts";
import { readRows } from "../../study/grids/study_rows.ts";
import { type RecordedExperiment, recordedKey, workOf } from "../../study/grids/study_runs.ts";
import type { MachineSpeed } from "./machine_speed.ts";
import type { Step, StepWork } from "./steps.ts";

/** States of ICU-Sepsis, the rows of a step on a whole dataset. */
const STATES = 716;

/** Milliseconds of a step of the published configuration on the two cores that wrote the committed times. */
const BEFORE = 2.67;

/** A step that was taken, as the record holds it. */
export interface TakenStep {
  /** The task and its arguments. */
  readonly step: string;
  /** Seconds it took. */
  readonly seconds: number;
  /** Speed of the machine. */
  readonly speed: MachineSpeed;
  /** Commit of the code, or null where there was no repository. */
  readonly commit: string | null;
}

/** What is left of a step. */
export interface StepTime {
  /** Seconds to come; null where nothing says. */
  readonly seconds: number | null;
  /** What there is to do, in words. */
  readonly words: string;
}

/** What times are told from. */
export interface TimeSources {
  /** Speed of this machine. */
  readonly speed: MachineSpeed;
  /** Steps taken before. */
  readonly taken: readonly TakenStep[];
  /** Trainings of the steps asked about so far; added to. */
  readonly planned: Set<string>;
  /** A file of the project. */
  path(relative: string): string;
}

/** Seconds that steps of a config take. */
function trainingSeconds(config: Config, { speed }: TimeSources): number {
  const { minibatch_ms, full_ms } = speed;
  const isFull = config.batch === "full";
  const published = workOf(
    {
      ...config,
      steps: 1,
      batch: isFull ? "full" : 256,
      input: { embedding: 256 },
      hidden: [256, 256],
    },
    STATES,
  );
  return workOf(config, STATES) / published * (isFull ? full_ms : minibatch_ms) / 1000;
}

/** What tells runs apart without their datasets' checksums, which would have to be collected first. */
function runName(config: RecordedExperiment, seed: number): string {
  return recordedKey(config, seed, { mdp: "", dataset: JSON.stringify(config.dataset) });
}

/** Names of the runs that committed rows of all studies stand for. */
async function knownRuns(folder: string): Promise<Set<string>> {
  const known = new Set<string>();
  try {
    for await (const { name } of Deno.readDir(folder)) {
      if (!name.endsWith(".jsonl")) continue;
      for (const { config, seed } of await readRows(join(folder, name))) {
        known.add(runName(config, seed));
      }
    }
  } catch (error) {
    if (!(error instanceof Deno.errors.NotFound)) throw error;
  }
  return known;
}

/** The time of a study's runs that neither committed rows stand for nor an earlier step trains. */
async function studyTime(config: string, sources: TimeSources): Promise<StepTime> {
  const study = await readStudy(sources.path(config));
  const known = await knownRuns(sources.path("results/study"));
  const runs = study.cells.flatMap(({ config }) =>
    config.seeds.map((seed) => ({ config, name: runName(recordedWords(config), seed) }))
  );
  const left = runs.filter(({ name }) => !known.has(name) && !sources.planned.has(name));
  const missing = new Map(left.map(({ config, name }) => [name, config]));
  for (const name of missing.keys()) sources.planned.add(name);
  const seconds = [...missing.values()].map((one) => trainingSeconds(one, sources));
  return {
    seconds: seconds.reduce((sum, one) => sum + one, 0),
    words: `${missing.size} of ${runs.length} trainings to do`,
  };
}

/** The time of online training's seeds that no committed row stands for. */
async function onlineTime(path: string, sources: TimeSources): Promise<StepTime> {
  const online = await readOnlineConfig(sources.path(path));
  const rows = await readOnlineRows(sources.path(`results/online/${online.name}.jsonl`));
  const { sha256 } = await loadMdp();
  const known = new Set(rows.map(({ key }) => key));
  const seeds = online.seeds.filter((seed) => !known.has(onlineKey(online, seed, sha256)));
  return {
    seconds: seeds.length * trainingSeconds(online.config, sources),
    words: `${seeds.length} of ${online.seeds.length} seeds to train`,
  };
}

/** The time of a selection's networks: on a part of the data, then the chosen one or every one on all. */
async function selectionTime(
  { networks, datasets, retrain }: Extract<StepWork, { kind: "selection" }>,
  sources: TimeSources,
): Promise<StepTime> {
  const configs = await readConfig(sources.path(networks));
  const seconds = configs.map((config) => trainingSeconds(config, sources));
  const once = seconds.reduce((sum, one) => sum + one, 0);
  const again = retrain === "all" ? once : seconds[0];
  return {
    seconds: datasets * (once + again),
    words: `${configs.length} networks${datasets > 1 ? ` on ${datasets} datasets` : ""}`,
  };
}

/** The time that a summary of active learning holds, on as many workers as there are cores. */
async function activeTime(summary: string, { speed, path }: TimeSources): Promise<StepTime> {
  const text = await readTextIfThere(path(summary));
  if (text === null) return { seconds: null, words: "never run" };
  const { seconds } = parseResult<StudySummary>(text, summary, STUDY_SUMMARY);
  const cores = 2; // of the machine that wrote it
  return {
    seconds: seconds / cores * speed.minibatch_ms / BEFORE,
    words: "as long as it took, at this machine's speed",
  };
}

/** What a step took before, here or where the results were made, at this machine's speed. */
function recordedTime(
  { task }: Step,
  { seconds, sources: { speed, taken } }: {
    readonly seconds: number | null;
    readonly sources: TimeSources;
  },
): StepTime {
  const before = taken.findLast(({ step }) => step === task.join(" ")) ??
    (seconds === null ? null : { seconds, speed: { minibatch_ms: BEFORE } });
  if (before === null) return { seconds: null, words: "never timed" };
  return {
    seconds: before.seconds * speed.minibatch_ms / before.speed.minibatch_ms,
    words: "as long as it took, at this machine's speed",
  };
}

/**
 * How long a step will take.
 *
 * @param step The step.
 * @param sources Speed, record, results.
 */
export async function stepTime(step: Step, sources: TimeSources): Promise<StepTime> {
  const { work }: { work: StepWork } = step;
  switch (work.kind) {
    case "study":
      return await studyTime(work.config, sources);
    case "online":
      return await onlineTime(work.config, sources);
    case "selection":
      return await selectionTime(work, sources);
    case "active":
      return await activeTime(work.summary, sources);
    case "recorded":
      return recordedTime(step, { seconds: work.seconds, sources });
  }
}

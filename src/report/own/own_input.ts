/**
 * What the report of a user's own runs is made of: runs and studies in one form.
 *
 * @module
 */
import type { StatesBasis } from "../../dataset/data_identity.ts";
import type { HeldOutScore } from "../../evaluation/held_out_score.ts";
import type { RecordedMetrics, RecordedScore } from "../../runs/run_record.ts";

/** One trained model. */
export interface OwnModel {
  /** Its name in its run. */
  readonly name: string;
  /** Its seed. */
  readonly seed: number;
  /** What its data are known by: models of equal data and seed are a pair. */
  readonly dataset: string;
  /** Exact survival of its newest score; null where none applies or none was made yet. */
  readonly survival: number | null;
  /** What held-out patients say of it, where they were asked. */
  readonly heldOut: HeldOutScore | null;
  /** Return of the policy it evaluates, as it has learned it; null where it has a policy of its own. */
  readonly estimatedReturn: number | null;
  /** Expected number of actions. */
  readonly length: number | null;
  /** Share of episodes that end at all. */
  readonly ends: number;
  /** What the score rests on, or why none applies; null where nothing says it yet. */
  readonly states: StatesBasis | null;
  /** Step at which it diverged. */
  readonly divergedAt: number | null;
  /** What was first said of values out of the range of the return; null where they never were. */
  readonly alarm: string | null;
  /** Scores on the way, in order. */
  readonly course: readonly Pick<RecordedScore, "step" | "survival" | "published" | "held_out">[];
  /** Metrics on the way, in order. */
  readonly metrics: readonly RecordedMetrics[];
  /** (25) share of its policy's steps that take each action; null where they cannot be known. */
  readonly doses: readonly number[] | null;
}

/** The models of one config. */
export interface OwnConfig {
  /** What it is called. */
  readonly name: string;
  /** Its settings by key, each in words. */
  readonly settings: ReadonlyMap<string, string>;
  /** Its models, one a seed and dataset. */
  readonly models: readonly OwnModel[];
}

/** A run or a study. */
export interface OwnSource {
  /** What it is called: its path as the user would type it. */
  readonly name: string;
  /** What it is. */
  readonly kind: "run" | "study";
  /** How far it is: steps of a run, trainings of a study. */
  readonly done: number;
  /** How far it goes; null where nothing says. */
  readonly planned: number | null;
  /** Whether it has gone as far as it goes and was scored. */
  readonly finished: boolean;
  /** The files that its numbers come from: those in a run's folder, that of a study as the user would type it. */
  readonly files: readonly string[];
  /** Its configs. */
  readonly configs: readonly OwnConfig[];
  /** What was noted of it: sentences. */
  readonly notes: readonly string[];
  /** What to do next: words, and a command. */
  readonly next: readonly { readonly words: string; readonly command: string }[];
}

/** Known policies in the MDP that all were scored in. */
export interface OwnReferences {
  /** Exact survival of actions at random. */
  readonly random: number;
  /** Exact survival of the clinicians. */
  readonly clinicians: number;
  /** Exact survival of the optimum. */
  readonly optimum: number;
  /** (25) share of the clinicians' steps that take each action; null for other numbers of actions. */
  readonly doses: readonly number[] | null;
}

/** What the report is made of. */
export interface OwnInput {
  /** At least one. */
  readonly sources: readonly OwnSource[];
  /** Null where the MDP is not to be had, or the sources have different ones. */
  readonly references: OwnReferences | null;
}

/**
 * The configs of all sources; those of one name in several sources are told apart by the source.
 *
 * @param sources The sources.
 */
export function configsOf(sources: readonly OwnSource[]): OwnConfig[] {
  const times = new Map<string, number>();
  for (const { name } of sources.flatMap(({ configs }) => configs)) {
    times.set(name, (times.get(name) ?? 0) + 1);
  }
  return sources.flatMap(({ name: source, configs }) =>
    configs.map((config) =>
      times.get(config.name) === 1 ? config : { ...config, name: `${config.name}, ${source}` }
    )
  );
}

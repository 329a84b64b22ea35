/**
 * What the essay's figures are drawn from.
 *
 * Shapes: S states, L live states, A actions.
 *
 * @module
 */
import type { MetricLine } from "../study/grids/kept_files.ts";
import type { PublishedRow } from "../study/grids/study_rows.ts";

/** Algorithms of the comparison, in the essay's order. */
export const LEARNERS = ["CQL", "BC", "DQN"] as const;

/** Name of an algorithm. */
export type Learner = typeof LEARNERS[number];

/** A model of the comparison. */
export interface EssayRun {
  /** Its algorithm. */
  readonly learner: Learner;
  /** Its row. */
  readonly row: PublishedRow;
  /** The course of its losses; null if it was not kept. */
  readonly metrics: readonly MetricLine[] | null;
  /** (S,A) its network's values; null if they were not kept. */
  readonly values: Float64Array | null;
}

/** What the figures are drawn from. */
export interface EssayInput {
  /** The models of the comparison. */
  readonly runs: readonly EssayRun[];
  /** Rows of the sweep over alpha. */
  readonly sweep: readonly PublishedRow[];
  /** Random care: exact survival, and an evaluation under the published protocol a seed. */
  readonly random: { readonly exact: number; readonly published: readonly number[] };
  /** Exact survival of the clinicians. */
  readonly clinicians: number;
  /** Exact survival of the best policy there is. */
  readonly optimum: number;
  /** (25) the clinicians' share of steps with each action; null if the table of safety was not made. */
  readonly clinicianShares: readonly number[] | null;
  /** (25) of each learner, the mean over its models. */
  readonly shares: Readonly<Partial<Record<Learner, readonly number[]>>>;
  /** (L,A) n(s,a) of the data; null if the table of safety was not made. */
  readonly counts: Uint32Array | null;
  /** Number of live states. */
  readonly live: number;
  /** Number of actions. */
  readonly actions: number;
}

/** The learners that have models, in order. */
export function learnersOf({ runs }: EssayInput): Learner[] {
  return LEARNERS.filter((learner) => runs.some((run) => run.learner === learner));
}

/** Seeds of rows in words. */
export function seedName(seed: number): string {
  return `seed ${seed}`;
}

/**
 * What `cohort.json` says: all that a cohort is beside its transitions. Training, evaluation and cards read names,
 * order, units and statistics from it; keys as in the file.
 *
 * @module
 */
import type { Mapping, NamedAxis } from "./mapping/mapping.ts";

/** The newest format of cohorts this version reads. */
export const COHORT_FORMAT = 1;

/** One feature of the observations; they stand in the order of the list. */
export interface CohortFeature {
  /** Its name; a missing-flag's is `<name>_missing`. */
  readonly name: string;
  /** Its unit; null where nobody says, and of flags. */
  readonly unit: string | null;
  /** Whether it is a value, or 1 where the value of the feature `of` was missing. */
  readonly kind: "value" | "flag";
  /** The feature that a flag speaks of. */
  readonly of?: string;
  /** Bounds to which values are clipped first, in the unit. */
  readonly clip: readonly [low: number, high: number] | null;
  /** What is taken of a clipped value. */
  readonly transform: "none" | "log" | "log1p";
  /** What stands for a missing value. */
  readonly fill: "forward" | "median" | "zero";
  /** Median of train's recorded values, after clip and before transform. */
  readonly median: number;
  /** Mean of train after clip, fill and transform: an observation is (x - mean) / sd. 0 where it is not scaled. */
  readonly mean: number;
  /** Population standard deviation likewise; 1 where it is not scaled or is constant. */
  readonly sd: number;
  /** Share of train's rows where the cell was empty. */
  readonly missing: number;
}

/** One axis of the action grid. Index of an action: first axis times the levels of the second, plus the second. */
export interface ActionAxis extends NamedAxis {
  /** Column of the doses; null where the table numbers the actions. */
  readonly column: string | null;
  /** (levels - 2) upper edges of level 1 and up; null where the table numbers the actions. */
  readonly edges: readonly number[] | null;
}

/** Ranges of the return, discounted by the cohort's gamma. */
export interface ReturnRanges {
  /** Hard bounds: least and largest possible. Null where rewards are a column's and nothing bounds them. */
  readonly attainable: readonly [low: number, high: number] | null;
  /** Mean return if everybody survived with the lengths observed on train; null where rewards are a column's. */
  readonly all_live: number | null;
  /** How the hard bounds come about, in a sentence with the formula. */
  readonly formula: string;
}

/** What a lint found. */
export interface LintFinding {
  /** Its id, such as `flag-always-1`; `src/cohort/lints/README.md` says why it matters. */
  readonly id: string;
  /** Whether training would be meaningless, or everything made of the cohort is to be read with care. */
  readonly level: "error" | "warning";
  /** What was found where, in a line. */
  readonly message: string;
}

/** One split. */
export interface CohortSplit {
  /** Its file: beside `cohort.json`, or for the test split `runs/sealed/<sha256>.npz`. */
  readonly file: string;
  /** SHA-256 of the file's bytes. */
  readonly sha256: string;
  /** Number of patients. */
  readonly patients: number;
  /** Number of episodes. */
  readonly episodes: number;
  /** Number of transitions N. */
  readonly transitions: number;
  /** Mean number of transitions of an episode. */
  readonly mean_length: number;
  /** Share of episodes whose patient survived; null where the record does not say. */
  readonly survival: number | null;
  /** Share of episodes that the record cut. */
  readonly truncated: number;
}

/** Names of the splits. */
export const SPLITS = ["train", "validation", "test"] as const;

/** Name of a split. */
export type SplitName = typeof SPLITS[number];

/** `cohort.json`. */
export interface CohortRecord {
  /** {@link COHORT_FORMAT}. */
  readonly format: number;
  /** Its name: the stem of the table. */
  readonly name: string;
  /** Where it comes from. */
  readonly source: {
    /** The table's file name, without folders. */
    readonly file: string;
    /** SHA-256 of its bytes. */
    readonly sha256: string;
    /** Its rows. */
    readonly rows: number;
  };
  /** The mapping, every key with its value. */
  readonly mapping: Mapping;
  /** The D features, in order. */
  readonly features: readonly CohortFeature[];
  /** The action grid: one axis or two. */
  readonly actions: { readonly count: number; readonly axes: readonly ActionAxis[] };
  /** Ranges of the return. */
  readonly returns: ReturnRanges;
  /** What lints found. */
  readonly lints: readonly LintFinding[];
  /** The splits. */
  readonly splits: Readonly<Record<SplitName, CohortSplit>>;
  /** Head of the ledger of openings; no part of the cohort's hash. */
  readonly ledger: { readonly head: string | null };
}

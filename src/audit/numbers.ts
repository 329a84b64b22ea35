/**
 * Somebody's published numbers about a policy; what a text does not say is null.
 *
 * @module
 */

import type { Printed } from "./printed.ts";

/** How an estimate is made, as far as its refusals go: `value` is a network's own value of its own actions. */
export const KINDS = [
  "is",
  "pdis",
  "cwpdis",
  "wis",
  "dr",
  "wdr",
  "fqe",
  "drl",
  "model",
  "value",
  "observed",
  "other",
] as const;

/** An estimate. */
export interface PublishedEstimate {
  /** Its name in the text. */
  readonly name: string;
  /** How it is made. */
  readonly kind: typeof KINDS[number];
  /** The split it is made from. */
  readonly split: string;
  /** The value. */
  readonly value: Printed | null;
  /** Lower limit of its interval. */
  readonly low: Printed | null;
  /** Upper limit of its interval. */
  readonly high: Printed | null;
  /** Share that the interval covers (default: 0.95). */
  readonly level: number;
  /** Effective sample size. */
  readonly ess: Printed | null;
  /** How many resamples the interval is made of. */
  readonly resamples: number | null;
  /** What is drawn again in a resample. */
  readonly resampled: "patients" | "start states" | null;
  /** Patients whose own estimates lie beyond this, on either side, are left out of it; 0 if none are. */
  readonly trimmed: number | null;
  /** Discount of its returns, where it is not the training's. */
  readonly gamma: number | null;
  /** Table, page or file it stands in. */
  readonly source: string | null;
}

/** Values of one configuration by the seed of its training. */
export interface SeedValues {
  /** Name of the estimate they are of. */
  readonly name: string;
  /** Values by seed. */
  readonly seeds: Readonly<Record<string, Printed>> | null;
  /** Their standard deviation, where the text says that alone. */
  readonly sd: Printed | null;
  /** Table, page or file they stand in. */
  readonly source: string | null;
}

/** Training settings as printed. */
export interface PublishedTraining {
  /** Rows of a batch. */
  readonly batch: number | null;
  /** Passes over the training rows. */
  readonly epochs: number | null;
  /** Gradient steps. */
  readonly steps: number | null;
  /** Learning rate. */
  readonly learning_rate: Printed | null;
  /** Weight of CQL's penalty. */
  readonly alpha: number | null;
  /** Seeds of the trainings. */
  readonly seeds: readonly number[] | null;
}

/** How the policy was chosen. */
export interface PublishedChoice {
  /** Kind of the estimate that ranks. */
  readonly by: typeof KINDS[number] | null;
  /** The split it is made from. */
  readonly split: string | null;
  /** What the best was taken over. */
  readonly over: readonly ("configurations" | "seeds" | "epochs")[] | null;
}

/** Values by the name of a split: counts, or what is measured. */
export type BySplit<T> = Readonly<Record<string, T>>;

/** The numbers. */
export interface Numbers {
  /** Title of the text. */
  readonly title: string | null;
  /** Where it is published. */
  readonly source: string | null;
  /** `sparse`: one reward, at the last step, `low` at a death, `high` at a survival; else ends of the whole return. */
  readonly reward: {
    readonly kind: "sparse" | "shaped" | "other";
    readonly low: number | null;
    readonly high: number | null;
  } | null;
  /** Discount per step. */
  readonly gamma: number | null;
  /** Patients, or stays, by split. */
  readonly patients: BySplit<number> | null;
  /** Rows by split. */
  readonly transitions: BySplit<number> | null;
  /** Mean number of rows of a stay by split. */
  readonly mean_length: BySplit<Printed> | null;
  /** Share that survives by split. */
  readonly survival: BySplit<Printed> | null;
  /** Mean undiscounted return of the records by split. */
  readonly mean_return: BySplit<Printed> | null;
  /** The estimates. */
  readonly estimates: readonly PublishedEstimate[] | null;
  /** Training settings. */
  readonly training: PublishedTraining | null;
  /** Values by seed. */
  readonly values: readonly SeedValues[] | null;
  /** How the policy was chosen. */
  readonly chosen: PublishedChoice | null;
  /** The drugs of the action's index, the one that is multiplied first. */
  readonly action_axes: readonly string[] | null;
  /** Rows by action, in the order of the index. */
  readonly action_counts: readonly number[] | null;
  /** Names of the features in the order in which the text lists them. */
  readonly features: readonly string[] | null;
  /** The order in which the network reads them. */
  readonly feature_order: "listed" | "sorted" | null;
  /** Where the numbers under a key stand, by key. */
  readonly sources: Readonly<Record<string, string>> | null;
}

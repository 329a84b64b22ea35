/**
 * What policies are judged on: patients who fit, patients who are evaluated, and the behaviour of those who treated them.
 * Numbered states and records differ in nothing else.
 *
 * Shapes: N rows, E episodes, R places, A actions, D features.
 *
 * @module
 */
import type { LoggedEpisodes } from "../evaluation/ope/episodes.ts";
import type { PlacedPolicy } from "../evaluation/ope/placed_policy.ts";
import type { Refusal } from "../evaluation/ope/refusal.ts";
import type { BehaviourRecord } from "./policy_record.ts";

/** The two kinds of patients. */
export interface Parts<T> {
  /** Of patients who fit values, ratios and the behaviour. */
  readonly fitting: T;
  /** Of patients who are evaluated, and fit none of these. */
  readonly evaluated: T;
}

/** Probabilities of a policy's actions at the places of the rows: (R,A) each. */
export type Target = Parts<Float64Array>;

/** Those who treated the patients. */
export interface Behaviour {
  /** Their model at the places: a policy of its own, the clone. */
  readonly clone: Target;
  /** (N) probability of the logged action in the rows evaluated, above 0. */
  readonly logged: Float64Array;
  /** What is known of it. */
  readonly record: BehaviourRecord;
  /** Why estimates by weights are refused with it; null where it stands. */
  readonly refusal: Refusal | null;
}

/** Patients in groups that were declared before anything was scored. */
export interface Subgroups {
  /** Names of the groups, by their number. */
  readonly names: readonly string[];
  /** (E) group of each episode evaluated. */
  readonly groupOf: Uint8Array;
}

/** What policies are judged on. */
export interface Ground {
  /** Discount. */
  readonly gamma: number;
  /** Least and largest return that any policy can have; null where nothing bounds it. */
  readonly range: readonly [low: number, high: number] | null;
  /** The patients. */
  readonly episodes: Parts<LoggedEpisodes>;
  /** Those who treated them. */
  readonly behaviour: Behaviour;
  /** Action of no treatment; null where none is. */
  readonly none: number | null;
  /** (N,D) what residuals may be predicted from in the rows evaluated; null where there is nothing but a number. */
  readonly features: Float32Array | null;
  /** Subgroups. */
  readonly subgroups: readonly Subgroups[];
  /** Puts a policy in cells on both parts. */
  readonly place: (target: Target) => Parts<PlacedPolicy>;
}

/**
 * What the parts of a study hand to each other.
 *
 * Shapes: N transitions, S states, A actions, D features, P parameters.
 *
 * @module
 */
import type { DenseDataset, DiscreteDataset } from "../dataset/dataset.ts";
import type { NetworkShape } from "../network/shape.ts";
import type { ValueBounds } from "../mdp/value_bounds.ts";
import type { BoughtRows } from "./purchase_ledger.ts";
import type { RowLook } from "./selectors/selector.ts";

/** A learned policy: an action a state, or the greedy policy of a network. */
export type StudyPolicy =
  | { readonly kind: "table"; readonly action: Uint8Array }
  | {
    readonly kind: "network";
    readonly shape: NetworkShape;
    readonly parameters: Float32Array;
  };

/** One logged dataset, as the study's parts need it. */
export interface LoggedData {
  /** Transitions between numbered states. */
  readonly rows: DiscreteDataset;
  /** The same between features scaled for a network, if there are such. */
  readonly dense: DenseDataset | null;
  /** What rows look like. */
  readonly look: RowLook;
  /** (N) 1 where the action is the optimal policy's. */
  readonly optimal: Uint8Array;
  /** (S) what clinicians did most often in each state: known before anything is bought. */
  readonly cloned: Uint8Array;
}

/** What a policy is worth. */
export interface StudyScore {
  /** Expected discounted return, or probability of survival where scores are exact and gamma is 1. */
  readonly value: number;
  /** Its standard error, 0 if exact. */
  readonly error: number;
  /** Return of each simulated episode, the same episodes for every policy; null if exact. */
  readonly returns: Float64Array | null;
}

/** A policy to compare with. */
export interface ReferenceScore {
  /** Its name. */
  readonly policy: string;
  /** Its value. */
  readonly value: number;
  /** Standard error, 0 if exact. */
  readonly error: number;
}

/** How near the planner's grid comes to the process. */
export interface GridRefinement {
  /** Intervals of each vital. */
  readonly intervals: number;
  /** Nodes of the grid. */
  readonly nodes: number;
  /** What the plan says patients are worth on average. */
  readonly planned: number;
  /** What its policy is worth in simulation. */
  readonly simulated: number;
  /** Standard error of that. */
  readonly error: number;
  /** Difference to the policy of the grid before, on the same patients; null for the first. */
  readonly change: number | null;
  /** Standard error of the difference. */
  readonly change_error: number | null;
}

/** The known truth beside the strategies. */
export interface References {
  /** Policies. */
  readonly scores: readonly ReferenceScore[];
  /** The planner on finer and finer grids; empty where the optimum is exact. */
  readonly refinement: readonly GridRefinement[];
}

/** Where data come from and policies are scored. */
export interface Environment {
  /** Number of states S of the table. */
  readonly states: number;
  /** Number of actions A. */
  readonly actions: number;
  /** Discount. */
  readonly gamma: number;
  /** Bounds of values, from the reward. */
  readonly bounds: ValueBounds;
  /** Collects the dataset of a seed. */
  collect(seed: number): LoggedData;
  /** Scores a policy. */
  score(policy: StudyPolicy): StudyScore;
  /** Scores what is known without learning. */
  references(): References;
}

/** A training: what is learned from. */
export interface TrainingJob {
  /** The rows bought. */
  readonly rows: BoughtRows;
  /** (n) weight of each, or null. */
  readonly weight: Float64Array | null;
  /** Whether an ensemble's uncertainty is asked for. */
  readonly wantsUncertainty: boolean;
}

/** What a training leaves. */
export interface Trained {
  /** The policy. */
  readonly policy: StudyPolicy;
  /** (N) uncertainty of the value of each logged row, if asked for. */
  readonly uncertainty: Float64Array | null;
}

/** What learns. */
export interface Learner {
  /**
   * Trains from scratch, every job with as many steps.
   *
   * @param jobs What to learn from.
   * @param context The dataset and a seed, the same for all jobs.
   */
  train(
    jobs: readonly TrainingJob[],
    context: { readonly data: LoggedData; readonly seed: number },
  ): Promise<Trained[]>;
}

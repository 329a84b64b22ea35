/**
 * Logged transitions as a struct of arrays: the one shape data has between collection and training.
 *
 * Shapes: N transitions, D features, A actions.
 *
 * @module
 */

/** Bits of {@link Dataset.ending}. */
export const ENDING = {
  /** The episode goes on. */
  none: 0,
  /** The MDP ended: no bootstrap from the next state. */
  terminated: 1,
  /** The record was cut (horizon, end of collection): the next state still has a value. */
  truncated: 2,
} as const;

/** What every dataset holds, whatever its states look like. 16 bytes a transition, without what may be absent. */
export interface TransitionArrays {
  /** (N) action index; for ICU-Sepsis 5 * fluid level + vasopressor level. */
  readonly action: Uint8Array;
  /** (N) reward, any finite number. */
  readonly reward: Float32Array;
  /** (N) bit set of {@link ENDING}. */
  readonly ending: Uint8Array;
  /** (N) episode number, non-decreasing. */
  readonly episode: Uint32Array;
  /** (N) number of the action within its episode, from 0. */
  readonly step: Uint16Array;
  /** (N) probability with which the behaviour policy chose the action; null where it is not known. */
  readonly behaviourProbability: Float32Array | null;
  /** (N) number of the patient, the same in all rows of an episode; absent: each episode is a patient of its own. */
  readonly patient?: Uint32Array;
  /** (N) weight of the row, at least 0; absent: 1. */
  readonly weight?: Float32Array;
  /** (N) bit a is set where action a may be chosen in the row's state, never 0; absent: all may. At most 32 actions. */
  readonly allowed?: Uint32Array;
  /** (N) the same in the next state, and 0 only where the process ended; there exactly if {@link allowed} is. */
  readonly nextAllowed?: Uint32Array;
  /** (N,A) probabilities of some policy in the row's state, row-major. */
  readonly policy?: Float32Array;
  /** (N,A) the same in the next state; there exactly if {@link policy} is. */
  readonly nextPolicy?: Float32Array;
}

/** Transitions between numbered states. 20 bytes a transition. */
export interface DiscreteDataset extends TransitionArrays {
  /** Tells the two kinds apart. */
  readonly kind: "discrete";
  /** Number of states S (716 for ICU-Sepsis). */
  readonly states: number;
  /** Number of actions A (25 for ICU-Sepsis). */
  readonly actions: number;
  /** SHA-256 of the MDP whose states and actions these are; absent where the data do not say. */
  readonly mdpSha256?: string;
  /** (N) state before the action. */
  readonly state: Uint16Array;
  /** (N) state after the action. */
  readonly nextState: Uint16Array;
}

/** Transitions between feature vectors. 8D + 16 bytes a transition. */
export interface DenseDataset extends TransitionArrays {
  /** Tells the two kinds apart. */
  readonly kind: "dense";
  /** Number of features D. */
  readonly features: number;
  /** Number of actions A. */
  readonly actions: number;
  /** (N,D) observation before the action, row-major. */
  readonly observation: Float32Array;
  /** (N,D) observation after the action, row-major. */
  readonly nextObservation: Float32Array;
}

/** Logged transitions. */
export type Dataset = DiscreteDataset | DenseDataset;

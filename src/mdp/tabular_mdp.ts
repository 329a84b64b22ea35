/**
 * A finite Markov decision process with sparse rows, laid out as ICU-Sepsis is.
 *
 * Shapes: S states, L = S - 3 live states, A actions, R distinct rows, K nonzero probabilities,
 * D features. States 0 to L - 1 are live; then come death (L), survival (L + 1) and absorbing
 * (L + 2), in which nothing happens any more. Pair (s,a) lies at `s * actions + a`.
 *
 * @module
 */

/** What happens when an inadmissible action is taken. */
export type InadmissibleHandling = "mean" | "terminate" | "raise";

/** The names of {@link InadmissibleHandling}, the default first. */
export const INADMISSIBLE_HANDLINGS: readonly InadmissibleHandling[] = [
  /** Follow the row stored for the pair: in ICU-Sepsis the mean of the state's admissible rows. */
  "mean",
  /** The patient dies. */
  "terminate",
  /** It is an error. */
  "raise",
];

/** Where the numbers of an MDP come from. */
export interface MdpProvenance {
  /** Name of the MDP, such as `ICU-Sepsis 2.0.1`. */
  readonly name: string;
  /** Where the source files were published. */
  readonly source: string;
  /** Licence of the numbers, with its holders. */
  readonly license: string;
  /** SHA-256 of each source file, by name. */
  readonly sources: Readonly<Record<string, string>>;
  /** How the features got their names. */
  readonly features: string;
}

/** A finite MDP with sparse transition rows. */
export interface TabularMdp {
  /** Number of states S. */
  readonly states: number;
  /** Number of actions A. */
  readonly actions: number;
  /** Number of live states L = S - 3, which is also the index of the first terminal state. */
  readonly live: number;
  /** Index of the state "death", L. */
  readonly death: number;
  /** Index of the state "survival", L + 1. */
  readonly survival: number;
  /** (L,A) row that the pair follows. */
  readonly row: Uint32Array;
  /** (R+1) row r holds the entries from `rowStart[r]` up to, not including, `rowStart[r + 1]`. */
  readonly rowStart: Uint32Array;
  /** (K) next state of an entry, ascending within a row. */
  readonly next: Uint16Array;
  /** (K) probability of an entry, above 0; a row sums to 1. */
  readonly probability: Float64Array;
  /** (K) reward of an entry's transition. */
  readonly reward: Float64Array;
  /** Reward when an inadmissible action is answered by death. */
  readonly deathReward: number;
  /** (S) distribution of the first state; terminal states have none of it. */
  readonly initial: Float64Array;
  /** (S,A) the clinicians' policy; rows of terminal states are 0. */
  readonly clinician: Float64Array;
  /** (S,A) 1 where the action is admissible; every live state has one. */
  readonly admissible: Uint8Array;
  /** (S) SOFA score, 0 for terminal states. */
  readonly sofa: Float64Array;
  /** (S,D) features of the state's cluster centre, row-major. */
  readonly features: Float64Array;
  /** (D) names of the features. */
  readonly featureNames: readonly string[];
  /** Where the numbers come from. */
  readonly provenance: MdpProvenance;
  /** SHA-256 over the arrays (names, types, shapes, bytes), in hexadecimal. */
  readonly sha256: string;
}

/** An MDP that has not been written to a file yet. */
export type UnhashedMdp = Omit<TabularMdp, "sha256">;

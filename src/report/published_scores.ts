/**
 * What the two published texts report.
 *
 * @module
 */

/** A method's survival in percent as published; null where a text has none. */
export interface PublishedScore {
  /** The method. */
  readonly method: "random" | "bc" | "dqn" | "cql" | "online";
  /** In words. */
  readonly name: string;
  /** The repository's table. */
  readonly repository: number | null;
  /** The essay's figure 4. */
  readonly essay: number | null;
}

/** Their main comparison: CQL at alpha 1 in the repository, at 0.5 in the essay. */
export const PUBLISHED_SCORES: readonly PublishedScore[] = [
  { method: "random", name: "random", repository: 22.3, essay: 81.7 },
  { method: "bc", name: "behaviour cloning", repository: 76.8, essay: 84.0 },
  { method: "dqn", name: "DQN", repository: null, essay: 82.0 },
  { method: "cql", name: "CQL", repository: 84.7, essay: 86.0 },
  { method: "online", name: "online double DQN", repository: 85.1, essay: null },
];

/** The repository's table of alpha: survival in percent. */
export const PUBLISHED_ALPHA: readonly { readonly alpha: number; readonly survival: number }[] = [
  { alpha: 0, survival: 81.2 },
  { alpha: 0.1, survival: 82.5 },
  { alpha: 0.5, survival: 83.9 },
  { alpha: 1, survival: 84.7 },
  { alpha: 2, survival: 84.1 },
  { alpha: 5, survival: 82.3 },
  { alpha: 10, survival: 79.5 },
];

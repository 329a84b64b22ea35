/**
 * A policy of records: asked row by row, by their observations.
 *
 * Shapes: R rows, D features, A actions.
 *
 * @module
 */
import type { PolicyKind } from "./policy_record.ts";

/** A policy of records. */
export interface RecordPolicy {
  /** What it is called. */
  readonly name: string;
  /** Greedy: one action a row. */
  readonly kind: Exclude<PolicyKind, "softened">;
  /**
   * Probabilities of the actions.
   *
   * @param observations (R,D) as the cohort's splits have them.
   * @param rows R.
   * @returns (R,A)
   */
  readonly actionProbabilities: (observations: Float32Array, rows: number) => Float64Array;
}

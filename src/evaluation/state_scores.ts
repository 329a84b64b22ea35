/**
 * What a policy does and is worth in every state, exact.
 *
 * Shapes: S states, A actions.
 *
 * @module
 */
import type { ExactEvaluation } from "../mdp/exact_evaluation.ts";
import { pairReturns } from "../mdp/pair_returns.ts";
import type { TabularMdp } from "../mdp/tabular_mdp.ts";

/** A policy by state; keys as in JSON output, where a number that is none is null. */
export interface StateScores {
  /** (S) probability of survival from each state. */
  readonly survival: readonly number[];
  /** (S) expected discounted return from each state; NaN where rewards add up for ever at gamma 1. */
  readonly value: readonly number[];
  /** (S,A) value of taking the action once and following the policy afterwards. */
  readonly q: readonly (readonly number[])[];
  /** (S,A) probability with which the policy takes the action. */
  readonly policy: readonly (readonly number[])[];
  /** (S) expected number of times that an episode is in the state; null where some episodes never end. */
  readonly visits: readonly number[] | null;
  /** (S,A) what a trained model's network says of the action: its Q, or the logits of a cloned policy. */
  readonly network?: readonly (readonly number[])[];
}

/**
 * The rows of a table as lists.
 *
 * @param table (S,A) row-major.
 * @param actions Number of actions A.
 */
export function tableRows(table: Float64Array, actions: number): number[][] {
  return Array.from(
    { length: table.length / actions },
    (_, s) => Array.from(table.subarray(s * actions, (s + 1) * actions)),
  );
}

/**
 * Says what a policy does and is worth in every state.
 *
 * @param mdp The process.
 * @param policy (S,A) probabilities.
 * @param exact What the policy is worth.
 */
export function stateScores(
  mdp: TabularMdp,
  policy: Float64Array,
  exact: ExactEvaluation,
): StateScores {
  const { stateValue, stateReturn, occupancy } = exact;
  return {
    survival: Array.from(stateValue),
    value: Array.from(stateReturn),
    q: tableRows(pairReturns(mdp, stateReturn, exact), mdp.actions),
    policy: tableRows(policy, mdp.actions),
    visits: occupancy && Array.from(occupancy),
  };
}

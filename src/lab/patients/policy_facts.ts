/**
 * What there is to know of a policy in every state, for those who look at patients.
 *
 * Shapes: S states, A actions.
 *
 * @module
 */
import { evaluatePolicy } from "../../mdp/exact_evaluation.ts";
import type { TabularMdp } from "../../mdp/tabular_mdp.ts";

/** A policy with its exact figures; inadmissible actions do what the MDP's rows say. */
export interface PolicyFacts {
  /** Its name. */
  readonly name: string;
  /** (S,A) probabilities of its actions. */
  readonly policy: Float64Array;
  /** Exact probability of survival from the first state of an episode. */
  readonly total: number;
  /** (S) exact probability of survival from each state. */
  readonly survival: Float64Array;
  /** (S,A) the same where the action is taken first and the policy followed afterwards; 0 for terminal states. */
  readonly afterAction: Float64Array;
  /** (S) expected number of times that an episode is in the state; null where some episodes never end. */
  readonly visits: Float64Array | null;
  /** (S,A) what a trained network says of each action, where the policy is made of one. */
  readonly network?: Float64Array;
}

/**
 * The probability of survival once an action is taken, where a state is worth what is given.
 *
 * @param mdp The process.
 * @param survival (S) probability of survival from each state, 1 for survival itself.
 * @returns (S,A), 0 for terminal states.
 */
function survivalAfterActions(mdp: TabularMdp, survival: Float64Array): Float64Array {
  const { states, live, actions, row, rowStart, probability, next } = mdp;
  const byRow = new Float64Array(rowStart.length - 1);
  for (let r = 0; r < byRow.length; r++) {
    for (let k = rowStart[r]; k < rowStart[r + 1]; k++) {
      byRow[r] += probability[k] * survival[next[k]];
    }
  }
  const after = new Float64Array(states * actions);
  for (let pair = 0; pair < live * actions; pair++) after[pair] = byRow[row[pair]];
  return after;
}

/**
 * Scores a policy exactly, in every state.
 *
 * @param mdp The process.
 * @param named The policy (S,A), its name, and what its network says if it is made of one.
 * @throws {RangeError} If the array is no policy.
 */
export function policyFacts(
  mdp: TabularMdp,
  named: Pick<PolicyFacts, "name" | "policy" | "network">,
): PolicyFacts {
  const { survival: total, stateValue, occupancy } = evaluatePolicy(mdp, named.policy);
  return {
    ...named,
    total,
    survival: stateValue,
    afterAction: survivalAfterActions(mdp, stateValue),
    visits: occupancy,
  };
}

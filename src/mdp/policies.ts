/**
 * The reference policies, and policies from values.
 *
 * Shapes: S states, A actions. Policies are (S,A) probabilities; rows of terminal states are 0.
 *
 * @module
 */
import { InputError } from "../input_error.ts";
import type { TabularMdp } from "./tabular_mdp.ts";
import { evaluatePolicy } from "./exact_evaluation.ts";
import { bestAdmissible } from "./best_admissible.ts";
import { pairValues, valueIteration } from "./value_iteration.ts";

/**
 * Every action with equal probability.
 *
 * @param mdp The process.
 * @returns (S,A)
 */
export function randomPolicy(mdp: TabularMdp): Float64Array {
  return new Float64Array(mdp.states * mdp.actions).fill(
    1 / mdp.actions,
    0,
    mdp.live * mdp.actions,
  );
}

/**
 * Every admissible action with equal probability.
 *
 * @param mdp The process.
 * @returns (S,A)
 */
export function randomAdmissiblePolicy(mdp: TabularMdp): Float64Array {
  const { actions, admissible } = mdp;
  const policy = new Float64Array(mdp.states * actions);
  for (let s = 0; s < mdp.live; s++) {
    const row = admissible.subarray(s * actions, (s + 1) * actions);
    const count = row.reduce((sum, one) => sum + one, 0);
    row.forEach((one, a) => policy[s * actions + a] = one / count);
  }
  return policy;
}

/**
 * What clinicians do.
 *
 * @param mdp The process.
 * @returns (S,A), a copy.
 */
export function clinicianPolicy(mdp: TabularMdp): Float64Array {
  return mdp.clinician.slice();
}

/**
 * Index of the largest of a state's values; ties go to the lowest index.
 *
 * @param values (S,A)
 * @param options `state` and number of `actions`.
 */
export function argmax(
  values: ArrayLike<number>,
  { state, actions }: { state: number; actions: number },
): number {
  let best = 0;
  for (let a = 1; a < actions; a++) {
    if (values[state * actions + a] > values[state * actions + best]) best = a;
  }
  return best;
}

/**
 * The policy that always takes the given actions.
 *
 * @param mdp The process.
 * @param action (S) action of each state; those of terminal states are not read.
 * @returns (S,A)
 */
export function deterministicPolicy(mdp: TabularMdp, action: ArrayLike<number>): Float64Array {
  const policy = new Float64Array(mdp.states * mdp.actions);
  for (let s = 0; s < mdp.live; s++) policy[s * mdp.actions + action[s]] = 1;
  return policy;
}

/**
 * The policy that takes the action of largest value; ties go to the lowest index.
 *
 * @param mdp The process.
 * @param values (S,A) values or probabilities of the pairs.
 * @returns (S,A)
 */
export function greedyPolicy(mdp: TabularMdp, values: ArrayLike<number>): Float64Array {
  const { actions } = mdp;
  const action = Array.from({ length: mdp.live }, (_, state) => argmax(values, { state, actions }));
  return deterministicPolicy(mdp, action);
}

/**
 * What clinicians do most often in each state; ties go to the lowest index.
 *
 * @param mdp The process.
 * @returns (S,A)
 */
export function clinicianGreedyPolicy(mdp: TabularMdp): Float64Array {
  return greedyPolicy(mdp, mdp.clinician);
}

/**
 * The policy of largest return, over admissible actions.
 *
 * @param mdp The process.
 * @param options `gamma` of the return (default 1, which for ICU-Sepsis is survival).
 * @returns (S,A)
 */
export function optimalPolicy(
  mdp: TabularMdp,
  { gamma = 1 }: { gamma?: number } = {},
): Float64Array {
  return deterministicPolicy(mdp, valueIteration(mdp, { gamma }).action);
}

/**
 * The policy that one step of policy iteration makes of another (Howard, "Dynamic Programming and Markov
 * Processes", 1960): the admissible action of largest value under the other policy's values of the states
 * that follow. It is worth at least as much as one that takes admissible actions only.
 *
 * @param mdp The process.
 * @param policy (S,A) the policy to improve.
 * @param options `gamma` of the return (default 1).
 * @returns (S,A)
 * @throws {InputError} If at gamma 1 the other policy has no value: it may go round for ever, with rewards.
 */
export function improvedPolicy(
  mdp: TabularMdp,
  policy: Float64Array,
  { gamma = 1 }: { gamma?: number } = {},
): Float64Array {
  const { stateReturn } = evaluatePolicy(mdp, policy, { gamma });
  if (stateReturn.some(Number.isNaN)) {
    const what =
      "rewards of the policy to improve add up for ever, expected episodes that end or a";
    throw new InputError("improved policy", `${what} gamma below 1`);
  }
  return deterministicPolicy(mdp, bestAdmissible(mdp, pairValues(mdp, stateReturn, gamma)));
}

/**
 * The policy of smallest undiscounted return, over admissible actions.
 *
 * @param mdp The process.
 * @returns (S,A)
 */
export function worstPolicy(mdp: TabularMdp): Float64Array {
  return deterministicPolicy(mdp, valueIteration(mdp, { gamma: 1, sense: "worst" }).action);
}

/**
 * What each action is worth in each state if a policy is followed afterwards.
 *
 * Shapes: S states, A actions.
 *
 * @module
 */
import type { InadmissibleHandling, TabularMdp } from "./tabular_mdp.ts";

/**
 * The exact action values of a policy: Q(s,a) = sum over s' of P(s'|s,a) (r(s,a,s') + gamma V(s')).
 *
 * @param mdp The process.
 * @param stateReturn (S) V, the policy's expected discounted return from each state, 0 for terminal ones.
 * @param options The discount and what an inadmissible action does (`raise` as `mean`).
 * @returns (S,A), 0 for terminal states.
 */
export function pairReturns(
  mdp: TabularMdp,
  stateReturn: Float64Array,
  options: { readonly gamma: number; readonly inadmissible: InadmissibleHandling },
): Float64Array {
  const { gamma, inadmissible } = options;
  const { states, live, actions, rowStart, probability, reward, next } = mdp;
  const values = new Float64Array(states * actions);
  for (let pair = 0; pair < live * actions; pair++) {
    if (inadmissible === "terminate" && !mdp.admissible[pair]) {
      values[pair] = mdp.deathReward;
      continue;
    }
    const row = mdp.row[pair];
    for (let k = rowStart[row]; k < rowStart[row + 1]; k++) {
      values[pair] += probability[k] * (reward[k] + gamma * stateReturn[next[k]]);
    }
  }
  return values;
}

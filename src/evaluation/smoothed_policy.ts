/**
 * A policy that falls back on the data's own behaviour where the data say little of its action.
 *
 * Shapes: S states, A actions.
 *
 * @module
 */
import type { EmpiricalMdp } from "../tabular/empirical_mdp.ts";

/**
 * pi'(a|s) = pi(a|s) n(s,a) / (n(s,a) + m) + sum_b pi(b|s) m / (n(s,b) + m) * n(s,a) / n(s). On the data's MDP
 * its value is that of pi with every row shrunk towards the state's behaviour row, which is worth m
 * transitions; m = 0 leaves the policy, unseen pairs and all. A state the data never show stays as it is.
 *
 * @param mdp The data's MDP.
 * @param policy (S,A) probabilities of the actions.
 * @param weight m, at least 0.
 * @returns (S,A)
 */
export function smoothedPolicy(
  mdp: EmpiricalMdp,
  policy: Float64Array,
  weight: number,
): Float64Array {
  if (weight === 0) return policy;
  const { states, actions, count, stateCount } = mdp;
  const smoothed = policy.slice();
  for (let s = 0; s < states; s++) {
    if (stateCount[s] === 0) continue;
    let left = 0;
    for (let pair = s * actions; pair < (s + 1) * actions; pair++) {
      const kept = count[pair] / (count[pair] + weight);
      left += policy[pair] * (1 - kept);
      smoothed[pair] = policy[pair] * kept;
    }
    for (let pair = s * actions; pair < (s + 1) * actions; pair++) {
      smoothed[pair] += left * count[pair] / stateCount[s];
    }
  }
  return smoothed;
}

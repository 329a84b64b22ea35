/**
 * Which doses a policy gives.
 *
 * @module
 */
import { evaluatePolicy, pairOccupancy } from "../../mdp/exact_evaluation.ts";
import { LEVELS } from "../../mdp/action.ts";
import type { InadmissibleHandling, TabularMdp } from "../../mdp/tabular_mdp.ts";

/**
 * The share of a policy's steps that take each action, by exact occupancy.
 *
 * @param mdp The process.
 * @param policy (S,A) probabilities.
 * @param inadmissible What an inadmissible action does.
 * @returns (25), or null where actions are no grid of doses or some episodes never end.
 */
export function policyDoses(
  mdp: TabularMdp,
  policy: Float64Array,
  inadmissible: InadmissibleHandling,
): number[] | null {
  if (mdp.actions !== LEVELS * LEVELS) return null;
  const { occupancy, length } = evaluatePolicy(mdp, policy, { inadmissible });
  if (occupancy === null || length === null) return null;
  const shares = new Array<number>(mdp.actions).fill(0);
  pairOccupancy(mdp, policy, occupancy).forEach((visits, pair) => {
    shares[pair % mdp.actions] += visits / length;
  });
  return shares;
}

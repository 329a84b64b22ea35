/**
 * Behaviour cloning without a network: in every state what the data do most often there.
 *
 * @module
 */
import { backup, type EmpiricalMdp } from "./empirical_mdp.ts";
import { deterministicTable, sweepToRest, type TabularPlan } from "./tabular_plan.ts";

/**
 * Clones; ties go to the lowest action.
 *
 * @param mdp The dataset's MDP.
 * @param options `gamma`, discount of the plan's values.
 */
export function countCloning(
  mdp: EmpiricalMdp,
  { gamma }: { readonly gamma: number },
): TabularPlan {
  const { states, actions, count, stateCount, commonest } = mdp;
  const action = Uint8Array.from({ length: states }, (_, s) => {
    if (stateCount[s] === 0) return commonest;
    const row = count.subarray(s * actions, (s + 1) * actions);
    return row.indexOf(row.reduce((a, b) => Math.max(a, b), 0));
  });
  const value = new Float64Array(states);
  const valueOf = (s: number) => backup(mdp, s * actions + action[s], { gamma, value });
  const sweeps = sweepToRest(value, valueOf);
  const q = new Float64Array(states * actions).fill(NaN);
  action.forEach((a, s) => q[s * actions + a] = valueOf(s));
  return { policy: deterministicTable(action, actions), q, value, sweeps };
}

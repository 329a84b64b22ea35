/**
 * Safe policy improvement with baseline bootstrapping.
 *
 * Laroche, Trichelair and Tachet des Combes, "Safe Policy Improvement with Baseline Bootstrapping",
 * ICML 2019, Pi_b-SPIBB (algorithm 1): pairs seen fewer than N_wedge times keep the probability the
 * behaviour policy gives them; the rest of a state's probability goes to the best pair seen often
 * enough. The constraint is a set of policies, so the policy iteration of the paper and the value
 * iteration here reach the same optimum in it.
 *
 * Difference from the paper: the behaviour policy is not known but counted, n(s,a) / n(s), as in
 * Simao, Laroche and Tachet des Combes, "Safe Policy Improvement with an Estimated Baseline Policy",
 * AAMAS 2020. Its greedy form is what is left of it where no pair is seen often enough.
 *
 * Shapes: S states, A actions.
 *
 * @module
 */
import { backup, empiricalBehaviour, type EmpiricalMdp } from "./empirical_mdp.ts";
import { sweepToRest, type TabularPlan } from "./tabular_plan.ts";

/** A state's pairs by how often they are seen. */
interface StateChoices {
  /** Pairs whose probability is that of the data. */
  readonly kept: readonly number[];
  /** Pairs seen often enough. */
  readonly free: readonly number[];
  /** Probability of the free ones together. */
  readonly mass: number;
}

function choicesOf(
  mdp: EmpiricalMdp,
  { policy, count: threshold }: { policy: Float64Array; count: number },
): StateChoices[] {
  const { states, actions, count } = mdp;
  return Array.from({ length: states }, (_, s) => {
    const seen = Array.from({ length: actions }, (_, a) => s * actions + a)
      .filter((pair) => count[pair] > 0);
    const free = seen.filter((pair) => count[pair] >= threshold);
    return {
      kept: seen.filter((pair) => count[pair] < threshold),
      free,
      mass: free.reduce((sum, pair) => sum + policy[pair], 0),
    };
  });
}

/** The pair of largest value; ties go to the lowest. */
function bestOf(pairs: readonly number[], valueOf: (pair: number) => number): {
  pair: number;
  value: number;
} {
  const best = { pair: -1, value: -Infinity };
  for (const pair of pairs) {
    const value = valueOf(pair);
    if (value > best.value) Object.assign(best, { pair, value });
  }
  return best;
}

/**
 * Plans.
 *
 * @param mdp The dataset's MDP.
 * @param options Discount, and `count`, the paper's N_wedge (Infinity gives the behaviour policy).
 * @throws {RangeError} If the count is below 1.
 * @throws {InputError} If the values do not settle.
 */
export function spibb(
  mdp: EmpiricalMdp,
  options: { readonly gamma: number; readonly count: number },
): TabularPlan {
  const { gamma, count } = options;
  if (!(count >= 1)) throw new RangeError(`Cannot plan: N_wedge is ${count}, expected at least 1`);
  const policy = empiricalBehaviour(mdp);
  const choices = choicesOf(mdp, { policy, count });
  const value = new Float64Array(mdp.states);
  const valueOf = (pair: number) => backup(mdp, pair, { gamma, value });
  const sweeps = sweepToRest(value, (s) => {
    const { kept, free, mass } = choices[s];
    let sum = free.length > 0 ? mass * bestOf(free, valueOf).value : 0;
    for (const pair of kept) sum += policy[pair] * valueOf(pair);
    return sum;
  });
  const q = new Float64Array(policy.length).fill(NaN);
  for (const { kept, free, mass } of choices) {
    for (const pair of [...kept, ...free]) q[pair] = valueOf(pair);
    if (free.length === 0) continue;
    for (const pair of free) policy[pair] = 0;
    policy[bestOf(free, (pair) => q[pair]).pair] = mass;
  }
  return { policy, q, value, sweeps };
}

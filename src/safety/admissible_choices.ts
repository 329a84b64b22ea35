/**
 * Policies bound to the admissible actions, which a learner from data does not know.
 *
 * Shapes: S states, A actions.
 *
 * @module
 */
import { deterministicPolicy } from "../mdp/policies.ts";
import type { TabularMdp } from "../mdp/tabular_mdp.ts";

/**
 * A policy with its inadmissible actions left out: the probabilities of the others are scaled to sum to 1; in a
 * state where none is left, every admissible action has the same. For a deterministic policy of ICU-Sepsis this
 * is what the handling `mean` makes of it, so that it survives as often.
 *
 * @param mdp The process.
 * @param policy (S,A) probabilities.
 * @returns (S,A)
 */
export function withoutInadmissible(mdp: TabularMdp, policy: Float64Array): Float64Array {
  const { live, actions, admissible } = mdp;
  const masked = new Float64Array(mdp.states * actions);
  for (let s = 0; s < live; s++) {
    let left = 0, count = 0;
    for (let pair = s * actions; pair < (s + 1) * actions; pair++) {
      if (!admissible[pair]) continue;
      left += policy[pair];
      count++;
    }
    for (let pair = s * actions; pair < (s + 1) * actions; pair++) {
      if (admissible[pair]) masked[pair] = left > 0 ? policy[pair] / left : 1 / count;
    }
  }
  return masked;
}

/**
 * The greedy policy among actions that are admissible and may be chosen; among the admissible alone in a state
 * where no action is both. Ties go to the lowest index.
 *
 * @param mdp The process.
 * @param values (S,A)
 * @param allowed (S) bit a is set where action a may be chosen; all may be if left out.
 * @returns (S,A)
 */
export function greedyAdmissible(
  mdp: TabularMdp,
  values: Float64Array,
  allowed?: Uint32Array,
): Float64Array {
  const { live, actions, admissible } = mdp;
  const action = Array.from({ length: live }, (_, s) => {
    const ok = Array.from({ length: actions }, (_, a) => a)
      .filter((a) => admissible[s * actions + a]);
    const both = ok.filter((a) => allowed === undefined || (allowed[s] >>> a & 1) === 1);
    return (both.length > 0 ? both : ok).reduce((best, a) =>
      values[s * actions + a] > values[s * actions + best] ? a : best
    );
  });
  return deterministicPolicy(mdp, action);
}

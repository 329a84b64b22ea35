/**
 * The rows of a policy on a dataset's MDP: where a step from each state leads.
 *
 * Shapes: S states, A actions, T entries.
 *
 * @module
 */
import type { EmpiricalMdp } from "./empirical_mdp.ts";

/** Sparse rows over the states; what is missing from 1 ends, or is not known. */
export interface PolicyRows {
  /** (S+1) row s holds the entries from `start[s]` up to, not including, `start[s + 1]`. */
  readonly start: Uint32Array;
  /** (T) next state of an entry, once in a row. */
  readonly next: Uint16Array;
  /** (T) its probability. */
  readonly weight: Float64Array;
  /** (S) expected reward of a step. */
  readonly reward: Float64Array;
}

/**
 * Mixes the rows of each state's pairs as a policy does.
 *
 * @param mdp The process.
 * @param policy (S,A) probabilities of the actions.
 */
export function policyRows(mdp: EmpiricalMdp, policy: Float64Array): PolicyRows {
  const { states, actions } = mdp;
  const start = new Uint32Array(states + 1);
  const next: number[] = [];
  const weight: number[] = [];
  const reward = new Float64Array(states);
  const placeOf = new Int32Array(states).fill(-1); // Entry of each next state in the row being made.
  for (let s = 0; s < states; s++) {
    for (let pair = s * actions; pair < (s + 1) * actions; pair++) {
      const p = policy[pair];
      if (p === 0) continue;
      reward[s] += p * mdp.reward[pair];
      for (let k = mdp.start[pair]; k < mdp.start[pair + 1]; k++) {
        const to = mdp.next[k];
        if (placeOf[to] < start[s]) {
          placeOf[to] = next.length;
          next.push(to);
          weight.push(0);
        }
        weight[placeOf[to]] += p * mdp.probability[k];
      }
    }
    start[s + 1] = next.length;
  }
  return { start, next: Uint16Array.from(next), weight: Float64Array.from(weight), reward };
}

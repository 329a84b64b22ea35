/**
 * The Markov chain that an MDP and a policy make together.
 *
 * Shapes: L live states, S states, A actions.
 *
 * @module
 */
import { inadmissibleError } from "./inadmissible.ts";
import { checkPolicy } from "./policy.ts";
import type { InadmissibleHandling, TabularMdp } from "./tabular_mdp.ts";

/** A chain over the live states, which leaves them for death, survival or absorbing. */
export interface PolicyChain {
  /** Number of live states L. */
  readonly live: number;
  /** (L,L) row-major probabilities of going from one live state to another. */
  readonly transition: Float64Array;
  /** (L) probability of leaving for any terminal state. */
  readonly exit: Float64Array;
  /** (L) probability of leaving for survival. */
  readonly survive: Float64Array;
  /** (L) expected reward of a step. */
  readonly reward: Float64Array;
  /** (L) 1 where an episode can come. */
  readonly reachable: Uint8Array;
  /** (L) 1 where an episode can still end; 0 where it goes round for ever. */
  readonly ending: Uint8Array;
}

type Entries = Omit<PolicyChain, "reachable" | "ending">;

/** Adds the row of a pair, taken with probability `weight`, to the chain. */
function addRow(
  chain: Entries,
  mdp: TabularMdp,
  { state, row, weight }: { state: number; row: number; weight: number },
): void {
  const { live, transition } = chain;
  for (let k = mdp.rowStart[row]; k < mdp.rowStart[row + 1]; k++) {
    const p = weight * mdp.probability[k];
    const next = mdp.next[k];
    if (next < live) transition[state * live + next] += p;
    else chain.exit[state] += p;
    if (next === mdp.survival) chain.survive[state] += p;
    chain.reward[state] += p * mdp.reward[k];
  }
}

/** States that positive entries lead to from the seeds, along rows or (`backward`) columns. */
function closure(chain: Entries, seeds: Float64Array, backward: boolean): Uint8Array {
  const { live, transition } = chain;
  const found = Uint8Array.from({ length: live }, (_, s) => seeds[s] > 0 ? 1 : 0);
  const open = Array.from(found.keys()).filter((s) => found[s]);
  for (let s = open.pop(); s !== undefined; s = open.pop()) {
    for (let t = 0; t < live; t++) {
      if (found[t] || transition[backward ? t * live + s : s * live + t] === 0) continue;
      found[t] = 1;
      open.push(t);
    }
  }
  return found;
}

/** Under `raise`, a policy takes only admissible actions wherever an episode can come. */
function refuseInadmissible(mdp: TabularMdp, policy: Float64Array, reachable: Uint8Array): void {
  for (let pair = 0; pair < mdp.live * mdp.actions; pair++) {
    const state = Math.floor(pair / mdp.actions);
    if (!reachable[state] || mdp.admissible[pair] || policy[pair] === 0) continue;
    throw inadmissibleError(mdp, {
      state,
      action: pair % mdp.actions,
      probability: policy[pair],
    });
  }
}

/**
 * Makes the chain of a policy.
 *
 * @param mdp The process.
 * @param policy (S,A) probabilities of the actions.
 * @param inadmissible What an inadmissible action does.
 * @throws {InputError} If, under `raise`, an episode can come to an inadmissible action.
 */
export function policyChain(
  mdp: TabularMdp,
  policy: Float64Array,
  { inadmissible }: { inadmissible: InadmissibleHandling },
): PolicyChain {
  checkPolicy(mdp, policy);
  const { live, actions } = mdp;
  const base = {
    live,
    transition: new Float64Array(live * live),
    exit: new Float64Array(live),
    survive: new Float64Array(live),
    reward: new Float64Array(live),
  };
  for (let pair = 0; pair < live * actions; pair++) {
    const weight = policy[pair];
    if (weight === 0) continue;
    const state = Math.floor(pair / actions);
    if (inadmissible === "terminate" && !mdp.admissible[pair]) {
      base.exit[state] += weight;
      base.reward[state] += weight * mdp.deathReward;
    } else {
      addRow(base, mdp, { state, row: mdp.row[pair], weight });
    }
  }
  const chain = {
    ...base,
    reachable: closure(base, mdp.initial.subarray(0, live), false),
    ending: closure(base, base.exit, true),
  };
  if (inadmissible === "raise") refuseInadmissible(mdp, policy, chain.reachable);
  return chain;
}

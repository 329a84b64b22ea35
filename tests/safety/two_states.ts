/**
 * A process small enough to work out by hand: two live states, seven actions (so fluid 0 and 1, vasopressor 0 to 4).
 *
 * From state 0, action 0 leads to state 1 and every other action to survival. From state 1 every action stays with
 * probability 1/2 and else leads to survival. Action 6 (fluid 1, vasopressor 1) is inadmissible in state 1.
 *
 * @module
 */
import type { TabularMdp } from "../../src/mdp/tabular_mdp.ts";
import { tinyMdp } from "../mdp/tiny_mdp.ts";

const SURVIVAL = 3;

/** The process. */
export const twoStates: TabularMdp = {
  ...tinyMdp({
    live: 2,
    actions: 7,
    initial: [1, 0],
    next: (s, a) => s === 1 ? { 1: 0.5, [SURVIVAL]: 0.5 } : a === 0 ? { 1: 1 } : { [SURVIVAL]: 1 },
    admissible: (s, a) => s === 0 || a !== 6,
  }),
  sofa: Float64Array.of(4, 11, 0, 0, 0),
};

/** (S,A) a policy from the nonzero probabilities of each live state. */
export function policyOf(...rows: readonly { readonly [action: number]: number }[]): Float64Array {
  const { states, actions } = twoStates;
  const policy = new Float64Array(states * actions);
  rows.forEach((row, s) => {
    for (const [action, p] of Object.entries(row)) policy[s * actions + Number(action)] = p;
  });
  return policy;
}

/**
 * Starts with action 0 or 6 alike, goes on with 1 or 6 alike. Visits: 1 to state 0, 1 to state 1; length 2.
 */
export const mixed: Float64Array = policyOf({ 0: 0.5, 6: 0.5 }, { 1: 0.5, 6: 0.5 });

/**
 * Undiscounted returns of a policy that may go round for ever.
 *
 * Shapes: L live states.
 *
 * @module
 */
import { factoriseChain, solve } from "./linear_system.ts";
import type { PolicyChain } from "./policy_chain.ts";

/** (L) 1 for the seeds and every state from which the chain can come to one. */
function leadingTo({ live, transition }: PolicyChain, seeds: ArrayLike<number>): Uint8Array {
  const found = Uint8Array.from(seeds, (seed) => seed ? 1 : 0);
  const open = Array.from(found.keys()).filter((s) => found[s]);
  for (let t = open.pop(); t !== undefined; t = open.pop()) {
    for (let s = 0; s < live; s++) {
      if (found[s] || transition[s * live + t] === 0) continue;
      found[s] = 1;
      open.push(s);
    }
  }
  return found;
}

/**
 * The expected sum of rewards from each state. An episode without an end has one if it comes where there
 * are no rewards any more; where rewards go on for ever there is none.
 *
 * @param chain The policy's chain.
 * @returns (L), NaN for the states from which rewards may go on for ever.
 */
export function endlessReturns(chain: PolicyChain): Float64Array {
  const { live, transition, exit, reward, ending } = chain;
  const paid = leadingTo(chain, reward.map((r) => r === 0 ? 0 : 1));
  const settled = ending.map((ends, s) => ends || paid[s] ? 0 : 1);
  const settles = leadingTo(chain, exit.map((p, s) => p > 0 || settled[s] ? 1 : 0));
  const endless = leadingTo(chain, settles.map((one) => 1 - one));
  const cut = settled.map((one, s) => one | endless[s]);
  const kept = transition.map((p, pair) => cut[Math.floor(pair / live)] ? 0 : p);
  const factors = factoriseChain(kept, exit.map((p, s) => cut[s] ? 1 : p));
  const returns = solve(factors, reward.map((r, s) => cut[s] ? 0 : r));
  return returns.map((value, s) => endless[s] ? NaN : value);
}

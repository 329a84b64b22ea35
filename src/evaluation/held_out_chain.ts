/**
 * The Markov chain that held-out data and a policy make together, as sparse rows.
 *
 * Shapes: S states, A actions, T entries.
 *
 * @module
 */
import type { EmpiricalMdp } from "../tabular/empirical_mdp.ts";
import { type PolicyRows, policyRows } from "../tabular/policy_rows.ts";

/** A chain over the states; what leaves a row has ended, or is at a pair the data never show. */
export interface HeldOutChain extends PolicyRows {
  /** (S) probability that the step is unseen; 1 where the data never end. */
  readonly lost: Float64Array;
}

/** Exits smaller than this are rounding: a real one is at least 1 in the number of transitions. */
const NO_EXIT = 1e-10;

/** Whether an episode can still end, state by state, going back from those that leave. */
function ending({ start, next, weight }: HeldOutChain): Uint8Array {
  const states = start.length - 1;
  const ends = new Uint8Array(states);
  const before: number[][] = Array.from({ length: states }, () => []);
  const open: number[] = [];
  for (let s = 0; s < states; s++) {
    let exit = 1;
    for (let k = start[s]; k < start[s + 1]; k++) {
      exit -= weight[k];
      before[next[k]].push(s);
    }
    if (exit <= NO_EXIT) continue;
    ends[s] = 1;
    open.push(s);
  }
  for (let s = open.pop(); s !== undefined; s = open.pop()) {
    for (const t of before[s]) {
      if (ends[t]) continue;
      ends[t] = 1;
      open.push(t);
    }
  }
  return ends;
}

/** The chain without the rows of states from which it never ends: they are worth nothing. */
function cutOff(chain: HeldOutChain): HeldOutChain {
  const ends = ending(chain);
  if (!ends.includes(0)) return chain;
  const { start, next, weight } = chain;
  const reward = chain.reward.map((r, s) => ends[s] ? r : 0);
  const lost = chain.lost.map((p, s) => ends[s] ? p : 1);
  const stateOf = new Uint32Array(next.length);
  for (let s = 0; s < ends.length; s++) stateOf.fill(s, start[s], start[s + 1]);
  const kept = Uint32Array.from(next.keys()).filter((k) => ends[stateOf[k]]);
  const shorter = new Uint32Array(start.length);
  kept.forEach((k) => shorter[stateOf[k] + 1]++);
  for (let s = 0; s < ends.length; s++) shorter[s + 1] += shorter[s];
  return {
    start: shorter,
    next: Uint16Array.from(kept, (k) => next[k]),
    weight: Float64Array.from(kept, (k) => weight[k]),
    reward,
    lost,
  };
}

/**
 * Makes the chain of a policy.
 *
 * @param mdp The held-out data's MDP.
 * @param policy (S,A) probabilities of the actions.
 */
export function heldOutChain(mdp: EmpiricalMdp, policy: Float64Array): HeldOutChain {
  const lost = new Float64Array(mdp.states);
  policy.forEach((p, pair) => {
    if (mdp.count[pair] === 0) lost[Math.floor(pair / mdp.actions)] += p;
  });
  return cutOff({ ...policyRows(mdp, policy), lost });
}

/**
 * The chain run backwards: row s' holds the entries that lead to s'.
 *
 * @param chain The chain.
 * @returns Rows as in {@link HeldOutChain}.
 */
export function transposed(
  chain: Pick<HeldOutChain, "start" | "next" | "weight">,
): Pick<HeldOutChain, "start" | "next" | "weight"> {
  const { next } = chain;
  const states = chain.start.length - 1;
  const start = new Uint32Array(states + 1);
  next.forEach((t) => start[t + 1]++);
  for (let s = 0; s < states; s++) start[s + 1] += start[s];
  const at = start.slice();
  const from = new Uint16Array(next.length);
  const weight = new Float64Array(next.length);
  for (let s = 0; s < states; s++) {
    for (let k = chain.start[s]; k < chain.start[s + 1]; k++) {
      from[at[next[k]]] = s;
      weight[at[next[k]]++] = chain.weight[k];
    }
  }
  return { start, next: from, weight };
}

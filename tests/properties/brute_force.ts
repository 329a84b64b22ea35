/**
 * What policies and MDPs are worth, by nothing but powers of dense matrices.
 *
 * Shapes: S states, A actions.
 *
 * @module
 */
import type { InadmissibleHandling } from "../../src/mdp/tabular_mdp.ts";
import type { DenseMdp } from "./random_mdp.ts";

/** The chain of a policy over all S states, in which terminal states stay. */
interface DenseChain {
  readonly states: number;
  readonly live: number;
  /** (S,S) */
  readonly transition: Float64Array;
  /** (S) expected reward of a step; 0 in terminal states. */
  readonly reward: Float64Array;
}

/** The chain of a policy. */
function chainOf(mdp: DenseMdp, policy: Float64Array, handling: InadmissibleHandling): DenseChain {
  const { states, live, actions, probability, reward, admissible } = mdp;
  const transition = new Float64Array(states * states);
  const expected = new Float64Array(states);
  for (let s = 0; s < states; s++) {
    if (s >= live) {
      transition[s * states + s] = 1;
      continue;
    }
    for (let a = 0; a < actions; a++) {
      const pair = s * actions + a;
      const dies = handling === "terminate" && !admissible[pair];
      for (let t = 0; t < states; t++) {
        const p = policy[pair] * (dies ? Number(t === live) : probability[pair * states + t]);
        transition[s * states + t] += p;
        if (p > 0) expected[s] += p * reward[pair * states + t];
      }
    }
  }
  return { states, live, transition, reward: expected };
}

/** The product of two (n,n) matrices. */
function product(a: Float64Array, b: Float64Array, n: number): Float64Array {
  const c = new Float64Array(n * n);
  for (let i = 0; i < n; i++) {
    for (let k = 0; k < n; k++) {
      const x = a[i * n + k];
      if (x === 0) continue;
      for (let j = 0; j < n; j++) c[i * n + j] += x * b[k * n + j];
    }
  }
  return c;
}

/** What a policy is worth. */
export interface BruteForce {
  /** Probability of survival. */
  readonly survival: number;
  /** Probability that an episode ends. */
  readonly ends: number;
  /** Expected number of actions; null where some episodes never end. */
  readonly length: number | null;
  /** Expected discounted return; null where it has no value. */
  readonly discountedReturn: number | null;
  /** Share of actions that are inadmissible; null where some episodes never end. */
  readonly inadmissibleShare: number | null;
}

/** Doublings: episodes are followed for 2^26 steps. */
const DOUBLINGS = 26;

/**
 * Follows the chain for 2^26 steps, by squaring its matrix: (gamma P)^2n, and the sum over t below 2n is the
 * sum below n and (gamma P)^n times it.
 *
 * @param mdp The MDP.
 * @param policy (S,A) probabilities.
 * @param options Discount and handling of inadmissible actions.
 */
export function bruteForce(
  mdp: DenseMdp,
  policy: Float64Array,
  options: { readonly gamma: number; readonly inadmissible: InadmissibleHandling },
): BruteForce {
  const chain = chainOf(mdp, policy, options.inadmissible);
  const { states: n, live } = chain;
  const { actions, admissible } = mdp;
  const isLive = Float64Array.from({ length: n }, (_, s) => s < live ? 1 : 0);
  const outside = Float64Array.from(
    { length: n },
    (_, s) =>
      Array.from({ length: actions }, (_, a) => s * actions + a)
        .reduce((sum, pair) => s < live && !admissible[pair] ? sum + policy[pair] : sum, 0),
  );
  const times = (matrix: Float64Array, vector: Float64Array) =>
    Float64Array.from({ length: n }, (_, s) => {
      let sum = 0;
      for (let t = 0; t < n; t++) sum += matrix[s * n + t] * vector[t];
      return sum;
    });
  const mean = (vector: Float64Array) => vector.reduce((sum, x, s) => sum + mdp.initial[s] * x, 0);
  let power: Float64Array = chain.transition;
  let discounted: Float64Array = chain.transition.map((p) => options.gamma * p);
  const sums = { steps: isLive, outside, returns: chain.reward };
  const add = (matrix: Float64Array, sum: Float64Array) =>
    times(matrix, sum).map((x, s) => x + sum[s]);
  let returnsBefore = sums.returns;
  for (let k = 0; k < DOUBLINGS; k++) {
    sums.steps = add(power, sums.steps);
    sums.outside = add(power, sums.outside);
    returnsBefore = sums.returns;
    sums.returns = add(discounted, sums.returns);
    power = product(power, power, n);
    discounted = product(discounted, discounted, n);
  }
  const going = Float64Array.from(
    { length: n },
    (_, s) => power.subarray(s * n, s * n + live).reduce((a, b) => a + b, 0),
  );
  const endless = mean(going) > 1e-9;
  // What still comes in during the last half of the steps comes in for ever.
  const settled = Math.abs(mean(sums.returns) - mean(returnsBefore)) < 1e-6 &&
    (options.gamma < 1 || !paysForEver(chain, power, mdp.initial));
  return {
    survival: mean(Float64Array.from({ length: n }, (_, s) => power[s * n + live + 1])),
    ends: mean(
      Float64Array.from(
        { length: n },
        (_, s) => power.subarray(s * n + live, (s + 1) * n).reduce((a, b) => a + b, 0),
      ),
    ),
    length: endless ? null : mean(sums.steps),
    discountedReturn: settled ? mean(sums.returns) : null,
    inadmissibleShare: endless ? null : mean(sums.outside) / mean(sums.steps),
  };
}

/** Whether the chain is, after so many steps, still anywhere from where rewards come. */
function paysForEver(chain: DenseChain, power: Float64Array, initial: Float64Array): boolean {
  const { states: n, live, transition, reward } = chain;
  const now = Uint8Array.from(
    { length: n },
    (_, t) => initial.some((p, s) => p > 0 && power[s * n + t] > 1e-9) && t < live ? 1 : 0,
  );
  for (let grown = true; grown;) {
    grown = false;
    for (let s = 0; s < live; s++) {
      for (let t = 0; t < live && now[s]; t++) {
        if (now[t] || transition[s * n + t] === 0) continue;
        now[t] = 1;
        grown = true;
      }
    }
  }
  return now.some((here, s) => here === 1 && Math.abs(reward[s]) > 1e-12);
}

/**
 * The best return of any policy over admissible actions: sweeps from 0.
 *
 * @param mdp The MDP.
 * @param gamma Discount.
 * @returns (S) values, or null if they have not come to rest after 30,000 sweeps.
 */
export function bestValues(mdp: DenseMdp, gamma: number): Float64Array | null {
  const { states, live, actions, probability, reward, admissible } = mdp;
  let value: Float64Array = new Float64Array(states);
  for (let sweep = 0; sweep < 30_000; sweep++) {
    let change = 0;
    const next = new Float64Array(states);
    for (let s = 0; s < live; s++) {
      let best = -Infinity;
      for (let a = 0; a < actions; a++) {
        const pair = s * actions + a;
        if (!admissible[pair]) continue;
        let sum = 0;
        for (let t = 0; t < states; t++) {
          const p = probability[pair * states + t];
          if (p > 0) sum += p * (reward[pair * states + t] + gamma * value[t]);
        }
        best = Math.max(best, sum);
      }
      next[s] = best;
      change = Math.max(change, Math.abs(best - value[s]));
    }
    value = next;
    if (change < 1e-14) return value;
  }
  return null;
}

/**
 * Every deterministic policy over admissible actions.
 *
 * @param mdp The MDP.
 * @param most Nothing is given if there are more.
 * @returns (S,A) probabilities of each.
 */
export function* everyPolicy(mdp: DenseMdp, most: number): Generator<Float64Array> {
  const { states, live, actions, admissible } = mdp;
  const choices = Array.from(
    { length: live },
    (_, s) =>
      Array.from({ length: actions }, (_, a) => a).filter((a) => admissible[s * actions + a]),
  );
  const count = choices.reduce((all, { length }) => all * length, 1);
  if (count > most) return;
  for (let number = 0; number < count; number++) {
    const policy = new Float64Array(states * actions);
    let rest = number;
    choices.forEach((all, s) => {
      policy[s * actions + all[rest % all.length]] = 1;
      rest = Math.floor(rest / all.length);
    });
    yield policy;
  }
}

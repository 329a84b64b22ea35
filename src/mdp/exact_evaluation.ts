/**
 * Exact policy evaluation: linear systems over the live states instead of simulated episodes.
 *
 * With P the chain of the policy, d the distribution of the first state and b the probability of
 * stepping into survival: survival v = (I - P)^-1 b, expected visits x = d (I - P)^-1, length
 * sum(x), discounted return d g with g = (I - gamma P)^-1 r and r the expected reward of a step. For
 * ICU-Sepsis, whose only reward is 1 for surviving, d g = E[gamma^(T-1) survived], T the number of
 * actions. Survival and length know no gamma.
 *
 * Shapes: S states, L live states, A actions.
 *
 * @module
 */
import { InputError } from "../input_error.ts";
import { factorise, type LuFactors, solve, solveTransposed } from "./linear_system.ts";
import { type PolicyChain, policyChain } from "./policy_chain.ts";
import type { InadmissibleHandling, TabularMdp } from "./tabular_mdp.ts";

/** How to evaluate. */
export interface EvaluationOptions {
  /** Discount of the return, 0 to 1 (default 1). */
  readonly gamma?: number;
  /** What an inadmissible action does (default `mean`). */
  readonly inadmissible?: InadmissibleHandling;
}

/** What a policy is worth, exactly. */
export interface ExactEvaluation {
  /** Discount of the return. */
  readonly gamma: number;
  /** What inadmissible actions did. */
  readonly inadmissible: InadmissibleHandling;
  /** Probability that an episode ends in survival. */
  readonly survival: number;
  /** Expected number of actions in an episode. */
  readonly length: number;
  /** Expected sum of gamma^t r_t. */
  readonly discountedReturn: number;
  /** Share of the actions that are inadmissible. */
  readonly inadmissibleShare: number;
  /** (S) expected number of actions taken in each state in an episode; sums to `length`. */
  readonly occupancy: Float64Array;
  /**
   * (S) probability of survival from each state, 1 for survival itself; a state no episode comes to
   * and from which none ends has 0.
   */
  readonly stateValue: Float64Array;
  /** (S) expected discounted return from each state, 0 for terminal states. */
  readonly stateReturn: Float64Array;
}

/** I - gamma P; with `repair`, states that never end are cut off: their row is that of I. */
function systemOf(chain: PolicyChain, gamma: number, repair: boolean): Float64Array {
  const { live, transition, ending } = chain;
  const matrix = new Float64Array(live * live);
  for (let s = 0; s < live; s++) {
    if (ending[s] || !repair) {
      for (let t = 0; t < live; t++) matrix[s * live + t] = -gamma * transition[s * live + t];
    }
    matrix[s * live + s] += 1;
  }
  return matrix;
}

/** Largest magnitude, at least 1. */
function scaleOf(values: Float64Array): number {
  return values.reduce((largest, value) => Math.max(largest, Math.abs(value)), 1);
}

/** r - (I - gamma P) g, and the largest magnitude in it. */
function residualOf(
  chain: PolicyChain,
  gamma: number,
  g: Float64Array,
): { residual: Float64Array; size: number } {
  const { live, transition, reward } = chain;
  const residual = new Float64Array(live);
  let size = 0;
  for (let s = 0; s < live; s++) {
    let sum = 0;
    for (let t = 0; t < live; t++) sum += transition[s * live + t] * g[t];
    residual[s] = reward[s] - g[s] + gamma * sum;
    size = Math.max(size, Math.abs(residual[s]));
  }
  return { residual, size };
}

/**
 * Solves (I - gamma P) g = r with the factors of I - P: each correction shrinks the error by about
 * (1 - gamma) times the expected length. Returns null where that is too slow.
 */
function refinedReturn(
  chain: PolicyChain,
  gamma: number,
  factors: LuFactors,
): Float64Array | null {
  const g = solve(factors, chain.reward);
  let last = Infinity;
  for (let round = 0; round < 60; round++) {
    const { residual, size } = residualOf(chain, gamma, g);
    if (size <= 1e-15 * scaleOf(g)) return g;
    // At the rounding level the residual stops shrinking: accept it there, give up above.
    if (size > 0.5 * last) return size < 1e-13 * scaleOf(g) ? g : null;
    last = size;
    const correction = solve(factors, residual);
    for (let s = 0; s < g.length; s++) g[s] += correction[s];
  }
  return null;
}

/** (L) expected discounted return from each live state. */
function returnsOf(chain: PolicyChain, gamma: number, factors: LuFactors): Float64Array {
  if (gamma === 1) {
    return solve(factors, chain.reward.map((r, s) => chain.ending[s] ? r : 0));
  }
  const refined = chain.ending.includes(0) ? null : refinedReturn(chain, gamma, factors);
  return refined ?? solve(factorise(systemOf(chain, gamma, false), chain.live), chain.reward);
}

/** Sum of products over the live states. */
function dot(a: Float64Array, b: Float64Array): number {
  return b.reduce((sum, value, s) => sum + a[s] * value, 0);
}

/**
 * Expected number of times each action is taken in each state in an episode.
 *
 * @param mdp The process.
 * @param policy (S,A) probabilities of the actions.
 * @param occupancy (S) expected number of actions in each state under that policy.
 * @returns (S,A), summing to the expected length.
 */
export function pairOccupancy(
  mdp: TabularMdp,
  policy: Float64Array,
  occupancy: Float64Array,
): Float64Array {
  const pairs = new Float64Array(mdp.states * mdp.actions);
  for (let pair = 0; pair < mdp.live * mdp.actions; pair++) {
    pairs[pair] = occupancy[Math.floor(pair / mdp.actions)] * policy[pair];
  }
  return pairs;
}

/**
 * Evaluates a policy exactly.
 *
 * @param mdp The process.
 * @param policy (S,A) probabilities of the actions; rows of live states sum to 1.
 * @param options Discount and what inadmissible actions do.
 * @throws {InputError} If an episode may never end, or under `raise` come to an inadmissible action.
 * @throws {RangeError} If the array is no policy or gamma is not from 0 to 1.
 */
export function evaluatePolicy(
  mdp: TabularMdp,
  policy: Float64Array,
  options: EvaluationOptions = {},
): ExactEvaluation {
  const { gamma = 1, inadmissible = "mean" } = options;
  if (!(gamma >= 0 && gamma <= 1)) {
    throw new RangeError(`Cannot evaluate: gamma is ${gamma}, expected 0 to 1`);
  }
  const { live, states } = mdp;
  const chain = policyChain(mdp, policy, { inadmissible });
  const factors = factorise(systemOf(chain, 1, true), live);
  const initial = mdp.initial.subarray(0, live);
  const value = solve(factors, chain.survive);
  const visits = solveTransposed(factors, initial);
  const length = visits.reduce((sum, x) => sum + x, 0);
  if (!(length >= 1 - 1e-9 && length < 1e12)) {
    throw new InputError("policy", `all but never ends: the expected length comes to ${length}`);
  }
  const returns = returnsOf(chain, gamma, factors);
  const padded = (values: Float64Array) => {
    const all = new Float64Array(states);
    all.set(values);
    return all;
  };
  const occupancy = padded(visits);
  const outside = pairOccupancy(mdp, policy, occupancy).filter((_, pair) => !mdp.admissible[pair]);
  const stateValue = padded(value);
  stateValue[mdp.survival] = 1;
  return {
    gamma,
    inadmissible,
    survival: dot(initial, value),
    length,
    discountedReturn: dot(initial, returns),
    inadmissibleShare: outside.reduce((sum, x) => sum + x, 0) / length,
    occupancy,
    stateValue,
    stateReturn: padded(returns),
  };
}

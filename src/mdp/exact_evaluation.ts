/**
 * Exact policy evaluation: linear systems over the live states instead of simulated episodes.
 *
 * With P the chain of the policy, d the distribution of the first state and b the probability of
 * stepping into survival: survival v = (I - P)^-1 b, expected visits x = d (I - P)^-1, length
 * sum(x), discounted return d g with g = (I - gamma P)^-1 r and r the expected reward of a step. For
 * ICU-Sepsis, whose only reward is 1 for surviving, d g = E[gamma^(T-1) survived], T the number of
 * actions. Survival and length know no gamma.
 *
 * A policy may go round for ever. The states from which no episode ends are cut off: survival is what
 * ends there before, and what is said of an episode's steps, which are without number, is null.
 *
 * Shapes: S states, L live states, A actions.
 *
 * @module
 */
import { InputError } from "../input_error.ts";
import { endlessReturns } from "./endless_returns.ts";
import {
  factorise,
  factoriseChain,
  type LuFactors,
  solve,
  solveTransposed,
} from "./linear_system.ts";
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
  /** Probability that an episode ends at all: 1 unless the policy can come where it goes round for ever. */
  readonly ends: number;
  /** Expected number of actions in an episode; null where some never end. */
  readonly length: number | null;
  /** Expected sum of gamma^t r_t; null where gamma is 1 and rewards of episodes without an end add up for ever. */
  readonly discountedReturn: number | null;
  /** Share of the actions that are inadmissible; null where some episodes never end. */
  readonly inadmissibleShare: number | null;
  /**
   * (S) expected number of actions taken in each state in an episode; sums to `length`. Null where some
   * episodes never end.
   */
  readonly occupancy: Float64Array | null;
  /** (S) probability of survival from each state, 1 for survival itself, 0 where no episode ends. */
  readonly stateValue: Float64Array;
  /**
   * (S) expected discounted return from each state, 0 for terminal states; NaN where gamma is 1 and rewards
   * of episodes without an end add up for ever.
   */
  readonly stateReturn: Float64Array;
}

/** What a policy is worth whose episodes all end: nothing is null. */
export type EndingEvaluation = {
  readonly [K in keyof ExactEvaluation]: NonNullable<ExactEvaluation[K]>;
};

/** Expected lengths from which pivots are summed up instead of taken from 1, to lose no digits. */
const LONG = 1e4;

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
  const loops = chain.ending.includes(0);
  if (gamma === 1) return loops ? endlessReturns(chain) : solve(factors, chain.reward);
  if (loops) {
    const exit = chain.exit.map((p) => gamma * p + (1 - gamma));
    return solve(factoriseChain(chain.transition.map((p) => gamma * p), exit), chain.reward);
  }
  const refined = refinedReturn(chain, gamma, factors);
  return refined ?? solve(factorise(systemOf(chain, gamma, false), chain.live), chain.reward);
}

/** Sum of products over the live states. */
function dot(a: Float64Array, b: Float64Array): number {
  return b.reduce((sum, value, s) => sum + a[s] * value, 0);
}

/** Sum of products where the first factor is above 0. */
function expectation(weight: Float64Array, values: Float64Array): number {
  return values.reduce((sum, value, s) => weight[s] > 0 ? sum + weight[s] * value : sum, 0);
}

/** Factors of I - P, states that never end cut off, and d (I - P)^-1. */
function visitsOf(chain: PolicyChain, initial: Float64Array): {
  factors: LuFactors;
  visits: Float64Array;
  steps: number;
} {
  const solved = (factors: LuFactors) => {
    const visits = solveTransposed(factors, initial);
    return { factors, visits, steps: visits.reduce((sum, x) => sum + x, 0) };
  };
  const plain = solved(factorise(systemOf(chain, 1, true), chain.live));
  if (plain.steps >= 1 - 1e-9 && plain.steps < LONG) return plain;
  const { live, ending } = chain;
  const kept = chain.transition.map((p, pair) => ending[Math.floor(pair / live)] ? p : 0);
  const exit = chain.exit.map((p, s) => ending[s] ? p : 1);
  return solved(factoriseChain(kept, exit));
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

/** What is said of an episode's steps. */
function stepsOf(
  mdp: TabularMdp,
  policy: Float64Array,
  { occupancy, length }: { occupancy: Float64Array; length: number },
): Pick<EndingEvaluation, "length" | "inadmissibleShare" | "occupancy"> {
  const outside = pairOccupancy(mdp, policy, occupancy).filter((_, pair) => !mdp.admissible[pair]);
  const inadmissibleShare = outside.reduce((sum, x) => sum + x, 0) / length;
  return { length, inadmissibleShare, occupancy };
}

/**
 * Evaluates a policy exactly.
 *
 * @param mdp The process.
 * @param policy (S,A) probabilities of the actions; rows of live states sum to 1.
 * @param options Discount and what inadmissible actions do.
 * @throws {InputError} If, under `raise`, an episode may come to an inadmissible action.
 * @throws {RangeError} If the array is no policy or gamma is not from 0 to 1.
 */
export function evaluatePolicy(
  mdp: TabularMdp,
  policy: Float64Array,
  options: EvaluationOptions = {},
): ExactEvaluation {
  const { inadmissible = "mean" } = options;
  return evaluateChain(mdp, policy, policyChain(mdp, policy, { inadmissible }), options);
}

/**
 * Evaluates a policy whose chain is known, with the chain's rewards.
 *
 * @param mdp The process.
 * @param policy (S,A) probabilities of the actions.
 * @param chain What they make together; its `reward` may be another than the process's.
 * @param options Discount and what inadmissible actions did.
 * @throws {RangeError} If gamma is not from 0 to 1.
 */
export function evaluateChain(
  mdp: TabularMdp,
  policy: Float64Array,
  chain: PolicyChain,
  options: EvaluationOptions = {},
): ExactEvaluation {
  const { gamma = 1, inadmissible = "mean" } = options;
  if (!(gamma >= 0 && gamma <= 1)) {
    throw new RangeError(`Cannot evaluate: gamma is ${gamma}, expected 0 to 1`);
  }
  const initial = mdp.initial.subarray(0, mdp.live);
  const { factors, visits, steps } = visitsOf(chain, initial);
  const value = solve(factors, chain.survive);
  const returns = returnsOf(chain, gamma, factors);
  const discountedReturn = expectation(initial, returns);
  const padded = (values: Float64Array) => {
    const all = new Float64Array(mdp.states);
    all.set(values);
    return all;
  };
  const stateValue = padded(value);
  stateValue[mdp.survival] = 1;
  const endless = chain.reachable.some((reached, s) => reached === 1 && chain.ending[s] === 0);
  return {
    gamma,
    inadmissible,
    survival: dot(initial, value),
    discountedReturn: Number.isNaN(discountedReturn) ? null : discountedReturn,
    stateValue,
    stateReturn: padded(returns),
    ...(endless
      ? {
        ends: dot(visits, chain.exit),
        length: null,
        inadmissibleShare: null,
        occupancy: null,
      }
      : { ends: 1, ...stepsOf(mdp, policy, { occupancy: padded(visits), length: steps }) }),
  };
}

/**
 * Evaluates a policy of which all episodes end.
 *
 * @param mdp The process.
 * @param policy (S,A) probabilities of the actions; rows of live states sum to 1.
 * @param options Discount and what inadmissible actions do.
 * @throws {InputError} As {@link evaluatePolicy}, and if some episodes never end.
 */
export function evaluateEnding(
  mdp: TabularMdp,
  policy: Float64Array,
  options: EvaluationOptions = {},
): EndingEvaluation {
  const exact = evaluatePolicy(mdp, policy, options);
  if (exact.length !== null) return exact as EndingEvaluation;
  const share = `${(100 * (1 - exact.ends)).toPrecision(3)}%`;
  throw new InputError(
    "policy",
    `${share} of its episodes never end, expected one that always ends`,
  );
}

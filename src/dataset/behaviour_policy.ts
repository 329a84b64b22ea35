/**
 * The policies that data are collected under.
 *
 * Shapes: S states, A actions. A policy is an (S,A) Float64Array of probabilities, row-major.
 *
 * @module
 */
import {
  clinicianPolicy,
  greedyPolicy,
  improvedPolicy,
  optimalPolicy,
  randomAdmissiblePolicy,
  randomPolicy,
} from "../mdp/policies.ts";
import type { TabularMdp } from "../mdp/tabular_mdp.ts";

/** Names of the behaviour policies. */
export const BEHAVIOURS = [
  /** Every action alike. */
  "random",
  /** Every admissible action alike. */
  "random-admissible",
  /** The clinicians' own policy. */
  "clinician",
  /** The policy that survives most, over admissible actions. */
  "optimal",
  /** What one step of policy iteration makes of the clinicians' policy. */
  "improved",
  /** The action of highest value, the lowest index among equals. */
  "greedy",
  /** In proportion to exp(value / temperature). */
  "softmax",
] as const;

/** Name of a behaviour policy. */
export type Behaviour = typeof BEHAVIOURS[number];

/** What a behaviour policy is made of. */
export interface BehaviourOptions {
  /** Name of the policy. */
  readonly behaviour: Behaviour;
  /** Probability of a uniformly random action instead, 0 to 1 (default 0). */
  readonly epsilon?: number;
  /** Temperature of `softmax`, above 0 (default 1). */
  readonly temperature?: number;
  /** (S,A) action values for `greedy` and `softmax`. */
  readonly q?: Float64Array;
}

/** Whether a behaviour is made of the action values of a trained network. */
export function needsValues(behaviour: Behaviour): boolean {
  return behaviour === "greedy" || behaviour === "softmax";
}

/**
 * The softmax policy of action values: pi(a|s) in proportion to exp(q(s,a) / temperature).
 *
 * @param mdp The process.
 * @param q (S,A) finite action values.
 * @param temperature Above 0.
 * @returns (S,A)
 */
function softmaxPolicy(mdp: TabularMdp, q: Float64Array, temperature: number): Float64Array {
  const { states, live, actions } = mdp;
  const policy = new Float64Array(states * actions);
  for (let s = 0; s < live; s++) {
    const values = q.subarray(s * actions, (s + 1) * actions);
    const largest = values.reduce((a, b) => Math.max(a, b), -Infinity);
    const row = policy.subarray(s * actions, (s + 1) * actions);
    for (let a = 0; a < actions; a++) row[a] = Math.exp((values[a] - largest) / temperature);
    const sum = row.reduce((a, b) => a + b, 0);
    for (let a = 0; a < actions; a++) row[a] /= sum;
  }
  return policy;
}

/** Mixes a policy with uniformly random actions: (1 - epsilon) pi + epsilon / A. */
function mixWithRandom(mdp: TabularMdp, policy: Float64Array, epsilon: number): Float64Array {
  const random = randomPolicy(mdp);
  return policy.map((p, i) => (1 - epsilon) * p + epsilon * random[i]);
}

function valuesOf(mdp: TabularMdp, { behaviour, q }: BehaviourOptions): Float64Array {
  const size = mdp.states * mdp.actions;
  if (q?.length === size && q.every(Number.isFinite)) return q;
  const found = q?.length === size ? "some are not finite" : `there are ${q?.length ?? 0}`;
  throw new RangeError(`Cannot make ${behaviour} of values: ${found}, expected ${size} finite`);
}

function purePolicy(mdp: TabularMdp, options: BehaviourOptions): Float64Array {
  switch (options.behaviour) {
    case "random":
      return randomPolicy(mdp);
    case "random-admissible":
      return randomAdmissiblePolicy(mdp);
    case "clinician":
      return clinicianPolicy(mdp);
    case "optimal":
      return optimalPolicy(mdp);
    case "improved":
      return improvedPolicy(mdp, clinicianPolicy(mdp));
    case "greedy":
      return greedyPolicy(mdp, valuesOf(mdp, options));
    case "softmax":
      return softmaxPolicy(mdp, valuesOf(mdp, options), options.temperature ?? 1);
  }
}

/**
 * A behaviour policy as a table. Rows of terminal states, in which nothing is done, are 0.
 *
 * @param mdp The process.
 * @param options Name, epsilon, temperature, action values.
 * @returns (S,A) probabilities; rows of live states sum to 1.
 * @throws {RangeError} If epsilon, temperature or the values are out of range.
 */
export function behaviourPolicy(mdp: TabularMdp, options: BehaviourOptions): Float64Array {
  const { epsilon = 0, temperature = 1 } = options;
  if (!(epsilon >= 0 && epsilon <= 1)) {
    throw new RangeError(`Cannot mix with random actions: epsilon is ${epsilon}, expected 0 to 1`);
  }
  if (!(temperature > 0 && temperature < Infinity)) {
    throw new RangeError(`Cannot take a softmax: temperature is ${temperature}, expected above 0`);
  }
  const policy = purePolicy(mdp, options);
  return epsilon === 0 ? policy : mixWithRandom(mdp, policy, epsilon);
}

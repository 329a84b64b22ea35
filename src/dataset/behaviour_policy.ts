/**
 * The policies that data are collected under.
 *
 * Shapes: S states, A actions. A policy is an (S,A) Float64Array of probabilities, row-major.
 *
 * @module
 */
import type { TabularMdp } from "../mdp/tabular_mdp.ts";

/** Names of the behaviour policies. */
export const BEHAVIOURS = [
  /** Every action alike. */
  "random",
  /** Every admissible action alike. */
  "random-admissible",
  /** The clinicians' own policy. */
  "clinician",
  /** The action of highest value. */
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

/** Fills a row with equal probabilities of the actions that `allowed` picks. */
function spread(row: Float64Array, allowed: (action: number) => boolean): void {
  const count = row.reduce((sum, _, a) => sum + (allowed(a) ? 1 : 0), 0);
  for (let a = 0; a < row.length; a++) row[a] = allowed(a) ? 1 / count : 0;
}

/**
 * The greedy policy of action values; ties go to the lowest index.
 *
 * @param q (S,A) finite action values.
 * @param actions Number of actions A.
 */
export function greedyPolicy(q: Float64Array, actions: number): Float64Array {
  const policy = new Float64Array(q.length);
  for (let start = 0; start < q.length; start += actions) {
    let best = 0;
    for (let a = 1; a < actions; a++) if (q[start + a] > q[start + best]) best = a;
    policy[start + best] = 1;
  }
  return policy;
}

/**
 * The softmax policy of action values: pi(a|s) in proportion to exp(q(s,a) / temperature).
 *
 * @param q (S,A) finite action values.
 * @param options Number of actions A and temperature, above 0.
 */
export function softmaxPolicy(
  q: Float64Array,
  options: { actions: number; temperature: number },
): Float64Array {
  const { actions, temperature } = options;
  const policy = new Float64Array(q.length);
  for (let start = 0; start < q.length; start += actions) {
    const values = q.subarray(start, start + actions);
    const largest = values.reduce((a, b) => Math.max(a, b), -Infinity);
    const row = policy.subarray(start, start + actions);
    for (let a = 0; a < actions; a++) row[a] = Math.exp((values[a] - largest) / temperature);
    const sum = row.reduce((a, b) => a + b, 0);
    for (let a = 0; a < actions; a++) row[a] /= sum;
  }
  return policy;
}

/**
 * Mixes a policy with uniformly random actions: (1 - epsilon) pi + epsilon / A.
 *
 * @param policy (S,A) probabilities.
 * @param options Number of actions A and epsilon, 0 to 1.
 */
export function mixWithRandom(
  policy: Float64Array,
  options: { actions: number; epsilon: number },
): Float64Array {
  const { actions, epsilon } = options;
  return policy.map((p) => (1 - epsilon) * p + epsilon / actions);
}

function checkOptions({ epsilon = 0, temperature = 1 }: BehaviourOptions): void {
  if (!(epsilon >= 0 && epsilon <= 1)) {
    throw new RangeError(`Cannot mix with random actions: epsilon is ${epsilon}, expected 0 to 1`);
  }
  if (!(temperature > 0 && temperature < Infinity)) {
    throw new RangeError(`Cannot take a softmax: temperature is ${temperature}, expected above 0`);
  }
}

function valuesOf(mdp: TabularMdp, options: BehaviourOptions): Float64Array {
  const { behaviour, q } = options;
  const size = mdp.states * mdp.actions;
  if (q?.length !== size) {
    throw new RangeError(`Cannot make ${behaviour} of ${q?.length} values, expected ${size}`);
  }
  const wrong = q.findIndex((value) => !Number.isFinite(value));
  if (wrong >= 0) {
    const place = `Q(${Math.floor(wrong / mdp.actions)}, ${wrong % mdp.actions})`;
    throw new RangeError(`Cannot make ${behaviour}: ${place} is ${q[wrong]}, expected it finite`);
  }
  return q;
}

/**
 * A behaviour policy as a table. Rows of terminal states, in which nothing is done, are uniform.
 *
 * @param mdp The process.
 * @param options Name, epsilon, temperature, action values.
 * @returns (S,A) probabilities; rows sum to 1.
 * @throws {RangeError} If epsilon, temperature or the values are out of range.
 */
export function behaviourPolicy(mdp: TabularMdp, options: BehaviourOptions): Float64Array {
  checkOptions(options);
  const { states, actions, live, admissible } = mdp;
  const { behaviour, epsilon = 0, temperature = 1 } = options;
  let policy: Float64Array = new Float64Array(states * actions);
  if (behaviour === "clinician") policy.set(mdp.clinician);
  if (behaviour === "greedy") policy = greedyPolicy(valuesOf(mdp, options), actions);
  if (behaviour === "softmax") {
    policy = softmaxPolicy(valuesOf(mdp, options), { actions, temperature });
  }
  for (let s = 0; s < states; s++) {
    const row = policy.subarray(s * actions, (s + 1) * actions);
    if (s >= live || behaviour === "random") spread(row, () => true);
    else if (behaviour === "random-admissible") {
      spread(row, (a) => admissible[s * actions + a] === 1);
    }
  }
  return epsilon === 0 ? policy : mixWithRandom(policy, { actions, epsilon });
}

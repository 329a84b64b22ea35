/**
 * How far one policy is from another, where the other one goes.
 *
 * Shapes: S states, A actions.
 *
 * @module
 */
import { evaluateEnding } from "../mdp/exact_evaluation.ts";
import type { InadmissibleHandling, TabularMdp } from "../mdp/tabular_mdp.ts";

/** Two policies to compare. */
export interface DivergenceInput {
  /** (S,A) the policy that acts, and that the other is held against. */
  readonly reference: Float64Array;
  /** (S,A) the other one. */
  readonly policy: Float64Array;
  /** What an inadmissible action of the reference does (default `mean`). */
  readonly inadmissible?: InadmissibleHandling;
}

/**
 * The Kullback-Leibler divergence KL(reference || policy), its states weighed by the share of the
 * reference's steps spent in them: sum_s d(s) sum_a p(a|s) ln(p(a|s) / q(a|s)) / sum_s d(s), with d
 * the reference's exact occupancy.
 *
 * @param mdp The process.
 * @param input The two policies.
 * @returns Nats a step, at least 0; Infinity if the other policy rules out an action the reference takes.
 * @throws {InputError} As {@link evaluateEnding}.
 */
export function policyDivergence(mdp: TabularMdp, input: DivergenceInput): number {
  const { reference, policy, inadmissible } = input;
  const { occupancy, length } = evaluateEnding(mdp, reference, { inadmissible });
  let sum = 0;
  for (let pair = 0; pair < mdp.live * mdp.actions; pair++) {
    const visits = occupancy[Math.floor(pair / mdp.actions)] * reference[pair];
    if (visits > 0) sum += visits * Math.log(reference[pair] / policy[pair]);
  }
  return Math.max(0, sum / length); // Rounding may leave -1e-17 of equal policies.
}

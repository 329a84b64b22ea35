/**
 * A policy's score as it is reported everywhere: exact, and simulated where asked for.
 *
 * @module
 */
import { evaluatePolicy } from "../mdp/exact_evaluation.ts";
import type { InadmissibleHandling, TabularMdp } from "../mdp/tabular_mdp.ts";
import { type SimulatedScore, simulatedScore } from "./simulated_score.ts";

/** A policy's score; keys as in JSON output. */
export interface PolicyScore {
  /** The policy's name. */
  readonly policy: string;
  /** Exact probability of survival. */
  readonly survival: number;
  /** Exact expected number of actions. */
  readonly length: number;
  /** Exact E[gamma^(T-1) * survived], T the number of actions. */
  readonly discounted_return: number;
  /** Discount of that return. */
  readonly gamma: number;
  /** What an inadmissible action does. */
  readonly inadmissible: InadmissibleHandling;
  /** Survival in simulated episodes, where asked for. */
  readonly simulated?: SimulatedScore;
}

/** How to score. */
export interface ScoreOptions {
  /** Discount of the return. */
  readonly gamma: number;
  /** What an inadmissible action does. */
  readonly inadmissible: InadmissibleHandling;
  /** Episodes to simulate as well. */
  readonly simulation?: { readonly episodes: number; readonly seed: number };
}

/**
 * Scores a policy.
 *
 * @param mdp The process.
 * @param named The policy (S,A) and its name.
 * @param options Discount, handling of inadmissible actions, simulation.
 */
export function scorePolicy(
  mdp: TabularMdp,
  named: { readonly policy: string; readonly probabilities: Float64Array },
  options: ScoreOptions,
): PolicyScore {
  const { gamma, inadmissible, simulation } = options;
  const exact = evaluatePolicy(mdp, named.probabilities, { gamma, inadmissible });
  return {
    policy: named.policy,
    survival: exact.survival,
    length: exact.length,
    discounted_return: exact.discountedReturn,
    gamma,
    inadmissible,
    ...(simulation && {
      simulated: simulatedScore(mdp, named.probabilities, { ...simulation, inadmissible }),
    }),
  };
}

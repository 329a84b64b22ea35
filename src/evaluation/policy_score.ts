/**
 * A policy's score as it is reported everywhere: exact, and simulated where asked for.
 *
 * @module
 */
import { FALLBACK } from "../dataset/support_constraint.ts";
import { evaluatePolicy } from "../mdp/exact_evaluation.ts";
import type { InadmissibleHandling, TabularMdp } from "../mdp/tabular_mdp.ts";
import { type SimulatedScore, simulatedScore } from "./simulated_score.ts";
import { type StateScores, stateScores } from "./state_scores.ts";

/** Shares of a policy's steps, by exact occupancy, that no rule of support chose; keys as in JSON output. */
export interface FallbackShares {
  /** Steps in states where the rule supports no action: the state's most frequent one is taken. */
  readonly empty: number;
  /** Steps in states the data never show: the data's most frequent action is taken. */
  readonly unseen: number;
}

/** A policy's score; keys as in JSON output. */
export interface PolicyScore {
  /** The policy's name. */
  readonly policy: string;
  /** Exact probability of survival. */
  readonly survival: number;
  /** Exact probability that an episode ends at all, where it is not 1: the policy may go round for ever. */
  readonly ends?: number;
  /** Exact expected number of actions; null where some episodes never end. */
  readonly length: number | null;
  /**
   * Exact expected sum of gamma^t r_t, in ICU-Sepsis E[gamma^(T-1) * survived] with T the number of actions;
   * null where it has no value: rewards add up for ever at gamma 1.
   */
  readonly discounted_return: number | null;
  /** Discount of that return. */
  readonly gamma: number;
  /** What an inadmissible action does. */
  readonly inadmissible: InadmissibleHandling;
  /** Where the policy fell back, if it is bound to a support; null where some episodes never end. */
  readonly fallback?: FallbackShares | null;
  /** Survival in simulated episodes, where asked for. */
  readonly simulated?: SimulatedScore;
  /** What it does and is worth in every state, where asked for. */
  readonly by_state?: StateScores;
}

/** How to score. */
export interface ScoreOptions {
  /** Discount of the return. */
  readonly gamma: number;
  /** What an inadmissible action does. */
  readonly inadmissible: InadmissibleHandling;
  /** Episodes to simulate as well. */
  readonly simulation?: { readonly episodes: number; readonly seed: number };
  /** Whether to say what it does and is worth in every state. */
  readonly byState?: boolean;
}

/** The shares of a policy's steps in states of each kind. */
function fallbackShares(occupancy: Float64Array | null, kinds: Uint8Array): FallbackShares | null {
  if (occupancy === null) return null;
  const steps = [0, 0, 0];
  occupancy.forEach((visits, state) => steps[kinds[state]] += visits);
  const all = steps[0] + steps[1] + steps[2];
  return { empty: steps[FALLBACK.empty] / all, unseen: steps[FALLBACK.unseen] / all };
}

/**
 * Scores a policy.
 *
 * @param mdp The process.
 * @param named The policy (S,A), its name and, if it is bound to a support, where that fell back:
 * (S) of `FALLBACK`.
 * @param options Discount, handling of inadmissible actions, simulation, whether by state too.
 */
export function scorePolicy(
  mdp: TabularMdp,
  named: {
    readonly policy: string;
    readonly probabilities: Float64Array;
    readonly fallback?: Uint8Array;
  },
  options: ScoreOptions,
): PolicyScore {
  const { gamma, inadmissible, simulation, byState } = options;
  const exact = evaluatePolicy(mdp, named.probabilities, { gamma, inadmissible });
  return {
    policy: named.policy,
    survival: exact.survival,
    ...(exact.ends < 1 && { ends: exact.ends }),
    length: exact.length,
    discounted_return: exact.discountedReturn,
    gamma,
    inadmissible,
    ...(named.fallback && { fallback: fallbackShares(exact.occupancy, named.fallback) }),
    ...(simulation && {
      simulated: simulatedScore(mdp, named.probabilities, { ...simulation, inadmissible }),
    }),
    ...(byState && { by_state: stateScores(mdp, named.probabilities, exact) }),
  };
}

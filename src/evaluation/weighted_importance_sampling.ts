/**
 * Weighted importance sampling over whole episodes: a diagnostic, not an estimate to choose by.
 *
 * v = sum w_e G_e / sum w_e, w_e = prod_t pi(a_t|s_t) / b(a_t|s_t) (Precup, Sutton and Singh, "Eligibility Traces
 * for Off-Policy Policy Evaluation", ICML 2000, equation 4). For a deterministic policy nearly all weights are
 * 0 and the others grow with the length of the episode. Kong's effective sample size (sum w)^2 / sum w^2
 * ("A Note on Importance Sampling Using Standardized Weights", 1992) says how many episodes it rests on.
 *
 * Shapes: S states, A actions, E episodes.
 *
 * @module
 */
import type { HeldOut } from "./held_out.ts";
import { episodeReturns } from "./observed_return.ts";

/** Effective sample sizes under this are refused, as in the literature on sepsis. */
export const LEAST_EFFECTIVE_EPISODES = 100;

/** The diagnostic. */
export interface WeightedImportanceSampling {
  /** The estimate; null where no episode has any weight. */
  readonly value: number | null;
  /** (sum w)^2 / sum w^2; 0 where no episode has any weight. */
  readonly effectiveEpisodes: number;
  /** Largest weight's share of all; 0 where there is none. */
  readonly largestShare: number;
  /** Whether too few episodes carry the estimate for it to be worth anything. */
  readonly refused: boolean;
}

/** (E) logarithms of the episodes' weights (-Infinity: none). */
function logWeights(
  { dataset, starts }: Pick<HeldOut, "dataset" | "starts">,
  { policy, probability }: {
    readonly policy: Float64Array;
    readonly probability: Float32Array;
  },
): Float64Array {
  const { state, action, actions } = dataset;
  const logs = new Float64Array(starts.length - 1);
  for (let e = 0; e < logs.length; e++) {
    for (let i = starts[e]; i < starts[e + 1]; i++) {
      logs[e] += Math.log(policy[state[i] * actions + action[i]] / probability[i]);
    }
  }
  return logs;
}

/**
 * Weighs the episodes.
 *
 * @param data The episodes, with the probabilities they were collected under where these are known.
 * @param policy (S,A) probabilities of the actions.
 * @param options `gamma`, discount of the return, 0 to 1.
 * @returns The diagnostic; null where the probabilities are not known.
 */
export function weightedImportanceSampling(
  data: Pick<HeldOut, "dataset" | "starts">,
  policy: Float64Array,
  { gamma }: { readonly gamma: number },
): WeightedImportanceSampling | null {
  const probability = data.dataset.behaviourProbability;
  if (probability === null) return null;
  const logs = logWeights(data, { policy, probability });
  const returns = episodeReturns(data, { gamma });
  const largest = logs.reduce((most, log) => Math.max(most, log), -Infinity);
  if (largest === -Infinity) {
    return { value: null, effectiveEpisodes: 0, largestShare: 0, refused: true };
  }
  let sum = 0, squares = 0, weighted = 0;
  logs.forEach((log, e) => {
    const weight = Math.exp(log - largest);
    sum += weight;
    squares += weight * weight;
    weighted += weight * returns[e];
  });
  const effectiveEpisodes = sum * sum / squares;
  return {
    value: weighted / sum,
    effectiveEpisodes,
    largestShare: 1 / sum,
    refused: effectiveEpisodes < LEAST_EFFECTIVE_EPISODES,
  };
}

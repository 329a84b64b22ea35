/**
 * Weighted importance sampling over whole episodes: a diagnostic, not an estimate to choose by.
 *
 * v = sum w_e G_e / sum w_e, w_e = prod_t pi(a_t|s_t) / b(a_t|s_t) (Precup, Sutton and Singh, "Eligibility Traces
 * for Off-Policy Policy Evaluation", ICML 2000, equation 4). For a deterministic policy nearly all weights are
 * 0 and the others grow with the length of the episode. Kong's effective sample size (sum w)^2 / sum w^2
 * ("A Note on Importance Sampling Using Standardized Weights", 1992) says how many episodes it rests on.
 *
 * Shapes: S states, A actions.
 *
 * @module
 */
import type { HeldOut } from "./held_out.ts";

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

/** Logarithms of the episodes' weights (-Infinity: none), and their returns. */
function weightsOf(
  { dataset, starts }: Pick<HeldOut, "dataset" | "starts">,
  { policy, probability, gamma }: {
    readonly policy: Float64Array;
    readonly probability: Float32Array;
    readonly gamma: number;
  },
): { logs: Float64Array; returns: Float64Array } {
  const { state, action, reward, actions } = dataset;
  const logs = new Float64Array(starts.length - 1);
  const returns = new Float64Array(logs.length);
  for (let e = 0; e < logs.length; e++) {
    for (let i = starts[e], discount = 1; i < starts[e + 1]; i++, discount *= gamma) {
      logs[e] += Math.log(policy[state[i] * actions + action[i]] / probability[i]);
      returns[e] += discount * reward[i];
    }
  }
  return { logs, returns };
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
  const { logs, returns } = weightsOf(data, { policy, probability, gamma });
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

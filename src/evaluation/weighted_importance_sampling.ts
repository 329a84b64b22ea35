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
import { finalLogs, logWeights, weightSummary } from "./ope/log_weights.ts";
import { weightedImportance } from "./ope/self_normalised.ts";

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
  const { state, action, actions } = data.dataset;
  const target = Float64Array.from(action, (a, i) => policy[state[i] * actions + a]);
  // Episodes count here, whoever's they are.
  const episodes = data.starts.length - 1;
  const each = {
    ...data,
    patientOf: Uint32Array.from({ length: episodes }, (_, e) => e),
    patients: episodes,
  };
  const logs = logWeights(data, { target, behaviour: probability });
  const { value } = weightedImportance(each, logs, { gamma });
  const { ess, largestShare } = weightSummary(each, finalLogs(data, logs));
  return {
    value,
    effectiveEpisodes: ess,
    largestShare,
    refused: ess < LEAST_EFFECTIVE_EPISODES,
  };
}

/**
 * The rule by which estimates from weights are often refused, to be set beside `refusal.ts`: fewer effective patients than
 * 50 or 1% of them, a mean weight further than three of its standard errors from 1, or a tenth of the weight on one patient.
 *
 * Its bound on the mean weight is in standard errors, which grow with the weights: of 50 effective patients among many, a mean
 * weight of 1.7 passes, since (1 - 1/mean) sqrt(ESS) < 3.
 *
 * Shapes: E episodes.
 *
 * @module
 */
import type { LoggedEpisodes } from "./episodes.ts";
import { meanEstimate, standardErrorOf } from "./estimate.ts";
import { largestOf, weightSummary } from "./log_weights.ts";
import type { Refusal } from "./refusal.ts";

/** Limits of the simple rule. */
export const SIMPLE_RULE = {
  /** Least effective number of patients. */
  ess: 50,
  /** Least effective share of the patients. */
  essShare: 0.01,
  /** Largest |mean weight - 1|, in its standard errors. */
  errors: 3,
  /** Largest share of one patient in the weight. */
  largestShare: 0.1,
} as const;

/** A mean weight so near to 1 is 1: probabilities of float32 leave as much over a stay of ninety steps. */
const ROUNDING = 1e-5;

/** |mean weight - 1| in standard errors of the patients', however large the weights. */
function meanWeightErrors(
  episodes: Pick<LoggedEpisodes, "patientOf" | "patients">,
  final: Float64Array,
): number {
  const largest = largestOf(final);
  const { value, influence } = meanEstimate(episodes, final.map((log) => Math.exp(log - largest)));
  const one = Math.exp(-largest);
  const distance = Math.abs(value! - one);
  return distance <= ROUNDING * one ? 0 : distance / (standardErrorOf(influence) ?? 0);
}

/**
 * Refuses by the simple rule, the same for every estimator by weights.
 *
 * @param episodes Whose the weights are.
 * @param final (E) logarithms of the episodes' weights.
 * @returns Null where the rule lets the estimate stand.
 */
export function simpleRule(
  episodes: Pick<LoggedEpisodes, "patientOf" | "patients">,
  final: Float64Array,
): Refusal | null {
  const { ess, largestShare } = weightSummary(episodes, final);
  if (ess === 0) return { refused: "no-weight", measured: 0, limit: 0 };
  const least = Math.max(SIMPLE_RULE.ess, SIMPLE_RULE.essShare * episodes.patients);
  if (ess < least) return { refused: "ess", measured: ess, limit: least };
  const errors = meanWeightErrors(episodes, final);
  if (errors > SIMPLE_RULE.errors) {
    return { refused: "mean-weight", measured: errors, limit: SIMPLE_RULE.errors };
  }
  if (largestShare <= SIMPLE_RULE.largestShare) return null;
  return { refused: "largest-share", measured: largestShare, limit: SIMPLE_RULE.largestShare };
}

/**
 * The rule that chooses: fixed in the config before anything is scored.
 *
 * @module
 */
import { InputError } from "../input_error.ts";
import { type CandidateScore, differenceError } from "./candidate_score.ts";
import type { RuleConfig } from "./selection_config.ts";

/** What the rule comes to. */
export interface Choice {
  /** The chosen candidate. */
  readonly chosen: string;
  /** The candidate of highest mean estimate. */
  readonly highest: string;
  /** All that tie with it, itself among them. */
  readonly tied: readonly string[];
}

/**
 * Takes the highest mean estimate; of the candidates less than `tie_standard_errors` standard errors of
 * the paired difference below it, the one of largest support or the first, as the rule says.
 *
 * @param scores The candidates' scores.
 * @param rule The rule.
 * @throws {InputError} If every candidate diverged.
 */
export function choose(scores: readonly CandidateScore[], rule: RuleConfig): Choice {
  const finite = scores.filter(({ value }) => Number.isFinite(value));
  if (finite.length === 0) throw new InputError("selection", "every candidate diverged");
  const highest = finite.reduce((best, one) => one.value > best.value ? one : best);
  const tied = finite.filter((one) => {
    const gap = highest.value - one.value;
    return one === highest || gap < rule.tie_standard_errors * differenceError(highest, one);
  });
  const chosen = rule.tie_goes_to === "first-listed"
    ? tied[0]
    : tied.reduce((best, one) => one.support > best.support ? one : best);
  return { chosen: chosen.name, highest: highest.name, tied: tied.map(({ name }) => name) };
}

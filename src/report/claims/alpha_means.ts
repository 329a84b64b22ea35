/**
 * Survival over alpha, exactly and as published.
 *
 * @module
 */
import { percent } from "../markdown_parts.ts";
import { alphaRuns, type BothScores, bothScores } from "../published_runs.ts";
import { PUBLISHED_ALPHA } from "../published_scores.ts";
import { type Finding, finding } from "./claim.ts";
import type { ClaimFacts } from "./claim_facts.ts";

/** Scores of the trainings at an alpha. */
export interface AlphaScores extends BothScores {
  /** The alpha. */
  readonly alpha: number;
}

/** Scores at each published alpha, ascending, or null unless all have been run. */
export function alphaMeans({ runs }: ClaimFacts): AlphaScores[] | null {
  const all = PUBLISHED_ALPHA.map(({ alpha }) => ({ alpha, rows: alphaRuns(runs, alpha) }));
  if (all.some(({ rows }) => rows.length === 0)) return null;
  return all.map(({ alpha, rows }) => ({ alpha, ...bothScores(rows) }));
}

/**
 * Holds a published best alpha against ours.
 *
 * @param theirs Their alpha.
 * @param facts The numbers.
 */
export function peakFinding(theirs: number, facts: ClaimFacts): Finding | null {
  const means = alphaMeans(facts);
  if (means === null) return null;
  const best = (of: "exact" | "published") =>
    means.reduce((one, other) => other.mean[of] > one.mean[of] ? other : one);
  const exact = best("exact"), published = best("published");
  return finding(
    { exact: exact.alpha === theirs, published: published.alpha === theirs },
    `exact best at ${exact.alpha} (${
      percent(exact.mean.exact)
    }), their protocol's at ${published.alpha} (${percent(published.mean.published)})`,
  );
}

/**
 * A published claim and what becomes of it.
 *
 * @module
 */
import type { ClaimFacts } from "./claim_facts.ts";

/** What becomes of a claim. */
export type Verdict =
  | "reproduced"
  | "only under their protocol"
  | "not reproduced"
  | "cannot be told"
  | "not tested yet";

/** The published texts. */
export type PublishedText = "repository" | "essay";

/** What we found. */
export interface Finding {
  /** Our number, in words. */
  readonly ours: string;
  /** What becomes of the claim. */
  readonly verdict: Verdict;
}

/** A claim. */
export interface Claim {
  /** The text it is from. */
  readonly text: PublishedText;
  /** Its words, verbatim, one line. */
  readonly quote: string;
  /** File or command that our number comes from, or would come from. */
  readonly source: string;
  /** Whether the rule of its verdict was set when the numbers were known. */
  readonly ruleSetAfterScoring?: true;
  /** What we found; null if nothing that it needs is there yet. */
  readonly check: (facts: ClaimFacts) => Finding | null;
}

/**
 * A claim that nothing can be said about but yes or no.
 *
 * @param holds Whether our number agrees.
 * @param ours Our number, in words.
 */
export function plainFinding(holds: boolean, ours: string): Finding {
  return { ours, verdict: holds ? "reproduced" : "not reproduced" };
}

/**
 * A claim that may hold exactly, or for scores under the published protocol alone.
 *
 * @param holds Whether it holds exactly, and whether for scores as published.
 * @param ours Our number, in words.
 */
export function finding(
  holds: { readonly exact: boolean; readonly published: boolean },
  ours: string,
): Finding {
  const verdict = holds.exact
    ? "reproduced"
    : holds.published
    ? "only under their protocol"
    : "not reproduced";
  return { ours, verdict };
}

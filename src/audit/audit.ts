/**
 * Says of published numbers which cannot be, which are too sure, which say nothing and what does not fit; and what could
 * not be checked.
 *
 * @module
 */
import type { CheckpointFacts } from "./checkpoint_facts.ts";
import { CHECKPOINT_CHECKS } from "./checkpoint_checks.ts";
import { CHOICE_CHECKS } from "./choice_checks.ts";
import { type AuditCheck, CLASSES, type Finding, type Outcome } from "./finding.ts";
import { FIT_CHECKS } from "./fit_checks.ts";
import { INTERVAL_CHECKS } from "./interval_checks.ts";
import type { Numbers } from "./numbers.ts";
import { RANGE_CHECKS } from "./range_checks.ts";
import { WEIGHT_CHECKS } from "./weight_checks.ts";

/** All checks, in order. */
const CHECKS: readonly AuditCheck[] = [
  ...RANGE_CHECKS,
  ...INTERVAL_CHECKS,
  ...WEIGHT_CHECKS,
  ...FIT_CHECKS,
  ...CHOICE_CHECKS,
  ...CHECKPOINT_CHECKS,
];

/** A check that could not be made, or not of everything. */
export interface Unchecked {
  /** What was not checked. */
  readonly what: string;
  /** The estimates it was not checked of; empty if it was checked of nothing. */
  readonly of: readonly string[];
  /** The keys that it wants. */
  readonly wants: readonly string[];
}

/** What of a check could not be made. */
function uncheckedOf(what: string, { findings, gaps }: Outcome): Unchecked[] {
  if (gaps.length === 0) return [];
  const of = findings === null ? [] : gaps.flatMap((gap) => gap.of ?? []);
  return [{ what, of, wants: [...new Set(gaps.flatMap(({ wants }) => wants))] }];
}

/** An audit. */
export interface Audit {
  /** Title of the text; null if the numbers have none. */
  readonly title: string | null;
  /** Where the text is published. */
  readonly source: string | null;
  /** The findings, the gravest class first. */
  readonly findings: readonly Finding[];
  /** What was checked and found to be in order. */
  readonly fine: readonly string[];
  /** What could not be checked. */
  readonly unchecked: readonly Unchecked[];
}

/**
 * Audits published numbers.
 *
 * @param numbers The numbers.
 * @param checkpoint What the policy's checkpoint says; null without one.
 */
export function audit(numbers: Numbers, checkpoint: CheckpointFacts | null = null): Audit {
  const outcomes = CHECKS.map(({ what, run }) => ({ what, outcome: run({ numbers, checkpoint }) }));
  const found = outcomes.flatMap(({ outcome }) => outcome.findings ?? []);
  return {
    title: numbers.title,
    source: numbers.source,
    findings: CLASSES.flatMap((name) => found.filter((finding) => finding.class === name)),
    fine: outcomes.flatMap(({ what, outcome }) => outcome.findings?.length === 0 ? [what] : []),
    unchecked: outcomes.flatMap(({ what, outcome }) => uncheckedOf(what, outcome)),
  };
}

/**
 * What was not checked, in words.
 *
 * @param unchecked The check.
 */
export function uncheckedWords({ what, of, wants }: Unchecked): string {
  const names = of.length === 0 ? "" : ` (of ${of.join("; ")})`;
  return `${what}${names}, for want of ${wants.join(", ")}`;
}

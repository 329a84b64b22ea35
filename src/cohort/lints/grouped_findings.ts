/**
 * What lints found as a reader can take it in.
 *
 * @module
 */
import type { LintFinding } from "../cohort_record.ts";

/** Findings of a lint that are shown in words. */
const MOST = 5;

/**
 * The first findings of each lint, and how many more there are.
 *
 * @param lints All findings: a cohort's record and `--json` hold them.
 * @returns They in their order; in place of a lint's sixth stands the number of those left out.
 */
export function groupedFindings(lints: readonly LintFinding[]): LintFinding[] {
  const byId = Map.groupBy(lints, ({ id }) => id);
  return lints.flatMap((finding) => {
    const own = byId.get(finding.id)!;
    const place = own.indexOf(finding);
    if (place < MOST || own.length === MOST + 1) return [finding];
    const more = `and ${own.length - MOST} more of its kind`;
    return place === MOST ? [{ ...finding, message: more }] : [];
  });
}

/**
 * How often policies do what clinicians did, by how ill the patients were.
 *
 * Shapes: N rows, P patients.
 *
 * @module
 */
import { quantileGroups } from "../evaluation/ope/checks.ts";
import type { LoggedEpisodes } from "../evaluation/ope/episodes.ts";
import { standardErrorOf } from "../evaluation/ope/estimate.ts";

/** A share of rows with the error of the patients they are of. */
export interface AgreementShare {
  /** Mean probability of what was done. */
  readonly share: number;
  /** Its standard error, patients being independent; null for a single one. */
  readonly error: number | null;
}

/** Rows of about equal severity. */
export interface AgreementGroup {
  /** Least severity. */
  readonly low: number;
  /** Largest. */
  readonly high: number;
  /** Rows. */
  readonly rows: number;
  /** What the policy would have done of what was done. */
  readonly policy: AgreementShare;
  /** The same of the clinicians' own model: nobody who draws from it agrees more often. */
  readonly clone: AgreementShare;
}

/** Tenths, where severity has as many values. */
const GROUPS = 10;

/** The mean of rows; its error is their patients'. */
function shareOf(
  { starts, patientOf, patients }: Pick<LoggedEpisodes, "starts" | "patientOf" | "patients">,
  values: Float64Array,
  isIn: (row: number) => boolean,
): AgreementShare {
  const sums = new Float64Array(patients), counts = new Float64Array(patients);
  for (let e = 0; e + 1 < starts.length; e++) {
    for (let i = starts[e]; i < starts[e + 1]; i++) {
      if (!isIn(i)) continue;
      sums[patientOf[e]] += values[i];
      counts[patientOf[e]]++;
    }
  }
  const rows = counts.reduce((a, b) => a + b, 0);
  const share = sums.reduce((a, b) => a + b, 0) / rows;
  const own = Array.from(sums).flatMap((sum, p) =>
    counts[p] === 0 ? [] : [sum - counts[p] * share]
  );
  const influence = Float64Array.from(own, (one) => one * own.length / rows);
  return { share, error: standardErrorOf(influence) };
}

/**
 * Agreement by tenths of severity.
 *
 * @param episodes The rows.
 * @param severity (N) how ill the patient is, more being worse.
 * @param probabilities (N) of what was done, by the policy and by the clinicians' model.
 * @returns Groups, ascending; fewer than ten where severity has few values.
 */
export function agreementBySeverity(
  episodes: Pick<LoggedEpisodes, "starts" | "patientOf" | "patients">,
  severity: Float64Array,
  { policy, clone }: { readonly policy: Float64Array; readonly clone: Float64Array },
): AgreementGroup[] {
  const groupOf = quantileGroups(severity, GROUPS);
  const groups = [...new Set(groupOf)].sort((a, b) => a - b);
  return groups.map((group) => {
    const isIn = (row: number) => groupOf[row] === group;
    const own = severity.filter((_, row) => isIn(row));
    return {
      low: own.reduce((least, one) => Math.min(least, one), Infinity),
      high: own.reduce((most, one) => Math.max(most, one), -Infinity),
      rows: own.length,
      policy: shareOf(episodes, policy, isIn),
      clone: shareOf(episodes, clone, isIn),
    };
  });
}

/**
 * The record of a prepared cohort.
 *
 * @module
 */
import {
  COHORT_FORMAT,
  type CohortRecord,
  type CohortSplit,
  type LintFinding,
  type SplitName,
} from "../cohort_record.ts";
import { OUTCOME } from "./outcomes.ts";
import type { PreparedCohort } from "./prepare.ts";
import { SPLIT_NAMES } from "./records.ts";

/** A file that was written. */
export type SplitFile = Pick<CohortSplit, "file" | "sha256">;

/** Sizes of a split. */
function describeSplit(
  cohort: PreparedCohort,
  split: number,
): Omit<CohortSplit, "file" | "sha256"> {
  const { chosen, stays, outcomes, division } = cohort;
  const own = chosen[split];
  const sum = (of: (e: number) => number) => own.reduce((total, e) => total + of(e), 0);
  const known = own.filter((e) => outcomes[e] !== OUTCOME.unknown);
  const transitions = sum((e) => stays.transitions[e]);
  return {
    patients: new Set(Array.from(own, (e) => division.patientOf[e])).size,
    episodes: own.length,
    transitions,
    mean_length: transitions / own.length,
    survival: known.length === 0
      ? null
      : known.filter((e) => outcomes[e] === OUTCOME.survived).length / known.length,
    truncated: sum((e) => stays.cut[e]) / own.length,
  };
}

/**
 * Makes a cohort's record.
 *
 * @param cohort The cohort.
 * @param options Its name and source, what lints found, the files of its splits, and the ledger's head.
 */
export function makeRecord(cohort: PreparedCohort, options: {
  readonly name: string;
  readonly source: CohortRecord["source"];
  readonly lints: readonly LintFinding[];
  readonly files: Readonly<Record<SplitName, SplitFile>>;
  readonly head: string | null;
}): CohortRecord {
  const { name, source, lints, files, head } = options;
  const splits = SPLIT_NAMES.map((split, i) =>
    [split, { ...files[split], ...describeSplit(cohort, i) }] as const
  );
  return {
    format: COHORT_FORMAT,
    name,
    source,
    mapping: cohort.mapping,
    features: cohort.features,
    actions: cohort.grid,
    returns: cohort.returns,
    lints,
    splits: Object.fromEntries(splits) as Record<SplitName, CohortSplit>,
    ledger: { head },
  };
}

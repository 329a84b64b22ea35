/**
 * A prepared cohort in numbers, for people. Of actions and features by outcome it says what train says, nothing of test.
 *
 * @module
 */
import { OUTCOME } from "./outcomes.ts";
import type { PreparedCohort } from "./prepare.ts";

/** A cohort in numbers; keys as in JSON output. */
export interface CohortSummary {
  /** Rows of the table. */
  readonly rows: number;
  /** Patients with transitions. */
  readonly patients: number;
  /** Stays with transitions. */
  readonly episodes: number;
  /** Transitions. */
  readonly transitions: number;
  /** Numbers of transitions of a stay. */
  readonly lengths: {
    readonly least: number;
    readonly median: number;
    readonly mean: number;
    readonly most: number;
  };
  /** Share of stays whose patient survived; null where the record does not say. */
  readonly survival: number | null;
  /** Share of stays that the record cut. */
  readonly cut: number;
  /** Share of train's rows in which each feature was missing, where any was. */
  readonly gaps: Readonly<Record<string, number>>;
  /** How often each action was taken on train. */
  readonly action_counts: readonly number[];
}

/**
 * Sums a cohort up.
 *
 * @param cohort The cohort.
 */
export function summarise(cohort: PreparedCohort): CohortSummary {
  const { records, stays, outcomes, first, action, grid, division, chosen, features } = cohort;
  const own = chosen.flatMap((split) => [...split]);
  const lengths = own.map((e) => stays.transitions[e]).sort((a, b) => a - b);
  const transitions = lengths.reduce((a, b) => a + b, 0);
  const known = own.filter((e) => outcomes[e] !== OUTCOME.unknown);
  const survivors = known.filter((e) => outcomes[e] === OUTCOME.survived).length;
  const counts = new Array<number>(grid.count).fill(0);
  for (const e of chosen[0]) for (let i = first[e]; i < first[e + 1]; i++) counts[action[i]]++;
  const gaps = features.filter(({ kind, missing }) => kind === "value" && missing > 0);
  return {
    rows: records.rows,
    patients: new Set(own.map((e) => division.patientOf[e])).size,
    episodes: own.length,
    transitions,
    lengths: {
      least: lengths[0],
      median: lengths[lengths.length >> 1],
      mean: transitions / own.length,
      most: lengths[lengths.length - 1],
    },
    survival: known.length === 0 ? null : survivors / known.length,
    cut: own.filter((e) => stays.cut[e] === 1).length / own.length,
    gaps: Object.fromEntries(gaps.map(({ name, missing }) => [name, missing])),
    action_counts: counts,
  };
}

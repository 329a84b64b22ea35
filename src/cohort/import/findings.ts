/**
 * What lints find, gathered as lines that name the first place and count the rest.
 *
 * @module
 */
import type { LintFinding } from "../cohort_record.ts";

/** The level of each lint; `src/cohort/lints/README.md` says what each is and why it matters. */
export const LINTS = {
  "duplicate-steps": "error",
  "step-gaps": "warning",
  "done-not-last": "error",
  "next-differs": "error",
  "two-patients": "error",
  "outcome-varies": "error",
  "action-out-of-range": "error",
  "action-missing": "error",
  "negative-dose": "error",
  "doses-coincide": "error",
  "not-finite": "error",
  "log-not-positive": "error",
  "empty-feature": "error",
  "constant-feature": "warning",
  "mostly-missing": "warning",
  "flag-always-1": "warning",
  "gcs-one-component": "warning",
  "fio2-constant": "warning",
  "outside-unit-range": "warning",
  "action-in-state": "warning",
  "cumulative-dose": "warning",
  "same-window": "warning",
  "outcome-in-feature": "warning",
  "axes-transposed": "warning",
  "reward-missing": "error",
  "reward-too-early": "error",
  "reward-outside": "error",
  "reward-against-outcome": "error",
  "end-as-cut": "error",
  "one-outcome": "warning",
  "already-standardised": "warning",
  "patient-is-stay": "warning",
  "patient-in-two-splits": "error",
  "splits-drift": "warning",
  "few-patients": "warning",
  "empty-split": "error",
  "cut-action-left-out": "warning",
  "stay-left-out": "warning",
} as const satisfies Readonly<Record<string, LintFinding["level"]>>;

/** Id of a lint. */
export type LintId = keyof typeof LINTS;

/** What was found so far. */
export interface Findings {
  /** The findings, in the order in which they were found first. */
  readonly all: readonly LintFinding[];
  /** Whether an error is among them. */
  readonly hasErrors: boolean;
  /** Adds a finding. Warnings name no rows of the file: they are the same for the same records in any order. */
  add(id: LintId, message: string): void;
}

/** Nothing found. */
export function noFindings(): Findings {
  const all: LintFinding[] = [];
  return {
    all,
    get hasErrors() {
      return all.some(({ level }) => level === "error");
    },
    add: (id, message) => void all.push({ id, level: LINTS[id], message }),
  };
}

/** Counts rows with a fault. */
export interface Tally {
  /** How many there are. */
  readonly count: number;
  /** The first one. */
  readonly first: number;
  /** Adds a row. */
  add(row: number): void;
}

/** No rows. */
export function tally(): Tally {
  let [count, first] = [0, -1];
  return {
    get count() {
      return count;
    },
    get first() {
      return first;
    },
    add(row) {
      if (count++ === 0 || row < first) first = row;
    },
  };
}

/**
 * A number of things in words.
 *
 * @param count How many.
 * @param one The word for one; `s` makes several.
 */
export function counted(count: number, one: string): string {
  return `${count} ${one}${count === 1 ? "" : "s"}`;
}

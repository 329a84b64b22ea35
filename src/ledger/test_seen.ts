/**
 * The lint of an import whose table was opened as a test before, or has patients of the names of some who were.
 *
 * @module
 */
import type { LintFinding } from "../cohort/cohort_record.ts";
import { TEST_SEEN } from "../cohort/record_text.ts";
import { SPLIT_NAMES } from "../cohort/import/records.ts";
import type { LedgerEntry } from "./entry.ts";
import { intentsOf, NAMESAKES, openedPatients } from "./openings.ts";

/** What is imported. */
export interface ImportedPatients {
  /** SHA-256 of the table. */
  readonly source: string;
  /** Keys of the patients of train, validation and test. */
  readonly keys: readonly (readonly string[])[];
}

/**
 * Looks an import up in the ledger.
 *
 * @param entries The ledger.
 * @param imported What is imported.
 * @returns A finding, or none.
 */
export function testSeen(
  entries: readonly LedgerEntry[],
  { source, keys }: ImportedPatients,
): LintFinding[] {
  const opened = openedPatients(entries);
  const seen = keys.map((own) => own.filter((key) => opened.has(key)).length);
  const intent = intentsOf(entries).find((one) => one.source === source);
  if (intent === undefined && seen.every((count) => count === 0)) return [];
  const of = SPLIT_NAMES.map((name, split) => `${seen[split]} of ${name}`).join(", ");
  const table = intent === undefined
    ? ""
    : `a test of this table was opened before (entry ${intent.index} of the ledger); `;
  const message = `${table}patients with names of opened test patients: ${of} (${NAMESAKES})`;
  return [{ id: TEST_SEEN, level: "warning", message }];
}

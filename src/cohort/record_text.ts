/**
 * A cohort's record as a text, wherever that comes from: checked, and held against the hash that it carries.
 *
 * @module
 */
import { sha256 as hashOf } from "../files/sha256.ts";
import { InputError } from "../input_error.ts";
import { canonicalJson } from "../text/canonical_json.ts";
import { parseJson } from "../text/json.ts";
import { checkValue, fields, sha256 } from "../text/value_checks.ts";
import { COHORT_FORMAT, type CohortRecord } from "./cohort_record.ts";
import { COHORT_RECORD } from "./record_check.ts";

/** Id of the lint that a ledger of openings gives: it speaks of the ledger, and is no part of the cohort's hash. */
export const TEST_SEEN = "test-seen-before";

/**
 * What a cohort's hash is over: canonical JSON of its record, without what the ledger says (its head, and
 * whether the test was seen), and without its name and the file it came from: the same patients in another format, or under
 * another name, are the same cohort. The hashes of the split files are part of the record.
 *
 * @param record The record.
 */
export function cohortContent({ ledger: _, name: __, source: ___, ...rest }: CohortRecord): string {
  return canonicalJson({ ...rest, lints: rest.lints.filter(({ id }) => id !== TEST_SEEN) });
}

/** Refuses a record of a newer format before anything else of it is read. */
function checkFormat(content: unknown, path: string): void {
  const { format } = (content ?? {}) as { readonly format?: unknown };
  if (typeof format !== "number" || format <= COHORT_FORMAT) return;
  const reads = `this version reads formats up to ${COHORT_FORMAT}: use a newer version`;
  throw new InputError(path, `format ${format}, ${reads}`);
}

/**
 * Takes a record.
 *
 * @param text What `cohort.json` holds.
 * @param path The file, for errors.
 * @returns The record and its hash.
 * @throws {InputError} If it is damaged, newer, or was changed after it was written.
 */
export async function takeCohortRecord(
  text: string,
  path: string,
): Promise<{ readonly record: CohortRecord; readonly sha256: string }> {
  const content = parseJson(text, path);
  checkFormat(content, path);
  checkValue(content, COHORT_RECORD, path);
  checkValue(content, fields({ sha256 }), path);
  const { sha256: said, ...record } = content as CohortRecord & { readonly sha256: string };
  const own = await hashOf([new TextEncoder().encode(cohortContent(record))]);
  if (own === said) return { record, sha256: own };
  throw new InputError(
    path,
    `was changed after the import: it has SHA-256 ${own.slice(0, 12)}…, expected ${
      said.slice(0, 12)
    }… as it says: restore it, or import the table again`,
  );
}

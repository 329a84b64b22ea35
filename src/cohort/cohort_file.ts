/**
 * `cohort.json`: written with the hash of what it says, refused where it says something else.
 *
 * @module
 */
import { createHash } from "node:crypto";
import { join } from "node:path";
import { writeFileAtomic, type WriteOptions } from "../files/atomic_write.ts";
import { holdingKeys } from "../files/file_kind.ts";
import { readText } from "../files/read_bytes.ts";
import { InputError } from "../input_error.ts";
import { canonicalJson } from "../text/canonical_json.ts";
import { parseJson } from "../text/json.ts";
import { checkValue, fields, sha256 } from "../text/value_checks.ts";
import { COHORT_FORMAT, type CohortRecord } from "./cohort_record.ts";
import { COHORT_RECORD } from "./record_check.ts";

/** Id of the lint that a ledger of openings gives: it speaks of the ledger, and is no part of the cohort's hash. */
export const TEST_SEEN = "test-seen-before";

/** The record's file in a cohort's folder. */
export const COHORT_FILE = "cohort.json";

const RECORD_FILE = holdingKeys("record of a cohort", ["format", "splits", "ledger", "sha256"]);

/**
 * What a cohort is known by: SHA-256 over the canonical JSON of its record, without what the ledger says (its head, and
 * whether the test was seen), and without its name and the file it came from: the same patients in another format, or under
 * another name, are the same cohort. The hashes of the split files are part of the record.
 *
 * @param record The record.
 * @returns 64 hexadecimal digits.
 */
export function cohortHash({ ledger: _, name: __, source: ___, ...rest }: CohortRecord): string {
  const content = { ...rest, lints: rest.lints.filter(({ id }) => id !== TEST_SEEN) };
  return createHash("sha256").update(canonicalJson(content)).digest("hex");
}

/**
 * Writes a cohort's record with its hash.
 *
 * @param dir The cohort's folder, which is there.
 * @param record What it says.
 * @param options A signal to give up.
 * @throws {InputError} If it cannot be written.
 */
export async function writeCohortRecord(
  dir: string,
  record: CohortRecord,
  options: WriteOptions = {},
): Promise<void> {
  const text = JSON.stringify({ ...record, sha256: cohortHash(record) }, null, 2);
  await writeFileAtomic(join(dir, COHORT_FILE), `${text}\n`, { kind: RECORD_FILE, ...options });
}

/** Refuses a record of a newer format before anything else of it is read. */
function checkFormat(content: unknown, path: string): void {
  const { format } = (content ?? {}) as { readonly format?: unknown };
  if (typeof format !== "number" || format <= COHORT_FORMAT) return;
  const reads = `this version reads formats up to ${COHORT_FORMAT}: use a newer version`;
  throw new InputError(path, `format ${format}, ${reads}`);
}

/** Refuses what holds no cohort. */
async function checkPlace(dir: string, shown: (path: string) => string): Promise<void> {
  const stat = (path: string) => Deno.stat(path).catch(() => null);
  if (await stat(join(dir, COHORT_FILE)) !== null) return;
  const folder = await stat(dir);
  const found = folder === null
    ? "there is no such folder"
    : folder.isDirectory
    ? `holds no ${COHORT_FILE}`
    : "is a file";
  const expected = "expected the folder of a cohort: deno task cohort import makes one of a table";
  throw new InputError(shown(dir), `${found}, ${expected}`);
}

/**
 * Reads a cohort's record.
 *
 * @param dir The cohort's folder.
 * @param shown Words a path in errors (default: as it is).
 * @returns The record and its hash.
 * @throws {InputError} If there is none, or it is damaged, newer, or was changed after it was written.
 */
export async function readCohortRecord(
  dir: string,
  shown: (path: string) => string = (path) => path,
): Promise<{ readonly record: CohortRecord; readonly sha256: string }> {
  const file = join(dir, COHORT_FILE);
  const path = shown(file);
  await checkPlace(dir, shown);
  const content = parseJson(await readText(file, { shown: path }), path);
  checkFormat(content, path);
  checkValue(content, COHORT_RECORD, path);
  checkValue(content, fields({ sha256 }), path);
  const { sha256: said, ...record } = content as CohortRecord & { readonly sha256: string };
  const own = cohortHash(record);
  if (own === said) return { record, sha256: own };
  throw new InputError(
    path,
    `was changed after the import: it has SHA-256 ${own.slice(0, 12)}…, expected ${
      said.slice(0, 12)
    }… as it says: restore it, or import the table again`,
  );
}

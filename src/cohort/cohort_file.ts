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
import type { CohortRecord } from "./cohort_record.ts";
import { cohortContent, takeCohortRecord } from "./record_text.ts";

/** The record's file in a cohort's folder. */
export const COHORT_FILE = "cohort.json";

const RECORD_FILE = holdingKeys("record of a cohort", ["format", "splits", "ledger", "sha256"]);

/**
 * What a cohort is known by: SHA-256 of `cohortContent`.
 *
 * @param record The record.
 * @returns 64 hexadecimal digits.
 */
export function cohortHash(record: CohortRecord): string {
  return createHash("sha256").update(cohortContent(record)).digest("hex");
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
  return await takeCohortRecord(await readText(file, { shown: path }), path);
}

/**
 * The sealed file of a cohort's test patients. Only an opening reads it.
 *
 * @module
 */
import { join } from "node:path";
import { type Cohort, loadSplitFile } from "../cohort/open_cohort.ts";
import { PATIENT_KEYS } from "../cohort/import/split_file.ts";
import { KEY_BYTES } from "../cohort/patient_keys.ts";
import { checkSplitBytes } from "../cohort/split_check.ts";
import type { DenseDataset } from "../dataset/dataset.ts";
import { readNpz } from "../files/npz.ts";
import { isAbsent, readBytes } from "../files/read_bytes.ts";
import { InputError } from "../input_error.ts";

/** What a sealed file holds. */
export interface SealedSplit {
  /** The test patients' transitions. */
  readonly dataset: DenseDataset;
  /** The patients' keys, sorted. */
  readonly keys: readonly string[];
}

/** The keys in a file's array. */
async function readKeys(path: string, patients: number): Promise<string[]> {
  const array = (await readNpz(path, { only: [PATIENT_KEYS] })).get(PATIENT_KEYS);
  const bytes = array?.data instanceof Uint8Array ? array.data : new Uint8Array();
  if (bytes.length !== patients * KEY_BYTES) {
    throw new InputError(
      `${path}: ${PATIENT_KEYS}`,
      `found ${bytes.length} bytes, expected ${KEY_BYTES} for each of ${patients} patients: import the table again`,
    );
  }
  return Array.from(
    { length: patients },
    (_, p) => bytes.slice(p * KEY_BYTES, (p + 1) * KEY_BYTES).toHex(),
  );
}

/** Where a cohort's test patients are sealed. */
const sealedPath = ({ record: { splits: { test } } }: Cohort, folder: string) =>
  join(folder, `${test.sha256}.npz`);

/**
 * Looks whether the test patients can be opened: that their file is there, and is the one that was sealed. Its bytes are
 * hashed and nothing else of them is looked at, so this comes before an intent is on record.
 *
 * @param cohort The cohort.
 * @param folder Where test patients are sealed.
 * @throws {InputError} If the file is absent, cannot be read or was changed.
 */
export async function checkSealed(cohort: Cohort, folder: string): Promise<void> {
  const path = sealedPath(cohort, folder);
  if (await isAbsent(path)) {
    throw new InputError(
      path,
      "the sealed test patients are not there: the same import of the table brings them back, nothing was opened",
    );
  }
  await checkSplitBytes(await readBytes(path), cohort.record.splits.test, path);
}

/**
 * Reads the test patients.
 *
 * @param cohort The cohort.
 * @param folder Where test patients are sealed.
 * @throws {InputError} If the file is absent or is not the one that was sealed.
 */
export async function loadSealed(cohort: Cohort, folder: string): Promise<SealedSplit> {
  const path = sealedPath(cohort, folder);
  const dataset = await loadSplitFile(cohort, "test", path);
  return { dataset, keys: await readKeys(path, cohort.record.splits.test.patients) };
}

/**
 * A cohort from the files of its folder that a visitor gives: `cohort.json` and the training file are opened by their
 * names, nothing else is.
 *
 * @module
 */
import type { CohortRecord } from "../../cohort/cohort_record.ts";
import { takeCohortRecord } from "../../cohort/record_text.ts";
import { checkSplitBytes, checkSplitSizes } from "../../cohort/split_check.ts";
import type { DenseDataset } from "../../dataset/dataset.ts";
import { takeChecked } from "../../dataset/take_dataset.ts";
import { readNpzBytes } from "../../files/npz_bytes.ts";
import { InputError } from "../../input_error.ts";

/** A file that can be read. */
export interface OpenFile {
  /** Its name, without folders. */
  readonly name: string;
  /** Its bytes. */
  readonly size: number;
  /** Reads it. */
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** A cohort with its training patients. */
export interface OpenedCohort {
  /** What it says of itself. */
  readonly record: CohortRecord;
  /** What it is known by. */
  readonly sha256: string;
  /** Its training split. */
  readonly train: DenseDataset;
}

/** The record's file. */
const RECORD = "cohort.json";

/** Bytes of a record and of a training file, at most. */
const [MOST_RECORD, MOST_TRAIN] = [2 ** 26, 2 ** 30];

/** The file of a name. */
async function read(
  files: readonly OpenFile[],
  { name, most }: { readonly name: string; readonly most: number },
): Promise<Uint8Array<ArrayBuffer>> {
  const file = files.find((one) => one.name === name);
  if (!file) {
    const found = files.length === 0
      ? "no files"
      : `${files.length} ${files.length === 1 ? "file" : "files"} without it`;
    throw new InputError(name, `found ${found}, expected the folder of a cohort`);
  }
  if (file.size > most) {
    throw new InputError(name, `has ${file.size} bytes, expected at most ${most} here`);
  }
  return new Uint8Array(await file.arrayBuffer());
}

/**
 * Opens a cohort.
 *
 * @param files The files of its folder.
 * @throws {InputError} In one line, if there is no cohort, or its record or training file is damaged or changed.
 */
export async function openFiles(files: readonly OpenFile[]): Promise<OpenedCohort> {
  const text = await read(files, { name: RECORD, most: MOST_RECORD });
  const { record, sha256 } = await takeCohortRecord(new TextDecoder().decode(text), RECORD);
  const { file: name } = record.splits.train;
  const bytes = await read(files, { name, most: MOST_TRAIN });
  await checkSplitBytes(bytes, record.splits.train, name);
  const dataset = await takeChecked((choice) => readNpzBytes(bytes, name, choice), name, {
    actions: record.actions.count,
  });
  return {
    record,
    sha256,
    train: checkSplitSizes(dataset, { record, name: "train", where: name }),
  };
}

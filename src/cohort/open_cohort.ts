/**
 * A cohort's folder: its record, and the splits that may be read.
 *
 * Shapes: D features.
 *
 * @module
 */
import { join, resolve } from "node:path";
import type { DenseDataset } from "../dataset/dataset.ts";
import { loadDataset } from "../dataset/dataset_file.ts";
import { readBytes } from "../files/read_bytes.ts";
import { readCohortRecord } from "./cohort_file.ts";
import type { CohortRecord, SplitName } from "./cohort_record.ts";
import { checkSplitBytes, checkSplitSizes } from "./split_check.ts";

/** A cohort. */
export interface Cohort {
  /** Its folder. */
  readonly dir: string;
  /** What it says of itself. */
  readonly record: CohortRecord;
  /** What it is known by, see `cohortHash`. */
  readonly sha256: string;
}

/**
 * Opens a cohort.
 *
 * @param dir Its folder.
 * @throws {InputError} If it holds no cohort, or its record is damaged.
 */
export async function openCohort(dir: string): Promise<Cohort> {
  return { dir, ...await readCohortRecord(dir) };
}

/**
 * Loads a split; the test split is sealed and not among them.
 *
 * @param cohort The cohort.
 * @param name Which split.
 * @returns Its transitions, D features a row.
 * @throws {InputError} If the file is absent, is not the one that was imported, or is of other sizes than the record
 * says.
 */
export async function loadSplit(
  cohort: Cohort,
  name: "train" | "validation",
): Promise<DenseDataset> {
  const path = resolve(join(cohort.dir, cohort.record.splits[name].file));
  return await loadSplitFile(cohort, name, path);
}

/**
 * Loads a split's file.
 *
 * @param cohort The cohort.
 * @param name Which split.
 * @param path The file.
 * @returns Its transitions, D features a row.
 * @throws {InputError} As {@link loadSplit}.
 */
export async function loadSplitFile(
  { record }: Cohort,
  name: SplitName,
  path: string,
): Promise<DenseDataset> {
  await checkSplitBytes(await readBytes(path), record.splits[name], path);
  const dataset = await loadDataset(path, { actions: record.actions.count });
  return checkSplitSizes(dataset, { record, name, where: path });
}

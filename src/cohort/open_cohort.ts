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
import { sha256 } from "../files/sha256.ts";
import { InputError } from "../input_error.ts";
import { readCohortRecord } from "./cohort_file.ts";
import type { CohortRecord, SplitName } from "./cohort_record.ts";

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
  const split = record.splits[name];
  const own = await sha256([await readBytes(path)]);
  if (own !== split.sha256) {
    throw new InputError(
      path,
      `was changed after the import: it has SHA-256 ${own.slice(0, 12)}…, expected ${
        split.sha256.slice(0, 12)
      }… as the cohort says: restore it, or import the table again`,
    );
  }
  const dataset = await loadDataset(path, { actions: record.actions.count });
  const sizes = (features: number, rows: number) => `${rows} transitions of ${features} features`;
  const [found, expected] = [
    dataset.kind === "dense" ? sizes(dataset.features, dataset.action.length) : "numbered states",
    sizes(record.features.length, split.transitions),
  ];
  if (dataset.kind === "dense" && found === expected) return dataset;
  throw new InputError(path, `${found}, expected ${expected} as the cohort says`);
}

/**
 * Whether a split's file is the one that was imported.
 *
 * @module
 */
import type { Dataset, DenseDataset } from "../dataset/dataset.ts";
import { sha256 } from "../files/sha256.ts";
import { InputError } from "../input_error.ts";
import type { CohortRecord, CohortSplit, SplitName } from "./cohort_record.ts";

/**
 * Refuses bytes that are not those that were imported.
 *
 * @param bytes The file's.
 * @param split What the record says of it.
 * @param where The file, for errors.
 * @throws {InputError} If their hash is another.
 */
export async function checkSplitBytes(
  bytes: Uint8Array,
  split: CohortSplit,
  where: string,
): Promise<void> {
  const own = await sha256([bytes]);
  if (own === split.sha256) return;
  throw new InputError(
    where,
    `was changed after the import: it has SHA-256 ${own.slice(0, 12)}…, expected ${
      split.sha256.slice(0, 12)
    }… as the cohort says: restore it, or import the table again`,
  );
}

/**
 * Refuses transitions of other sizes than the record says.
 *
 * @param dataset What the file holds.
 * @param split The record, the split's name, and the file for errors.
 * @returns The transitions.
 * @throws {InputError} If they differ.
 */
export function checkSplitSizes(
  dataset: Dataset,
  { record, name, where }: {
    readonly record: CohortRecord;
    readonly name: SplitName;
    readonly where: string;
  },
): DenseDataset {
  const sizes = (features: number, rows: number) => `${rows} transitions of ${features} features`;
  const [found, expected] = [
    dataset.kind === "dense" ? sizes(dataset.features, dataset.action.length) : "numbered states",
    sizes(record.features.length, record.splits[name].transitions),
  ];
  if (dataset.kind === "dense" && found === expected) return dataset;
  throw new InputError(where, `${found}, expected ${expected} as the cohort says`);
}

/**
 * `runs/truth/<SHA-256 of a table>.json`: what the truth of a synthetic cohort's policies needs. Written with the table,
 * in a folder that nothing but `deno task truth` may read.
 *
 * @module
 */
import { writeFileAtomic } from "../../files/atomic_write.ts";
import type { Knobs } from "./knobs.ts";

/** The newest format of these records. */
export const TRUTH_FORMAT = 1;

/** The record. */
export interface TruthRecord {
  /** {@link TRUTH_FORMAT}. */
  readonly format: number;
  /** SHA-256 of the table's bytes. */
  readonly table: string;
  /** Seed of the cohort. */
  readonly seed: number;
  /** The other knobs. */
  readonly knobs: Omit<Knobs, "seed">;
}

/**
 * Writes the record of a table.
 *
 * @param folders `truth`: where it goes, which this process need not be able to read; `beside`: a folder that it may
 * read, on the same disk.
 * @param table SHA-256 of the table.
 * @param knobs The knobs.
 */
export async function writeTruthRecord(
  { truth, beside }: { readonly truth: string; readonly beside: string },
  table: string,
  { seed, ...knobs }: Knobs,
): Promise<void> {
  const record: TruthRecord = { format: TRUTH_FORMAT, table, seed, knobs };
  const text = `${JSON.stringify(record, null, 2)}\n`;
  await writeFileAtomic(`${truth}/${table}.json`, text, { beside: `${beside}/${table}.json` });
}

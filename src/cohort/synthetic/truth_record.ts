/**
 * `runs/truth/<SHA-256 of a table>.json`: what the truth of a synthetic cohort's policies needs. Written with the table,
 * in a folder that nothing but `deno task truth` may read.
 *
 * @module
 */
import { join } from "node:path";
import { writeFileAtomic } from "../../files/atomic_write.ts";
import { readTextIfThere } from "../../files/read_bytes.ts";
import { InputError } from "../../input_error.ts";
import { parseJson } from "../../text/json.ts";
import {
  among,
  checkValue,
  fields,
  finite,
  orNothing,
  sha256,
  whole,
  words,
} from "../../text/value_checks.ts";
import { type Knobs, LAYOUTS } from "./knobs.ts";

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

const RECORD = fields({
  table: sha256,
  seed: whole({ min: 0, max: 2 ** 32 - 1 }),
  knobs: fields({
    patients: whole({ min: 1 }),
    noise: finite({ min: 0 }),
    clinicians: among("record", "state"),
    cells: among("kept", "crossed"),
    memory: among("none", "patient"),
    gaps: among("none", "labs"),
    frailty: finite({ min: 0 }),
    horizon: orNothing(whole({ min: 1 })),
    fault: orNothing(words()),
    layout: among(...LAYOUTS),
  }),
});

/** Bytes that such a record never has. */
const LIMIT = 2 ** 20;

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
  const name = `${table}.json`;
  await writeFileAtomic(join(truth, name), text, { beside: join(beside, name) });
}

/**
 * Reads the record of a table.
 *
 * @param truth The folder of these records.
 * @param table SHA-256 of the table.
 * @param where What is asked about, for errors.
 * @throws {InputError} If there is none, or it is damaged, newer or another table's.
 */
export async function readTruthRecord(
  truth: string,
  table: string,
  where: string,
): Promise<Knobs> {
  const path = join(truth, `${table}.json`);
  const text = await readTextIfThere(path, { limit: LIMIT, expected: "JSON" });
  if (text === null) {
    throw new InputError(
      where,
      `nobody knows the truth of its table (SHA-256 ${
        table.slice(0, 12)
      }…), expected one that deno task cohort synthesize wrote here, or --truth DIR of where it did`,
    );
  }
  const content = parseJson(text, path);
  const { format } = (content ?? {}) as { readonly format?: unknown };
  if (typeof format === "number" && format > TRUTH_FORMAT) {
    throw new InputError(
      path,
      `format ${format}, this version reads formats up to ${TRUTH_FORMAT}`,
    );
  }
  checkValue(content, RECORD, path);
  const record = content as TruthRecord;
  if (record.table !== table) {
    throw new InputError(path, "is of another table than its name says: restore it");
  }
  return { ...record.knobs, seed: record.seed };
}

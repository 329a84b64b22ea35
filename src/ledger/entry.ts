/**
 * Entries of the ledger of openings: each holds the hash of the one before, so that none can be changed, taken out or put
 * in without changing all that follow, and with them the head that cohorts, selections and cards name.
 *
 * @module
 */
import { createHash } from "node:crypto";
import { canonicalJson } from "../text/canonical_json.ts";
import {
  among,
  either,
  fields,
  list,
  orNothing,
  sha256,
  type ValueCheck,
  whole,
  words,
} from "../text/value_checks.ts";

/** The newest format of ledgers this version reads. */
export const LEDGER_FORMAT = 1;

/** What every entry holds; keys as in the file. */
export interface EntryPlace {
  /** {@link LEDGER_FORMAT}. */
  readonly format: number;
  /** Number of the entry, from 0. */
  readonly index: number;
  /** Hash of the entry before; null of the first. */
  readonly previous: string | null;
  /** Hash of all else that the entry says. */
  readonly sha256: string;
}

/** What an opening is of, by SHA-256. */
export interface OpeningHashes {
  /** The cohort. */
  readonly cohort: string;
  /** The table that it was made of. */
  readonly source: string;
  /** The file of its test patients. */
  readonly test: string;
  /** The selection. */
  readonly selection: string;
  /** What was chosen: the models that make the policy. */
  readonly candidate: string;
  /** The settings of the judging. */
  readonly config: string;
  /** The program's code. */
  readonly code: string;
}

/** Names of the hashes. */
export const HASHES = [
  "cohort",
  "source",
  "test",
  "selection",
  "candidate",
  "config",
  "code",
] as const satisfies readonly (keyof OpeningHashes)[];

/** That a test is about to be read: written before it is. */
export interface Intent extends OpeningHashes {
  /** What the entry is. */
  readonly entry: "intent";
  /** The how many-th opening of this table or of these test patients. */
  readonly opening: number;
  /** Why it is opened again; null of a first opening. */
  readonly reason: string | null;
}

/** What was found. */
export interface Result {
  /** What the entry is. */
  readonly entry: "result";
  /** Hash of the intent. */
  readonly intent: string;
  /** Keys of the test patients' names, sorted: a later import tells by them whom it has seen. */
  readonly patient_keys: readonly string[];
  /** Hash of the keys. */
  readonly patients_sha256: string;
  /** How many of them earlier openings had: patients of the same names. */
  readonly seen_before: number;
  /** SHA-256 of `final_test_evaluation.json`. */
  readonly evaluation: string;
}

/** An entry. */
export type LedgerEntry = EntryPlace & (Intent | Result);

/** What is said in an entry, without its place in the chain. */
export type LedgerSaying = Intent | Result;

const PLACE = {
  format: among(LEDGER_FORMAT),
  index: whole({ min: 0 }),
  previous: orNothing(sha256),
  sha256,
};

/** What a line must hold. */
export const ENTRY: ValueCheck = either(
  fields({
    ...PLACE,
    entry: among("intent"),
    ...Object.fromEntries(HASHES.map((name) => [name, sha256])),
    opening: whole({ min: 1 }),
    reason: orNothing(words()),
  }),
  fields({
    ...PLACE,
    entry: among("result"),
    intent: sha256,
    patient_keys: list(words(/^[0-9a-f]{16}$/, "16 hexadecimal digits")),
    patients_sha256: sha256,
    seen_before: whole({ min: 0 }),
    evaluation: sha256,
  }),
);

/**
 * Hash of an entry: SHA-256 over the canonical JSON of all but itself.
 *
 * @param entry The entry.
 */
export function entryHash({ sha256: _, ...content }: LedgerEntry): string {
  return createHash("sha256").update(canonicalJson(content)).digest("hex");
}

/**
 * The entry that follows others.
 *
 * @param entries Those before.
 * @param saying What it says.
 */
export function nextEntry(entries: readonly LedgerEntry[], saying: LedgerSaying): LedgerEntry {
  const { entry, ...rest } = saying;
  const unsigned = {
    entry,
    format: LEDGER_FORMAT,
    index: entries.length,
    previous: headOf(entries),
    ...rest,
    sha256: "",
  } as LedgerEntry;
  return { ...unsigned, sha256: entryHash(unsigned) };
}

/**
 * Hash of the last entry: all that the ledger says follows from it.
 *
 * @param entries All entries.
 * @returns Null of an empty ledger.
 */
export function headOf(entries: readonly LedgerEntry[]): string | null {
  return entries.at(-1)?.sha256 ?? null;
}

/** Hash of patients' keys. */
export function keysHash(keys: readonly string[]): string {
  return createHash("sha256").update(keys.join("\n")).digest("hex");
}

/**
 * The ledger's file: JSON lines, each flushed to the disk before anything is done that it speaks of.
 *
 * @module
 */
import { dirname } from "node:path";
import { appendDurably, makeFolder, syncFolder, writeFileAtomic } from "../files/atomic_write.ts";
import { startingWith } from "../files/file_kind.ts";
import { readTextIfThere } from "../files/read_bytes.ts";
import { InputError } from "../input_error.ts";
import { parseResultLines } from "../text/json.ts";
import {
  ENTRY,
  entryHash,
  headOf,
  type LedgerEntry,
  type LedgerSaying,
  nextEntry,
} from "./entry.ts";

/** Where the project's ledger is, from its root. */
export const LEDGER_FILE = "runs/ledger.jsonl";

const KIND = startingWith("ledger of openings", '{"entry":"');

/** What is said of a ledger that cannot be trusted. */
const ADVICE = "it was edited: restore it";

/** Refuses entries that do not follow from one another. */
function checkChain(entries: readonly LedgerEntry[], path: string): void {
  let previous: string | null = null;
  for (const [i, entry] of entries.entries()) {
    const where = `${path}:${i + 1}`;
    if (entry.index !== i) {
      throw new InputError(where, `found entry ${entry.index}, expected entry ${i}: ${ADVICE}`);
    }
    const own = entryHash(entry);
    if (own !== entry.sha256) {
      const expected = `expected ${entry.sha256.slice(0, 12)}… as it says`;
      throw new InputError(where, `has SHA-256 ${own.slice(0, 12)}…, ${expected}: ${ADVICE}`);
    }
    if (entry.previous !== previous) {
      throw new InputError(where, `does not follow from the entry before: ${ADVICE}`);
    }
    previous = entry.sha256;
  }
}

/** The lines that have an end: one that a kill cut off is on no record, and nothing was done after it. */
const completeLines = (text: string) => text.slice(0, text.lastIndexOf("\n") + 1);

/**
 * Reads a ledger and checks its chain.
 *
 * @param path The file; an absent one is empty.
 * @param shown Its name in errors (default: the path).
 * @throws {InputError} Naming the line of the first entry that was changed, taken out or put in.
 */
export async function readLedger(path: string, shown: string = path): Promise<LedgerEntry[]> {
  const text = await readTextIfThere(path, { shown }) ?? "";
  const entries = parseResultLines<LedgerEntry>(completeLines(text), shown, ENTRY);
  checkChain(entries, shown);
  return entries;
}

/** A ledger that is written to. */
export interface OpenLedger {
  /** All entries. */
  readonly entries: readonly LedgerEntry[];
  /** Appends an entry, flushed to the disk; returns it. */
  append(saying: LedgerSaying): Promise<LedgerEntry>;
}

/**
 * Opens a ledger to append to; the caller keeps other processes out (`withSoleUse`).
 *
 * @param path The file, made with its first entry.
 * @param shown Its name in errors (default: the path).
 * @throws {InputError} As {@link readLedger}, or if the file system refuses.
 */
export async function openLedger(path: string, shown: string = path): Promise<OpenLedger> {
  const entries = await readLedger(path, shown);
  const text = await readTextIfThere(path) ?? "";
  if (completeLines(text) !== text) {
    await writeFileAtomic(path, completeLines(text), { kind: KIND });
  }
  return {
    entries,
    async append(saying) {
      const entry = nextEntry(entries, saying);
      await makeFolder(dirname(path));
      await appendDurably(path, `${JSON.stringify(entry)}\n`, { kind: KIND });
      if (entries.length === 0) await syncFolder(dirname(path));
      entries.push(entry);
      return entry;
    },
  };
}

/** A head that somebody noted. */
export interface NotedHead {
  /** Who. */
  readonly by: string;
  /** The hash; null where the ledger was empty. */
  readonly head: string | null;
}

/**
 * Refuses a ledger that lacks what was noted of it: it was cut, begun anew, or is another.
 *
 * @param entries The ledger.
 * @param noted Heads that cohorts and selections name.
 * @param shown The ledger's file, for errors.
 * @throws {InputError} Naming who noted what is not there.
 */
export function checkHeads(
  entries: readonly LedgerEntry[],
  noted: readonly NotedHead[],
  shown: string,
): void {
  const known = new Set(entries.map(({ sha256 }) => sha256));
  for (const { by, head } of noted) {
    if (head === null || known.has(head)) continue;
    throw new InputError(
      shown,
      `lacks the entry ${head.slice(0, 12)}… that ${by} names (its head: ${
        headOf(entries)?.slice(0, 12).concat("…") ?? "none"
      }): it was cut or is another ledger, expected the one that ${by} was made with`,
    );
  }
}

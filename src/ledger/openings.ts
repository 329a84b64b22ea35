/**
 * Whether a test may be opened, from what the ledger says alone.
 *
 * An opening is of the table and of the test patients' file: another split of the same table shows patients that were seen,
 * or chooses among tests. Which names other tables share with it is known once the file is read (`earlierOpenings`).
 *
 * @module
 */
import { InputError } from "../input_error.ts";
import { HASHES, type Intent, type LedgerEntry, type OpeningHashes, type Result } from "./entry.ts";

/** An intent with its hash. */
export type IntentEntry = LedgerEntry & Intent;
/** A result with its hash. */
export type ResultEntry = LedgerEntry & Result;

/** What is to be done. */
export type OpeningPlan =
  /** To put an intent on record, then to read. */
  | { readonly kind: "begin"; readonly intent: Intent }
  /** An intent is on record and no result: to read. */
  | { readonly kind: "resume"; readonly intent: IntentEntry }
  /** The result is on record: nothing is read. */
  | { readonly kind: "done"; readonly intent: IntentEntry; readonly result: ResultEntry };

/** What is asked. */
export interface OpeningQuestion {
  /** What is to be opened, and by what. */
  readonly hashes: OpeningHashes;
  /** Why it is opened again; null where nobody said so. */
  readonly reopen: string | null;
  /** Whether the cohort's import found patients of earlier openings in it. */
  readonly isMarked: boolean;
  /** The cohort, for errors. */
  readonly subject: string;
}

/** The intents of a ledger. */
export function intentsOf(entries: readonly LedgerEntry[]): IntentEntry[] {
  return entries.filter((one): one is IntentEntry => one.entry === "intent");
}

/** The result of an intent; undefined where there is none. */
export function resultOf(
  entries: readonly LedgerEntry[],
  { sha256 }: IntentEntry,
): ResultEntry | undefined {
  return entries.find((one): one is ResultEntry => one.entry === "result" && one.intent === sha256);
}

/** Which hashes two openings do not share. */
const differing = (one: OpeningHashes, other: OpeningHashes) =>
  HASHES.filter((name) => one[name] !== other[name]);

/** Earlier openings of a table or of its test patients. */
function openingsOf(entries: readonly LedgerEntry[], { source, test }: OpeningHashes) {
  return intentsOf(entries).filter((one) => one.source === source || one.test === test);
}

/** How a test is opened again. */
export const AGAIN: string = "--reopen REASON opens it again, and every later card says so";

/** What is to be done where patients have names of opened ones and are others. */
export const NAMESAKES: string =
  "names are all that is known of them: if they are others, put their source before their numbers in the table";

/**
 * Plans an opening.
 *
 * @param entries The ledger.
 * @param question What is asked.
 * @throws {InputError} If the test was opened before, or an opening was begun with something else, and nobody says why it is
 * opened again; or if somebody does, and it was not.
 */
export function planOpening(
  entries: readonly LedgerEntry[],
  { hashes, reopen, isMarked, subject }: OpeningQuestion,
): OpeningPlan {
  const earlier = openingsOf(entries, hashes);
  const last = earlier.at(-1);
  const begin = (reason: string | null): OpeningPlan => ({
    kind: "begin",
    intent: { entry: "intent", ...hashes, opening: earlier.length + 1, reason },
  });
  if (last === undefined && !isMarked) {
    if (reopen === null) return begin(null);
    throw new InputError("--reopen", `found a reason, but ${subject} was not opened before`);
  }
  if (last !== undefined) {
    const other = differing(last, hashes);
    const result = resultOf(entries, last);
    const isSame = other.length === 0 && (reopen === null || reopen === last.reason);
    if (isSame) {
      return result ? { kind: "done", intent: last, result } : { kind: "resume", intent: last };
    }
    if (reopen === null && !result) {
      throw new InputError(
        subject,
        `an opening of it was begun with another ${other.join(", ")} and has no result ` +
          `(entry ${last.index} of the ledger), expected the same: ${AGAIN}`,
      );
    }
  }
  if (reopen !== null) return begin(reopen);
  const found = last === undefined
    ? "holds patients with names of patients who were opened before (lint test-seen-before)"
    : `its test was opened before (entry ${last.index} of the ledger)`;
  const others = last === undefined ? `; ${NAMESAKES}` : "";
  throw new InputError(subject, `${found}, expected one that nobody has seen: ${AGAIN}${others}`);
}

/** Keys of all patients whom results say were opened, with the number of the entry that says so first. */
export function openedPatients(entries: readonly LedgerEntry[]): Map<string, number> {
  const opened = new Map<string, number>();
  for (const one of entries) {
    if (one.entry !== "result") continue;
    for (const key of one.patient_keys) if (!opened.has(key)) opened.set(key, one.index);
  }
  return opened;
}

/** Openings that have to do with a test. */
interface RelatedIntents {
  /** Those of the same table, of the same test patients' file, or with patients of the same names. */
  readonly all: readonly IntentEntry[];
  /** How many of them are related by names of patients alone. */
  readonly byName: number;
}

/** Looks for openings that have to do with a test. */
function relatedIntents(
  entries: readonly LedgerEntry[],
  { source, test }: Pick<OpeningHashes, "source" | "test">,
  keys: readonly string[],
): RelatedIntents {
  const own = new Set(keys);
  const isSame = (one: IntentEntry) => one.source === source || one.test === test;
  const all = intentsOf(entries).filter((one) =>
    isSame(one) || resultOf(entries, one)?.patient_keys.some((key) => own.has(key))
  );
  return { all, byName: all.filter((one) => !isSame(one)).length };
}

/** Why tests were opened again. */
const reasonsOf = (intents: readonly IntentEntry[]) =>
  intents.flatMap(({ reason }) => reason === null ? [] : [reason]);

/** What earlier openings have to do with an opening. */
export interface EarlierOpenings {
  /** How many there were, of its table, of its test patients' file, or with any of its patients' names. */
  readonly openings: number;
  /** How many of them were of other tables: names of patients alone relate them, and others may have the same. */
  readonly byName: number;
  /** Why they were repeated, as far as they were. */
  readonly reasons: readonly string[];
  /** How many of its patients' names they had. */
  readonly seen: number;
}

/**
 * Looks for what went before an opening, by its patients too.
 *
 * @param entries The ledger.
 * @param intent The opening.
 * @param keys Its patients' keys.
 */
export function earlierOpenings(
  entries: readonly LedgerEntry[],
  intent: IntentEntry,
  keys: readonly string[],
): EarlierOpenings {
  const before = entries.filter(({ index }) => index < intent.index);
  const { all, byName } = relatedIntents(before, intent, keys);
  const opened = openedPatients(before);
  return {
    openings: all.length,
    byName,
    reasons: reasonsOf(all),
    seen: keys.filter((key) => opened.has(key)).length,
  };
}

/** What a ledger says by now of a selection whose test was opened. */
export interface SelectionOpening {
  /** The last opening of the selection. */
  readonly intent: IntentEntry;
  /** What was found. */
  readonly result: ResultEntry;
  /** How often its table, its test patients or any of their names were opened, before and since. */
  readonly openings: number;
  /** How many of these were of other tables, related by names of patients alone. */
  readonly byName: number;
  /** Why they were opened again, each time. */
  readonly reasons: readonly string[];
}

/**
 * Looks a selection up, for what is said of it later: openings since then count as well.
 *
 * @param entries The ledger.
 * @param selection Hash of the selection.
 * @returns Null where its test was not opened, or no result is on record.
 */
export function openingOf(
  entries: readonly LedgerEntry[],
  selection: string,
): SelectionOpening | null {
  const opened = intentsOf(entries).flatMap((intent) => {
    const result = intent.selection === selection ? resultOf(entries, intent) : undefined;
    return result ? [{ intent, result }] : [];
  });
  const last = opened.at(-1);
  if (last === undefined) return null;
  const { all, byName } = relatedIntents(entries, last.intent, last.result.patient_keys);
  return { ...last, openings: all.length, byName, reasons: reasonsOf(all) };
}

/** Times in words. */
const times = (count: number) => count === 1 ? "once" : `${count} times`;

/**
 * How often a test was opened, in words, as far as names can tell.
 *
 * @param opening All openings, and how many of these are related by names of patients alone.
 */
export function openedWords(
  { openings, byName }: Pick<SelectionOpening, "openings" | "byName">,
): string {
  const own = `Opened ${times(openings - byName)}`;
  return byName === 0
    ? own
    : `${own}, and ${
      times(byName)
    } more under other tables if patients of the same names are the same`;
}

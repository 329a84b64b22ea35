/**
 * Whether a test may be opened, from what the ledger says alone.
 *
 * An opening is of the table and of the test patients' file: another split of the same table shows patients that were seen,
 * or chooses among tests. Whom other tables share with it is known once the file is read (`earlierOpenings`).
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

const AGAIN = "--reopen REASON opens it again, and every later card says so";

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
    ? "holds patients who were opened as test patients before (lint test-seen-before)"
    : `its test was opened before (entry ${last.index} of the ledger)`;
  throw new InputError(subject, `${found}, expected one that nobody has seen: ${AGAIN}`);
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

/** Openings of the same table, of the same test patients' file, or of any of the same patients. */
function relatedIntents(
  entries: readonly LedgerEntry[],
  { source, test }: Pick<OpeningHashes, "source" | "test">,
  keys: readonly string[],
): IntentEntry[] {
  const own = new Set(keys);
  return intentsOf(entries).filter((one) =>
    one.source === source || one.test === test ||
    resultOf(entries, one)?.patient_keys.some((key) => own.has(key))
  );
}

/** Why tests were opened again. */
const reasonsOf = (intents: readonly IntentEntry[]) =>
  intents.flatMap(({ reason }) => reason === null ? [] : [reason]);

/** What earlier openings have to do with an opening. */
export interface EarlierOpenings {
  /** How many there were, of its table, of its test patients' file, or of any of its patients. */
  readonly openings: number;
  /** Why they were repeated, as far as they were. */
  readonly reasons: readonly string[];
  /** How many of its patients they had. */
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
  const earlier = relatedIntents(before, intent, keys);
  const opened = openedPatients(before);
  return {
    openings: earlier.length,
    reasons: reasonsOf(earlier),
    seen: keys.filter((key) => opened.has(key)).length,
  };
}

/** What a ledger says by now of a selection whose test was opened. */
export interface SelectionOpening {
  /** The last opening of the selection. */
  readonly intent: IntentEntry;
  /** What was found. */
  readonly result: ResultEntry;
  /** How often its table, its test patients or any of them were opened, before and since. */
  readonly openings: number;
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
  const all = relatedIntents(entries, last.intent, last.result.patient_keys);
  return { ...last, openings: all.length, reasons: reasonsOf(all) };
}

import assert from "node:assert/strict";
import { join } from "node:path";
import fc from "fast-check";
import { cohortHash } from "../../src/cohort/cohort_file.ts";
import type { CohortRecord } from "../../src/cohort/cohort_record.ts";
import { InputError } from "../../src/input_error.ts";
import { entryHash, type LedgerEntry } from "../../src/ledger/entry.ts";
import { readLedger } from "../../src/ledger/ledger_file.ts";
import { withFolder } from "../with_folder.ts";
import { hashOf, openingIn } from "./small_opening.ts";

type Opening = ReturnType<typeof openingIn>;
type Entries = (Record<string, unknown> & LedgerEntry)[];

/** Writes entries as a ledger. */
const writeLedger = (path: string, entries: readonly object[]) =>
  Deno.writeTextFile(path, entries.map((one) => `${JSON.stringify(one)}\n`).join(""));

/** Entries with all hashes made anew, as one who knows the format would. */
function rechained(entries: Entries): Entries {
  let previous: string | null = null;
  return entries.map((one, index) => {
    const unsigned = { ...one, index, previous };
    previous = entryHash(unsigned as LedgerEntry);
    return { ...unsigned, sha256: previous } as Entries[number];
  });
}

/** Two openings of the one cohort, the second with a reason. */
async function openedTwice(opening: Opening): Promise<void> {
  await opening.cohort();
  await opening.open();
  await opening.open({ reopen: "an error in the labels" });
}

/** What happened to a ledger after openings, and what is said of it. */
const LEDGERS: Readonly<Record<string, [change: (all: Entries) => object[], said: RegExp]>> = {
  "an entry is changed": [
    (all) => all.map((one, i) => i === 1 ? { ...one, evaluation: hashOf("better") } : one),
    /ledger\.jsonl:2: has SHA-256 \w{12}…, expected \w{12}… as it says: it was edited/,
  ],
  "an entry is changed, its own hash made anew": [
    (all) => [...rechained([{ ...all[0], opening: 2 }] as Entries), ...all.slice(1)],
    /ledger\.jsonl:2: does not follow from the entry before/,
  ],
  "a reason is changed, all hashes made anew": [
    (all) => rechained(all.map((one, i) => (i === 2 ? { ...one, reason: "a formality" } : one))),
    /lacks the entry \w{12}… that .*cohort\.json names/,
  ],
  "an entry is taken out": [
    (all) => all.filter((_, i) => i !== 1),
    /ledger\.jsonl:2: found entry 2, expected entry 1/,
  ],
  "an entry is taken out, all hashes made anew": [
    (all) => rechained(all.filter((_, i) => i !== 1)),
    /lacks the entry/,
  ],
  "the last entries are cut off": [(all) => all.slice(0, 2), /lacks the entry/],
  "two entries are exchanged": [
    (all) => [all[1], all[0], ...all.slice(2)],
    /ledger\.jsonl:1: found entry 1, expected entry 0/,
  ],
  "an entry is put in": [
    (all) => [...all, { ...all[1], index: 4, previous: all[3].sha256 }],
    /ledger\.jsonl:5: has SHA-256/,
  ],
  "nothing is left": [() => [], /lacks the entry/],
  "keys of patients are taken out": [
    (all) => all.map((one, i) => i === 1 ? { ...one, patient_keys: [] } : one),
    /ledger\.jsonl:2: has SHA-256/,
  ],
};

for (const [what, [change, said]] of Object.entries(LEDGERS)) {
  Deno.test(`a ledger is refused where ${what}`, () =>
    withFolder(async (folder) => {
      const opening = openingIn(folder);
      await openedTwice(opening);
      await writeLedger(opening.options.ledger, change(await opening.lines()));
      await assert.rejects(opening.open({ reopen: "a third time" }), said);
      assert.equal(opening.asked(), 2);
    }));
}

Deno.test("no bit of a ledger can be another without notice", () =>
  withFolder(async (folder) => {
    const opening = openingIn(folder);
    await openedTwice(opening);
    const { ledger } = opening.options;
    const bytes = await Deno.readFile(ledger);
    const changed = join(folder, "changed.jsonl");
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.nat(7), async (at, bit) => {
        const other = bytes.slice();
        other[at] ^= 1 << bit;
        await Deno.writeFile(changed, other);
        // The last byte is the last line's end: without it the entry is on no record, and the head is missed. Its highest
        // bit makes it no text.
        const isShort = at === bytes.length - 1 && bit < 7;
        if (isShort) assert.equal((await readLedger(changed)).length, 3);
        else await assert.rejects(readLedger(changed), InputError);
      }),
      { numRuns: 200, examples: [[bytes.length - 1, 0], [bytes.length - 1, 7]] },
    );
  }));

Deno.test("a ledger whose last line lost its end is short of that entry", () =>
  withFolder(async (folder) => {
    const opening = openingIn(folder);
    await openedTwice(opening);
    const { ledger } = opening.options;
    await Deno.truncate(ledger, (await Deno.stat(ledger)).size - 1);
    assert.equal((await readLedger(ledger)).length, 3);
    await assert.rejects(opening.open({ reopen: "a third time" }), /lacks the entry/);
  }));

Deno.test("a ledger that is gone is missed by cohort and selection", () =>
  withFolder(async (folder) => {
    const opening = openingIn(folder);
    const { cohort, open, options, lines } = opening;
    await openedTwice(opening);
    const head = (await lines())[3].sha256;
    await Deno.remove(options.ledger);
    await assert.rejects(
      open(),
      /lacks the entry \w{12}… that .*cohort\.json names \(its head: none\)/,
    );
    // Where the cohort was imported anew, a selection that knows of the openings misses them.
    await cohort();
    const selection = { ...options.selection, head };
    await assert.rejects(
      open({ selection }),
      /lacks the entry \w{12}… that .*selection\.json names/,
    );
  }));

Deno.test("a test file that was changed, exchanged or removed is not opened", () =>
  withFolder(async (folder) => {
    const { cohort, open, options, asked } = openingIn(folder);
    const { splits: { test } } = await cohort();
    const record = join(folder, "cohort", "cohort.json");
    const before = await Deno.readTextFile(record);
    /** Refused, and nothing is on record. */
    const isRefused = async (said: RegExp) => {
      await assert.rejects(open(), said);
      assert.equal(await Deno.readTextFile(record), before);
      await assert.rejects(Deno.stat(options.ledger), Deno.errors.NotFound);
    };
    const other = await cohort("other", { seed: 2 });
    const file = join(options.sealed, `${test.sha256}.npz`);
    const bytes = await Deno.readFile(file);
    const changed = bytes.slice();
    changed[changed.length >> 1] ^= 1;
    await Deno.writeFile(file, changed);
    await isRefused(/was changed after the import/);
    await Deno.copyFile(join(options.sealed, `${other.splits.test.sha256}.npz`), file);
    await isRefused(/was changed after the import/);
    await Deno.remove(file);
    await isRefused(/are not there: the same import of the table brings them back, nothing was/);
    await Deno.mkdir(file);
    await isRefused(/cannot be read/);
    await Deno.remove(file);
    await Deno.writeFile(file, bytes);
    assert.equal((await open()).evaluation.openings, 1);
    assert.equal(asked(), 1);
  }));

Deno.test("an evaluation that was changed or removed afterwards is missed", () =>
  withFolder(async (folder) => {
    const { cohort, open, options } = openingIn(folder);
    await cohort();
    await open();
    const text = await Deno.readTextFile(options.out);
    await Deno.writeTextFile(options.out, text.replace('"value": 9.5', '"value": 12.5'));
    await assert.rejects(open(), /was changed after the test was opened.*restore it/);
    await Deno.remove(options.out);
    await assert.rejects(
      open(),
      /is not there, but the test was opened, with a result of SHA-256 \w{12}… \(entry 1 of the ledger, .*: copy the file from where/,
    );
    await Deno.writeTextFile(options.out, text);
    assert.equal((await open()).wasOpen, true);
  }));

/** Rewrites a cohort's record. */
async function forge(dir: string, change: (record: CohortRecord) => object): Promise<void> {
  const path = join(dir, "cohort.json");
  const { sha256: _, ...record } = JSON.parse(await Deno.readTextFile(path));
  const forged = change(record) as CohortRecord;
  await Deno.writeTextFile(path, JSON.stringify({ ...forged, sha256: cohortHash(forged) }));
}

Deno.test("a cohort's record that names another test, table or ledger opens nothing twice", () =>
  withFolder(async (folder) => {
    const { cohort, open, asked } = openingIn(folder);
    const dir = join(folder, "cohort");
    const own = await cohort();
    const other = await cohort("other", { seed: 2, patients: "q" });
    await open();
    const changed = { ...own, splits: { ...own.splits, test: other.splits.test } };
    await Deno.writeTextFile(
      join(dir, "cohort.json"),
      JSON.stringify({ ...changed, sha256: cohortHash(own) }),
    );
    await assert.rejects(open(), /cohort\.json: was changed after the import/);
    await cohort();
    // Whose hashes are made anew is told by the other of table and test file.
    await forge(dir, (record) => ({ ...record, splits: changed.splits }));
    await assert.rejects(open(), /its test was opened before/);
    await cohort();
    const source = { ...own.source, sha256: "c".repeat(64) };
    await forge(dir, (record) => ({ ...record, source, ledger: { head: null } }));
    await assert.rejects(open(), /its test was opened before/);
    assert.equal(asked(), 1);
  }));

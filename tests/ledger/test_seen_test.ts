import assert from "node:assert/strict";
import { PATIENT_KEYS, splitPieces } from "../../src/cohort/import/split_file.ts";
import { keyOfPatient, splitKeys } from "../../src/cohort/patient_keys.ts";
import { readNpz } from "../../src/files/npz.ts";
import { keysHash, type LedgerEntry, nextEntry } from "../../src/ledger/entry.ts";
import { NAMESAKES } from "../../src/ledger/openings.ts";
import { testSeen } from "../../src/ledger/test_seen.ts";
import { CARE, careRows, prepared } from "../cohort/import/care_table.ts";
import { withFolder } from "../with_folder.ts";
import { hashOf } from "./small_opening.ts";

const SEEDED = (seed: number) => ({ ...CARE, split: { shares: CARE.split.shares, seed } });

/** A ledger in which the test of a table was opened. */
function openedLedger(source: string, keys: readonly string[]): LedgerEntry[] {
  const entries: LedgerEntry[] = [];
  const [cohort, test, selection, candidate, config, code] = ["1", "2", "3", "4", "5", "6"].map(
    hashOf,
  );
  const hashes = { cohort, source, test, selection, candidate, config, code };
  entries.push(nextEntry(entries, { entry: "intent", ...hashes, opening: 1, reason: null }));
  entries.push(nextEntry(entries, {
    entry: "result",
    intent: entries[0].sha256,
    patient_keys: keys,
    patients_sha256: keysHash(keys),
    seen_before: 0,
    evaluation: hashOf("7"),
  }));
  return entries;
}

Deno.test("every patient has a key, in one split; those of the test stand in its file", () =>
  withFolder(async (folder) => {
    const { cohort } = await prepared(careRows());
    const keys = [0, 1, 2].map((split) => splitKeys(cohort, split));
    const all = Array.from({ length: 700 }, (_, p) => keyOfPatient(`p${p}`)).sort();
    assert.deepEqual(keys.flat().sort(), all);
    const path = `${folder}/test.npz`;
    await Deno.writeFile(path, ReadableStream.from(splitPieces(cohort, 2)));
    const array = (await readNpz(path)).get(PATIENT_KEYS)!;
    assert.deepEqual(array.shape, [keys[2].length, 8]);
    assert.equal((array.data as Uint8Array).toHex(), keys[2].join(""));
    await Deno.writeFile(path, ReadableStream.from(splitPieces(cohort, 1)));
    assert.equal((await readNpz(path)).has(PATIENT_KEYS), false);
  }));

Deno.test("patients of an opened test are found wherever a new import puts them; a table is known by its hash", async () => {
  const { cohort } = await prepared(careRows());
  const keys = [0, 1, 2].map((split) => splitKeys(cohort, split));
  const entries = openedLedger(hashOf("care"), keys[2]);
  assert.deepEqual(testSeen([], { source: hashOf("care"), keys }), []);

  // Another split, of a table in which a value was changed: the same patients.
  const rows = careRows().map((row, i) => (i === 5 ? { ...row, heart_rate: 61 } : row));
  const { cohort: other } = await prepared(rows, SEEDED(1));
  const moved = [0, 1, 2].map((split) => splitKeys(other, split));
  const opened = new Set(keys[2]);
  const counts = moved.map((own) => own.filter((key) => opened.has(key)).length);
  assert.equal(counts.reduce((a, b) => a + b), keys[2].length);
  assert.ok(counts.every((count) => count > 0), `${counts}`);
  assert.deepEqual(testSeen(entries, { source: hashOf("edited"), keys: moved }), [{
    id: "test-seen-before",
    level: "warning",
    message: "patients with names of opened test patients: " +
      `${counts[0]} of train, ${counts[1]} of validation, ${counts[2]} of test (${NAMESAKES})`,
  }]);

  // The same table under other names of patients.
  const renamed = keys.map((own) => own.map(keyOfPatient));
  const [finding] = testSeen(entries, { source: hashOf("care"), keys: renamed });
  assert.match(
    finding.message,
    /^a test of this table was opened before \(entry 0 of the ledger\); .*: 0 of train, 0 of/,
  );
  assert.deepEqual(testSeen(entries, { source: hashOf("other"), keys: renamed }), []);
});

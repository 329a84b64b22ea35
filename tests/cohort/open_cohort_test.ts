import assert from "node:assert/strict";
import { join } from "node:path";
import { COHORT_FILE, cohortHash, writeCohortRecord } from "../../src/cohort/cohort_file.ts";
import { loadSplit, openCohort } from "../../src/cohort/open_cohort.ts";
import { withFolder } from "../with_folder.ts";
import { writeSmallCohort } from "./small_cohort.ts";

Deno.test("a cohort is read as it was written, wherever it lies, and known by its hash", async () => {
  await withFolder(async (folder) => {
    const record = await writeSmallCohort(join(folder, "one"));
    const cohort = await openCohort(join(folder, "one"));
    assert.deepEqual(cohort.record, record);
    assert.equal(cohort.sha256, cohortHash(record));
    await Deno.rename(join(folder, "one"), join(folder, "two"));
    const moved = await openCohort(join(folder, "two"));
    assert.equal(moved.sha256, cohort.sha256);
    const [train, validation] = [
      await loadSplit(moved, "train"),
      await loadSplit(moved, "validation"),
    ];
    assert.deepEqual([train.action.length, validation.action.length], [160, 48]);
    assert.deepEqual([train.features, train.actions], [4, 4]);
  });
});

Deno.test("name, source and the ledger's head are no part of the hash; anything else is, in whatever order", async () => {
  await withFolder(async (folder) => {
    const record = await writeSmallCohort(folder);
    const opened = { ...record, ledger: { head: "b".repeat(64) } };
    assert.equal(cohortHash(opened), cohortHash(record));
    const { format, ...rest } = record;
    assert.equal(cohortHash({ ...rest, format }), cohortHash(record));
    const source = { ...record.source, file: "small.parquet", sha256: "c".repeat(64) };
    assert.equal(cohortHash({ ...record, name: "other", source }), cohortHash(record));
    const mapping = { ...record.mapping, gamma: 0.5 };
    assert.notEqual(cohortHash({ ...record, mapping }), cohortHash(record));
    await writeCohortRecord(folder, opened);
    assert.equal((await openCohort(folder)).record.ledger.head, "b".repeat(64));
  });
});

Deno.test("what is no cohort, or was changed after the import, is refused in a line", async () => {
  await withFolder(async (folder) => {
    await assert.rejects(
      openCohort(folder),
      /holds no cohort\.json, expected the folder of a cohort/,
    );
    const record = await writeSmallCohort(folder);
    const path = join(folder, COHORT_FILE);
    const text = await Deno.readTextFile(path);
    await Deno.writeTextFile(path, text.replace('"mean": 86.5', '"mean": 86.6'));
    await assert.rejects(openCohort(folder), /cohort\.json: was changed after the import/);
    await Deno.writeTextFile(path, text.replace('"mean": 86.5', '"mean": "high"'));
    await assert.rejects(
      openCohort(folder),
      /features\[0\]\.mean: found "high", expected a number/,
    );
    await Deno.writeTextFile(path, text.replace('"format": 1', '"format": 2'));
    await assert.rejects(openCohort(folder), /format 2, this version reads formats up to 1/);
    await Deno.writeTextFile(path, text);
    const cohort = await openCohort(folder);
    const validation = join(folder, "validation.npz");
    await Deno.copyFile(join(folder, "train.npz"), validation);
    await assert.rejects(loadSplit(cohort, "validation"), /validation\.npz: was changed after/);
    await Deno.remove(validation);
    await assert.rejects(loadSplit(cohort, "validation"), /validation\.npz: cannot be read/);
    const train = { ...record.splits.train, transitions: 161 };
    const wrong = { ...record, splits: { ...record.splits, train } };
    await writeCohortRecord(folder, wrong);
    await assert.rejects(
      loadSplit(await openCohort(folder), "train"),
      /160 transitions of 4 features, expected 161 transitions of 4 features/,
    );
  });
});

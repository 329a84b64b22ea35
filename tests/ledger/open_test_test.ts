import assert from "node:assert/strict";
import { join } from "node:path";
import { openCohort } from "../../src/cohort/open_cohort.ts";
import { readLedger } from "../../src/ledger/ledger_file.ts";
import { openingOf } from "../../src/ledger/openings.ts";
import { sha256 } from "../../src/files/sha256.ts";
import { withFolder } from "../with_folder.ts";
import { hashOf, openingIn } from "./small_opening.ts";

Deno.test("an intent is on record before the test is read, a result after, and the cohort names the head", () =>
  withFolder(async (folder) => {
    const { cohort, open, options, lines } = openingIn(folder);
    const record = await cohort();
    const seen: string[] = [];
    const { evaluation, wasOpen, head } = await open({
      async judge(test) {
        const [intent, ...others] = await lines();
        assert.deepEqual(others, []);
        const { sha256: own, ...rest } = intent;
        assert.deepEqual(rest, {
          entry: "intent",
          format: 1,
          index: 0,
          previous: null,
          cohort: (await openCohort(join(folder, "cohort"))).sha256,
          source: record.source.sha256,
          test: record.splits.test.sha256,
          selection: options.selection.sha256,
          candidate: options.candidate.sha256,
          config: hashOf("config"),
          code: hashOf("code"),
          opening: 1,
          reason: null,
        });
        assert.equal((await openCohort(join(folder, "cohort"))).record.ledger.head, own);
        assert.equal(test.action.length, record.splits.test.transitions);
        seen.push(own);
        return await options.judge(test);
      },
    });
    assert.equal(wasOpen, false);
    const [intent, result] = await lines();
    assert.deepEqual(seen, [intent.sha256]);
    assert.equal(result.previous, intent.sha256);
    assert.equal(result.intent, intent.sha256);
    assert.equal(result.patient_keys.length, record.splits.test.patients);
    assert.equal(result.sha256, head);
    assert.equal((await openCohort(join(folder, "cohort"))).record.ledger.head, head);
    assert.equal(await sha256([await Deno.readFile(options.out)]), result.evaluation);
    const { value, low, high, ess, level, openings, n_episodes, n_patients, checkpoint } =
      evaluation;
    assert.deepEqual({ value, low, high, ess, level, openings, n_episodes, n_patients }, {
      value: 9.5,
      low: 8.5,
      high: 10.5,
      ess: 5.5,
      level: "nominal 95%",
      openings: 1,
      n_episodes: 8,
      n_patients: 8,
    });
    assert.deepEqual(checkpoint, options.candidate.models);
    assert.deepEqual(JSON.parse(await Deno.readTextFile(options.out)), evaluation);
  }));

Deno.test("the same again reads nothing; anything else is a second opening", () =>
  withFolder(async (folder) => {
    const { cohort, open, options, asked, lines } = openingIn(folder);
    await cohort();
    const first = await open();
    const again = await open();
    assert.deepEqual([again.wasOpen, again.evaluation, asked()], [true, first.evaluation, 1]);
    const others = [
      { selection: { ...options.selection, sha256: hashOf("other") } },
      { candidate: { ...options.candidate, sha256: hashOf("other") } },
      { program: { ...options.program, config: hashOf("other") } },
      { program: { ...options.program, code: hashOf("other") } },
    ];
    for (const other of others) {
      await assert.rejects(
        open(other),
        /its test was opened before \(entry 0 of the ledger\), expected one that nobody has seen: --reopen REASON/,
      );
    }
    assert.equal((await lines()).length, 2);
    assert.equal(asked(), 1);
  }));

Deno.test("another split of an opened table, and another table of the same test file, are second openings", () =>
  withFolder(async (folder) => {
    const { cohort, open } = openingIn(folder);
    await cohort();
    await open();
    await cohort("resplit", { seed: 2, patients: "q" });
    await assert.rejects(open({}, "resplit"), /its test was opened before/);
    await cohort("renamed", { source: "b".repeat(64) });
    await assert.rejects(open({}, "renamed"), /its test was opened before/);
    await cohort("unseen", { seed: 2, patients: "q", source: "b".repeat(64) });
    const { evaluation } = await open({ out: join(folder, "unseen.json") }, "unseen");
    assert.deepEqual([evaluation.openings, evaluation.seen_before], [1, 0]);
  }));

Deno.test("patients of an opened test in an edited table are found when they are read, and judged only with a reason", () =>
  withFolder(async (folder) => {
    const { cohort, open, asked } = openingIn(folder);
    await cohort();
    await open();
    // Other numbers, another table, the same patients.
    await cohort("edited", { seed: 2, source: "b".repeat(64) });
    const out = join(folder, "edited.json");
    const expected =
      /8 of its test patients have names of patients who were opened before, under another table, .* if they are others, put/;
    for (const _ of ["first", "again"]) await assert.rejects(open({ out }, "edited"), expected);
    assert.equal(asked(), 1);
    const { evaluation } = await open({ out, reopen: "one value was wrong" }, "edited");
    assert.deepEqual([evaluation.openings, evaluation.seen_before], [3, 8]);
    // The first opening is related by names alone, the one that was refused by the table too.
    assert.equal(evaluation.openings_by_name, 1);
    assert.deepEqual(evaluation.reasons, ["one value was wrong"]);
  }));

Deno.test("what an import has marked as seen is refused before it is read", () =>
  withFolder(async (folder) => {
    const { cohort, open } = openingIn(folder);
    const lints = [{ id: "test-seen-before", level: "warning", message: "8 of test" }] as const;
    await cohort("cohort", { lints });
    await assert.rejects(
      open(),
      /holds patients with names of patients who were opened before .*; names are all that is known of them/,
    );
    await assert.rejects(Deno.stat(join(folder, "ledger.jsonl")), Deno.errors.NotFound);
  }));

Deno.test("what is refused leaves no folder, and a place that cannot be written is found before the test is read", () =>
  withFolder(async (folder) => {
    const { cohort, open, options } = openingIn(folder);
    await cohort();
    const ledger = join(folder, "none", "ledger.jsonl");
    await assert.rejects(open({ ledger, reopen: "why not" }), /was not opened before/);
    await assert.rejects(open({ ledger, out: join(folder, "sealed") }), /cannot be written/);
    await assert.rejects(open({ ledger, out: join(folder, "no", "out.json") }), /cannot be/);
    await assert.rejects(Deno.stat(join(folder, "none")), Deno.errors.NotFound);
    await assert.rejects(Deno.stat(options.ledger), Deno.errors.NotFound);
  }));

Deno.test("a repeated opening says how often and why; a reason without one is refused", () =>
  withFolder(async (folder) => {
    const { cohort, open, options, asked } = openingIn(folder);
    await cohort();
    await assert.rejects(
      open({ reopen: "why not" }),
      /found a reason, but .*was not opened before/,
    );
    await open();
    const selection = { ...options.selection, sha256: hashOf("other") };
    const out = join(folder, "second.json");
    const second = await open({ reopen: "an error in the labels", selection, out });
    assert.deepEqual(
      [second.evaluation.openings, second.evaluation.reasons, second.evaluation.seen_before],
      [2, ["an error in the labels"], 8],
    );
    const again = await open({ selection, out });
    assert.deepEqual([again.wasOpen, asked()], [true, 2]);
    const entries = await readLedger(options.ledger);
    assert.equal(openingOf(entries, hashOf("another")), null);
    const known = openingOf(entries, options.selection.sha256)!;
    // What is said of the first selection now counts the opening that came after.
    assert.deepEqual([known.intent.index, known.openings, known.reasons], [
      0,
      2,
      ["an error in the labels"],
    ]);
    const third = await open({ reopen: "and in the doses", out: join(folder, "third.json") });
    const now = openingOf(await readLedger(options.ledger), options.selection.sha256)!;
    assert.deepEqual([now.intent.index, now.result.evaluation === known.result.evaluation], [
      4,
      false,
    ]);
    assert.deepEqual(
      [third.evaluation.openings, third.evaluation.reasons],
      [3, ["an error in the labels", "and in the doses"]],
    );
  }));

Deno.test("an opening that broke off is gone on with by the same, and by nothing else", () =>
  withFolder(async (folder) => {
    const { cohort, open, options, lines } = openingIn(folder);
    await cohort();
    const broken = () => Promise.reject(new Error("power cut"));
    await assert.rejects(open({ judge: broken }), { message: "power cut" });
    const entries = await readLedger(options.ledger);
    assert.deepEqual([entries.length, openingOf(entries, options.selection.sha256)], [1, null]);
    const code = { ...options.program, code: hashOf("mended") };
    await assert.rejects(
      open({ program: code }),
      /an opening of it was begun with another code and has no result \(entry 0 of the ledger\)/,
    );
    const { evaluation } = await open();
    assert.equal(evaluation.openings, 1);
    assert.deepEqual((await lines()).map(({ entry }) => entry), ["intent", "result"]);
    await assert.rejects(open({ program: code }), /its test was opened before/);
  }));

Deno.test("a line that a kill cut off is on no record", () =>
  withFolder(async (folder) => {
    const { cohort, open, options, lines } = openingIn(folder);
    await cohort();
    await Deno.writeTextFile(options.ledger, '{"entry":"intent","format":1,"ind');
    const { evaluation } = await open();
    assert.equal(evaluation.openings, 1);
    assert.equal((await lines()).length, 2);
  }));

Deno.test("of two that open at once in one process one does", () =>
  withFolder(async (folder) => {
    const { cohort, open, asked } = openingIn(folder);
    await cohort();
    const results = await Promise.allSettled([open(), open(), open()]);
    const refused = results.filter((one) => one.status === "rejected");
    assert.ok(refused.length < 3);
    for (const { reason } of refused) assert.match(reason.message, /worked on by another process/);
    assert.equal(asked(), 1);
  }));

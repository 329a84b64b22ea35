import assert from "node:assert/strict";
import { InputError } from "../../src/input_error.ts";
import { changed, madeUpRecords } from "./made_up.ts";
import { MODELS } from "./protocol.ts";
import { decodeRecords, encodeRecords, mergeRecords, NOTHING, type Records } from "./records.ts";

const ORDER = ["clinician", ...MODELS, "untrained"];

/** Made-up records in the order of the files. */
const ordered = (): Records => mergeRecords(NOTHING, madeUpRecords(), ORDER);

/** The records of one source and seed. */
function only(records: Records, source: string, seed: number): Records {
  const own = <T extends { source: string; seed: number }>(rows: readonly T[]) =>
    rows.filter((row) => row.source === source && row.seed === seed);
  return {
    runs: own(records.runs),
    metrics: own(records.metrics),
    scores: own(records.scores),
    course: own(records.course),
  };
}

Deno.test("records read back as written, to eight digits", () => {
  const third = changed(madeUpRecords(), (row) => "td_loss" in row ? { td_loss: 1 / 3 } : {});
  const read = decodeRecords(encodeRecords(third));
  assert.deepEqual(
    read,
    changed(third, (row) => "td_loss" in row ? { td_loss: 0.33333333 } : {}),
  );
  assert.deepEqual(encodeRecords(read), encodeRecords(third));
});

Deno.test("a changed column, a missing value and a word for a number are refused with their line", () => {
  const texts = encodeRecords(madeUpRecords());
  const damaged = (from: string | RegExp, to: string) => () =>
    decodeRecords({ ...texts, "metrics.csv": texts["metrics.csv"].replace(from, to) });
  const message = (pattern: RegExp) => (error: unknown) =>
    error instanceof InputError && pattern.test(error.message);
  assert.throws(damaged("td_loss", "loss"), message(/^metrics\.csv:1: found "source,model,seed/));
  assert.throws(damaged(/,-4\n/, "\n"), message(/^metrics\.csv:2: .*expected 8 values/));
  assert.throws(damaged(/,-4\n/, ",none\n"), message(/^metrics\.csv:2: /));
});

Deno.test("what was found replaces what was committed of its seed, and nothing else", () => {
  const before = ordered();
  const better = changed(
    only(before, "webgpu", 1),
    (row) => "td_loss" in row ? { td_loss: 5 } : {},
  );
  const merged = mergeRecords(before, better, ORDER);
  assert.deepEqual(only(merged, "webgpu", 1), better);
  assert.deepEqual(only(merged, "webgpu", 0), only(before, "webgpu", 0));
  assert.equal(merged.metrics.length, before.metrics.length);
});

Deno.test("a training that has come less far does not replace one that has come further", () => {
  const before = ordered();
  const own = only(before, "webgpu", 1);
  const partial: Records = {
    runs: own.runs.map((run) => ({ ...run, steps: 4000 })),
    metrics: own.metrics.filter(({ step }) => step <= 4000),
    scores: own.scores.map((row) => ({ ...row, step: 4000 })),
    course: [],
  };
  assert.deepEqual(mergeRecords(before, partial, ORDER), before);
  assert.deepEqual(only(mergeRecords(partial, before, ORDER), "webgpu", 1), own);
});

import assert from "node:assert/strict";
import { join, resolve } from "node:path";
import { InputError } from "../../../src/input_error.ts";
import type { OwnStudyOutcome } from "../../../src/report/study_module.ts";
import type { CohortKey, CohortRow } from "../../../src/studies/cohort/rows.ts";
import { study } from "../../../src/studies/cohort/study.ts";
import { parseLocatedYaml } from "../../../src/text/located_yaml.ts";
import { createCpuTrainer } from "../../../src/trainer/cpu/cpu_trainer.ts";

const CONFIGS = new URL("../../../configs/", import.meta.url).pathname;

/** A study of two kinds of reading and two rates, of a second or two each. */
const YAML = `study: cohort
format: 1
name: tiny
models_together: 4
truth: { draws: 10, patients: 200 }
grids:
  - name: first
    config: cohort-cql.yaml
    set: { knobs.patients: 200, steps: 20, log_every: 20, evaluate_every: 10, checkpoint_every: 20, hidden: [16] }
    vary:
      reads: [record, numbered]
      learning_rate: [0.001, 0.01]
    seeds: [0]
  - name: again
    config: cohort-cql.yaml
    vary: {}
    best: { of: first, count: 1 }
    seeds: [5]
`;

const place = (line: number, column: number) => `tiny.yaml:${line}:${column}`;

/** Runs a study in a folder. */
function run(yaml: string, folder: string, create = createCpuTrainer): Promise<OwnStudyOutcome> {
  return study.run(parseLocatedYaml(yaml, { place, resolve: (path) => resolve(CONFIGS, path) }), {
    results: join(folder, "results"),
    runs: join(folder, "runs"),
    createTrainer: create,
    workers: 1,
  });
}

async function withFolder(work: (folder: string) => Promise<void>): Promise<void> {
  const folder = await Deno.makeTempDir();
  try {
    await work(folder);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}

type Found = { readonly key: CohortKey; readonly row: CohortRow };

Deno.test("records and the numbers behind them are trained, scored by the truth, and not trained again", async () => {
  await withFolder(async (folder) => {
    const { rows, failures, text } = await run(YAML, folder);
    const found = rows as Found[];
    assert.deepEqual(failures, []);
    assert.equal(found.length, 5);
    for (const { row } of found) {
      assert.ok(row.survival.value > 0.5 && row.survival.value < row.optimum.survival);
      assert.equal(row.survival.standard_error, 0); // a record without noise
      assert.ok(Math.abs(row.clinicians.survival - 0.7818) < 1e-4);
      assert.equal(row.ranges.highest, 15);
    }
    assert.deepEqual(found.map(({ key }) => key.reads), [
      "record",
      "record",
      "numbered",
      "numbered",
      "record",
    ]);
    assert.deepEqual(found.map(({ row }) => row.course.length), [2, 2, 0, 0, 2]);
    assert.deepEqual(found.map(({ row }) => Object.values(row.effective.first_step)[0]), [
      0.001,
      0.01,
      0.001,
      0.01,
      Number(found[4].key.settings.learning_rate),
    ]);
    const most = found.slice(0, 2).toSorted((a, b) =>
      b.row.course.at(-1)!.start_mean - a.row.course.at(-1)!.start_mean
    )[0];
    assert.equal(found[4].key.settings.learning_rate, most.key.settings.learning_rate);
    assert.match(text, /first reads="numbered" learning_rate=0\.01/);
    await Deno.remove(join(folder, "runs"), { recursive: true });
    const again = await run(YAML, folder, () =>
      Promise.reject(new Error("trained twice")));
    assert.deepEqual(again.rows, rows);
    const left = await Array.fromAsync(Deno.readDir(join(folder, "runs", "cohort")));
    assert.deepEqual(left.map(({ name }) => name), ["runs"]); // not a cohort was made again
  });
});

Deno.test("two trainings that differ and come to the same settings and weights are told", async () => {
  await withFolder(async (folder) => {
    const yaml = YAML.slice(0, YAML.indexOf("  - name: again"))
      .replace("reads: [record, numbered]", "reads: [record]")
      .replace("learning_rate: [0.001, 0.01]", "policy_network: [online, target]");
    const { failures } = await run(yaml, folder);
    assert.equal(failures.length, 2);
    assert.match(failures[0], /first .*target.* seed 0: found the weights of another training/);
  });
});

Deno.test("mistakes of the YAML are named with their places", async () => {
  const cases: [from: string, to: string, message: RegExp][] = [
    ["format: 1", "format: 2", /tiny\.yaml:2:9: study\.format: found 2, expected 1/],
    [
      "knobs.patients: 200",
      "knobs.patients: many",
      /tiny\.yaml:9:28: found knobs\.patients "many"/,
    ],
    [
      "knobs.patients: 200",
      "knobs.colour: 1",
      /tiny\.yaml:9:26: found knobs\.colour 1, expected knobs/,
    ],
    ["knobs.patients: 200, ", "", /the key "knobs\.patients" is missing/],
    ["[record, numbered]", "[record, spoken]", /tiny\.yaml:11:23: reads: found "spoken"/],
    ["of: first", "of: last", /again: found best\.of last, expected a grid before/],
    ["seeds: [5]", "seeds: [-5]", /tiny\.yaml:18:13: .*seeds: found -5/],
  ];
  for (const [from, to, message] of cases) {
    await withFolder(async (folder) => {
      await assert.rejects(run(YAML.replace(from, to), folder), (error: Error) => {
        assert.ok(error instanceof InputError, String(error));
        assert.match(error.message, message);
        return true;
      });
    });
  }
});

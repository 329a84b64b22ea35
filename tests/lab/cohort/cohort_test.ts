import assert from "node:assert/strict";
import { join } from "node:path";
import { loadSplit, openCohort } from "../../../src/cohort/open_cohort.ts";
import { observationsOf } from "../../../src/cohort/observations.ts";
import type { CohortFeature } from "../../../src/cohort/cohort_record.ts";
import { greedyActions } from "../../../src/evaluation/network_policy.ts";
import {
  cohortNetwork,
  cohortView,
  modelChoices,
  rowChoice,
  rowView,
} from "../../../src/lab/cohort/cohort_view.ts";
import { type OpenFile, openFiles } from "../../../src/lab/cohort/open_files.ts";
import { cohortTexts, rawValue } from "../../../src/lab/cohort/raw_values.ts";
import { parameterCount } from "../../../src/network/shape.ts";
import type { ModelCheckpoint } from "../../../src/runs/model_checkpoint.ts";
import { modelCohort } from "../../../src/cohort/model_cohort.ts";
import { writeSmallCohort } from "../../cohort/small_cohort.ts";
import { withFolder } from "../../with_folder.ts";

/** The files of a folder, as a browser hands them over. */
async function filesOf(folder: string): Promise<OpenFile[]> {
  const files: OpenFile[] = [];
  for await (const { name, isFile } of Deno.readDir(folder)) {
    if (!isFile) continue;
    const bytes = await Deno.readFile(join(folder, name));
    files.push({ name, size: bytes.length, arrayBuffer: () => Promise.resolve(bytes.buffer) });
  }
  return files;
}

Deno.test("a cohort's folder is what the command reads: its record, counts of its actions, rows", () =>
  withFolder(async (folder) => {
    const record = await writeSmallCohort(folder);
    const known = await openCohort(folder);
    const train = await loadSplit(known, "train");
    const opened = await openFiles(await filesOf(folder));
    assert.equal(opened.sha256, known.sha256);
    assert.deepEqual(opened.record, record);
    assert.deepEqual(opened.train, train);

    const view = cohortView(opened);
    const counts = new Array(train.actions).fill(0);
    train.action.forEach((action) => counts[action]++);
    assert.deepEqual(view.counts, counts);
    assert.deepEqual([view.patients, view.rows], [
      record.splits.train.patients,
      train.action.length,
    ]);
    assert.deepEqual(
      [view.grid.rows.levels * view.grid.columns.levels, view.grid.rows.name],
      [train.actions, record.actions.axes[0].name],
    );
    for (const row of [0, 3, train.action.length - 1]) {
      const shown = rowView(opened, row);
      assert.deepEqual(
        [shown.episode, shown.step, shown.action, shown.reward],
        [train.episode[row], train.step[row], train.action[row], train.reward[row]],
      );
      const observation = train.observation.subarray(
        row * train.features,
        (row + 1) * train.features,
      );
      assert.deepEqual(shown.features, cohortTexts(record.features, observation));
    }
    assert.equal(rowView(opened, 3).ends, "ended");
    assert.equal(rowView(opened, 0).ends, "goes on");
    assert.throws(() => rowView(opened, train.action.length), /Cannot show row 160/);
  }));

Deno.test("a cohort that is damaged, changed or not there is refused in a line", () =>
  withFolder(async (folder) => {
    const record = await writeSmallCohort(folder);
    const files = await filesOf(folder);
    const train = record.splits.train.file;
    const changed = (name: string, change: (bytes: Uint8Array) => void) =>
      files.map((file) => {
        if (file.name !== name) return file;
        return {
          ...file,
          async arrayBuffer() {
            const bytes = new Uint8Array(await file.arrayBuffer()).slice();
            change(bytes);
            return bytes.buffer;
          },
        };
      });
    const without = (name: string) => files.filter((file) => file.name !== name);
    const digit = (bytes: Uint8Array) => {
      const at = new TextDecoder().decode(bytes).indexOf('"patients": 40') + 12;
      bytes[at] = "5".charCodeAt(0);
    };
    const cases: [files: readonly OpenFile[], error: RegExp][] = [
      [[], /^InputError: cohort\.json: found no files, expected the folder of a cohort$/],
      [without("cohort.json"), /^InputError: cohort\.json: found \d+ files without it/],
      [without(train), new RegExp(`^InputError: ${train}: found`)],
      [changed("cohort.json", digit), /^InputError: cohort\.json: was changed after the import/],
      [changed(train, (bytes) => bytes[100] ^= 1), /was changed after the import/],
      [changed("cohort.json", (bytes) => bytes[0] = 0), /^InputError: cohort\.json.*is no JSON/],
    ];
    for (const [given, error] of cases) await assert.rejects(openFiles(given), error);
  }));

Deno.test("a model of the cohort says what it would do in each row, and another's is refused", () =>
  withFolder(async (folder) => {
    await writeSmallCohort(join(folder, "one"));
    await writeSmallCohort(join(folder, "two"), { seed: 2 });
    const opened = await openFiles(await filesOf(join(folder, "one")));
    const other = await openCohort(join(folder, "two"));
    const { features, actions } = opened.train;
    const shape = { input: { kind: "dense" as const, features }, hidden: [5], actions };
    const parameters = Float32Array.from(
      { length: parameterCount(shape) },
      (_, i) => Math.sin(3 * i + 1),
    );
    const network = { shape, parameters };
    const found = modelChoices(opened, network, "m");
    const expected = greedyActions(network, opened.train.observation, { where: "m" });
    const chosen = new Array(actions).fill(0);
    expected.forEach((action) => chosen[action]++);
    assert.deepEqual([found.asked, found.chosen], [160, chosen]);
    const agreed = expected.filter((action, row) => action === opened.train.action[row]).length;
    assert.equal(found.agreement, agreed / 160);
    assert.ok(chosen.filter((count) => count > 0).length > 1, "a network that chooses one alone");
    for (const row of [0, 80, 159]) {
      const { action, values } = rowChoice(opened, network, row);
      assert.equal(action, expected[row]);
      assert.equal(values.indexOf(Math.max(...values)), action);
    }
    const foreign = { cohort: modelCohort(other) } as ModelCheckpoint;
    assert.throws(
      () => cohortNetwork(opened, foreign, "theirs.safetensors"),
      /^InputError: theirs\.safetensors: a model of the cohort .*, expected one of the cohort/,
    );
  }));

const FEATURES: readonly CohortFeature[] = [
  {
    name: "lactate",
    unit: "mmol/L",
    kind: "value",
    clip: [0.1, 30],
    transform: "log",
    fill: "median",
    median: 2,
    mean: 0.4,
    sd: 0.7,
    missing: 0.2,
  },
  {
    name: "urine",
    unit: null,
    kind: "value",
    clip: null,
    transform: "log1p",
    fill: "zero",
    median: 3,
    mean: 0,
    sd: 1,
    missing: 0,
  },
  {
    name: "lactate_missing",
    unit: null,
    kind: "flag",
    of: "lactate",
    clip: null,
    transform: "none",
    fill: "zero",
    median: 0,
    mean: 0.2,
    sd: 0.4,
    missing: 0,
  },
];

Deno.test("observations are told in the table's units: what the import did is undone", () => {
  const rows = 5;
  const lactate = Float32Array.of(1.5, NaN, 40, 0.01, 8);
  const urine = Float32Array.of(0, 10, 350, NaN, 2);
  const raw = {
    rows,
    columns: new Map([["lactate", lactate], ["urine", urine]]),
    starts: Uint32Array.of(0),
  };
  const observed = observationsOf(raw, FEATURES);
  const near = (value: number, expected: number) =>
    assert.ok(Math.abs(value - expected) <= 1e-5 * Math.max(1, expected), `${value} ${expected}`);
  // A missing value is its median, and one beyond the clip its bound.
  [1.5, 2, 30, 0.1, 8].forEach((value, i) => near(rawValue(FEATURES[0], observed[3 * i]), value));
  [0, 10, 350, 0, 2].forEach((value, i) => near(rawValue(FEATURES[1], observed[3 * i + 1]), value));
  assert.deepEqual(cohortTexts(FEATURES, observed.subarray(0, 3)), [
    { name: "lactate", label: "lactate (mmol/L)", value: "1.5", words: "at the mean" },
    { name: "urine", label: "urine", value: "0", words: "" },
  ]);
  const [second] = cohortTexts(FEATURES, observed.subarray(3, 6));
  assert.deepEqual([second.value, second.words], ["2", "+0.4 SD from the mean, not measured"]);
});

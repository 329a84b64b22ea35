import assert from "node:assert/strict";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { StudyOptions } from "../../../src/report/study_module.ts";
import { makeMissingRows } from "../../../src/studies/ope/missing_rows.ts";
import { makeUnits, type Unit } from "../../../src/studies/ope/selection/run.ts";
import {
  type Kept,
  SELECTION_ROWS,
  type SelectionKey,
  type SelectionRow,
} from "../../../src/studies/ope/selection/selection_rows.ts";
import { study } from "../../../src/studies/ope/study.ts";
import { parseLocatedYaml } from "../../../src/text/located_yaml.ts";
import { createTrainer } from "../../selection/cohort/small_selection.ts";
import { withFolder } from "../../with_folder.ts";

const CONFIGS = fileURLToPath(new URL("../../../configs/", import.meta.url));

/** A plan on a few patients; networks of a moment on a small cohort, judged with few cells. */
const YAML = `study: ope
format: 1
name: records
settings: ope.yaml
resamples: 100
rule: { seeds: 2, agreement: 0.1, tie_standard_errors: 1 }
states:
  first_seed: 1
  datasets: 1
  fitting: 60
  patients: 30
  candidates:
    - { name: clone, method: cloning, gamma: 1, clinicians: 1 }
records:
  noise: 0
  clinicians: record
  first_seed: 1
  cohorts: 1
  patients: 60
  candidates: candidates.yaml
  models_together: 2
  draws: 10
`;

/** Files that the study of records names, small. */
async function writeConfigs(folder: string): Promise<void> {
  const ope = (await Deno.readTextFile(join(CONFIGS, "ope.yaml")))
    .replace("cohort-clone.yaml", "clone.yaml")
    .replace("cells: [100, 300, 1000]", "cells: [5]")
    .replace("residual_network: true", "residual_network: false");
  const small = `inherit: ${join(CONFIGS, "cohort-cql.yaml")}
hidden: [4]
batch: 8
steps: 16
log_every: 16
evaluate_every: 16
checkpoint_every: 16
`;
  const files = {
    "ope.yaml": ope,
    "clone.yaml": `${small}name: clone\nalgorithm: bc\ngamma: 1\nseeds: [0]\n`,
    "candidates.yaml": `${small}gamma: 0.99
seeds: [0, 1]
models:
  - { name: cql-1, alpha: 1 }
  - { name: bcq-0.3, algorithm: bcq, bcq_threshold: 0.3, selector: online, logit_penalty: 0 }
`,
  };
  for (const [name, text] of Object.entries(files)) {
    await Deno.writeTextFile(join(folder, name), text);
  }
}

/** Runs the study below a folder. */
const run = (folder: string, own: Partial<StudyOptions> = {}) =>
  study.run(
    parseLocatedYaml(YAML, {
      place: (line, column) => `own.yaml:${line}:${column}`,
      resolve: (path) => resolve(folder, path),
    }),
    {
      results: join(folder, "results"),
      runs: join(folder, "runs"),
      createTrainer,
      workers: 1,
      ...own,
    },
  );

Deno.test("plans and trained configurations are judged, chosen among and scored by the truth, once", () =>
  withFolder(async (folder) => {
    await writeConfigs(folder);
    const { rows, failures, text } = await run(folder);
    assert.deepEqual(failures, []);
    const [states, records] = rows as Kept[];
    assert.deepEqual(
      [states, records].map(({ key: { of, seeds, patients } }) => [of, seeds, patients]),
      [
        ["states", [1, 1_000_001], [60, 30]],
        [{ noise: 0, clinicians: "record" }, [1], [60]],
      ],
    );
    for (const { row: { clinicians } } of [states, records]) {
      assert.ok(Math.abs(clinicians.survival - 0.7818) < 1e-4, `${clinicians.survival}`);
    }
    const { candidates, chosen } = records.row;
    assert.deepEqual(candidates.map(({ name }) => name), ["cql-1", "bcq-0.3"]);
    const policies = candidates.flatMap((one) => one.policies);
    assert.deepEqual(policies.map(({ seed }) => seed), [0, 1, 0, 1]);
    assert.equal(new Set(policies.map(({ promise }) => promise)).size, 4);
    for (const { survival, mean_return, said } of policies) {
      assert.ok(survival > 0.6 && survival < 0.88 && mean_return < 15, `${survival}`);
      assert.equal(typeof said.drl[0], "number");
    }
    // Few patients: whatever is refused, its numbers are there for those who would choose by them.
    assert.ok(candidates.every(({ refused }) => refused !== null));
    assert.equal(chosen, null);
    const again = await run(folder, {
      createTrainer: () => Promise.reject(new Error("trained twice")),
    });
    assert.deepEqual([again.rows, again.text], [rows, text]);
    await study.check!(join(folder, "results", "ope", "selection-records.jsonl"));
    const [page] = await study.pages(join(folder, "results"));
    assert.ok(page.markdown.includes("## Does the selection help?"));
    assert.match(page.markdown, /### states, 30 patients: survival/);
  }));

/** A row in which one candidate of some survival is chosen. */
const rowOf = (survival: number): SelectionRow => {
  const worth = { mean_return: survival, survival };
  const said = [survival, null] as const;
  const policy = {
    ...worth,
    seed: 0,
    agreement: 0.5,
    promise: 1,
    said: { drl: said, fqe: said, wis: said },
  };
  return {
    clinicians: worth,
    candidates: [{ name: "one", refused: null, policies: [policy] }],
    highest: "one",
    chosen: "one",
  };
};

const keyOf = (seed: number): SelectionKey => ({
  of: "states",
  seeds: [seed, seed + 1_000_000],
  patients: [60, 30],
  rule: { seeds: 1, agreement: 0.1, tie_standard_errors: 1 },
  order_sha256: "a".repeat(64),
  judging_sha256: "b".repeat(64),
  draws: 0,
});

Deno.test("a study that is stopped or killed keeps its rows and makes the others alone", () =>
  withFolder(async (folder) => {
    const path = join(folder, "selection.jsonl");
    const made: number[] = [];
    const units = [1, 2, 3].map((seed): Unit => ({
      key: keyOf(seed),
      make: () => {
        made.push(seed);
        return Promise.resolve(rowOf(seed / 10));
      },
    }));
    const run = (some: readonly Unit[], own: Pick<StudyOptions, "signal" | "onProgress"> = {}) =>
      makeMissingRows<SelectionKey, SelectionRow>(path, SELECTION_ROWS, {
        ...own,
        say: (rows) => String(rows.length),
        make: (store, keys) => makeUnits(some, { store, keys, ...own }),
      });
    const stop = new AbortController();
    const stopped = await run(units, {
      signal: stop.signal,
      onProgress: (share) => share > 0.5 && stop.abort(),
    });
    assert.deepEqual([stopped.interrupted, stopped.text, made], [true, "2", [1, 2]]);
    const text = await Deno.readTextFile(path);
    await Deno.writeTextFile(path, text.slice(0, -9)); // a kill within the second row
    const { rows, interrupted } = await run(units);
    assert.deepEqual(rows, units.map(({ key }, i) => ({ key, row: rowOf((i + 1) / 10) })));
    assert.deepEqual([interrupted, made], [false, [1, 2, 2, 3]]);
    assert.ok((await Deno.readTextFile(path)).startsWith(text));
    const fault = { key: keyOf(4), make: () => Promise.reject(new Error("full")) };
    await assert.rejects(run([fault]), /full/);
  }));

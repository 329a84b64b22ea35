/** From a table to an opened test, each step under its own task's permissions. */
import assert from "node:assert/strict";
import { join } from "node:path";
import { mappingYaml } from "../../src/cohort/mapping/mapping_yaml.ts";
import { openCohort } from "../../src/cohort/open_cohort.ts";
import { CARE, careRows } from "../cohort/import/care_table.ts";
import { withFolder } from "../with_folder.ts";
import { copyProgram, runCopy } from "./copy_program.ts";

/** Runs a command of a copy under a permission set. */
const run = (root: string, set: string, ...args: string[]) =>
  runCopy(root, `-P=${set}`, "src/main.ts", ...args);

/** Settings that a hundred patients can meet, and two configurations of two seeds; then one of them, trained. */
async function writeConfigs(root: string): Promise<void> {
  const read = (name: string) => Deno.readTextFile(join(root, "configs", name));
  const ope = (await read("ope.yaml"))
    .replace("cells: [100, 300, 1000]", "cells: [10]")
    .replace("resamples: 1000", "resamples: 100")
    .replace("residual_network: true", "residual_network: false")
    .replace("config: cohort-clone.yaml", "config: clone.yaml")
    .replace(
      /^ {2}(\w+): .*$/gm,
      (_, name) => `  ${name}: ${name === "behaviour_gain" ? 0 : 1.0e+9}`,
    );
  const small = "hidden: [8]\nbatch: 64\nlog_every: 50\nevaluate_every: 50\ncheckpoint_every: 50\n";
  const usual = await read("select-cohort.yaml");
  const select = (candidates: string) =>
    usual.replace("policy: greedy", "policy: softened")
      .replace("agreement: 0.1", "agreement: 0")
      .replace("seeds: 3", "seeds: 2")
      .replace("select-cohort-candidates.yaml", candidates);
  const files = {
    "ope.yaml": ope,
    "clone.yaml":
      `inherit: configs/cohort-cql.yaml\nname: clone\nalgorithm: bc\ngamma: 1\nevaluate: none\n${small}steps: 300\nlearning_rate: 0.01\n`,
    "candidates.yaml": `inherit: configs/cohort-cql.yaml\n${small}steps: 50\nseeds: [3, 1]\n` +
      "target_update: { copy_every: 10 }\nmodels:\n  - { name: cql-1, alpha: 1 }\n  - { name: cql-5, alpha: 5 }\n",
    "select.yaml": select("candidates.yaml"),
    "select-again.yaml": select(
      [1, 3].map((seed) => `runs/chosen/models/cql-5-seed${seed}.safetensors`).join(", "),
    ),
  };
  for (const [name, text] of Object.entries(files)) {
    await Deno.writeTextFile(join(root, name), text);
  }
}

/** A table of patients whose doses follow their hearts, with its mapping beside it. */
async function writeCare(root: string, name: string): Promise<void> {
  const rows = careRows().map((row) => {
    const rate = Number(row.heart_rate);
    return row.vasopressor === null ? row : { ...row, vasopressor: rate > 90 ? rate : 0 };
  });
  const heads = Object.keys(rows[0]);
  const lines = rows.map((row) => heads.map((head) => row[head] ?? "").join(","));
  await Deno.writeTextFile(join(root, name), [heads.join(","), ...lines, ""].join("\n"));
  await Deno.writeTextFile(
    join(root, `${name}.mapping.yaml`),
    mappingYaml(CARE, { table: name }),
  );
}

Deno.test("a test is opened once, for what was selected, and again only with a reason that stays", () =>
  withFolder(async (root) => {
    await copyProgram(root, ["src/", "shaders/", "configs/"]);
    await writeConfigs(root);
    await writeCare(root, "care.csv");
    const dir = "runs/cohorts/care";
    assert.equal((await run(root, "cohort", "cohort", "import", "care.csv")).code, 0);

    const select = (yaml: string, out: string, ...more: string[]) =>
      run(root, "select", ...["select", yaml, "--cohort", dir, "--out", out, ...more]);
    const selected = await select("select.yaml", "runs/chosen");
    assert.equal(selected.code, 0, `${selected.out}\n${selected.err}`);
    assert.match(selected.out, /^cql-1 +2 +-?\d+\.\d{4} +\d+\.\d{4} +\S.*$/m);
    assert.match(selected.out, /^Chosen: cql-[15], in runs\/chosen\/selection\.json$/m);
    assert.match(
      selected.err,
      /^The test, once: deno task open-test runs\/chosen\/selection\.json --cohort runs\/cohorts\/care --config ope\.yaml$/m,
    );
    const selection = JSON.parse(await Deno.readTextFile(join(root, "runs/chosen/selection.json")));
    assert.equal(selection.ledger.head, null);
    assert.deepEqual(selection.models.map(({ seed }: { seed: number }) => seed), [3]);

    const open = (file: string, ...more: string[]) =>
      run(root, "open", "open-test", file, "--cohort", dir, "--config", "ope.yaml", ...more);
    const first = "runs/chosen/selection.json";
    const others = await run(root, "open", ...["open-test", first, "--cohort", dir]);
    assert.deepEqual([others.code, others.out], [2, ""]);
    assert.match(others.err, /configs\/ope\.yaml: is not how the selection was judged/);
    const own = await open(first, "--ledger", "deno.json");
    assert.equal(own.code, 2);
    assert.match(own.err, /^error: deno\.json: cannot be written: is one of the project's own/);
    await assert.rejects(Deno.stat(join(root, "runs/ledger.jsonl")), Deno.errors.NotFound);

    const opened = await open(first);
    assert.equal(opened.code, 0, opened.err);
    assert.match(opened.out, /^drl \(recommended\) +-?\d/m);
    assert.match(opened.out, /^Opened once\. In runs\/chosen\/final_test_evaluation\.json$/m);
    const evaluation = JSON.parse(
      await Deno.readTextFile(join(root, "runs/chosen/final_test_evaluation.json")),
    );
    const { record } = await openCohort(join(root, dir));
    assert.equal(evaluation.n_patients, record.splits.test.patients);
    assert.deepEqual(
      [evaluation.record.kind, evaluation.openings, evaluation.checkpoint],
      ["softened", 1, selection.models],
    );
    assert.equal(evaluation.value, evaluation.record.estimates.drl.value);
    const lines = (await Deno.readTextFile(join(root, "runs/ledger.jsonl"))).trim().split("\n");
    assert.equal(lines.length, 2);
    assert.equal(JSON.parse(lines[1]).sha256, record.ledger.head);
    assert.match(opened.err, new RegExp(`The ledger's head is ${record.ledger.head}$`));
    const shown = await open(first, "--json");
    assert.deepEqual(JSON.parse(shown.out), evaluation);

    const ledger = ["--ledger", "runs/ledger.jsonl"];
    const again = await select("select-again.yaml", "runs/again", ...ledger);
    assert.equal(again.code, 0, again.err);
    assert.match(again.err, /--config ope\.yaml --ledger runs\/ledger\.jsonl$/m);
    assert.match(again.out, /^Chosen: cql-5, in runs\/again\/selection\.json$/m);
    const second = "runs/again/selection.json";
    const { ledger: { head } } = JSON.parse(await Deno.readTextFile(join(root, second)));
    assert.equal(head, record.ledger.head);
    const refused = await open(second);
    assert.deepEqual([refused.code, refused.out], [2, ""]);
    assert.match(
      refused.err,
      /^care is to be read with care: action-in-state .*\nerror: runs\/cohorts\/care: its test was opened before \(entry 0 of the ledger\), expected one that nobody has seen: --reopen REASON opens it again, and every later card says so$/,
    );
    const broken = await open(
      second,
      "--reopen",
      "doses\nand units",
      "--ledger",
      "runs/no/l.jsonl",
    );
    assert.deepEqual([broken.code, broken.out], [2, ""]);
    assert.match(
      broken.err,
      /^error: --reopen: found "doses\\u000aand units", expected a reason, in words of one line$/,
    );
    const elsewhere = await open(second, "--reopen", "units", "--ledger", "runs/no/l.jsonl");
    assert.match(elsewhere.err, /runs\/no\/l\.jsonl: lacks the entry/);
    await assert.rejects(Deno.stat(join(root, "runs/no")), Deno.errors.NotFound);
    const reopened = await open(second, "--reopen", "doses were in other units");
    assert.equal(reopened.code, 0, reopened.err);
    assert.match(
      reopened.out,
      /^Opened 2 times: "doses were in other units"; 105 of its patients have names of patients who were opened before\./m,
    );

    const resplit = ["import", "care.csv", "--seed", "1", "--out", "runs/resplit", "--json"];
    const { lints } = JSON.parse((await run(root, "cohort", "cohort", ...resplit)).out);
    const seen = lints.at(-1);
    assert.equal(seen.id, "test-seen-before");
    assert.match(
      seen.message,
      /^a test of this table was opened before \(entry 0 of the ledger\); patients with names of opened test patients: \d+ of train, \d+ of validation, \d+ of test \(names are all that is known of them: .*\)$/,
    );
  }));

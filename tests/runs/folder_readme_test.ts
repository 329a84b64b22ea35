import assert from "node:assert/strict";
import { join } from "node:path";
import { readConfig } from "../../src/config/read_config.ts";
import { planRun, type RunPlan } from "../../src/runs/run_plan.ts";
import { trainRun } from "../../src/runs/train_run.ts";
import { writeSmallCohort } from "../cohort/small_cohort.ts";
import { withFolder } from "../with_folder.ts";
import { createTwinTrainer } from "./twin_trainer.ts";

const plan = planRun(await readConfig("tests/runs/tiny_config.yaml"));

/** Names of the keys of objects within a value. */
function keysOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(keysOf);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [key, ...keysOf(inner)]);
}

/** A run on a cohort, that of every field: a model ends out of range. */
async function cohortPlan(cohort: string) {
  await writeSmallCohort(cohort, { attainable: [-1000, -900] });
  const overrides = [
    ...[
      "hidden=[4]",
      "steps=4",
      "batch=2",
      "log_every=1",
      "evaluate_every=2",
      "checkpoint_every=2",
    ],
    "evaluate={validation: {on_out_of_range: fail}}",
  ];
  return planRun(await readConfig("configs/cohort-cql.yaml", { cohort, overrides }));
}

async function checkReadme(plan: RunPlan) {
  await withFolder(async (folder) => {
    await trainRun(plan, { folder, createTrainer: createTwinTrainer });
    const readme = await Deno.readTextFile(join(folder, "README.md"));
    const names = [...Deno.readDirSync(folder)].map(({ name }) => name);
    const texts = ["metrics.jsonl", "evaluations.jsonl"].map((name) =>
      Deno.readTextFileSync(join(folder, name))
    );
    const lines = texts.flatMap((text) => text.trim().split("\n").map((line) => JSON.parse(line)));
    const scores = JSON.parse(Deno.readTextFileSync(join(folder, "evaluation.json")));
    const { datasets, trainers, models, ...manifest } = JSON.parse(
      Deno.readTextFileSync(join(folder, "manifest.json")),
    );
    const described = [
      ...names.filter((name) => name !== "README.md"),
      ...keysOf(lines),
      ...keysOf(scores),
      ...Object.keys(manifest),
      ...[datasets, trainers, models].flatMap(([first]) => Object.keys(first)),
    ];
    for (const name of new Set(described)) {
      assert.ok(readme.includes(`\`${name}\``), `${name} is not described`);
    }
  });
}

Deno.test("a run's README names every file beside it and every field of its logs and scores", async () => {
  await checkReadme(plan);
  await withFolder(async (folder) => await checkReadme(await cohortPlan(folder)));
});

Deno.test("a README that is there is the user's; a run begun without one gets it when gone on with", async () => {
  await withFolder(async (folder) => {
    const path = join(folder, "README.md");
    const options = { folder, createTrainer: createTwinTrainer };
    await Deno.writeTextFile(path, "my notes\n");
    await trainRun(plan, options);
    assert.equal(await Deno.readTextFile(path), "my notes\n");
    await Deno.remove(path);
    await trainRun(plan, { ...options, resume: true });
    assert.match(await Deno.readTextFile(path), /^# A run of icu-cql\n/);
  });
});

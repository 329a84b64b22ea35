import assert from "node:assert/strict";
import { join } from "node:path";
import { readConfig, type ReadConfigOptions } from "../../src/config/read_config.ts";
import { configText } from "../../src/config/write_config.ts";
import { planRun } from "../../src/runs/run_plan.ts";
import { writeSmallCohort } from "../cohort/small_cohort.ts";
import { withFolder } from "../with_folder.ts";

const NAMES = ["cql", "bcq", "iql", "dqn", "bc"] as const;

const read = async (name: string, options: ReadConfigOptions) =>
  (await readConfig(`configs/cohort-${name}.yaml`, options))[0];

Deno.test("the published settings train on any cohort, with its discount unless the config says another", async () => {
  await withFolder(async (folder) => {
    await writeSmallCohort(join(folder, "small"), { gamma: 0.95 });
    const options = { cohort: "small", folder };
    const configs = await Promise.all(NAMES.map((name) => read(name, options)));
    assert.equal(planRun(configs).models.length, 5);
    for (const { gamma, dataset, hidden, initialisation, steps, batch, max_norm } of configs) {
      assert.deepEqual([gamma, dataset], [0.95, { cohort: join(folder, "small") }]);
      assert.deepEqual(
        [hidden, initialisation, steps, batch, max_norm],
        [[256, 256], "orthogonal", 110_000, 256, 10],
      );
    }
    const [cql, bcq, iql] = configs;
    assert.deepEqual(cql.target_update, { copy_every: 5500 });
    assert.deepEqual(bcq.target_update, { polyak: 0.005, every: 10 });
    assert.deepEqual(iql.learning_rates, { pi: 1e-4 });
    const own = { ...options, overrides: ["gamma=0.9"] };
    assert.equal((await read("cql", own)).gamma, 0.9);
    const bySet = { folder, overrides: ["dataset.cohort=small"] };
    assert.equal((await read("cql", bySet)).gamma, 0.95);
  });
});

Deno.test("a resolved config holds the number and reads back as it is, without the cohort", async () => {
  await withFolder(async (folder) => {
    await writeSmallCohort(join(folder, "small"), { gamma: 0.95 });
    const config = await read("cql", { cohort: "small", folder });
    await Deno.writeTextFile(join(folder, "run.yaml"), configText([config]));
    await Deno.remove(join(folder, "small"), { recursive: true });
    assert.deepEqual(await readConfig(join(folder, "run.yaml")), [config]);
  });
});

Deno.test("what a cohort's config lacks, and what others cannot have, is said at its place", async () => {
  await withFolder(async (folder) => {
    await writeSmallCohort(join(folder, "small"));
    const refused = async (options: ReadConfigOptions, error: RegExp) =>
      await assert.rejects(read("cql", { folder, ...options }), error);
    await refused(
      {},
      /cohort-cql\.yaml:\d+:8: gamma: found cohort, but dataset is none: expected a number, or the cohort's with --cohort DIR/,
    );
    await refused(
      { overrides: ["gamma=0.99"] },
      /cohort-cql\.yaml:\d+:\d+: dataset\.cohort: found nothing, expected the folder of a cohort: name one by --cohort DIR/,
    );
    await refused(
      { cohort: "absent" },
      /absent: there is no such folder, expected the folder of a cohort/,
    );
    await refused(
      { overrides: ["gamma=0.99", "dataset={behaviour: clinician, episodes: 3, seed: 0}"] },
      /cohort-cql\.yaml:\d+:11: evaluate: found validation, which cohorts have, but dataset is none/,
    );
    await refused(
      { cohort: "small", overrides: ["evaluate={validation: {on_out_of_range: stop}}"] },
      /on_out_of_range: found "stop", expected warn or fail/,
    );
    await refused(
      { cohort: "small", overrides: ["dataset={cohort: small, states: mdp}"] },
      /found the unknown key "states"/,
    );
    const numbered = await readConfig("configs/cql.yaml", { folder, cohort: "small" });
    assert.throws(
      () => planRun(numbered),
      /cql: input: found \{embedding: 256\}, but a cohort's rows are features: expected \{dense: true\}, as in configs\/cohort-cql\.yaml/,
    );
  });
});

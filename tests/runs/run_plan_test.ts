import assert from "node:assert/strict";
import { readConfig } from "../../src/config/read_config.ts";
import { planRun } from "../../src/runs/run_plan.ts";

const CONFIG = new URL("./tiny_config.yaml", import.meta.url).pathname;

Deno.test("every seed of every config is a model, in order", async () => {
  const [cql, bc] = await readConfig(CONFIG);
  const { models } = planRun([{ ...cql, seeds: [2, 0] }, bc]);
  assert.deepEqual(
    models.map(({ name, seed, config }) => [name, seed, config.algorithm]),
    [["cql-seed2", 2, "cql"], ["cql-seed0", 0, "cql"], ["bc-seed5", 5, "bc"]],
  );
});

Deno.test("models that cannot share a run are refused with the key", async () => {
  const [cql, bc] = await readConfig(CONFIG);
  assert.throws(
    () => planRun([cql, { ...bc, batch: 9 }]),
    /^InputError: bc: batch: found 9, expected 8 as in cql/,
  );
  assert.throws(
    () => planRun([cql, { ...bc, hidden: [8, 8] }]),
    /^InputError: bc: hidden: found \[8,8\], expected \[8\] as in cql/,
  );
  assert.throws(() => planRun([cql, cql]), /model cql-seed0: found twice/);
  assert.equal(planRun([cql, { ...cql, seeds: [1] }]).models.length, 2);
});

import assert from "node:assert/strict";
import { join } from "node:path";
import { readRunRecord } from "../../src/runs/run_record.ts";
import { SURVIVAL, writeRun } from "../report/own/made_up_run.ts";
import { withFolder } from "../with_folder.ts";

Deno.test("a run's record: models in order, with their lines and scores, of folders of before too", async () => {
  await withFolder(async (folder) => {
    await writeRun(folder);
    const { plan, metrics, evaluations, evaluation, step, checkpoint } = await readRunRecord(
      folder,
    );
    assert.equal(plan.models.length, 6);
    assert.deepEqual(metrics[4].map(({ step, loss }) => [step, loss]), [[10, 11], [20, 21]]);
    assert.deepEqual(evaluations[5].map(({ survival }) => survival), [0.84 - 0.1, 0.84]);
    const found = evaluation!.models.map(({ survival, states }) => [survival, states]);
    assert.deepEqual(found, [...SURVIVAL.cql, ...SURVIVAL.bc].map((value) => [value, "mdp"]));
    assert.deepEqual([step, checkpoint], [20, null]);
  });
});

Deno.test("half a run: a line cut off by a kill is no line, and there are no final scores", async () => {
  await withFolder(async (folder) => {
    await writeRun(folder, { finished: false });
    const path = join(folder, "metrics.jsonl");
    await Deno.writeTextFile(path, '{"format":1,"step":15,"mod', { append: true });
    const { evaluation, step, metrics } = await readRunRecord(folder);
    assert.deepEqual([evaluation, step, metrics[0].length], [null, 10, 1]);
  });
});

const DAMAGES: readonly [file: string, from: RegExp, to: string, error: RegExp][] = [
  ["metrics.jsonl", /"loss":10/, '"loss":"x"', /metrics\.jsonl:1: loss: found "x", expected a/],
  ["metrics.jsonl", /bc-seed2/, "bc-seed9", /metrics\.jsonl:6: model: found bc-seed9, expected a/],
  ["evaluations.jsonl", /"survival":0\.7/, '"survival":7', /evaluations\.jsonl:1: survival: found/],
  ["evaluation.json", /cql-seed0/, "cql-seed7", /evaluation\.json: holds scores of other models/],
  ["evaluation.json", /"step":20/, '"states":"x","step":20', /models\[0\]\.states: found "x", exp/],
  ["manifest.json", /\{"name":"cql-seed0".*?\},/, "", /manifest\.json: holds 5 models, expected/],
  ["config.yaml", /alpha/, "alpa", /config\.yaml:.*alpa/],
];

Deno.test("damage is named with file, line and key", async () => {
  for (const [file, from, to, error] of DAMAGES) {
    await withFolder(async (folder) => {
      await writeRun(folder);
      const path = join(folder, file);
      const text = await Deno.readTextFile(path);
      assert.match(text, from);
      await Deno.writeTextFile(path, text.replace(from, to));
      await assert.rejects(readRunRecord(folder), error);
    });
  }
});

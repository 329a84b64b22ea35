/** The published protocol looks on where a config asks for it, and nowhere else. */
import assert from "node:assert/strict";
import { join } from "node:path";
import { readConfig } from "../../src/config/read_config.ts";
import { networkPolicy } from "../../src/evaluation/network_policy.ts";
import { publishedScore } from "../../src/evaluation/published_protocol.ts";
import { readLines } from "../../src/runs/json_lines.ts";
import { latestCheckpoints } from "../../src/runs/checkpoint_folder.ts";
import { deployedNetwork } from "../../src/runs/model_checkpoint.ts";
import { runPaths } from "../../src/runs/run_folder.ts";
import { planRun } from "../../src/runs/run_plan.ts";
import { trainRun } from "../../src/runs/train_run.ts";
import { createCpuTrainer } from "../../src/trainer/cpu/cpu_trainer.ts";
import { withFolder } from "../with_folder.ts";

const SMALL = ["steps=10", "evaluate_every=5"];

Deno.test("the published score is in every evaluation that asks for it, of the model's own hundred seeds", async () => {
  await withFolder(async (parent) => {
    for (const observers of ["[]", "[published_protocol]"]) {
      const folder = join(parent, observers);
      const overrides = [...SMALL, `observers=${observers}`];
      const plan = planRun(await readConfig("tests/runs/tiny_config.yaml", { overrides }));
      const { evaluation, data } = await trainRun(plan, {
        folder,
        createTrainer: createCpuTrainer,
      });
      const lines = await readLines(runPaths(folder).evaluations);
      assert.equal(lines.length, 4);
      const checkpoints = await latestCheckpoints(runPaths(folder), plan);
      for (const [m, { policy, published, seed, survival }] of evaluation!.models.entries()) {
        assert.ok(survival! > 0.5);
        assert.equal(lines[2 + m].published, published);
        if (observers === "[]") {
          assert.ok(!("published" in evaluation!.models[m]) && !("published" in lines[2 + m]));
          continue;
        }
        const own = networkPolicy(data.mdp!, deployedNetwork(checkpoints[m]), policy);
        assert.equal(published, publishedScore(data.mdp!, own, { seed, inadmissible: "mean" }));
      }
    }
  });
});

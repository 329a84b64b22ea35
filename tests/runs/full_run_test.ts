import assert from "node:assert/strict";
import { exactEvaluator } from "../../src/evaluation/exact_evaluator.ts";
import type { DiscreteDataset } from "../../src/dataset/dataset.ts";
import { modelData } from "../../src/runs/model_data.ts";
import { exactData, type RunData } from "../../src/runs/run_data.ts";
import { DATASET } from "../trainer/webgpu/small_problem.ts";
import { join } from "node:path";
import { readConfig } from "../../src/config/read_config.ts";
import { countPairs } from "../../src/dataset/statistics.ts";
import { FALLBACK, supportOf } from "../../src/dataset/support_constraint.ts";
import { networkPolicy } from "../../src/evaluation/network_policy.ts";
import { evaluateEnding } from "../../src/mdp/exact_evaluation.ts";
import { stepFolder } from "../../src/runs/checkpoint_folder.ts";
import { readLines } from "../../src/runs/json_lines.ts";
import { deployedNetwork } from "../../src/runs/model_checkpoint.ts";
import { readCheckpoint } from "../../src/runs/read_checkpoint.ts";
import { scoreModel } from "../../src/runs/run_evaluation.ts";
import { runPaths } from "../../src/runs/run_folder.ts";
import { planRun } from "../../src/runs/run_plan.ts";
import { trainRun } from "../../src/runs/train_run.ts";
import { createCpuTrainer } from "../../src/trainer/cpu/cpu_trainer.ts";
import { contentsOf } from "./run_contents.ts";

const CONFIG = new URL("./tiny_full_config.yaml", import.meta.url).pathname;

/** Does something with a temporary folder. */
async function withFolder(work: (folder: string) => Promise<void>): Promise<void> {
  const folder = await Deno.makeTempDir();
  try {
    await work(folder);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}

Deno.test("a run on whole datasets goes on after an interruption to the same bits and lines", async () => {
  await withFolder(async (parent) => {
    const plan = planRun(await readConfig(CONFIG));
    const whole = join(parent, "whole");
    await trainRun(plan, { folder: whole, createTrainer: createCpuTrainer });
    const folder = join(parent, "stopped");
    const controller = new AbortController();
    const stopped = await trainRun(plan, {
      folder,
      createTrainer: createCpuTrainer,
      signal: controller.signal,
      onProgress: (step) => step >= 23 && controller.abort(),
    });
    assert.ok(stopped.step >= 23 && stopped.evaluation === null, `stopped at ${stopped.step}`);
    await trainRun(plan, { folder, resume: true, createTrainer: createCpuTrainer });
    assert.deepEqual(await contentsOf(folder), await contentsOf(whole));
    const lines = await readLines(runPaths(whole).metrics);
    for (const { model, loss, td_loss, td_variance } of lines) {
      assert.ok(Number(td_variance) <= Number(td_loss) && Number(td_loss) <= Number(loss) + 1e-6);
      assert.equal(Number(td_variance) > 0, model !== "bc-seed0", `${model}: ${td_variance}`);
    }
  });
});

Deno.test("a checkpoint alone says what its policy may choose, and how often that fell back", async () => {
  await withFolder(async (folder) => {
    const plan = planRun(await readConfig(CONFIG));
    const { data, evaluation } = await trainRun(plan, { folder, createTrainer: createCpuTrainer });
    const { mdp, datasets } = exactData(data);
    for (const [m, { name, config }] of plan.models.entries()) {
      const path = join(stepFolder(runPaths(folder).checkpoints, 40), `${name}.safetensors`);
      const checkpoint = await readCheckpoint(path);
      const { gamma, inadmissible, support: rule } = config;
      const score = scoreModel(checkpoint, exactEvaluator(mdp), { name, gamma, inadmissible });
      assert.deepEqual(score, evaluation!.models[m]);
      const network = deployedNetwork(checkpoint);
      const { target, parameters } = checkpoint.state;
      assert.deepEqual(
        network.parameters,
        config.policy_network === "target" ? target : parameters,
      );
      assert.notDeepEqual(target, parameters, name);
      if (rule === null) {
        assert.deepEqual([checkpoint.support, score.fallback], [undefined, undefined]);
        continue;
      }
      const { dataset } = datasets[data.datasetOf[m]];
      const support = supportOf(countPairs(dataset), mdp.actions, rule);
      assert.deepEqual(checkpoint.support, support);
      const policy = networkPolicy(mdp, network, path);
      const { occupancy } = evaluateEnding(mdp, policy, { inadmissible });
      const steps = [0, 0, 0];
      for (let s = 0; s < mdp.live; s++) {
        const action = policy.subarray(s * mdp.actions, (s + 1) * mdp.actions).indexOf(1);
        assert.equal(support.allowed[s] >>> action & 1, 1, `${name}: ${action} in state ${s}`);
        steps[support.fallback[s]] += occupancy[s];
      }
      const all = steps.reduce((a, b) => a + b);
      const { empty, unseen } = score.fallback!;
      assert.ok(Math.abs(empty - steps[FALLBACK.empty] / all) < 1e-12);
      assert.equal(empty > 0, "count" in rule); // A most frequent action is always as frequent as itself.
      assert.ok(Math.abs(unseen - steps[FALLBACK.unseen] / all) < 1e-12 && unseen > 0);
      const free = networkPolicy(mdp, { ...network, allowed: undefined }, path);
      assert.notDeepEqual(free, policy, "the support changes nothing");
    }
  });
});

Deno.test("data that allow actions by transition are refused where steps are on counts", async () => {
  const plan = planRun(await readConfig(CONFIG));
  const dataset: DiscreteDataset = { ...DATASET, nextAllowed: new Uint32Array(1).fill(1) };
  const data = { datasets: [{ dataset }], datasetOf: plan.models.map(() => 0) };
  assert.throws(
    () => modelData(plan, data as unknown as RunData),
    /: batch: found full, expected a number of rows: the data allow actions by transition/,
  );
});

import assert from "node:assert/strict";
import { join } from "node:path";
import { readConfig } from "../../src/config/read_config.ts";
import { checkpointSteps } from "../../src/runs/checkpoint_folder.ts";
import { readManifest } from "../../src/runs/manifest.ts";
import { runPaths } from "../../src/runs/run_folder.ts";
import { planRun } from "../../src/runs/run_plan.ts";
import { trainRun } from "../../src/runs/train_run.ts";
import { createCpuTrainer } from "../../src/trainer/cpu/cpu_trainer.ts";
import { outcomeOf, spawn } from "../commands/spawn.ts";
import { contentsOf } from "./run_contents.ts";

const CONFIG = "tests/runs/tiny_config.yaml";

/** Does something with a temporary folder. */
async function withFolder(work: (folder: string) => Promise<void>): Promise<void> {
  const folder = await Deno.makeTempDir();
  try {
    await work(folder);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}

Deno.test("a run whose worker fails leaves a checkpoint and ends in the bits of a whole run", async () => {
  await withFolder(async (parent) => {
    const plan = planRun(await readConfig(CONFIG));
    const whole = join(parent, "whole");
    await trainRun(plan, { folder: whole, createTrainer: createCpuTrainer });
    const folder = join(parent, "run");
    const broken = trainRun(plan, {
      folder,
      createTrainer: async (options) => {
        const trainer = await createCpuTrainer(options);
        return {
          ...trainer,
          advance(steps, more) {
            if (trainer.info.device === "cpu" && steps > 0) tooFar(trainer);
            return trainer.advance(steps, more);
          },
        };
      },
    });
    let advances = 0;
    /** Makes a worker fail at the seventh stretch. */
    function tooFar(trainer: { failWorker(worker: number): void }): void {
      if (++advances === 7) trainer.failWorker(0);
    }
    await assert.rejects(broken, /^Error: CPU worker 1 failed: asked to fail$/);
    const [last] = (await checkpointSteps(runPaths(folder).checkpoints)).slice(-1);
    assert.ok(last > 0 && last < plan.settings.steps, `checkpoint of step ${last}`);
    await trainRun(plan, { folder, resume: true, createTrainer: createCpuTrainer });
    assert.deepEqual(await contentsOf(folder), await contentsOf(whole));
    const { trainers: [trainer] } = await readManifest(runPaths(folder).manifest);
    assert.deepEqual([trainer.device, trainer.kernels], ["cpu", "relaxed"]);
  });
});

Deno.test("train on two CPU workers: Ctrl-C saves a checkpoint, ends the workers and exits 130", async () => {
  await withFolder(async (parent) => {
    const folder = join(parent, "run");
    const child = spawn("train", [
      ...[CONFIG, "--device", "cpu", "--workers", "2", "--set", "steps=100000000"],
      ...["--out", folder],
    ]);
    const output = outcomeOf(child);
    while (((await checkpointSteps(runPaths(folder).checkpoints)).at(-1) ?? 0) === 0) {
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    child.kill("SIGINT");
    const { code, err } = await output;
    assert.equal(code, 130, err);
    assert.match(err, /on CPU, 2 workers on \d+ cores?, kernels relaxed: as asked/);
    const step = Number(/Interrupted: step (\d+) is saved/.exec(err)![1]);
    assert.equal((await checkpointSteps(runPaths(folder).checkpoints)).at(-1), step);
  });
});

import assert from "node:assert/strict";
import { join } from "node:path";
import { checkpointSteps } from "../../../src/runs/checkpoint_folder.ts";
import { runPaths } from "../../../src/runs/run_folder.ts";
import { watchdog } from "../../../src/trainer/cpu/watchdog.ts";
import { run } from "../../commands/spawn.ts";
import { contentsOf } from "../../runs/run_contents.ts";

/** Stretches of a tenth of a second or more. */
const EVERY = 4000;
const SETTINGS = [
  "embedding=32",
  "hidden=[64]",
  "batch=16",
  `steps=${4 * EVERY}`,
  `log_every=${EVERY}`,
  `evaluate_every=${EVERY}`,
  `checkpoint_every=${EVERY}`,
].flatMap((setting) => ["--set", setting]);
const ARGS = ["tests/runs/tiny_config.yaml", ...SETTINGS, "--device", "cpu"];

Deno.test("a worker killed in the middle ends the run with one line and a checkpoint that resumes", async () => {
  const parent = await Deno.makeTempDir();
  try {
    const [whole, folder] = [join(parent, "whole"), join(parent, "run")];
    assert.equal((await run("train", [...ARGS, "--out", whole])).code, 0);
    const broken = await run("tests/trainer/cpu/killed_worker_cli.ts", [...ARGS, "--out", folder]);
    assert.equal(broken.code, 1, broken.err);
    const lines = broken.err.split("\n").filter((line) => line.includes("error"));
    assert.deepEqual(lines, [
      "error: CPU worker 2 failed: it has died or hangs, no step was taken in 5 s",
    ]);
    const steps = await checkpointSteps(runPaths(folder).checkpoints);
    assert.equal(steps.at(-1), 2 * EVERY);
    const resumed = await run("train", [...ARGS, "--out", folder, "--resume"]);
    assert.equal(resumed.code, 0, resumed.err);
    assert.deepEqual(await contentsOf(folder), await contentsOf(whole));
  } finally {
    await Deno.remove(parent, { recursive: true });
  }
});

Deno.test("a watch bites once when progress stands still, and never while it goes on or has ended", async () => {
  const watch = watchdog(60);
  let count = 0;
  const bites = { still: 0, moving: 0, ended: 0 };
  const end = [
    watch(() => 7, () => bites.still++),
    watch(() => count++, () => bites.moving++),
  ];
  watch(() => 7, () => bites.ended++)();
  while (bites.still === 0 || count < 100) await new Promise((resolve) => setTimeout(resolve, 5));
  end.forEach((stop) => stop());
  assert.deepEqual(bites, { still: 1, moving: 0, ended: 0 });
});

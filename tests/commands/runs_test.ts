import assert from "node:assert/strict";
import { join } from "node:path";
import { runsCommand } from "../../src/commands/runs.ts";
import { trainCommand } from "../../src/commands/train.ts";
import { takeLock } from "../../src/files/atomic_write.ts";
import { runState } from "../../src/runs/run_state.ts";
import { createTwinTrainer } from "../runs/twin_trainer.ts";
import { withFolder } from "../with_folder.ts";
import { capture } from "./capture.ts";

const SMALL = ["embedding=4", "hidden=[4]", "dataset.episodes=20", "steps=2", "batch=4"]
  .flatMap((setting) => ["--set", setting]);
const EVERY = ["--set", "checkpoint_every=1", "--set", "evaluate_every=1"];
const train = trainCommand((_device, options) => createTwinTrainer(options));

/** Trains two models for two steps. */
async function trained(folder: string): Promise<void> {
  const args = ["configs/cql.yaml", ...SMALL, ...EVERY, "--seeds", "0,1", "--out", folder];
  const { code, err } = await capture(train, args);
  assert.equal(code, 0, err.join("\n"));
}

Deno.test("runs are listed by state, with the command that goes on", async () => {
  await withFolder(async (folder) => {
    const [done, stopped, torn] = ["done", "stopped", "torn"].map((name) => join(folder, name));
    await trained(done);
    await trained(stopped);
    await trained(torn);
    await Deno.mkdir(join(folder, "other"));
    await Deno.remove(join(stopped, "evaluation.json"));
    await Deno.remove(join(stopped, "checkpoints", "step-0000000002"), { recursive: true });
    await Deno.writeTextFile(join(torn, "evaluations.jsonl"), "{}\n");
    const { models } = JSON.parse(await Deno.readTextFile(join(done, "evaluation.json")));
    const best = Math.max(...models.map(({ survival }: { survival: number }) => survival));

    const { code, out } = await capture(runsCommand, [folder]);
    assert.equal(code, 0);
    const rows = out.slice(2).map((line) => line.split(/ {2,}/));
    const survival = best.toFixed(4);
    assert.deepEqual(rows[0], [
      done,
      "finished",
      "2",
      survival,
      `deno task evaluate --policy ${done}`,
    ]);
    assert.deepEqual(rows[1], [
      stopped,
      "stopped at step 1 of 2",
      "2",
      survival,
      `deno task train --resume --out ${stopped}`,
    ]);
    assert.deepEqual(rows[2].slice(0, 4), [torn, "damaged", "-", "-"]);
    assert.match(rows[2][4], /evaluations\.jsonl:1: expected a JSON object with a step/);
    assert.equal(rows.length, 3);

    const list = JSON.parse((await capture(runsCommand, [folder, "--json"])).out.join("\n"));
    assert.equal(list[0].survival, best);
  });
});

Deno.test("a run that a process holds is being trained", async () => {
  await withFolder(async (folder) => {
    const run = join(folder, "run");
    await trained(run);
    await Deno.remove(join(run, "evaluation.json"));
    {
      using _lock = await takeLock(join(run, "lock"));
      assert.equal((await runState(run))?.state, "training");
    }
    assert.equal((await runState(run))?.state, "stopped");
  });
});

Deno.test("a folder without runs says so, one that is not there is refused", async () => {
  await withFolder(async (folder) => {
    const { code, out } = await capture(runsCommand, [folder]);
    assert.deepEqual([code, out], [0, [`${folder} holds no runs: deno task train makes some`]]);
    const absent = await capture(runsCommand, [join(folder, "absent")]);
    assert.equal(absent.code, 2);
    assert.match(absent.err.join("\n"), /^error: .*absent/);
  });
});

import assert from "node:assert/strict";
import { join } from "node:path";
import { pcg4d, uniform } from "../../src/random/pcg4d.ts";
import { exists } from "../../src/runs/run_folder.ts";
import { outcomeOf, spawn } from "../cli/spawn.ts";
import { contentsOf } from "./run_contents.ts";

const CONFIG = "tests/runs/tiny_config.yaml";
const KILLS = 20;
/** Every so many kills strike as soon as a checkpoint is being written. */
const CHECKPOINT_KILL = 3;
/** Far more attempts than it takes to kill 20 runs and hit one checkpoint. */
const MAX_ATTEMPTS = 100;

/** Starts or goes on with the run in a folder. */
function train(folder: string): Deno.ChildProcess {
  const args = ["train", CONFIG, "--set", "embedding=64", "--out", folder, "--resume"];
  return spawn("tests/cli/twin_cli.ts", args);
}

/** Waits until a checkpoint is being written, or the process ended. */
async function checkpointBegun(folder: string, ended: Promise<unknown>): Promise<void> {
  let over = false;
  ended.then(() => over = true);
  while (!over && !(await exists(join(folder, "checkpoints", ".partial")))) {
    await new Promise((resolve) => setTimeout(resolve));
  }
}

Deno.test("runs killed at 20 random moments end in the same bits and lines", async () => {
  const parent = await Deno.makeTempDir();
  const reference = join(parent, "reference");
  const begun = performance.now();
  assert.equal((await outcomeOf(train(reference))).code, 0);
  const duration = performance.now() - begun;
  const expected = await contentsOf(reference);
  assert.equal(expected.get("metrics.jsonl")!.split("\n").length, 1 + 9 * 2);

  let kills = 0;
  let partial = 0;
  let finished = 0;
  for (let attempt = 0; kills < KILLS || partial === 0 || finished === 0; attempt++) {
    assert.ok(attempt < MAX_ATTEMPTS, `${kills} kills, ${partial} during a checkpoint`);
    const folder = join(parent, `run-${finished}`);
    const child = train(folder);
    const output = outcomeOf(child);
    const ended = child.status;
    if (kills % CHECKPOINT_KILL === 0) {
      // A checkpoint that a kill left half-written would end the wait at once.
      await Deno.remove(join(folder, "checkpoints", ".partial"), { recursive: true })
        .catch(() => {});
      await checkpointBegun(folder, ended);
    } else {
      const wait = duration * uniform(pcg4d(7, 5, attempt, 0));
      await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, wait))]);
    }
    try {
      child.kill("SIGKILL");
    } catch (error) {
      if (!(error instanceof TypeError)) throw error; // It has ended already.
    }
    const { success } = await ended;
    const { code, err } = await output;
    if (success) {
      assert.deepEqual(await contentsOf(folder), expected);
      finished++;
    } else {
      assert.equal(code, 137, err);
      kills++;
      if (await exists(join(folder, "checkpoints", ".partial"))) partial++;
    }
  }
  await Deno.remove(parent, { recursive: true });
});

import assert from "node:assert/strict";
import { join } from "node:path";
import { readConfig } from "../../src/config/read_config.ts";
import { PlaceGone } from "../../src/files/file_lock.ts";
import { exists, withRunFolder } from "../../src/runs/run_folder.ts";
import { planRun } from "../../src/runs/run_plan.ts";
import { trainRun } from "../../src/runs/train_run.ts";
import { outcomeOf, spawn } from "../commands/spawn.ts";
import { createTwinTrainer } from "./twin_trainer.ts";

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

/** Ways in which a folder goes while its run trains. */
const WAYS: Readonly<Record<string, (folder: string) => void>> = {
  moved: (folder) => Deno.renameSync(folder, `${folder}-elsewhere`),
  removed: (folder) => Deno.removeSync(folder, { recursive: true }),
  replaced: (folder) => {
    Deno.renameSync(folder, `${folder}-elsewhere`);
    Deno.mkdirSync(folder);
    Deno.writeTextFileSync(join(folder, "lock"), "");
  },
};

Deno.test("a run whose folder goes at any step ends in one line and begins nothing in its place", async () => {
  const plan = planRun((await readConfig(CONFIG)).slice(0, 1));
  for (const [way, go] of Object.entries(WAYS)) {
    // Before the first step, just before a checkpoint (30) and a log (49), and at the end.
    for (const at of [0, 29, 48, 60]) {
      await withFolder(async (parent) => {
        const folder = join(parent, "run");
        let last = 0;
        const training = trainRun(plan, {
          folder,
          createTrainer: createTwinTrainer,
          onProgress: (step) => {
            if (step === at && last <= at) go(folder);
            last = step;
          },
        });
        await assert.rejects(training, (error) => {
          assert.ok(error instanceof PlaceGone, String(error));
          const gone = "is no longer there, expected it to stay while the run trains";
          assert.equal(error.message, `${folder}: ${gone}`);
          return true;
        }, `${way} at ${at}`);
        assert.ok(last <= at + 1, `${way} at ${at}: went on to ${last}`);
        const left = await exists(folder)
          ? [...Deno.readDirSync(folder)].map((one) => one.name)
          : [];
        assert.deepEqual(left, way === "replaced" ? ["lock"] : [], `${way} at ${at}`);
      });
    }
  }
});

Deno.test("what ends a run's work is never replaced by an error of the tidying", async () => {
  await withFolder(async (parent) => {
    const folder = join(parent, "run");
    const result = await withRunFolder(folder, async () => {
      await Deno.remove(folder, { recursive: true });
      return "done";
    });
    assert.equal(result, "done");
    await assert.rejects(
      withRunFolder(folder, () => Promise.reject(new Error("the device is gone"))),
      /^Error: the device is gone$/,
    );
    assert.equal(await exists(folder), false);
  });
});

Deno.test("a command whose folder is moved says so in a line and exits 2", async () => {
  await withFolder(async (parent) => {
    const folder = join(parent, "run");
    const settings = ["steps=1000000", "checkpoint_every=200"].flatMap((one) => ["--set", one]);
    const child = spawn("train", [
      CONFIG,
      ...settings,
      "--device",
      "cpu",
      "--out",
      folder,
    ]);
    const outcome = outcomeOf(child);
    while (!(await exists(join(folder, "checkpoints", "step-0000000200")))) {
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    await Deno.rename(folder, `${folder}-elsewhere`);
    const { code, out, err } = await outcome;
    assert.equal(code, 2, err);
    assert.equal(out, "");
    assert.match(
      err,
      /^error: .*run: is no longer there, expected it to stay while the run trains$/m,
    );
    assert.doesNotMatch(err, /suppressed/);
    assert.equal(await exists(folder), false);
  });
});

import assert from "node:assert/strict";
import { join } from "node:path";
import { readConfig } from "../../src/config/read_config.ts";
import { configText } from "../../src/config/write_config.ts";
import { readLines } from "../../src/runs/json_lines.ts";
import { runPaths } from "../../src/runs/run_folder.ts";
import { planRun } from "../../src/runs/run_plan.ts";
import { trainRun } from "../../src/runs/train_run.ts";
import { createTwinTrainer } from "./twin_trainer.ts";

const configs = await readConfig("tests/runs/tiny_config.yaml");

/** Does something with the place of a run. */
async function withFolder(work: (folder: string) => Promise<void>): Promise<void> {
  const folder = await Deno.makeTempDir();
  try {
    await work(join(folder, "run"));
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}

Deno.test("the models of the last step are read back and scored once", async () => {
  await withFolder(async (folder) => {
    let reads = 0;
    const { evaluation } = await trainRun(planRun(configs), {
      folder,
      createTrainer: async (options) => {
        const trainer = await createTwinTrainer(options);
        let step = 0;
        return {
          ...trainer,
          async advance(...args) {
            const taken = await trainer.advance(...args);
            step += taken;
            return taken;
          },
          states(which) {
            if (step === 60) reads++;
            return trainer.states(which);
          },
        };
      },
    });
    assert.equal(reads, 1);
    const last = (await readLines(runPaths(folder).evaluations)).slice(-2);
    assert.deepEqual(
      last.map(({ survival, published }) => ({ survival, published })),
      evaluation!.models.map(({ survival, published }) => ({ survival, published })),
    );
  });
});

Deno.test("models whose files would be one, or a device, are refused; runs of before go on", async () => {
  await withFolder(async (folder) => {
    const named = (...names: string[]) => names.map((name) => ({ ...configs[0], name }));
    const train = (plan: typeof configs, resume = false) =>
      trainRun(planRun(plan), { folder, resume, createTrainer: createTwinTrainer });
    await assert.rejects(
      train(named("A", "a")),
      /model a-seed0: found beside A-seed0, expected another name: where files' names ignore case/,
    );
    await assert.rejects(
      train(named("con.cql")),
      /model con\.cql-seed0: is the name of a device on Windows, expected another name/,
    );
    await assert.rejects(Deno.stat(folder), Deno.errors.NotFound);

    const old = named("A", "a");
    await Deno.mkdir(folder);
    await Deno.writeTextFile(runPaths(folder).config, configText(old));
    const { step } = await train(old, true);
    assert.equal(step, 60);
  });
});

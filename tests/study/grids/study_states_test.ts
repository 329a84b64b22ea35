import assert from "node:assert/strict";
import { join } from "node:path";
import { behaviourPolicy } from "../../../src/dataset/behaviour_policy.ts";
import { collect } from "../../../src/dataset/collect.ts";
import { saveDataset } from "../../../src/dataset/dataset_file.ts";
import { InputError } from "../../../src/input_error.ts";
import { loadMdp } from "../../../src/mdp/load_mdp.ts";
import { runStudy } from "../../../src/study/grids/run_study.ts";
import { readStudy } from "../../../src/study/grids/study_config.ts";
import { createTwinTrainer } from "../../runs/twin_trainer.ts";

const TINY = new URL("./tiny_config.yaml", import.meta.url).pathname;

Deno.test("a study refuses data of unknown states before any training, and takes them declared", async () => {
  const mdp = await loadMdp();
  const policy = behaviourPolicy(mdp, { behaviour: "clinician" });
  const { mdpSha256: _, ...nameless } = collect(mdp, policy, { episodes: 20, seed: 1 });
  const folder = await Deno.makeTempDir();
  try {
    await saveDataset(join(folder, "care.npz"), nameless);
    const config = await Deno.readTextFile(TINY);
    const studied = async (dataset: string) => {
      const keyless = config.replace(/^dataset:.*$/m, "");
      const inherit = keyless.replace(
        /^inherit: (.*)$/m,
        (_, path) => `inherit: ${new URL(path, new URL("./", import.meta.url)).pathname}`,
      );
      await Deno.writeTextFile(join(folder, "config.yaml"), `${inherit}\ndataset: ${dataset}\n`);
      await Deno.writeTextFile(
        join(folder, "study.yaml"),
        "format: 1\nname: own\nmodels_together: 1\ngrids:\n" +
          "  - { name: a, config: config.yaml, set: { steps: 4 }, vary: { alpha: [0] }, seeds: [0] }\n",
      );
      let trainers = 0;
      const outcome = runStudy(await readStudy(join(folder, "study.yaml")), {
        results: join(folder, "results"),
        runs: join(folder, "runs"),
        commit: null,
        createTrainer: (options) => {
          trainers++;
          return createTwinTrainer(options);
        },
      });
      return await outcome.then(({ rows }) => rows.length, (error) => {
        assert.ok(error instanceof InputError && trainers === 0, `${error}`);
        return error.message;
      });
    };
    assert.match(
      `${await studied("{ path: care.npz }")}`,
      /^\S+: dataset: a study scores exactly: no exact score applies: nothing says whose states/,
    );
    assert.equal(await studied("{ path: care.npz, states: icu-sepsis }"), 1);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
});

import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { takeLock } from "../../../src/files/atomic_write.ts";
import { runOnlineStudy } from "../../../src/online/online_study.ts";
import { runStudy } from "../../../src/study/grids/run_study.ts";
import { readStudy } from "../../../src/study/grids/study_config.ts";
import { createCpuTrainer } from "../../../src/trainer/cpu/cpu_trainer.ts";
import type { Trainer, TrainerOptions } from "../../../src/trainer/trainer.ts";
import { MDP, smallOnline } from "../../online/small_online.ts";

/** Copies a folder. */
function copyFolder(from: string, to: string): void {
  Deno.mkdirSync(to);
  for (const { name, isDirectory } of Deno.readDirSync(from)) {
    const copy = isDirectory ? copyFolder : Deno.copyFileSync;
    copy(join(from, name), join(to, name));
  }
}

const namesIn = (folder: string) => [...Deno.readDirSync(folder)].map(({ name }) => name).sort();

/** What trains a study into `results` and `runs` below a folder, trainers made by `create`. */
type Train = (
  folder: string,
  create: (options: TrainerOptions) => Promise<Trainer>,
) => Promise<unknown>;

const ONLINE = await smallOnline();
const STUDIES: Readonly<Record<string, Train>> = {
  study: async (folder, createTrainer) =>
    await runStudy(await readStudy("tests/study/grids/tiny_study.yaml"), {
      results: join(folder, "results"),
      runs: join(folder, "runs"),
      only: "rate",
      commit: null,
      createTrainer,
    }),
  online: (folder, createTrainer) =>
    runOnlineStudy(ONLINE, {
      mdp: MDP,
      results: join(folder, "results"),
      runs: join(folder, "runs"),
      commit: null,
      workers: 1,
      createTrainer,
    }),
};

for (const [name, train] of Object.entries(STUDIES)) {
  Deno.test(`${name}: folders of trainings whose rows are known go with the next call, others stay`, async () => {
    const folder = await Deno.makeTempDir();
    const [runs, copy] = [join(folder, "runs"), join(folder, "copy")];
    try {
      let left = "";
      await train(folder, async (options) => {
        const trainer = await createCpuTrainer(options);
        return {
          ...trainer,
          close() {
            trainer.close();
            [left] = namesIn(runs);
            if (existsSync(copy)) Deno.removeSync(copy, { recursive: true });
            copyFolder(join(runs, left), copy);
          },
        };
      });
      assert.match(left, /^[0-9a-f]{16}$/);
      assert.ok(existsSync(join(copy, "config.yaml")), "a training's folder as it was at its end");
      assert.deepEqual(namesIn(runs), []);
      const again = () => train(folder, () => Promise.reject(new Error("all is known")));

      // Whole; then as kills in the midst of its removal leave it, under either name, with the config or without.
      copyFolder(copy, join(runs, left));
      await again();
      assert.deepEqual(namesIn(runs), []);
      for (const at of [left, `${left}.finished`]) {
        copyFolder(copy, join(runs, at));
        await Deno.remove(join(runs, at, "config.yaml"));
        await again();
        assert.deepEqual(namesIn(runs), [], at);
      }

      // Under another run's name, at work, of unknown models, or nobody's.
      const foreign = ["0123456789abcdef", "fedcba9876543210", "notes", "my.finished"];
      copyFolder(copy, join(runs, foreign[0]));
      for (const one of foreign.slice(1)) await Deno.mkdir(join(runs, one));
      await Deno.writeTextFile(join(runs, "a.finished"), "");
      copyFolder(copy, join(runs, left));
      {
        using _lock = await takeLock(join(runs, left, "lock"));
        await again();
      }
      assert.deepEqual(namesIn(runs), [...foreign, "a.finished", left].sort());
      await again();
      assert.deepEqual(namesIn(runs), [...foreign, "a.finished"].sort());
      assert.deepEqual(namesIn(join(runs, foreign[0])), namesIn(copy));
    } finally {
      await Deno.remove(folder, { recursive: true });
    }
  });
}

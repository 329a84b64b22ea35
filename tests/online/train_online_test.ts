import assert from "node:assert/strict";
import { join } from "node:path";
import { evaluatePolicy } from "../../src/mdp/exact_evaluation.ts";
import { optimalPolicy, randomPolicy } from "../../src/mdp/policies.ts";
import { readOnlineRows } from "../../src/online/online_rows.ts";
import { runOnlineStudy } from "../../src/online/online_study.ts";
import { policyFromLetters } from "../../src/study/grids/study_rows.ts";
import { createCpuTrainer } from "../../src/trainer/cpu/cpu_trainer.ts";
import type { TrainerOptions } from "../../src/trainer/trainer.ts";
import { MDP, smallOnline } from "./small_online.ts";

const online = await smallOnline();

/** Does something with a temporary folder. */
async function withFolder(work: (folder: string) => Promise<void>): Promise<void> {
  const folder = await Deno.makeTempDir();
  try {
    await work(folder);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}

/** Trains what a folder's results lack. */
function study(folder: string, changes: {
  signal?: AbortSignal;
  createTrainer?: (options: TrainerOptions) => ReturnType<typeof createCpuTrainer>;
} = {}) {
  return runOnlineStudy(online, {
    mdp: MDP,
    results: join(folder, "results"),
    runs: join(folder, "runs"),
    commit: null,
    workers: 1,
    createTrainer: createCpuTrainer,
    ...changes,
  });
}

const survivalOf = (policy: Float64Array) => evaluatePolicy(MDP, policy).survival;

Deno.test("online training finds the optimum of a small process", async () => {
  await withFolder(async (folder) => {
    const rows = (await study(folder))!;
    const optimum = survivalOf(optimalPolicy(MDP));
    assert.ok(optimum > 0.5 && survivalOf(randomPolicy(MDP)) < 0.1);
    assert.deepEqual(rows.map(({ seed }) => seed), online.seeds);
    for (const row of rows) {
      assert.ok(Math.abs(row.survival - optimum) < 1e-12, `seed ${row.seed}: ${row.survival}`);
      assert.equal(survivalOf(policyFromLetters(row.policy, MDP)), row.survival);
      assert.equal(row.course.length, online.rounds);
      const { environment_steps, gradient_steps, epsilon, survival } = row.course.at(-1)!;
      assert.ok(environment_steps >= online.rounds * online.environment_steps);
      assert.deepEqual([gradient_steps, epsilon], [720, 0.1]);
      assert.ok(Math.abs(survival - row.survival) < 1e-12);
      assert.equal(row.diverged_at, null);
    }
    assert.deepEqual(await readOnlineRows(join(folder, "results/online.jsonl")), rows);
    assert.deepEqual(await Array.fromAsync(Deno.readDir(join(folder, "runs"))), []);
    const again = await study(folder, {
      createTrainer: () => Promise.reject(new Error("nothing is left to train")),
    });
    assert.deepEqual(again, rows);
  });
});

Deno.test("online training goes on after a crash and after a signal to the same rows", async () => {
  await withFolder(async (whole) => {
    const expected = await study(whole);
    await withFolder(async (folder) => {
      let trainers = 0;
      // Dies in round 5, past the checkpoint of round 3: rounds 4 and 5 are taken anew.
      const crashing = study(folder, {
        createTrainer: (options) =>
          ++trainers === 5 ? Promise.reject(new Error("crash")) : createCpuTrainer(options),
      });
      await assert.rejects(crashing, /^Error: crash$/);
      const controller = new AbortController();
      trainers = 0;
      const stopped = await study(folder, {
        signal: controller.signal,
        createTrainer: async (options) => {
          if (++trainers === 5) controller.abort();
          return await createCpuTrainer(options);
        },
      });
      assert.equal(stopped, null);
      assert.equal(trainers, 5, "gone on from the checkpoint of round 3");
      trainers = 0;
      const rows = await study(folder, {
        createTrainer: (options) => (trainers++, createCpuTrainer(options)),
      });
      assert.equal(trainers, 12 - 7, "gone on from the round that the signal stopped");
      assert.deepEqual(rows, expected);
    });
  });
});

Deno.test("a round that needs no episodes has no share of survivors, and its results are read again", async () => {
  await withFolder(async (folder) => {
    // Episodes are simulated many at a time: the first round collects for several.
    const few = { ...online, rounds: 4, environment_steps: 10 };
    const options = {
      mdp: MDP,
      results: join(folder, "results"),
      runs: join(folder, "runs"),
      commit: null,
      workers: 1,
      createTrainer: createCpuTrainer,
    };
    const rows = (await runOnlineStudy(few, options))!;
    const shares = rows.map(({ course }) => course.map((point) => point.collected_survival));
    assert.ok(shares.every(([first, second]) => first !== null && second === null), `${shares}`);
    assert.deepEqual(await runOnlineStudy(few, options), rows);
  });
});

Deno.test("each seed is trained as it would be alone", async () => {
  await withFolder(async (folder) => {
    const [, second] = (await study(folder))!;
    await withFolder(async (other) => {
      const seeds = [online.seeds[1]];
      const [alone] = (await runOnlineStudy(
        { ...online, seeds, config: { ...online.config, seeds } },
        {
          mdp: MDP,
          results: join(other, "results"),
          runs: join(other, "runs"),
          commit: null,
          workers: 1,
          createTrainer: createCpuTrainer,
        },
      ))!;
      assert.deepEqual({ ...alone, trainer: null }, { ...second, trainer: null });
    });
  });
});

import assert from "node:assert/strict";
import { join } from "node:path";
import { evaluatePolicy } from "../../src/mdp/exact_evaluation.ts";
import { readOnlineRows } from "../../src/online/online_rows.ts";
import { runOnlineStudy } from "../../src/online/online_study.ts";
import { policyFromLetters } from "../../src/study/grids/study_rows.ts";
import { createCpuTrainer } from "../../src/trainer/cpu/cpu_trainer.ts";
import { tinyMdp } from "../mdp/tiny_mdp.ts";
import { smallOnline } from "./small_online.ts";

/** Action 0 waits, action 1 goes on or dies. */
const TINY = tinyMdp({
  live: 3,
  actions: 2,
  next: (s, a) => a === 0 ? { [s]: 1 } : { [s < 2 ? s + 1 : 4]: 0.6 + s / 10, 3: 0.4 - s / 10 },
});
const MDP = { ...TINY, sha256: "0".repeat(64) };

Deno.test("online training goes on with policies that wait for ever, and scores them", async () => {
  const { config, ...small } = await smallOnline();
  const seeds = [0, 1, 2, 3, 4, 5];
  const rounds = { rounds: 2, environment_steps: 60, gradient_steps: 2, checkpoint_every: 1 };
  const online = { ...small, ...rounds, seeds, config: { ...config, seeds, steps: 4 } };
  const folder = await Deno.makeTempDir();
  try {
    const rows = (await runOnlineStudy(online, {
      mdp: MDP,
      results: join(folder, "results"),
      runs: join(folder, "runs"),
      commit: null,
      workers: 1,
      createTrainer: createCpuTrainer,
    }))!;
    assert.equal(
      new Set(rows.map(({ length }) => length === null)).size,
      2,
      "some wait, some do not",
    );
    for (const row of rows) {
      const { gamma } = config;
      const exact = evaluatePolicy(MDP, policyFromLetters(row.policy, MDP), { gamma });
      assert.deepEqual([row.survival, row.length], [exact.survival, exact.length]);
      assert.equal("ends" in row, row.length === null);
      assert.ok(row.length === null || exact.ends === 1);
      assert.ok(Math.abs(row.course.at(-1)!.survival - row.survival) < 1e-12);
    }
    assert.deepEqual(await readOnlineRows(join(folder, "results/online.jsonl")), rows);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
});

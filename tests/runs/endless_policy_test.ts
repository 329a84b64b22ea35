import assert from "node:assert/strict";
import { join } from "node:path";
import { readConfig } from "../../src/config/read_config.ts";
import { networkPolicy } from "../../src/evaluation/network_policy.ts";
import { writeNpz } from "../../src/files/npz.ts";
import { mdpToArrays } from "../../src/mdp/mdp_file.ts";
import { stepFolder } from "../../src/runs/checkpoint_folder.ts";
import { readJsonFile } from "../../src/runs/json_file.ts";
import { readLines } from "../../src/runs/json_lines.ts";
import { readCheckpoint } from "../../src/runs/read_checkpoint.ts";
import { runPaths } from "../../src/runs/run_folder.ts";
import { planRun } from "../../src/runs/run_plan.ts";
import { trainRun } from "../../src/runs/train_run.ts";
import { createCpuTrainer } from "../../src/trainer/cpu/cpu_trainer.ts";
import { tinyMdp } from "../mdp/tiny_mdp.ts";

const CONFIG = `format: 3
name: waiting
algorithm: dqn
alpha: 0
gamma: 1
tau: 0.05
double_dqn: true
support: null
target_range: null
policy_network: online
learning_rate: 3.0e-3
warm_up_steps: 0
learning_rate_decay: none
beta1: 0.9
beta2: 0.999
epsilon: 1.0e-8
weight_decay: 0
max_norm: null
batch: full
steps: 30
embedding: 16
hidden: [32]
seeds: [0, 1, 2, 3, 4, 5]
mdp: MDP
dataset: { behaviour: random, episodes: 300, seed: 0 }
log_every: 10
evaluate_every: 10
checkpoint_every: 10
kernels: null
on_divergence: continue
inadmissible: mean
`;

/** Three states to go through; action 0 waits, action 1 goes on or dies. */
const MDP = tinyMdp({
  live: 3,
  actions: 2,
  next: (s, a) => a === 0 ? { [s]: 1 } : { [s < 2 ? s + 1 : 4]: 0.6 + s / 10, 3: 0.4 - s / 10 },
  initial: [1, 0, 0],
});

/** What is left alive of a deterministic policy, and what survived, after 100 steps of its chain. */
function followed(policy: Float64Array): { survived: number; going: number } {
  let now = Array.from(MDP.initial);
  for (let step = 0; step < 100; step++) {
    const later = [0, 0, 0, now[3], now[4], 0];
    for (let s = 0; s < 3; s++) {
      if (policy[2 * s] === 1) later[s] += now[s];
      else {
        later[s < 2 ? s + 1 : 4] += now[s] * (0.6 + s / 10);
        later[3] += now[s] * (0.4 - s / 10);
      }
    }
    now = later;
  }
  return { survived: now[4], going: now[0] + now[1] + now[2] };
}

Deno.test("a model whose policy waits for ever is scored, and the others train as without it", async () => {
  const parent = await Deno.makeTempDir();
  try {
    const mdp = join(parent, "mdp.npz"), config = join(parent, "waiting.yaml");
    await writeNpz(mdp, mdpToArrays(MDP));
    await Deno.writeTextFile(config, CONFIG.replace("MDP", JSON.stringify(mdp)));
    const run = async (name: string, overrides: readonly string[] = []) => {
      const folder = join(parent, name);
      const plan = planRun(await readConfig(config, { overrides }));
      await trainRun(plan, { folder, workers: 1, createTrainer: createCpuTrainer });
      const paths = runPaths(folder);
      const logs = [...await readLines(paths.metrics), ...await readLines(paths.evaluations)];
      return { paths, plan, logs };
    };
    const { paths, plan, logs } = await run("run");
    const { models } = await readJsonFile(paths.evaluation) as unknown as {
      models: { survival: number; ends?: number; length: number | null }[];
    };
    const seen = new Set<boolean>();
    for (const [m, { name }] of plan.models.entries()) {
      const file = join(stepFolder(paths.checkpoints, 30), `${name}.safetensors`);
      const { shape, state } = await readCheckpoint(file);
      const policy = networkPolicy(MDP, { shape, parameters: state.parameters }, name);
      const { survived, going } = followed(policy);
      const { survival, ends = 1, length } = models[m];
      assert.ok(Math.abs(survival - survived) < 1e-15, `${name}: ${survival}`);
      assert.ok(Math.abs(1 - ends - going) < 1e-15, `${name}: ${ends}`);
      assert.equal(length === null, going > 0);
      seen.add(going > 0);
      const alone = await run(name, [`seeds=[${m}]`]);
      assert.deepEqual(alone.logs, logs.filter(({ model }) => model === name));
    }
    assert.equal(seen.size, 2, "some policy waits for ever, some does not");
  } finally {
    await Deno.remove(parent, { recursive: true });
  }
});

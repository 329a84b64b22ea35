/** Policies whose value is learned: of the data's rows, of a table, of a checkpoint. */
import assert from "node:assert/strict";
import { join } from "node:path";
import { readConfig } from "../../src/config/read_config.ts";
import type { Dataset, DenseDataset } from "../../src/dataset/dataset.ts";
import { saveDataset } from "../../src/dataset/dataset_file.ts";
import { encodeNpy, npyArray } from "../../src/files/npy.ts";
import { clinicianPolicy } from "../../src/mdp/policies.ts";
import { loadMdp } from "../../src/mdp/load_mdp.ts";
import { qValues } from "../../src/network/q_values.ts";
import { stepFolder } from "../../src/runs/checkpoint_folder.ts";
import { readLines } from "../../src/runs/json_lines.ts";
import { readCheckpoint } from "../../src/runs/read_checkpoint.ts";
import { runPaths } from "../../src/runs/run_folder.ts";
import { planRun } from "../../src/runs/run_plan.ts";
import { trainRun } from "../../src/runs/train_run.ts";
import { createCpuTrainer } from "../../src/trainer/cpu/cpu_trainer.ts";
import type { EvaluatedPolicy, TrainerOptions } from "../../src/trainer/trainer.ts";
import { withFolder } from "../with_folder.ts";
import { featureData } from "./features.ts";

const SMALL = ["steps=20", "batch=8", "hidden=[4]", "log_every=10", "checkpoint_every=20"];

/** Trains, and returns what the trainer was given as the policy. */
async function train(folder: string, config: string, overrides: readonly string[]) {
  let policy: EvaluatedPolicy | undefined;
  const createTrainer = (options: TrainerOptions) => {
    policy = options.models[0].policy;
    return createCpuTrainer(options);
  };
  const plan = planRun(
    await readConfig(`configs/${config}.yaml`, {
      overrides: [...SMALL, "evaluate_every=20", ...overrides],
    }),
  );
  const { evaluation, data } = await trainRun(plan, { folder, createTrainer, workers: 1 });
  const name = `${config}-seed0`;
  const path = join(stepFolder(runPaths(folder).checkpoints, 20), `${name}.safetensors`);
  return { policy: policy!, score: evaluation!.models[0], data, path };
}

/** The mean over first rows of sum_a pi(a|s) Q(s,a), of the data's policy. */
function meanValue(q: Float64Array, { policy, step, actions }: Dataset): number {
  const first = Array.from(step.keys()).filter((row) => step[row] === 0);
  const of = (row: number) =>
    Array.from({ length: actions }, (_, a) => policy![row * actions + a] * q[row * actions + a]);
  return first.flatMap(of).reduce((a, b) => a + b) / first.length;
}

Deno.test("rows: the data's own policy, a row a transition; its return by what was learned, in first rows", async () => {
  await withFolder(async (folder) => {
    const file = join(folder, "care.npz");
    await saveDataset(file, featureData());
    const run = join(folder, "run");
    const settings = [`dataset={path: ${file}}`, "input={dense: true}"];
    const { policy, score, data, path } = await train(run, "fqe", settings);
    assert.equal(policy.by, "transition");
    assert.deepEqual(policy.probabilities, data.whole.nextPolicy);
    const { shape, state } = await readCheckpoint(path);
    const { observation } = data.whole as DenseDataset;
    const expected = meanValue(qValues(shape, state.parameters, observation), data.whole);
    assert.ok(Math.abs(score.estimated_return! - expected) < 1e-12);
    assert.deepEqual([score.survival, score.states, score.held_out], [null, null, undefined]);
    await assert.rejects(
      train(run, "fqe", [...settings, "policy=table:p.npy"]),
      /holds a run already/,
    );
    await assert.rejects(
      train(`${run}2`, "fqe", [...settings, "policy=table:p.npy"]),
      /p\.npy: a table is of numbered states, but the data are features$/,
    );
    await assert.rejects(
      train(`${run}2`, "fqe", ["dataset.episodes=9"]),
      /^InputError: fqe: policy: found rows, but the data hold no arrays policy and next_policy$/,
    );
  });
});

Deno.test("a checkpoint of features: its greedy action in each next row", async () => {
  await withFolder(async (folder) => {
    const file = join(folder, "care.npz");
    await saveDataset(file, featureData());
    const settings = [`dataset={path: ${file}}`, "input={dense: true}", "evaluate=none"];
    const { path } = await train(join(folder, "cql"), "cql", settings);
    const { policy, data } = await train(join(folder, "fqe"), "fqe", [
      ...settings,
      `policy=${path}`,
    ]);
    const { shape, state } = await readCheckpoint(path);
    const q = qValues(shape, state.parameters, (data.whole as DenseDataset).nextObservation);
    assert.equal(policy.by, "transition");
    for (let row = 0; row < q.length / 3; row++) {
      const own = [...q.subarray(3 * row, 3 * row + 3)];
      const best = own.indexOf(Math.max(...own));
      const expected = [0, 1, 2].map((a) => Number(a === best));
      assert.deepEqual([...policy.probabilities.subarray(3 * row, 3 * row + 3)], expected);
    }
    await assert.rejects(
      train(join(folder, "other"), "fqe", ["dataset.episodes=9", `policy=${path}`]),
      /a policy over 4 features and 3 actions, expected the data's 716 states and 25$/,
    );
  });
});

Deno.test("a table of numbered states, also on whole datasets and at each evaluation", async () => {
  await withFolder(async (folder) => {
    const mdp = await loadMdp();
    const table = join(folder, "p.npy");
    const clinicians = clinicianPolicy(mdp);
    const array = npyArray(clinicians, { shape: [mdp.states, mdp.actions] });
    await Deno.writeFile(
      table,
      Uint8Array.from([...encodeNpy(array)].flatMap((part) => [...part])),
    );
    for (const batch of ["full", "8"]) {
      const run = join(folder, batch);
      const { policy, score } = await train(run, "fqe", [
        "dataset.episodes=30",
        `policy=table:${table}`,
        `batch=${batch}`,
        "evaluate=exact",
      ]);
      assert.equal(policy.by, "state");
      assert.deepEqual(policy.probabilities, Float32Array.from(clinicians));
      const [line] = await readLines(runPaths(run).evaluations);
      assert.equal(line.estimated_return, score.estimated_return);
      assert.ok(Number.isFinite(line.estimated_return));
    }
    await assert.rejects(
      train(join(folder, "rows"), "fqe", ["dataset.episodes=30", "batch=full"]),
      /fqe: policy: found rows, which have no form on whole datasets/,
    );
  });
});

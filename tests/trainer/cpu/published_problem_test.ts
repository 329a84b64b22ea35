import assert from "node:assert/strict";
import { collect } from "../../../src/dataset/collect.ts";
import { loadMdp } from "../../../src/mdp/load_mdp.ts";
import { qValues } from "../../../src/network/q_values.ts";
import { SEED_SHAPE, tensorsOf } from "../../../src/network/shape.ts";
import { freshState } from "../../../src/trainer/fresh_state.ts";
import type { ModelState } from "../../../src/trainer/trainer.ts";
import { readBack } from "../../../src/trainer/webgpu/device.ts";
import { createWebgpuTrainer } from "../../../src/trainer/webgpu/webgpu_trainer.ts";
import { model } from "../webgpu/small_problem.ts";
import { relativeDistance } from "./relative_distance.ts";
import { soloModel } from "./solo_model.ts";

const STEPS = 200;
const BATCH = 256;
const EPISODES = 5000;

Deno.test("the published configuration on the CPU and on WebGPU: the same batches, weights and values", async () => {
  const mdp = await loadMdp();
  const dataset = collect(mdp, mdp.clinician, { episodes: EPISODES, seed: 0 });
  const slice = { offset: 0, count: dataset.action.length };
  const cql = model(0, { learningRate: 3e-4, tau: 0.005 }, slice);
  const problem = { shape: SEED_SHAPE, batch: BATCH, dataset };
  const start = freshState(SEED_SHAPE, 0);

  const solo = await soloModel("relaxed", { ...problem, model: cql, state: start });
  const trainer = await createWebgpuTrainer({
    ...problem,
    models: [cql],
    states: [start],
    kernels: "texture",
  });
  const [group] = trainer.trainGroups;
  const lastBatch = { buffer: group.buffers.batch, offset: 0, length: BATCH };
  for (let step = 0; step < STEPS; step++) {
    solo.step();
    await trainer.advance(1);
    const [bytes] = await readBack(trainer.gpu, [lastBatch]);
    assert.deepEqual(solo.drawn(), new Uint32Array(bytes), `batch of step ${step}`);
  }
  const [webgpu] = await trainer.states();
  trainer.close();

  const cpu = solo.state();
  for (const vector of ["parameters", "target"] as const) {
    for (const tensor of tensorsOf(SEED_SHAPE)) {
      const apart = relativeDistance(cpu[vector], webgpu[vector], tensor);
      assert.ok(apart <= 5e-3, `${vector}, ${tensor.name}: ${apart} apart`);
      const moved = relativeDistance(webgpu.parameters, start.parameters, tensor);
      assert.ok(moved > 5e-3, `${tensor.name} has hardly been trained: ${moved}`);
    }
  }
  const states = Uint16Array.from({ length: mdp.states }, (_, s) => s);
  const [here, there] = [cpu, webgpu].map(({ parameters }: ModelState) =>
    qValues(SEED_SHAPE, parameters, states)
  );
  const most = here.reduce((most, value, i) => Math.max(most, Math.abs(value - there[i])), 0);
  assert.ok(most <= 0.01, `values ${most} apart`);
});

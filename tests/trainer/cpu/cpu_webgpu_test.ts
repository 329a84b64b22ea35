import assert from "node:assert/strict";
import { qValues } from "../../../src/network/q_values.ts";
import { tensorsOf } from "../../../src/network/shape.ts";
import { createCpuTrainer } from "../../../src/trainer/cpu/cpu_trainer.ts";
import { freshState } from "../../../src/trainer/fresh_state.ts";
import { MIXED } from "../webgpu/full_problem.ts";
import { BATCH, DATASET, model, SHAPE, train } from "../webgpu/small_problem.ts";
import { relativeDistance } from "./relative_distance.ts";

const STEPS = 200;

const MODELS = [
  model(1),
  model(2, { algorithm: "dqn" }),
  model(3, { algorithm: "bc", weightDecay: 1e-2, maxNorm: Infinity }),
  model(4, { doubleDqn: false, alpha: 3, maxNorm: 0.1 }, { offset: 100, count: 50 }),
].map((each) => ({ ...each, hyper: { ...each.hyper, learningRate: 3e-4, tau: 0.005 } }));

Deno.test("200 steps on the CPU and on WebGPU lead to the same weights, values and metrics", async () => {
  const webgpu = await train(MODELS, { steps: STEPS });
  const trainer = await createCpuTrainer({
    shape: SHAPE,
    batch: BATCH,
    dataset: DATASET,
    models: MODELS,
    states: MODELS.map(({ seed }) => freshState(SHAPE, seed)),
  });
  await trainer.advance(STEPS);
  const states = await trainer.states();
  const metrics = await trainer.metrics();
  trainer.close();
  const inputs = Uint16Array.from({ length: 37 }, (_, s) => s);
  states.forEach((state, m) => {
    for (const tensor of tensorsOf(SHAPE)) {
      const found = relativeDistance(state.parameters, webgpu.states[m].parameters, tensor);
      assert.ok(found <= 5e-3, `model ${m}: ${tensor.name} ${found} apart`);
    }
    const q = qValues(SHAPE, state.parameters, inputs);
    const other = qValues(SHAPE, webgpu.states[m].parameters, inputs);
    const most = q.reduce((most, value, i) => Math.max(most, Math.abs(value - other[i])), 0);
    assert.ok(most <= 0.01, `model ${m}: values ${most} apart`);
    assert.equal(metrics[m].steps, STEPS);
    for (const name of ["loss", "logsumexp", "meanQ", "maxQ", "gradientNorm", "entropy"] as const) {
      const [here, there] = [metrics[m].values[name], webgpu.metrics[m].values[name]];
      assert.ok(Math.abs(here - there) <= 1e-2 * Math.max(0.1, Math.abs(there)), `${m}: ${name}`);
    }
  });
});

Deno.test("50 steps on whole datasets on the CPU and on WebGPU lead to the same weights and metrics", async () => {
  const models = MIXED.map((each) => ({
    ...each,
    hyper: { ...each.hyper, learningRate: 3e-4, tau: 0.005 },
  }));
  const webgpu = await train(models, { batch: "full", steps: 50 });
  const states = models.map(({ seed }) => freshState(SHAPE, seed));
  const trainer = await createCpuTrainer({ shape: SHAPE, batch: "full", models, states });
  await trainer.advance(50);
  const found = await trainer.states();
  const metrics = await trainer.metrics();
  trainer.close();
  found.forEach((state, m) => {
    for (const tensor of tensorsOf(SHAPE)) {
      const error = relativeDistance(state.parameters, webgpu.states[m].parameters, tensor);
      assert.ok(error <= 1e-4, `model ${m}: ${tensor.name} ${error} apart`);
    }
    for (const [name, here] of Object.entries(metrics[m].values)) {
      const there = webgpu.metrics[m].values[name];
      const error = Math.abs(here - there) / Math.max(0.1, Math.abs(there));
      assert.ok(error <= 1e-4, `model ${m}: ${name} ${here}, ${there}`);
    }
  });
});

Deno.test("a state goes from one device to the other and on: the running metrics go with it", async () => {
  const { states } = await train(MODELS, { steps: 5 });
  const trainer = await createCpuTrainer({
    shape: SHAPE,
    batch: BATCH,
    dataset: DATASET,
    models: MODELS,
    states,
  });
  const before = await trainer.states();
  before.forEach((state, m) => assert.deepEqual(state, states[m]));
  await trainer.advance(5);
  const metrics = await trainer.metrics();
  trainer.close();
  const whole = await train(MODELS, { steps: 10 });
  metrics.forEach((found, m) => {
    const expected = whole.metrics[m];
    assert.deepEqual([found.step, found.steps], [10, 10]);
    // Ten steps of rounding in two orders.
    const near = Math.abs(found.values.loss - expected.values.loss) <=
      1e-4 * Math.max(0.1, expected.values.loss);
    assert.ok(near, `model ${m}: ${found.values.loss}, ${expected.values.loss}`);
  });
});

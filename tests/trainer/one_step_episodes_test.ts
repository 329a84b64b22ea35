import assert from "node:assert/strict";
import { fullStep } from "../../src/algorithms/full_batch.ts";
import type { HyperParameters } from "../../src/algorithms/hyper_parameters.ts";
import { startTwin } from "../../src/algorithms/twin_step.ts";
import { type DiscreteDataset, ENDING } from "../../src/dataset/dataset.ts";
import { countTransitions } from "../../src/dataset/transition_counts.ts";
import { qValues } from "../../src/network/q_values.ts";
import { tensorsOf } from "../../src/network/shape.ts";
import { createCpuTrainer } from "../../src/trainer/cpu/cpu_trainer.ts";
import { freshState } from "../../src/trainer/fresh_state.ts";
import type { ModelState, Trainer, TrainerModel } from "../../src/trainer/trainer.ts";
import { fixedDataset } from "../../src/trainer/webgpu/fixed_inputs.ts";
import { filesBelow } from "../repository/files_below.ts";
import { model, SHAPE, startTraining } from "./webgpu/small_problem.ts";

const TRANSITIONS = 40;

/** Episodes of one action each, every one terminated; the last twenty repeat the first pairs. */
const EPISODES: DiscreteDataset = {
  ...fixedDataset({ transitions: TRANSITIONS, states: 37, actions: 25 }),
  state: Uint16Array.from({ length: TRANSITIONS }, (_, i) => i % 20),
  action: Uint8Array.from({ length: TRANSITIONS }, (_, i) => (3 * i) % 20 + (i % 20) % 5),
  ending: new Uint8Array(TRANSITIONS).fill(ENDING.terminated),
  reward: Float32Array.from({ length: TRANSITIONS }, (_, i) => Math.sin(i)),
};
const COUNTS = countTransitions(EPISODES);

/** A model on all the episodes at every step. */
function onAll(seed: number, changes: Partial<HyperParameters>): TrainerModel {
  return { ...model(seed, changes), slice: { offset: 0, count: 0 }, counts: COUNTS };
}

const MODELS = [
  onAll(1, {}),
  onAll(2, { algorithm: "dqn" }),
  onAll(3, { algorithm: "dqn", doubleDqn: false, targetRange: [-0.5, 0.5] }),
  onAll(4, { algorithm: "bc" }),
];

type Make = (models: readonly TrainerModel[]) => Promise<Trainer>;
const states = (models: readonly TrainerModel[]) =>
  models.map(({ seed }) => freshState(SHAPE, seed));

/** Trainers on whole datasets, by device. */
const TRAINERS: Readonly<Record<"cpu" | "webgpu", Make>> = {
  cpu: (models) =>
    createCpuTrainer({ shape: SHAPE, batch: "full", models, states: states(models), workers: 1 }),
  webgpu: (models) => startTraining(models, { batch: "full" }),
};

/** What a trainer leaves of models after some steps. */
async function trained(
  make: Make,
  models: readonly TrainerModel[],
  steps: number,
): Promise<{ states: ModelState[]; losses: number[] }> {
  const trainer = await make(models);
  try {
    await trainer.advance(steps);
    const losses = (await trainer.metrics()).map(({ values }) => values.tdLoss);
    return { states: await trainer.states(), losses };
  } finally {
    trainer.close();
  }
}

Deno.test("the counts of episodes of one step have pairs and nothing that goes on", () => {
  assert.equal(COUNTS.next.length, 0);
  assert.ok(COUNTS.pair.length < TRANSITIONS && COUNTS.pair.length >= 20, `${COUNTS.pair.length}`);
});

for (const [name, make] of Object.entries(TRAINERS)) {
  Deno.test(`episodes of one step train as the twin does: ${name}`, async () => {
    const found = await trained(make, MODELS, 5);
    MODELS.forEach(({ seed, hyper, counts }, m) => {
      const twin = startTwin(SHAPE, freshState(SHAPE, seed).parameters);
      const losses = Array.from(
        { length: 5 },
        () => fullStep(twin, { counts: counts!, hyper }).metrics.tdLoss,
      );
      const mean = losses.reduce((a, b) => a + b) / 5;
      assert.ok(Math.abs(found.losses[m] - mean) <= 1e-5 * Math.max(1, mean), `loss of ${m}`);
      for (const { name: tensor, offset, size } of tensorsOf(SHAPE)) {
        const part = (all: Float32Array | Float64Array) => all.subarray(offset, offset + size);
        const [a, b] = [part(found.states[m].parameters), part(twin.parameters)];
        const error = Math.hypot(...b.map((x, i) => x - a[i])) / Math.hypot(...b);
        assert.ok(error <= 1e-4, `model ${m}: ${tensor} off by ${error}`);
      }
    });
  });
}

Deno.test("the value of a pair of one-step episodes becomes its mean reward", async () => {
  const dqn = onAll(5, { algorithm: "dqn", learningRate: 1e-2, maxNorm: Infinity });
  const [{ parameters }] = (await trained(TRAINERS.webgpu, [dqn], 800)).states;
  const q = qValues(SHAPE, parameters, Uint16Array.from({ length: 37 }, (_, s) => s));
  COUNTS.pair.forEach((pair, k) => {
    const mean = COUNTS.rewardSum[k] / COUNTS.count[k];
    assert.ok(Math.abs(q[pair] - mean) <= 0.01, `pair ${pair}: ${q[pair]}, mean reward ${mean}`);
  });
});

Deno.test("data reach the device through the one function that writes nothing where nothing is", async () => {
  const source = new URL("../../src/", import.meta.url);
  const writers: string[] = [];
  const bundles = new URL("lab/built/", source).href; // made of the same modules
  for (const file of await filesBelow(source)) {
    if (file.href.startsWith(bundles)) continue;
    const writes = (await Deno.readTextFile(file)).includes(".writeBuffer(");
    if (writes) writers.push(file.href.slice(source.href.length));
  }
  assert.deepEqual(writers, ["trainer/webgpu/device.ts"]);
});

import assert from "node:assert/strict";
import type { DiscreteDataset } from "../../../src/dataset/dataset.ts";
import { VARIANTS } from "../../../src/trainer/webgpu/kernels.ts";
import { assertSameBits, DATASET, model, startTraining, train } from "./small_problem.ts";

const STEPS = 7;

/** Models that differ in everything a model may differ in, value-based losses and cloning mixed. */
const MIXED = [
  model(1),
  model(2, { alpha: 0.1, learningRate: 1e-3 }),
  model(3, { algorithm: "bc", weightDecay: 1e-3, maxNorm: Infinity }),
  model(4, { algorithm: "dqn", alpha: 0, gamma: 0.9 }, { offset: 100, count: 50 }),
  model(5, { alpha: 2, doubleDqn: false, maxNorm: 0.05 }),
  model(6, { algorithm: "bc", learningRate: 1e-2 }, { offset: 7, count: 300 }),
  model(4_294_967_295, { alpha: 0.5, tau: 0.5, beta1: 0.5, epsilon: 1e-3 }),
  model(8, { algorithm: "dqn", beta2: 0.9, maxNorm: 0.2 }),
];

for (const kernels of VARIANTS) {
  Deno.test(`eight models together train to the bits of eight alone: ${kernels}`, async () => {
    const trainer = await startTraining(MIXED, { kernels });
    assert.equal(trainer.trainGroups.length, 2);
    await trainer.advance(STEPS);
    const together = { states: await trainer.states(), metrics: await trainer.metrics() };
    trainer.close();
    for (const [m, each] of MIXED.entries()) {
      const alone = await train([each], { kernels, steps: STEPS });
      assertSameBits(together.states[m], alone.states[0], `model ${m}`);
      assert.deepEqual(together.metrics[m], alone.metrics[0], `metrics of model ${m}`);
    }
  });
}

Deno.test("both variants of the matrix kernels train to the same bits", async () => {
  const [buffer, texture] = [
    await train(MIXED, { kernels: "buffer", steps: STEPS }),
    await train(MIXED, { kernels: "texture", steps: STEPS }),
  ];
  buffer.states.forEach((state, m) => assertSameBits(texture.states[m], state, `model ${m}`));
  assert.deepEqual(texture.metrics, buffer.metrics);
});

Deno.test("a seed trains to the same bits twice, another to others", async () => {
  const [once, again, other] = [
    await train([model(9)], { steps: STEPS }),
    await train([model(9)], { steps: STEPS }),
    await train([model(10)], { steps: STEPS }),
  ];
  assertSameBits(again.states[0], once.states[0], "seed 9");
  assert.deepEqual(again.metrics, once.metrics);
  assert.throws(() => assertSameBits(other.states[0], once.states[0], "seed 10"));
});

Deno.test("training resumed at an odd step goes on to the bits of training never stopped", async () => {
  const models = MIXED.slice(0, 4);
  const whole = await startTraining(models);
  await whole.advance(2);
  await whole.metrics();
  await whole.advance(9);
  const first = await startTraining(models);
  await first.advance(2);
  await first.metrics();
  await first.advance(3);
  const states = await first.states();
  assert.equal(states[0].step, 5);
  first.close();
  const second = await startTraining(models, { states });
  await second.advance(6);
  const [expected, found] = [await whole.states(), await second.states()];
  found.forEach((state, m) => assertSameBits(state, expected[m], `model ${m}`));
  const metrics = await second.metrics();
  assert.equal(metrics[0].steps, 9);
  assert.deepEqual(metrics, await whole.metrics());
  whole.close();
  second.close();
});

Deno.test("some states are read in the order asked for", async () => {
  const trainer = await startTraining(MIXED.slice(0, 4));
  await trainer.advance(1);
  const all = await trainer.states();
  const some = await trainer.states([3, 0, 2]);
  [3, 0, 2].forEach((m, i) => assertSameBits(some[i], all[m], `model ${m}`));
  trainer.close();
});

Deno.test("slices of one dataset are datasets of their own", async () => {
  const cuts = [{ offset: 0, count: 150 }, { offset: 150, count: 300 }, {
    offset: 450,
    count: 150,
  }];
  const models = cuts.map((slice, m) => model(20 + m, {}, slice));
  const together = await train(models, { steps: STEPS });
  for (const [m, { offset, count }] of cuts.entries()) {
    const arrays = Object.entries(DATASET).map(([name, values]) => [
      name,
      typeof values === "object" ? values.slice(offset, offset + count) : values,
    ]);
    const dataset = Object.fromEntries(arrays) as DiscreteDataset;
    const own = model(20 + m, {}, { offset: 0, count });
    const alone = await train([own], { dataset, steps: STEPS });
    assertSameBits(together.states[m], alone.states[0], `slice ${m}`);
  }
});

Deno.test("a target network that copies has the online network's bits", async () => {
  const copying = model(1, { tau: 1, learningRate: 0.05 });
  const { states: [{ parameters, target }] } = await train([copying], { steps: 3 });
  assert.deepEqual(target, parameters);
});

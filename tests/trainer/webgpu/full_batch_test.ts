import assert from "node:assert/strict";
import { fullGradient, fullStep } from "../../../src/algorithms/full_batch.ts";
import { sliceDataset } from "../../../src/dataset/rows.ts";
import { startTwin } from "../../../src/algorithms/twin_step.ts";
import { initialise } from "../../../src/network/initialise.ts";
import { tensorsOf } from "../../../src/network/shape.ts";
import { freshState } from "../../../src/trainer/fresh_state.ts";
import type { ModelState, TrainerModel } from "../../../src/trainer/trainer.ts";
import { flatGradient, snapshotGroup } from "../../../src/trainer/webgpu/group_snapshot.ts";
import { VARIANTS } from "../../../src/trainer/webgpu/kernels.ts";
import { createWebgpuTrainer } from "../../../src/trainer/webgpu/webgpu_trainer.ts";
import { naiveGradient } from "../../algorithms/naive_gradient.ts";
import { CROWD, fullModel, MIXED, SUPPORT } from "./full_problem.ts";
import { assertSameBits, BATCH, SHAPE, startTraining, train } from "./small_problem.ts";

const STEPS = 7;
const batch = "full";

/** Float32 against float64, relative to the size of a tensor. */
const GRADIENT = 1e-5;

/** norm(a - b) / norm(b) of each tensor. */
function tensorErrors(found: Float32Array, expected: Float64Array): [string, number][] {
  return tensorsOf(SHAPE).map(({ name, offset, size }) => {
    const [a, b] = [found, expected].map((all) => all.subarray(offset, offset + size));
    return [name, Math.hypot(...b.map((x, i) => x - a[i])) / Math.hypot(...b)];
  });
}

/** A state whose target network is another one. */
function apart(model: TrainerModel): ModelState {
  const state = freshState(SHAPE, model.seed);
  return { ...state, target: initialise(SHAPE, model.seed + 1000) };
}

Deno.test("a step's gradient on a whole dataset is that of a loop over its transitions", async () => {
  const losses = [
    { algorithm: "cql" },
    { algorithm: "cql", doubleDqn: false },
    { algorithm: "dqn" },
    { algorithm: "dqn", doubleDqn: false },
    { targetRange: [-0.1, 0.2] },
    { algorithm: "bc" },
  ] as const;
  const slice = { offset: 300, count: 900 };
  const models = losses.flatMap((changes, i) => [
    fullModel(40 + i, changes, { slice }),
    fullModel(50 + i, changes, { slice, support: SUPPORT }),
  ]);
  const states = models.map(apart);
  const trainer = await startTraining(models, { batch, states });
  await trainer.advance(1);
  let checked = 0;
  for (const group of trainer.trainGroups) {
    const snapshot = await snapshotGroup(trainer.gpu, group);
    for (const [i, m] of group.members.entries()) {
      const { hyper, support, counts } = models[m];
      const { parameters, target } = states[m];
      const twin = { ...startTwin(SHAPE, parameters), target: new Float64Array(target) };
      const dataset = sliceDataset(CROWD, slice);
      const found = flatGradient(group, snapshot, i);
      for (
        const { gradient } of [
          naiveGradient(twin, { dataset, hyper, support }),
          fullGradient(twin, { counts: counts!, hyper, support }),
        ]
      ) {
        for (const [name, error] of tensorErrors(found, gradient)) {
          assert.ok(error <= GRADIENT, `model ${m}: ${name} off by ${error}`);
          checked++;
        }
      }
    }
  }
  assert.equal(checked, 2 * models.length * tensorsOf(SHAPE).length);
  trainer.close();
});

Deno.test("a support changes the gradient of the value-based losses, all actions do not", async () => {
  const everything = new Uint32Array(37).fill(2 ** 25 - 1);
  for (const changes of [{}, { doubleDqn: false }]) {
    const trained = await train([
      fullModel(1, changes),
      fullModel(1, changes, { support: everything }),
      fullModel(1, changes, { support: SUPPORT }),
    ], { batch, steps: 2 });
    assertSameBits(trained.states[1], trained.states[0], "all actions");
    assert.throws(() => assertSameBits(trained.states[2], trained.states[0], "some actions"));
  }
});

Deno.test("a target range changes training on whole datasets and on batches, an endless one does not", async () => {
  for (const rows of [batch, BATCH] as const) {
    const each = (targetRange?: readonly [number, number]) => fullModel(1, { targetRange });
    const models = [each(), each([-1e30, 1e30]), each([-0.1, 0.2])];
    const trained = await train(models, { batch: rows, dataset: CROWD, steps: 2 });
    assertSameBits(trained.states[1], trained.states[0], "an endless range");
    assert.throws(() => assertSameBits(trained.states[2], trained.states[0], "a narrow one"));
  }
});

Deno.test("metrics of whole datasets are the twin's, with the targets' variance", async () => {
  const trainer = await startTraining(MIXED, { batch });
  const twins = MIXED.map(({ seed }) => startTwin(SHAPE, freshState(SHAPE, seed).parameters));
  for (const steps of [1, 3]) {
    await trainer.advance(steps);
    const found = await trainer.metrics();
    MIXED.forEach(({ hyper, counts, support }, m) => {
      const reports = Array.from(
        { length: steps },
        () => fullStep(twins[m], { counts: counts!, hyper, support }).metrics,
      );
      const { step, steps: over, divergedAt, values } = found[m];
      assert.deepEqual([step, over, divergedAt], [twins[m].step, steps, null]);
      for (const name of Object.keys(values)) {
        const each = reports.map((report) => report[name]);
        const mean = each.reduce((a, b) => a + b) / steps;
        const expected = name === "maxQ" ? Math.max(...each) : mean;
        const error = Math.abs(values[name] - expected) / Math.max(0.1, Math.abs(expected));
        assert.ok(error <= 1e-4, `model ${m}: ${name} ${values[name]}, twin ${expected}`);
      }
      assert.equal(values.tdVariance > 0.01, hyper.algorithm !== "bc", `model ${m}: variance`);
    });
  }
  trainer.close();
});

for (const kernels of VARIANTS) {
  Deno.test(`models on whole datasets train together to the bits of each alone: ${kernels}`, async () => {
    // The texture kernels take software adapters long to compile, each time anew.
    const models = kernels === "buffer" ? MIXED : MIXED.slice(1, 3);
    const together = await train(models, { batch, kernels, steps: STEPS });
    for (const [m, each] of models.entries()) {
      const alone = await train([each], { batch, kernels, steps: STEPS });
      assertSameBits(together.states[m], alone.states[0], `model ${m}`);
      assert.deepEqual(together.metrics[m], alone.metrics[0], `metrics of model ${m}`);
    }
  });
}

Deno.test("both variants of the matrix kernels train on whole datasets to the same bits", async () => {
  const [buffer, texture] = [
    await train(MIXED, { batch, kernels: "buffer", steps: STEPS }),
    await train(MIXED, { batch, kernels: "texture", steps: STEPS }),
  ];
  buffer.states.forEach((state, m) => assertSameBits(texture.states[m], state, `model ${m}`));
  assert.deepEqual(texture.metrics, buffer.metrics);
});

Deno.test("training on whole datasets goes on to the same bits from any step, without a dataset", async () => {
  const start = (states: readonly ModelState[]) =>
    createWebgpuTrainer({ shape: SHAPE, batch, models: MIXED, states, kernels: "buffer" });
  const whole = await start(MIXED.map(({ seed }) => freshState(SHAPE, seed)));
  await whole.advance(3);
  const states = await whole.states();
  await whole.advance(4);
  const second = await start(states);
  await second.advance(4);
  const [expected, found] = [await whole.states(), await second.states()];
  found.forEach((state, m) => assertSameBits(state, expected[m], `model ${m}`));
  assert.deepEqual(await second.metrics(), await whole.metrics());
  whole.close();
  second.close();
});

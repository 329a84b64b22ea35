import assert from "node:assert/strict";
import { startTwin, twinGradient } from "../../../src/algorithms/twin_step.ts";
import { sampleBatch } from "../../../src/network/sample_batch.ts";
import { tensorsOf } from "../../../src/network/shape.ts";
import { initialise } from "../../../src/network/initialise.ts";
import { freshState } from "../../../src/trainer/fresh_state.ts";
import { flatGradient, snapshotGroup } from "../../../src/trainer/webgpu/group_snapshot.ts";
import { SUPPORT } from "./full_problem.ts";
import {
  assertSameBits,
  BATCH,
  DATASET,
  model,
  SHAPE,
  startTraining,
  train,
} from "./small_problem.ts";

const LOSSES = [
  {},
  { doubleDqn: false },
  { algorithm: "dqn" },
  { algorithm: "dqn", doubleDqn: false },
  { targetRange: [-0.1, 0.2] },
] as const;

Deno.test("a batch's gradient within the support is the float64 twin's", async () => {
  const models = LOSSES.flatMap((changes, i) => [
    model(60 + i, changes),
    { ...model(70 + i, changes), support: SUPPORT },
  ]);
  const states = models.map(({ seed }) => ({
    ...freshState(SHAPE, seed),
    target: initialise(SHAPE, seed + 1000),
  }));
  const trainer = await startTraining(models, { states });
  await trainer.advance(1);
  const [group] = trainer.trainGroups;
  const snapshot = await snapshotGroup(trainer.gpu, group);
  models.forEach((each, m) => {
    const { seed, slice, hyper } = each;
    const { parameters, target } = states[m];
    const twin = { ...startTwin(SHAPE, parameters), target: new Float64Array(target) };
    const batch = sampleBatch(DATASET, { seed, slice, step: 0, batch: BATCH });
    const support = "support" in each ? SUPPORT : undefined;
    const { gradient } = twinGradient(twin, { batch, hyper, support });
    const found = flatGradient(group, snapshot, m);
    for (const { name, offset, size } of tensorsOf(SHAPE)) {
      const expected = gradient.subarray(offset, offset + size);
      const error = Math.hypot(...expected.map((x, i) => x - found[offset + i])) /
        Math.hypot(...expected);
      assert.ok(error <= 1e-5, `model ${m}: ${name} off by ${error}`);
    }
  });
  trainer.close();
});

Deno.test("a support changes a batch's training, all actions do not", async () => {
  const everything = new Uint32Array(37).fill(2 ** 25 - 1);
  for (const changes of LOSSES.slice(0, 2)) {
    const trained = await train([
      model(1, changes),
      { ...model(1, changes), support: everything },
      { ...model(1, changes), support: SUPPORT },
    ], { steps: 2 });
    assertSameBits(trained.states[1], trained.states[0], "all actions");
    assert.throws(() => assertSameBits(trained.states[2], trained.states[0], "some actions"));
  }
});

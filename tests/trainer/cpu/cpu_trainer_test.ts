import assert from "node:assert/strict";
import { startTwin, twinGradient, twinStep } from "../../../src/algorithms/twin_step.ts";
import type { DenseDataset } from "../../../src/dataset/dataset.ts";
import { sampleBatch, sampleIndices } from "../../../src/network/sample_batch.ts";
import type { NetworkShape } from "../../../src/network/shape.ts";
import { type CpuTrainer, createCpuTrainer } from "../../../src/trainer/cpu/cpu_trainer.ts";
import { BUILDS } from "../../../src/trainer/cpu/kernels.ts";
import { freshState } from "../../../src/trainer/fresh_state.ts";
import type { ModelState, TrainerModel } from "../../../src/trainer/trainer.ts";
import { assertSameBits, BATCH, DATASET, model, SHAPE } from "../webgpu/small_problem.ts";
import { soloModel } from "./solo_model.ts";

const MODELS = [
  model(1),
  model(2, { algorithm: "dqn", gamma: 0.5, learningRate: 1e-2 }),
  model(3, { algorithm: "bc", weightDecay: 1e-2, maxNorm: Infinity }),
  model(4, { doubleDqn: false, alpha: 3, maxNorm: 0.1 }, { offset: 100, count: 50 }),
  model(5, { tau: 1 }, { offset: 599, count: 1 }),
];

const fresh = (models: readonly TrainerModel[]) =>
  models.map(({ seed }) => freshState(SHAPE, seed));

/** Does something with a trainer on the small problem. */
async function withTrainer<T>(
  models: readonly TrainerModel[],
  options: { states?: readonly ModelState[]; workers?: number; kernels?: string },
  work: (trainer: CpuTrainer) => Promise<T>,
): Promise<T> {
  const { states = fresh(models), ...rest } = options;
  const all = { shape: SHAPE, batch: BATCH, dataset: DATASET, models, states, ...rest };
  const trainer = await createCpuTrainer(all);
  try {
    return await work(trainer);
  } finally {
    trainer.close();
  }
}

/** States after some steps, taken a few at a time. */
const after = (
  models: readonly TrainerModel[],
  steps: readonly number[],
  options: { states?: readonly ModelState[]; workers?: number; kernels?: string } = {},
) =>
  withTrainer(models, options, async (trainer) => {
    for (const count of steps) assert.equal(await trainer.advance(count), count);
    return await trainer.states();
  });

Deno.test("DQN is CQL at alpha 0, to the bit, with its metrics", async () => {
  const [dqn, cql, other] = await after(
    [model(2, { algorithm: "dqn" }), model(2, { alpha: 0 }), model(2, { alpha: 1e-3 })],
    [60],
  );
  assertSameBits(dqn, cql, "dqn");
  assert.throws(() => assertSameBits(dqn, other, "another alpha"));
});

Deno.test("five models together are five models alone, to the bit, on any number of workers", async () => {
  const alone: ModelState[] = [];
  for (const each of MODELS) alone.push(...await after([each], [60]));
  for (const workers of [1, 2, 7]) {
    const together = await after(MODELS, [60], { workers });
    together.forEach((state, m) =>
      assertSameBits(state, alone[m], `${workers} workers, model ${m}`)
    );
  }
});

Deno.test("resumed training gives the bits of training in one go, running metrics too", async () => {
  const whole = await after(MODELS, [37]);
  const half = await after(MODELS, [7, 4]);
  const rest = await after(MODELS, [26], { states: half });
  rest.forEach((state, m) => assertSameBits(state, whole[m], `model ${m}`));
});

Deno.test("the builds differ by rounding alone, and a build that is not there is refused", async () => {
  const [relaxed, plain] = await Promise.all(
    BUILDS.map((kernels) => after(MODELS, [20], { kernels })),
  );
  relaxed.forEach(({ parameters }, m) => {
    const squares = (values: Iterable<number>) => Array.from(values).reduce((s, x) => s + x * x, 0);
    const apart = squares(parameters.map((x, i) => x - plain[m].parameters[i]));
    // 20 steps: each rounds at 6e-8, and Adam's division enlarges what is near 0.
    assert.ok(Math.sqrt(apart / squares(parameters)) < 1e-4, `model ${m}`);
  });
  await assert.rejects(
    after(MODELS, [1], { kernels: "texture" }),
    /kernels: unknown build "texture": expected relaxed or plain/,
  );
});

Deno.test("every model draws the transitions of its seed, slice and step", async () => {
  for (const each of MODELS) {
    const solo = await soloModel("relaxed", {
      shape: SHAPE,
      batch: BATCH,
      dataset: DATASET,
      model: each,
      state: freshState(SHAPE, each.seed),
    });
    for (let step = 0; step < 5; step++) {
      solo.step();
      assert.deepEqual(solo.drawn(), sampleIndices({ ...each, step, batch: BATCH }));
    }
  }
});

const DENSE_SHAPE: NetworkShape = { ...SHAPE, input: { kind: "dense", features: 11 } };
/** Layers of 32 inputs beside those of 16, 24 and 40: tiles of six leave every even remainder. */
const NARROW_SHAPE: NetworkShape = { ...DENSE_SHAPE, hidden: [32] };
const DENSE: DenseDataset = {
  ...DATASET,
  kind: "dense",
  features: 11,
  observation: Float32Array.from({ length: 6600 }, (_, i) => Math.sin(1.7 * i)),
  nextObservation: Float32Array.from({ length: 6600 }, (_, i) => Math.cos(0.9 * i)),
};

Deno.test("states computed once give the gradient of all rows, which the twin computes one by one", async () => {
  const batch = 150;
  for (const build of BUILDS) {
    const problems = [[SHAPE, DATASET], [DENSE_SHAPE, DENSE], [NARROW_SHAPE, DENSE]] as const;
    for (const [shape, dataset] of problems) {
      for (const each of MODELS) {
        const state = freshState(shape, each.seed);
        const solo = await soloModel(build, { shape, batch, dataset, model: each, state });
        solo.step();
        const rows = sampleBatch(dataset, { ...each, step: 0, batch });
        const { gradient } = twinGradient(startTwin(shape, state.parameters), {
          batch: rows,
          hyper: each.hyper,
        });
        const found = solo.gradient();
        const size = Math.sqrt(gradient.reduce((sum, g) => sum + g * g, 0));
        const apart = Math.sqrt(gradient.reduce((sum, g, i) => sum + (g - found[i]) ** 2, 0));
        // Float32 sums of 150 rows and 40 features.
        assert.ok(
          apart <= 3e-6 * size,
          `${build}, ${shape.input.kind}, ${each.seed}: ${apart / size}`,
        );
        const live = rows.terminated.filter((ended) => ended === 0).length;
        const [own, online, target] = solo.rows();
        const isValue = each.hyper.algorithm !== "bc";
        if (dataset.kind === "dense") {
          const next = isValue && each.hyper.doubleDqn ? live : 0;
          assert.deepEqual([own, online, target], [batch, batch + next, isValue ? live : 0]);
        } else {
          const states = new Set(rows.inputs);
          const liveNext = Array.from(rows.nextInputs).filter((_, b) => rows.terminated[b] === 0);
          const chosen = isValue && each.hyper.doubleDqn ? liveNext : [];
          assert.deepEqual([own, online, target], [
            states.size,
            new Set([...states, ...chosen]).size,
            isValue ? new Set(liveNext).size : 0,
          ]);
        }
      }
    }
  }
});

Deno.test("metrics are the twin's for every width of rows", async () => {
  for (const actions of [7, 9, 16, 17]) {
    const shape: NetworkShape = {
      input: { kind: "embedding", states: 37, width: 16 },
      hidden: [16],
      actions,
    };
    const dataset = { ...DATASET, actions, action: DATASET.action.map((a) => a % actions) };
    const [each] = MODELS;
    const state = freshState(shape, each.seed);
    const options = { shape, batch: BATCH, dataset, model: each, state };
    for (const build of BUILDS) {
      const solo = await soloModel(build, options);
      solo.step();
      const batch = sampleBatch(dataset, { ...each, step: 0, batch: BATCH });
      const { metrics } = twinStep(startTwin(shape, state.parameters), {
        batch,
        hyper: each.hyper,
      });
      const { loss, tdLoss, cqlPenalty, logsumexp, meanQ, maxQ, accuracy, entropy } = metrics;
      const expected = [loss, tdLoss, cqlPenalty, logsumexp, meanQ, maxQ, accuracy, entropy];
      const found = solo.sums().slice(1, 9);
      expected.forEach((value, i) =>
        assert.ok(Math.abs(found[i] - value) <= 1e-5, `${build}, ${actions}, ${i}: ${found[i]}`)
      );
    }
  }
});

Deno.test("a model that diverges says when and is frozen; the others go on as if alone", async () => {
  const wild = model(6, { learningRate: 1e30, maxNorm: Infinity });
  const models = [MODELS[0], wild, MODELS[2]];
  await withTrainer(models, { workers: 2 }, async (trainer) => {
    await trainer.advance(30);
    const [, diverged] = await trainer.states();
    assert.equal(diverged.step, 30);
    assert.ok(diverged.divergedAt !== null && diverged.divergedAt <= 3, `${diverged.divergedAt}`);
    const metrics = await trainer.metrics();
    assert.equal(metrics[1].divergedAt, diverged.divergedAt);
    assert.ok(
      metrics[1].steps < 3 && Number.isFinite(metrics[1].values.loss),
      "last finite metrics",
    );
    await trainer.advance(5);
    const later = await trainer.states();
    assertSameBits(later[1], { ...diverged, step: 35, metricSums: later[1].metricSums }, "frozen");
    assert.deepEqual([...later[1].metricSums], new Array(12).fill(0));
    for (const m of [0, 2]) {
      const [alone] = await after([models[m]], [35]);
      assertSameBits({ ...later[m], metricSums: alone.metricSums }, alone, `model ${m}`);
    }
    const [resumed] = await after([wild], [2], { states: [later[1]] });
    assertSameBits(resumed, { ...later[1], step: 37 }, "resumed frozen");
  });
});

Deno.test("an update that is not finite freezes its model at once, though its loss was finite", async () => {
  const [cql] = MODELS;
  const drawn = sampleIndices({ ...cql, step: 0, batch: BATCH });
  const seen = new Set(Array.from(drawn).flatMap((i) => [DATASET.state[i], DATASET.nextState[i]]));
  const unseen = Array.from({ length: 37 }, (_, s) => s).find((s) => !seen.has(s))!;
  const at = 24 * unseen + 5;
  const faults: Record<string, (state: ModelState) => void> = {
    // Adam moves the weight by infinity.
    weight: ({ firstMoment }) => firstMoment[at] = 3e38,
    // The target is further from the weight than a float32 can tell.
    target: ({ parameters, target }) => [parameters[at], target[at]] = [3e38, -3e38],
    "second moment": ({ secondMoment }) => secondMoment[at] = Infinity,
    nothing: () => {},
  };
  for (const build of BUILDS) {
    for (const [name, spoil] of Object.entries(faults)) {
      const state = freshState(SHAPE, cql.seed);
      spoil(state);
      const options = { shape: SHAPE, batch: BATCH, dataset: DATASET, model: cql, state };
      const solo = await soloModel(build, options);
      solo.step();
      assert.ok(Number.isFinite(solo.sums()[1]), `${build}, ${name}: loss`);
      assert.equal(solo.state().divergedAt, name === "nothing" ? null : 1, `${build}, ${name}`);
    }
  }
});

Deno.test("the signal stops all models at one step, before the last", async () => {
  await withTrainer(MODELS, { workers: 2 }, async (trainer) => {
    const controller = new AbortController();
    const seen: number[] = [];
    const taken = await trainer.advance(1_000_000, {
      signal: controller.signal,
      onProgress: (done) => {
        seen.push(done);
        if (done >= 20) controller.abort();
      },
    });
    assert.ok(taken >= 20 && taken < 1_000_000, `${taken} steps`);
    assert.equal(seen.at(-1), taken);
    const states = await trainer.states();
    assert.deepEqual(states.map(({ step }) => step), MODELS.map(() => taken));
    const alone = await after(MODELS, [taken]);
    states.forEach((state, m) => assertSameBits(state, alone[m], `model ${m}`));
  });
});

Deno.test("a worker that fails ends training with one clear line, at once and for good", async () => {
  await withTrainer(MODELS, { workers: 2 }, async (trainer) => {
    const line = /^CPU worker 2 failed: asked to fail$/;
    const training = trainer.advance(1_000_000, {
      onProgress: (done) => done > 5 && trainer.failWorker(1),
    });
    await assert.rejects(training, (error: Error) => line.test(error.message));
    await assert.rejects(trainer.advance(1), (error: Error) => line.test(error.message));
  });
});

Deno.test("models in this thread are those of workers, to the bit, and a pause is heard", async () => {
  const models = [model(2, { alpha: 0 }), model(3, { algorithm: "bc" })];
  const expected = await after(models, [40]);
  const options = { shape: SHAPE, batch: BATCH, dataset: DATASET, models };
  const trainer = await createCpuTrainer(options, { inThisThread: true });
  assert.match(trainer.info.adapter, /1 worker/);
  const controller = new AbortController();
  setTimeout(() => controller.abort());
  const taken = await trainer.advance(2 ** 30, { signal: controller.signal });
  assert.ok(taken < 2 ** 30);
  trainer.close();
  await assert.rejects(trainer.advance(1), /closed/);
  const other = await createCpuTrainer(options, { inThisThread: true });
  assert.equal(await other.advance(40), 40);
  (await other.states()).forEach((state, m) => assertSameBits(state, expected[m], `model ${m}`));
  other.close();
});

import assert from "node:assert/strict";
import { fullStep } from "../../../src/algorithms/full_batch.ts";
import type { HyperParameters } from "../../../src/algorithms/hyper_parameters.ts";
import { startTwin, twinStep } from "../../../src/algorithms/twin_step.ts";
import { countTransitions } from "../../../src/dataset/transition_counts.ts";
import { sliceDataset } from "../../../src/dataset/rows.ts";
import { sampleBatch } from "../../../src/network/sample_batch.ts";
import { tensorsOf } from "../../../src/network/shape.ts";
import { type CpuTrainer, createCpuTrainer } from "../../../src/trainer/cpu/cpu_trainer.ts";
import { BUILDS } from "../../../src/trainer/cpu/kernels.ts";
import { freshState } from "../../../src/trainer/fresh_state.ts";
import type { ModelState, TrainerModel } from "../../../src/trainer/trainer.ts";
import {
  FULL_DATASET,
  FULL_HYPER,
  FULL_SHAPE,
  FULL_SUPPORT,
} from "../../algorithms/full_problem.ts";
import { naiveGradient } from "../../algorithms/naive_gradient.ts";
import { assertSameBits } from "../webgpu/small_problem.ts";
import { soloModel } from "./solo_model.ts";

const SHAPE = FULL_SHAPE;
const COUNTS = countTransitions(FULL_DATASET);
const FEW = countTransitions(sliceDataset(FULL_DATASET, { offset: 0, count: 60 }));

/** A model on all transitions unless said otherwise. */
function model(
  seed: number,
  changes: Partial<HyperParameters> = {},
  rest: Partial<TrainerModel> = {},
): TrainerModel {
  const hyper = { ...FULL_HYPER, ...changes };
  return { seed, hyper, slice: { offset: 0, count: 0 }, counts: COUNTS, ...rest };
}

const MODELS = [
  model(1),
  model(2, { doubleDqn: false }, { support: FULL_SUPPORT }),
  model(3, { algorithm: "dqn", gamma: 1, maxNorm: 0.1 }, { support: FULL_SUPPORT, counts: FEW }),
  model(4, { algorithm: "bc", weightDecay: 1e-2 }),
  model(5, { schedule: { warmUp: 3, decay: "cosine", steps: 40 } }, { support: FULL_SUPPORT }),
  model(7, { targetRange: [-0.15, 0.1] }, { support: FULL_SUPPORT }),
];

/** A model some steps old, so that its target network is another than the online one. */
function olderState({ seed, hyper, counts, support }: TrainerModel): ModelState {
  const state = freshState(SHAPE, seed);
  const twin = startTwin(SHAPE, state.parameters);
  const faster = { ...hyper, learningRate: 0.1 };
  for (let i = 0; i < 4; i++) fullStep(twin, { counts: counts!, hyper: faster, support });
  return {
    ...state,
    parameters: Float32Array.from(twin.parameters),
    target: Float32Array.from(twin.target),
  };
}

/** norm(a - b) / norm(b). */
function apart(a: ArrayLike<number>, b: Float64Array): number {
  return Math.hypot(...b.map((x, i) => a[i] - x)) / Math.hypot(...b);
}

Deno.test("the gradient and first step on a whole dataset are those of a loop over its transitions", async () => {
  for (const build of BUILDS) {
    for (const each of MODELS) {
      const { hyper, support, counts } = each;
      const state = olderState(each);
      const solo = await soloModel(build, { shape: SHAPE, batch: "full", model: each, state });
      solo.step();
      const twin = startTwin(SHAPE, state.parameters);
      twin.target.set(state.target);
      const dataset = counts === FEW
        ? sliceDataset(FULL_DATASET, { offset: 0, count: 60 })
        : FULL_DATASET;
      const naive = naiveGradient(twin, { dataset, hyper, support });
      const { metrics } = fullStep(twin, { counts: counts!, hyper, support });
      const found = { gradient: solo.gradient(), ...solo.state() };
      for (const { name, offset, size } of tensorsOf(SHAPE)) {
        const part = <T extends Float32Array | Float64Array>(vector: T) =>
          vector.subarray(offset, offset + size);
        const gradient = apart(part(found.gradient), part(naive.gradient) as Float64Array);
        const weights = apart(part(found.parameters), part(twin.parameters) as Float64Array);
        assert.ok(gradient <= 1e-5, `${build}, ${each.seed}, gradient of ${name}: ${gradient}`);
        assert.ok(weights <= 1e-5, `${build}, ${each.seed}, ${name}: ${weights}`);
      }
      const sums = solo.sums();
      const { loss, tdLoss, cqlPenalty, logsumexp, meanQ, maxQ } = metrics;
      const { accuracy, entropy, gradientNorm, tdVariance } = metrics;
      [
        1,
        loss,
        tdLoss,
        cqlPenalty,
        logsumexp,
        meanQ,
        maxQ,
        accuracy,
        entropy,
        gradientNorm,
        tdVariance,
      ]
        .forEach((expected, i) => {
          const error = Math.abs(sums[i] - expected);
          assert.ok(
            error <= 1e-5 * Math.max(0.1, Math.abs(expected)),
            `${each.seed}, ${i}: ${error}`,
          );
        });
    }
  }
});

Deno.test("minibatches within a support step as the twin's", async () => {
  const slice = { offset: 0, count: FULL_DATASET.action.length };
  for (const doubleDqn of [true, false]) {
    const each = model(9, { doubleDqn }, { slice, support: FULL_SUPPORT, counts: undefined });
    const state = olderState({ ...each, counts: COUNTS });
    const options = { shape: SHAPE, batch: 50, dataset: FULL_DATASET, model: each, state };
    const solo = await soloModel("relaxed", options);
    solo.step();
    const batch = sampleBatch(FULL_DATASET, { ...each, step: 0, batch: 50 });
    const step = { batch, hyper: each.hyper };
    const stepped = (support?: Uint32Array) => {
      const twin = startTwin(SHAPE, state.parameters);
      twin.target.set(state.target);
      return twinStep(twin, { ...step, support }).rawGradient;
    };
    assert.ok(apart(solo.gradient(), stepped(FULL_SUPPORT)) <= 1e-5);
    assert.ok(apart(solo.gradient(), stepped()) > 1e-3, "the support makes no difference");
  }
});

Deno.test("minibatches with a target range step as the twin's, an endless range as none", async () => {
  const slice = { offset: 0, count: FULL_DATASET.action.length };
  for (const build of BUILDS) {
    for (const doubleDqn of [true, false]) {
      const each = model(10, { doubleDqn }, { slice, counts: undefined });
      const state = olderState({ ...each, counts: COUNTS });
      const stepped = async (targetRange?: readonly [number, number]) => {
        const changed = { ...each, hyper: { ...each.hyper, targetRange } };
        const options = { shape: SHAPE, batch: 50, dataset: FULL_DATASET, model: changed, state };
        const solo = await soloModel(build, options);
        solo.step();
        return solo;
      };
      const hyper = { ...each.hyper, targetRange: [-0.15, 0.1] as const };
      const batch = sampleBatch(FULL_DATASET, { ...each, step: 0, batch: 50 });
      const twin = startTwin(SHAPE, state.parameters);
      twin.target.set(state.target);
      const { rawGradient } = twinStep(twin, { batch, hyper });
      const free = await stepped();
      assert.ok(apart((await stepped(hyper.targetRange)).gradient(), rawGradient) <= 1e-5);
      assert.ok(apart(free.gradient(), rawGradient) > 1e-3, "the range makes no difference");
      assertSameBits((await stepped([-1e30, 1e30])).state(), free.state(), "an endless range");
    }
  }
});

/** Does something with a trainer. */
async function withTrainer<T>(
  models: readonly TrainerModel[],
  options: { states?: readonly ModelState[]; workers?: number },
  work: (trainer: CpuTrainer) => Promise<T>,
): Promise<T> {
  const { states = models.map(({ seed }) => freshState(SHAPE, seed)), workers } = options;
  const trainer = await createCpuTrainer({ shape: SHAPE, batch: "full", models, states, workers });
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
  options: { states?: readonly ModelState[]; workers?: number } = {},
) =>
  withTrainer(models, options, async (trainer) => {
    for (const count of steps) assert.equal(await trainer.advance(count), count);
    return await trainer.states();
  });

Deno.test("models on their own datasets train together, resumed or on any number of workers, to the same bits", async () => {
  const whole = await after(MODELS, [30], { workers: 2 });
  const half = await after(MODELS, [7, 4], { workers: 3 });
  const resumed = await after(MODELS, [19], { states: half, workers: 1 });
  for (const [m, each] of MODELS.entries()) {
    assertSameBits(resumed[m], whole[m], `resumed model ${m}`);
    const [alone] = await after([each], [30]);
    assertSameBits(alone, whole[m], `model ${m} alone`);
  }
});

Deno.test("40 steps on a whole dataset lead where the twin's lead, with the same metrics", async () => {
  const models = [MODELS[1], MODELS[4], MODELS[5]];
  await withTrainer(models, {}, async (trainer) => {
    await trainer.advance(40);
    const metrics = await trainer.metrics();
    const states = await trainer.states();
    models.forEach(({ seed, hyper, counts, support }, m) => {
      const twin = startTwin(SHAPE, freshState(SHAPE, seed).parameters);
      const reports = Array.from(
        { length: 40 },
        () => fullStep(twin, { counts: counts!, hyper, support }).metrics,
      );
      assert.ok(apart(states[m].parameters, twin.parameters) <= 1e-3);
      for (const name of ["loss", "tdLoss", "tdVariance", "gradientNorm"] as const) {
        const mean = reports.reduce((sum, report) => sum + report[name], 0) / 40;
        assert.ok(
          Math.abs(metrics[m].values[name] - mean) <= 1e-3 * Math.abs(mean),
          `${m}: ${name}`,
        );
      }
    });
  });
});

Deno.test("a model on a whole dataset that diverges says when and is frozen; the others go on", async () => {
  const wild = model(6, { learningRate: 1e30 });
  await withTrainer([MODELS[0], wild], { workers: 2 }, async (trainer) => {
    await trainer.advance(10);
    const [good, diverged] = await trainer.states();
    assert.ok(diverged.divergedAt !== null && diverged.divergedAt <= 3, `${diverged.divergedAt}`);
    const [alone] = await after([MODELS[0]], [10]);
    assertSameBits(good, alone, "the other");
  });
});

Deno.test("what does not fit a whole dataset is refused", async () => {
  const refused = (each: TrainerModel, line: RegExp) => assert.rejects(after([each], [1]), line);
  await refused(
    model(1, {}, { counts: undefined }),
    /^InputError: models\[0\]\.counts: found nothing, expected counts/,
  );
  await refused(
    model(1, {}, { counts: { ...COUNTS, states: 12 } }),
    /12 states and 4 actions, expected/,
  );
  await refused(model(1, {}, { support: new Uint32Array(13) }), /support\[0\]: found the bits 0/);
  await refused(
    model(1, {}, { support: new Uint32Array(13).fill(16) }),
    /support\[0\]: found the bits 16/,
  );
  await refused(
    model(1, {}, { support: new Uint32Array(5).fill(1) }),
    /support: found 5 states, expected 13/,
  );
  await refused(
    model(1, { targetRange: [1, 1] }),
    /targetRange: found \[1, 1\], expected null or \[low, high\], low below/,
  );
});

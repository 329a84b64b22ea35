import assert from "node:assert/strict";
import { startTwin, twinStep } from "../../../src/algorithms/twin_step.ts";
import { sampleBatch } from "../../../src/network/sample_batch.ts";
import { freshState } from "../../../src/trainer/fresh_state.ts";
import type { ModelMetrics, ModelState } from "../../../src/trainer/trainer.ts";
import { SCHEDULE } from "../../../src/trainer/webgpu/group_buffers.ts";
import { assertSameBits, BATCH, DATASET, model, SHAPE, startTraining } from "./small_problem.ts";

/** Float32 against float64: each step's rounding is 1e-6 at most, and Adam carries it on. */
const TOLERANCE = 1e-4;

const MODELS = [
  model(1),
  model(2, { algorithm: "dqn", gamma: 0.5, learningRate: 1e-2 }),
  model(3, { algorithm: "bc", weightDecay: 1e-2, maxNorm: Infinity }),
  model(4, { doubleDqn: false, alpha: 3, maxNorm: 0.1 }),
];

Deno.test("the metrics are the twin's: means over the steps since they were read", async () => {
  const trainer = await startTraining(MODELS);
  const twins = MODELS.map((each) => startTwin(SHAPE, freshState(SHAPE, each.seed).parameters));
  for (const steps of [1, 4, 2]) {
    await trainer.advance(steps);
    const found = await trainer.metrics();
    MODELS.forEach(({ hyper, seed, slice }, m) => {
      const reports = Array.from({ length: steps }, () => {
        const options = { seed, slice, step: twins[m].step, batch: BATCH };
        return twinStep(twins[m], { batch: sampleBatch(DATASET, options), hyper }).metrics;
      });
      const { step, steps: over, divergedAt, values } = found[m];
      assert.deepEqual([step, over, divergedAt], [twins[m].step, steps, null]);
      for (const name of Object.keys(values)) {
        const each = reports.map((report) => report[name]);
        const mean = each.reduce((a, b) => a + b) / steps;
        const expected = name === "maxQ" ? Math.max(...each) : mean;
        const error = Math.abs(values[name] - expected) / Math.max(0.1, Math.abs(expected));
        assert.ok(error <= TOLERANCE, `model ${m}: ${name} ${values[name]}, twin ${expected}`);
      }
    });
  }
  const [unread] = await trainer.metrics();
  assert.equal(unread.steps, 0);
  assert.ok(Number.isNaN(unread.values.loss) && Number.isNaN(unread.values.maxQ));
  trainer.close();
});

Deno.test("bias corrections go on past the end of the device's schedule", async () => {
  const first = SCHEDULE - 3;
  const states = MODELS.map((each): ModelState => {
    const { parameters, ...state } = freshState(SHAPE, each.seed);
    const firstMoment = parameters.map((value) => 0.01 * value);
    const secondMoment = parameters.map((value) => 0.001 * value * value);
    return { ...state, parameters, firstMoment, secondMoment, step: first };
  });
  const trainer = await startTraining(MODELS, { states });
  // A submission of one step, then one across the end.
  const taken: number[] = [];
  await trainer.advance(8, { onProgress: (done) => taken.push(done) });
  assert.ok(taken.length < 8, `submissions end at ${taken}`);
  const found = await trainer.states();
  const single = await startTraining(MODELS, { states });
  for (let step = 0; step < 8; step++) await single.advance(1);
  const steps = await single.states();
  MODELS.forEach(({ hyper, seed, slice }, m) => {
    assertSameBits(found[m], steps[m], `model ${m}`);
    const { parameters, firstMoment, secondMoment } = states[m];
    const twin = {
      ...startTwin(SHAPE, parameters),
      firstMoment: new Float64Array(firstMoment),
      secondMoment: new Float64Array(secondMoment),
      step: first,
    };
    while (twin.step < first + 8) {
      const options = { seed, slice, step: twin.step, batch: BATCH };
      twinStep(twin, { batch: sampleBatch(DATASET, options), hyper });
    }
    const moved = (weights: ArrayLike<number>) => parameters.map((value, i) => weights[i] - value);
    const [ours, theirs] = [moved(found[m].parameters), moved(twin.parameters)];
    const error = Math.hypot(...ours.map((value, i) => value - theirs[i])) / Math.hypot(...theirs);
    assert.ok(error <= 1e-3, `model ${m}: weights moved otherwise by ${error}`);
  });
  trainer.close();
  single.close();
});

Deno.test("a submission is as long as takes about a quarter of a second", async () => {
  const trainer = await startTraining([model(1)]);
  const now = performance.now;
  const ends: number[] = [];
  let clock = 0;
  try {
    // Each submission seems to take 125 ms, whatever its length: twice as many steps take 250 ms.
    performance.now = () => clock += 125;
    await trainer.advance(38, { onProgress: (done) => ends.push(done) });
  } finally {
    performance.now = now;
  }
  assert.deepEqual(ends, [1, 3, 7, 15, 31, 38]);
  trainer.close();
});

Deno.test("no submission is longer than the device's schedule", async () => {
  const trainer = await startTraining([model(1)]);
  const now = performance.now;
  const ends: number[] = [];
  try {
    performance.now = () => 0;
    await trainer.advance(SCHEDULE + 2, { onProgress: (done) => ends.push(done) });
  } finally {
    performance.now = now;
  }
  assert.deepEqual(ends, [1, SCHEDULE + 1, SCHEDULE + 2]);
  const [{ step, divergedAt }] = await trainer.metrics();
  assert.deepEqual([step, divergedAt], [SCHEDULE + 2, null]);
  trainer.close();
});

Deno.test("a signal stops training between two submissions", async () => {
  const trainer = await startTraining([model(1), model(2, { algorithm: "bc" })]);
  const steps = async (): Promise<number[]> =>
    (await trainer.metrics()).map(({ step }: ModelMetrics) => step);
  assert.equal(await trainer.advance(1000, { signal: AbortSignal.abort() }), 0);
  assert.deepEqual(await steps(), [0, 0]);
  const inside = new AbortController();
  const onProgress = () => inside.abort();
  const done = await trainer.advance(1000, { signal: inside.signal, onProgress });
  assert.equal(done, 1);
  assert.deepEqual(await steps(), [1, 1]);
  // A timer, as Ctrl-C, is heard between submissions, of which the first are short.
  const outside = new AbortController();
  setTimeout(() => outside.abort(), 0);
  const submissions: number[] = [];
  const reached = await trainer.advance(100_000, {
    signal: outside.signal,
    onProgress: (count) => submissions.push(count),
  });
  assert.ok(submissions.length <= 2, `stopped after ${submissions.length} submissions`);
  assert.equal(reached, submissions.at(-1));
  assert.deepEqual(await steps(), [1 + reached, 1 + reached]);
  trainer.close();
});

Deno.test("models at different steps do not train together", async () => {
  const models = [model(1), model(2)];
  const states = models.map((each, m) => ({ ...freshState(SHAPE, each.seed), step: m }));
  await assert.rejects(
    startTraining(models, { states }),
    /^InputError: states\[1\]\.step: found [01], expected [01], that of the first$/,
  );
});

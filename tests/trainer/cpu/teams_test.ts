import assert from "node:assert/strict";
import { countTransitions } from "../../../src/dataset/transition_counts.ts";
import type { DenseDataset } from "../../../src/dataset/dataset.ts";
import type { NetworkShape } from "../../../src/network/shape.ts";
import { cpuLayout } from "../../../src/trainer/cpu/cpu_layout.ts";
import { type CpuTrainer, createCpuTrainer } from "../../../src/trainer/cpu/cpu_trainer.ts";
import { formTeams } from "../../../src/trainer/cpu/teams.ts";
import type { ModelState, TrainerModel, TrainerOptions } from "../../../src/trainer/trainer.ts";
import { assertSameBits, DATASET, model } from "../webgpu/small_problem.ts";

/** More than a block of the norm and a stretch of the update, and no width a multiple of a tile. */
const SHAPE: NetworkShape = {
  input: { kind: "embedding", states: 37, width: 25 },
  hidden: [75, 43],
  actions: 25,
};
const DENSE_SHAPE: NetworkShape = { ...SHAPE, input: { kind: "dense", features: 11 } };
const DENSE: DenseDataset = {
  ...DATASET,
  kind: "dense",
  features: 11,
  observation: Float32Array.from({ length: 6600 }, (_, i) => Math.sin(1.7 * i)),
  nextObservation: Float32Array.from({ length: 6600 }, (_, i) => Math.cos(0.9 * i)),
};
const COUNTS = countTransitions(DATASET);
const SUPPORT = Uint32Array.from({ length: 37 }, (_, s) => 1 << s % 25 | 1 << (7 * s + 3) % 25);

type Problem = Pick<TrainerOptions, "shape" | "batch" | "dataset">;

/** Batches of some tiles, of fewer than there are workers, of observations, and the whole dataset. */
const PROBLEMS: Readonly<Record<string, Problem>> = {
  batch: { shape: SHAPE, batch: 61, dataset: DATASET },
  "a batch of a tile": { shape: SHAPE, batch: 2, dataset: DATASET },
  observations: { shape: DENSE_SHAPE, batch: 61, dataset: DENSE },
  "whole dataset": { shape: SHAPE, batch: "full" },
};

const onProblem = ({ shape, batch }: Problem, each: TrainerModel): TrainerModel => ({
  ...each,
  counts: batch === "full" ? COUNTS : undefined,
  support: shape.input.kind === "embedding" && each.seed === 2 ? SUPPORT : undefined,
});

const MODELS = [
  model(1),
  model(2, { algorithm: "dqn", doubleDqn: false }),
  model(3, { algorithm: "bc", weightDecay: 1e-2, maxNorm: Infinity }),
];

/** Does something with a trainer. */
async function withTrainer<T>(
  options: TrainerOptions,
  work: (trainer: CpuTrainer) => Promise<T>,
): Promise<T> {
  const trainer = await createCpuTrainer(options);
  try {
    return await work(trainer);
  } finally {
    trainer.close();
  }
}

/** The model's state after some steps, taken a few at a time. */
const after = (
  problem: Problem,
  { each, workers, states }: {
    each: TrainerModel;
    workers: number;
    states?: readonly ModelState[];
  },
  steps: readonly number[],
) =>
  withTrainer({ ...problem, models: [onProblem(problem, each)], workers, states }, async (t) => {
    assert.equal(t.workers, workers);
    for (const count of steps) assert.equal(await t.advance(count), count);
    return (await t.states())[0];
  });

Deno.test("a team of any size takes the steps of one worker, to the bit", async () => {
  for (const [name, problem] of Object.entries(PROBLEMS)) {
    for (const each of MODELS) {
      const alone = await after(problem, { each, workers: 1 }, [25]);
      for (const workers of [2, 3]) {
        const state = await after(problem, { each, workers }, [7, 18]);
        assertSameBits(state, alone, `${name}, ${each.hyper.algorithm}, ${workers} workers`);
      }
    }
  }
});

Deno.test("a training goes on in a team of another size, to the bits of one go", async () => {
  for (const problem of [PROBLEMS.batch, PROBLEMS["whole dataset"]]) {
    const whole = await after(problem, { each: MODELS[0], workers: 1 }, [30]);
    const first = await after(problem, { each: MODELS[0], workers: 3 }, [11]);
    const second = await after(problem, { each: MODELS[0], workers: 1, states: [first] }, [8]);
    const last = await after(problem, { each: MODELS[0], workers: 2, states: [second] }, [11]);
    assertSameBits(last, whole, `batch ${problem.batch}`);
  }
});

Deno.test("teams on several models, each on its own data, end in the bits of each alone", async () => {
  const problem = PROBLEMS["whole dataset"];
  const few = countTransitions({ ...DATASET, action: DATASET.action.map((a) => a % 5) });
  const models = MODELS.map((each, m) => ({
    ...onProblem(problem, each),
    counts: m === 1 ? few : COUNTS,
  }));
  const together = await withTrainer({ ...problem, models, workers: 7 }, async (trainer) => {
    assert.equal(trainer.workers, 6);
    assert.match(trainer.info.adapter, /^CPU, 6 workers on \d+ cores?$/);
    await trainer.advance(25);
    return await trainer.states();
  });
  for (const [m, each] of models.entries()) {
    const [alone] = await withTrainer({ ...problem, models: [each], workers: 1 }, async (t) => {
      await t.advance(25);
      return await t.states();
    });
    assertSameBits(together[m], alone, `model ${m}`);
  }
});

Deno.test("a team freezes a model that diverges at one step, in the bits of one worker", async () => {
  const wild = model(6, { learningRate: 1e30, maxNorm: Infinity });
  const infinite = (state: ModelState): ModelState => {
    const firstMoment = state.firstMoment.slice();
    firstMoment[firstMoment.length - 30] = 3e38;
    return { ...state, firstMoment };
  };
  for (const problem of [PROBLEMS.batch, PROBLEMS["whole dataset"]]) {
    const alone = await after(problem, { each: wild, workers: 1 }, [9]);
    assert.ok(alone.divergedAt !== null && alone.divergedAt <= 3, `${alone.divergedAt}`);
    const fresh = await after(problem, { each: MODELS[0], workers: 1 }, [1]);
    const states = [infinite(fresh)];
    const spoilt = await after(problem, { each: MODELS[0], workers: 1, states }, [4]);
    assert.equal(spoilt.divergedAt, 2, "an update that is not finite");
    for (const workers of [2, 3]) {
      const team = await after(problem, { each: wild, workers }, [9]);
      assertSameBits(team, alone, `${workers} workers`);
      const other = await after(problem, { each: MODELS[0], workers, states }, [4]);
      assertSameBits(other, spoilt, `${workers} workers, an update that is not finite`);
    }
  }
});

Deno.test("the signal stops a team within a stretch, at a step that can be gone on from", async () => {
  const problem = PROBLEMS.batch;
  const options = { ...problem, models: [MODELS[0]], workers: 3 };
  await withTrainer(options, async (trainer) => {
    const controller = new AbortController();
    const taken = await trainer.advance(100_000_000, {
      signal: controller.signal,
      onProgress: (done) => done >= 20 && controller.abort(),
    });
    assert.ok(taken >= 20 && taken < 100_000_000, `${taken} steps`);
    const [state] = await trainer.states();
    assertSameBits(state, await after(problem, { each: MODELS[0], workers: 1 }, [taken]), "alone");
  });
});

Deno.test("a worker of a team that dies or fails is named, whoever waits for it", async () => {
  for (const worker of [0, 2]) {
    const died = new RegExp(
      `^CPU worker ${worker + 1} failed: it has died or hangs, no step was taken in 3 s$`,
    );
    const options = { ...PROBLEMS.batch, models: [MODELS[0]], workers: 3 };
    const trainer = await createCpuTrainer(options, { patience: 3000 });
    const training = trainer.advance(100_000_000);
    setTimeout(() => trainer.killWorker(worker), 300);
    await assert.rejects(training, (error: Error) => died.test(error.message));
    await assert.rejects(trainer.advance(1), (error: Error) => died.test(error.message));
    trainer.close();
    await withTrainer(options, async (other) => {
      const asked = other.advance(100_000_000, { onProgress: () => other.failWorker(worker) });
      await assert.rejects(asked, { message: `CPU worker ${worker + 1} failed: asked to fail` });
    });
  }
});

Deno.test("workers are shared out evenly; a small network takes no more than its step is worth", () => {
  const layout = cpuLayout(SHAPE);
  const form = (models: number, workers?: number, batch: number | "full" = 61) =>
    formTeams(layout, { batch, models, workers });
  assert.deepEqual(form(1, 1), { teams: 1, size: 1 });
  assert.deepEqual(form(1, 2), { teams: 1, size: 2 });
  assert.deepEqual(form(2, 5), { teams: 2, size: 2 });
  assert.deepEqual(form(2, 3), { teams: 2, size: 1 });
  assert.deepEqual(form(8, 3), { teams: 3, size: 1 });
  const cores = navigator.hardwareConcurrency;
  assert.deepEqual(form(1, undefined, 4), { teams: 1, size: 1 });
  assert.deepEqual(form(1, undefined, 1e6), { teams: 1, size: cores });
  assert.deepEqual(form(cores, undefined, 1e6), { teams: cores, size: 1 });
});

import assert from "node:assert/strict";
import { fullStep } from "../../../src/algorithms/full_batch.ts";
import type { HyperParameters } from "../../../src/algorithms/hyper_parameters.ts";
import { modelTensors, netsOf } from "../../../src/algorithms/nets.ts";
import { ALGORITHMS } from "../../../src/algorithms/registry.ts";
import { startTwin, type TwinState, twinStep } from "../../../src/algorithms/twin_step.ts";
import type { DenseDataset, DiscreteDataset } from "../../../src/dataset/dataset.ts";
import { countTransitions } from "../../../src/dataset/transition_counts.ts";
import { gatherBatch, sampleIndices } from "../../../src/network/sample_batch.ts";
import type { NetworkShape } from "../../../src/network/shape.ts";
import { pcg4d, STREAM, uniform } from "../../../src/random/pcg4d.ts";
import { createCpuTrainer } from "../../../src/trainer/cpu/cpu_trainer.ts";
import { BUILDS } from "../../../src/trainer/cpu/kernels.ts";
import { freshState } from "../../../src/trainer/fresh_state.ts";
import type { ModelState, TrainerModel } from "../../../src/trainer/trainer.ts";
import { assertSameBits, BATCH, DATASET, SHAPE } from "../webgpu/small_problem.ts";
import { relativeDistance } from "./relative_distance.ts";
import { soloModel } from "./solo_model.ts";

const FEATURES = 11;
const DENSE_SHAPE: NetworkShape = { ...SHAPE, input: { kind: "dense", features: FEATURES } };
const ROWS = DATASET.action.length;
const { actions } = DATASET;

function noise(count: number, salt: number): Float32Array {
  return Float32Array.from(
    { length: count },
    (_, i) => 2 * uniform(pcg4d(salt, STREAM.kernelInputs, i, 9)) - 1,
  );
}

/** Bits of some actions, never none: so few that two of these may have none in common. */
function someActions(count: number, salt: number): Uint32Array {
  return Uint32Array.from({ length: count }, (_, i) => {
    const [a, b] = pcg4d(salt, STREAM.kernelInputs, i, 8);
    return (a & b & (2 ** actions - 1) | 1 << i % actions) >>> 0;
  });
}

const DISCRETE: DiscreteDataset = { ...DATASET, nextAllowed: someActions(ROWS, 5) };
const DENSE: DenseDataset = {
  ...DATASET,
  kind: "dense",
  features: FEATURES,
  observation: noise(FEATURES * ROWS, 1),
  nextObservation: noise(FEATURES * ROWS, 2),
};

/** Probabilities of actions. */
function chances(rows: number): Float32Array {
  const all = noise(rows * actions, 3).map((x) => Math.exp(3 * x));
  for (let at = 0; at < all.length; at += actions) {
    const row = all.subarray(at, at + actions);
    const total = row.reduce((a, b) => a + b, 0);
    row.forEach((x, a) => row[a] = x / total);
  }
  return all;
}

const COMMON = {
  gamma: 0.9,
  tau: 0.3,
  learningRate: 0.01,
  beta1: 0.8,
  beta2: 0.95,
  epsilon: 1e-3,
  weightDecay: 0.01,
  maxNorm: 0.1,
};

const SLICE = { offset: 40, count: ROWS - 50 };

/** Every algorithm with each of the settings its kernels are checked with. */
const HYPERS = ALGORITHMS.flatMap(({ name, checked }) =>
  checked.map((own) => ({ ...COMMON, ...own, algorithm: name }) as unknown as HyperParameters)
);

interface Problem {
  readonly name: string;
  readonly shape: NetworkShape;
  readonly dataset: DiscreteDataset | DenseDataset;
  readonly isFull: boolean;
  /** Rows of a batch, where it is of batches. */
  readonly batch: number;
}

const PROBLEMS: readonly Problem[] = [
  { name: "embedding", shape: SHAPE, dataset: DISCRETE, isFull: false, batch: BATCH },
  { name: "dense", shape: DENSE_SHAPE, dataset: DENSE, isFull: false, batch: BATCH },
  { name: "whole dataset", shape: SHAPE, dataset: DATASET, isFull: true, batch: BATCH },
  // More rows than go through all layers at once.
  { name: "large batches", shape: DENSE_SHAPE, dataset: DENSE, isFull: false, batch: 300 },
];

/** The model of some hyper-parameters in a problem. */
function modelOf({ dataset, isFull }: Problem, hyper: HyperParameters, seed: number): TrainerModel {
  const isDiscrete = dataset.kind === "discrete";
  const evaluates = ALGORITHMS.find(({ name }) => name === hyper.algorithm)!.policy === null;
  return {
    seed,
    hyper: isFull ? { ...hyper, huber: false } : hyper,
    slice: isFull ? { offset: 0, count: ROWS } : SLICE,
    counts: isFull && isDiscrete ? countTransitions(dataset) : undefined,
    support: isDiscrete && seed % 2 === 0 ? someActions(37, 6) : undefined,
    weights: !isFull && seed % 3 !== 0
      ? noise(SLICE.count, 7).map((w) => Math.max(0, w))
      : undefined,
    policy: !evaluates ? undefined : {
      by: isDiscrete ? "state" : "transition",
      probabilities: chances(isDiscrete ? 37 : ROWS),
    },
  };
}

/** A step of the twin; returns its gradient and metrics. */
function stepTwin(problem: Problem, model: TrainerModel, twin: TwinState) {
  const { hyper, seed, slice, support, policy, weights, counts } = model;
  const { dataset } = problem;
  if (problem.isFull) {
    return fullStep(twin, { counts: counts!, hyper, support, policy: policy?.probabilities });
  }
  const indices = sampleIndices({ seed, step: twin.step, batch: problem.batch, slice });
  const mean = weights && weights.reduce((a, b) => a + b, 0) / weights.length;
  const lines = policy &&
    Array.from(
      indices,
      (index) =>
        policy.by === "transition" || dataset.kind === "dense" ? index : dataset.nextState[index],
    );
  return twinStep(twin, {
    batch: gatherBatch(dataset, indices),
    hyper,
    support,
    weights: weights && Array.from(indices, (i) => weights[i - slice.offset] / mean!),
    nextPolicy: lines && Float32Array.from(
      lines.flatMap((line) =>
        Array.from(policy.probabilities.subarray(line * actions, (line + 1) * actions))
      ),
    ),
  });
}

/** A state in which target networks are their own. */
function movedState(shape: NetworkShape, { seed, hyper }: TrainerModel): ModelState {
  const fresh = freshState(shape, seed, hyper);
  const moved = noise(fresh.parameters.length, 20 + seed);
  // Values of every other model are all below 0.
  for (const { offset, size } of seed % 2 === 1 ? netsOf(hyper, shape) : []) {
    const outputs = fresh.parameters.subarray(offset, offset + size).subarray(-actions);
    outputs.forEach((bias, a) => outputs[a] = bias - 2);
  }
  return {
    ...fresh,
    step: 4,
    target: fresh.parameters.map((value, i) => value + 0.05 * moved[i]),
  };
}

for (const problem of PROBLEMS) {
  Deno.test(`every algorithm's steps on the CPU are the twin's: ${problem.name}`, async () => {
    const { shape, dataset, isFull, batch } = problem;
    for (const build of BUILDS) {
      for (const [seed, hyper] of HYPERS.entries()) {
        const model = modelOf(problem, hyper, seed);
        const state = movedState(shape, model);
        const solo = await soloModel(build, {
          shape,
          batch: isFull ? "full" : batch,
          dataset,
          model,
          state,
        });
        const twin = { ...startTwin(shape, state.parameters), step: 4 };
        twin.target.set(state.target);
        const what = `${build} ${hyper.algorithm} ${seed}`;
        for (let step = 0; step < 3; step++) {
          const before = solo.sums();
          solo.step();
          const { rawGradient, metrics } = stepTwin(problem, model, twin);
          const sums = solo.sums();
          const { metrics: named } = ALGORITHMS.find(({ name }) => name === hyper.algorithm)!;
          if (step === 0) {
            for (const tensor of modelTensors(hyper, shape)) {
              const error = relativeDistance(
                solo.gradient(),
                Float32Array.from(rawGradient),
                tensor,
              );
              assert.ok(error <= 2e-5, `${what}: gradient of ${tensor.name} ${error} apart`);
            }
          }
          named.forEach(({ name, over }, i) => {
            const found = over === "max" ? sums[1 + i] : sums[1 + i] - before[1 + i];
            if (over === "max" && step > 0) return;
            const size = Math.max(0.1, Math.abs(metrics[name]), Math.abs(sums[1 + i]));
            const error = Math.abs(found - metrics[name]) / size;
            assert.ok(error <= 1e-3, `${what}, step ${step}: ${name} ${found}, ${metrics[name]}`);
          });
        }
        const left = solo.state();
        for (const tensor of modelTensors(hyper, shape)) {
          for (const vector of ["parameters", "target", "firstMoment", "secondMoment"] as const) {
            const error = relativeDistance(left[vector], Float32Array.from(twin[vector]), tensor);
            assert.ok(error <= 1e-3, `${what}: ${vector} of ${tensor.name} ${error} apart`);
          }
        }
      }
    }
  });

  Deno.test(`teams of 1, 2 and 3 and runs that were stopped give one model's bits: ${problem.name}`, async () => {
    const { shape, dataset, isFull } = problem;
    for (const [seed, hyper] of HYPERS.entries()) {
      const model = modelOf(problem, hyper, seed);
      const start = movedState(shape, model);
      const batch = isFull ? "full" : problem.batch;
      const train = async (workers: number, stops: readonly number[]) => {
        let states = [start];
        for (const steps of stops) {
          const options = { shape, batch, models: [model], dataset, states, workers } as const;
          const trainer = await createCpuTrainer(options);
          await trainer.advance(steps);
          states = await trainer.states();
          trainer.close();
        }
        return states[0];
      };
      const alone = await train(1, [6]);
      assert.equal(alone.divergedAt, null);
      assertSameBits(await train(2, [6]), alone, `${hyper.algorithm}, two workers`);
      assertSameBits(await train(3, [2, 4]), alone, `${hyper.algorithm}, three, stopped`);
    }
  });
}

Deno.test("models of all algorithms train together to the bits of each alone", async () => {
  const [problem] = PROBLEMS;
  const { shape, dataset } = problem;
  const models = HYPERS.slice(0, 8).map((hyper, seed) => modelOf(problem, hyper, seed));
  const train = async (some: readonly TrainerModel[]) => {
    const trainer = await createCpuTrainer({ shape, batch: BATCH, models: some, dataset });
    await trainer.advance(5);
    const states = await trainer.states();
    trainer.close();
    return states;
  };
  const together = await train(models);
  for (const [m, model] of models.entries()) {
    const [alone] = await train([model]);
    assertSameBits(together[m], alone, `${model.hyper.algorithm} ${m}`);
  }
});

Deno.test("a step on rows without weight is taken, and its metrics are none", async () => {
  const [{ shape, dataset }] = PROBLEMS;
  const [hyper] = HYPERS;
  const drawn = sampleIndices({ seed: 1, step: 4, batch: BATCH, slice: SLICE });
  const weights = new Float32Array(SLICE.count);
  weights[weights.findIndex((_, i) => !drawn.includes(SLICE.offset + i))] = 1;
  const model: TrainerModel = { seed: 1, hyper, slice: SLICE, weights };
  const state = movedState(shape, model);
  for (const build of BUILDS) {
    const solo = await soloModel(build, { shape, batch: BATCH, dataset, model, state });
    const before = solo.sums();
    solo.step();
    assert.deepEqual(solo.sums(), before);
    const { step, divergedAt, parameters } = solo.state();
    assert.deepEqual([step, divergedAt], [5, null]);
    // Weights decay all the same.
    assert.ok(
      parameters.every(Number.isFinite) && parameters.some((w, i) => w !== state.parameters[i]),
    );
  }
});

Deno.test("transitions without weight are not computed, whatever they hold", async () => {
  const problem = PROBLEMS[1];
  const { shape } = problem;
  const dataset = problem.dataset as DenseDataset;
  for (const [seed, hyper] of HYPERS.entries()) {
    const model = modelOf(problem, hyper, seed);
    if (model.weights === undefined) continue;
    const spoiled = {
      ...dataset,
      observation: dataset.observation.slice(),
      nextObservation: dataset.nextObservation.slice(),
    };
    for (const [i, weight] of model.weights.entries()) {
      const from = (SLICE.offset + i) * dataset.features;
      // In a sum it would leave no number finite.
      if (weight > 0) continue;
      spoiled.observation.fill(3e38, from, from + dataset.features);
      spoiled.nextObservation.fill(3e38, from, from + dataset.features);
    }
    const state = movedState(shape, model);
    const train = async (dataset: DenseDataset) => {
      const solo = await soloModel("plain", { shape, batch: BATCH, dataset, model, state });
      for (let step = 0; step < 3; step++) solo.step();
      return { state: solo.state(), sums: solo.sums(), rows: solo.rows() };
    };
    const [clean, found] = [await train(dataset), await train(spoiled)];
    assertSameBits(found.state, clean.state, `${hyper.algorithm} ${seed}`);
    assert.deepEqual(found.sums, clean.sums);
    const drawn = sampleIndices({ seed, step: 6, batch: BATCH, slice: SLICE });
    const counted = drawn.filter((index) => model.weights![index - SLICE.offset] > 0);
    assert.equal(found.rows[0], counted.length);
    assert.ok(counted.length > 0 && counted.length < BATCH);
  }
});

/**
 * What must hold of the training of networks on data of any MDP: every step is the twin's.
 *
 * @module
 */
import assert from "node:assert/strict";
import { fullStep } from "../../src/algorithms/full_batch.ts";
import type { HyperParameters } from "../../src/algorithms/hyper_parameters.ts";
import { startTwin, twinStep } from "../../src/algorithms/twin_step.ts";
import type { DiscreteDataset } from "../../src/dataset/dataset.ts";
import { countTransitions } from "../../src/dataset/transition_counts.ts";
import { qValues } from "../../src/network/q_values.ts";
import { sampleBatch } from "../../src/network/sample_batch.ts";
import type { NetworkShape } from "../../src/network/shape.ts";
import { createCpuTrainer } from "../../src/trainer/cpu/cpu_trainer.ts";
import { freshState } from "../../src/trainer/fresh_state.ts";
import type { ModelState, TrainerModel } from "../../src/trainer/trainer.ts";
import { train } from "../trainer/webgpu/small_problem.ts";

const STEPS = 8;
const BATCH = 16;

/** Adam's epsilon is large, so that it does not blow up the rounding of a gradient that is 0. */
const HYPER: HyperParameters = {
  algorithm: "cql",
  alpha: 0.5,
  gamma: 0.95,
  tau: 0.1,
  doubleDqn: true,
  learningRate: 1e-2,
  beta1: 0.9,
  beta2: 0.999,
  epsilon: 1e-3,
  weightDecay: 0,
  maxNorm: 1,
};

/** One model of each loss, the value learners with and without double choice. */
function modelsOn(data: DiscreteDataset): TrainerModel[] {
  const counts = countTransitions(data);
  const slice = { offset: 0, count: data.action.length };
  const changes: Partial<HyperParameters>[] = [
    {},
    { algorithm: "dqn", gamma: 1, doubleDqn: false },
    { algorithm: "bc", weightDecay: 1e-2, maxNorm: Infinity },
  ];
  return changes.map((change, seed) => ({ seed, hyper: { ...HYPER, ...change }, slice, counts }));
}

/** A model's weights after the twin's steps. */
function twinWeights(
  data: DiscreteDataset,
  { seed, hyper, slice, counts }: TrainerModel,
  options: { readonly shape: NetworkShape; readonly batch: number | "full" },
): Float64Array {
  const { shape, batch } = options;
  const twin = startTwin(shape, freshState(shape, seed).parameters);
  for (let step = 0; step < STEPS; step++) {
    if (batch === "full") fullStep(twin, { counts: counts!, hyper });
    else twinStep(twin, { batch: sampleBatch(data, { seed, step, batch, slice }), hyper });
  }
  return twin.parameters;
}

/** The devices that train. */
export type TrainingDevice = "cpu" | "webgpu";

/**
 * Trains on minibatches and on the whole dataset, and holds every model's values against the twin's.
 *
 * @param data Transitions between numbered states.
 * @param device Which device trains.
 */
export async function checkTraining(data: DiscreteDataset, device: TrainingDevice): Promise<void> {
  const { states, actions } = data;
  const shape: NetworkShape = {
    input: { kind: "embedding", states, width: 6 },
    hidden: [10],
    actions,
  };
  const models = modelsOn(data);
  const inputs = Uint16Array.from({ length: states }, (_, s) => s);
  for (const batch of [BATCH, "full"] as const) {
    const fresh = models.map(({ seed }) => freshState(shape, seed));
    let trained: ModelState[];
    if (device === "webgpu") {
      ({ states: trained } = await train(models, { shape, batch, dataset: data, steps: STEPS }));
    } else {
      const trainer = await createCpuTrainer({
        shape,
        batch,
        models,
        dataset: data,
        states: fresh,
        workers: 1,
      });
      assert.equal(await trainer.advance(STEPS), STEPS);
      trained = await trainer.states();
      trainer.close();
    }
    trained.forEach(({ step, divergedAt, parameters }, m) => {
      const what = `model ${m} on ${batch} of ${device}`;
      assert.deepEqual([step, divergedAt], [STEPS, null], what);
      const expected = qValues(shape, twinWeights(data, models[m], { shape, batch }), inputs);
      const found = qValues(shape, parameters, inputs);
      const size = expected.reduce((most, q) => Math.max(most, Math.abs(q)), 0);
      found.forEach((q, pair) => {
        const apart = Math.abs(q - expected[pair]);
        assert.ok(
          apart <= 1e-4 * Math.max(size, 0.1),
          `${what}: value of pair ${pair} ${apart} off`,
        );
      });
    });
  }
}

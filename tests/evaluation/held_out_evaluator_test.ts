import assert from "node:assert/strict";
import { startTwin, twinGradient } from "../../src/algorithms/twin_step.ts";
import { type DenseDataset, type DiscreteDataset, ENDING } from "../../src/dataset/dataset.ts";
import type { EvaluatedModel } from "../../src/evaluation/evaluator.ts";
import { fittedQEvaluation, fittedValue } from "../../src/evaluation/fitted_q_evaluation.ts";
import { heldOut } from "../../src/evaluation/held_out.ts";
import { heldOutEvaluator, MOST_ROWS } from "../../src/evaluation/held_out_evaluator.ts";
import { smoothedPolicy } from "../../src/evaluation/smoothed_policy.ts";
import { initialise } from "../../src/network/initialise.ts";
import { qValues } from "../../src/network/q_values.ts";
import { gatherBatch } from "../../src/network/sample_batch.ts";
import { type NetworkShape, parameterCount } from "../../src/network/shape.ts";
import { pcg4d, uniform } from "../../src/random/pcg4d.ts";

const HYPER = {
  algorithm: "cql",
  alpha: 0.3,
  doubleDqn: true,
  targetRange: null,
  gamma: 0.9,
  tau: 0.1,
  learningRate: 1e-3,
  beta1: 0.9,
  beta2: 0.999,
  epsilon: 1e-8,
  weightDecay: 0,
  maxNorm: 1,
};

/** A model with fresh weights, of which none is 0. */
function modelOf(shape: NetworkShape): EvaluatedModel {
  const parameters = initialise(shape, 3).map((value) => value + 0.01);
  const target = initialise(shape, 4);
  return {
    name: "model",
    seed: 3,
    hyper: HYPER,
    weights: { shape, parameters, target },
    network: { shape, parameters },
    gamma: 0.9,
    inadmissible: "mean",
    observers: [],
    basis: () => "unknown",
  };
}

/** What episodes of three rows have in common, of 5 actions; two episodes a patient. */
function records(rows: number) {
  const draw = (i: number, what: number) => uniform(pcg4d(1, 7, i, what));
  const of = (make: (i: number) => number) => Array.from({ length: rows }, (_, i) => make(i));
  return {
    draw,
    of,
    common: {
      actions: 5,
      action: Uint8Array.from(of((i) => Math.floor(5 * draw(i, 0)))),
      reward: Float32Array.from(of((i) => draw(i, 1))),
      ending: Uint8Array.from(
        of((i) => i % 3 < 2 ? 0 : i % 2 ? ENDING.terminated : ENDING.truncated),
      ),
      episode: Uint32Array.from(of((i) => Math.floor(i / 3))),
      step: Uint16Array.from(of((i) => i % 3)),
      patient: Uint32Array.from(of((i) => Math.floor(i / 6))),
    },
  };
}

/** The mean discounted return of episodes of three rows. */
function meanReturn(reward: Float32Array): number {
  let sum = 0;
  reward.forEach((value, i) => sum += value * 0.9 ** (i % 3));
  return sum / (reward.length / 3);
}

Deno.test("numbered states: fitted Q evaluation and importance sampling of the network's greedy policy", () => {
  const { draw, of, common } = records(60);
  const state = Uint16Array.from(of((i) => Math.floor(6 * draw(i, 2))));
  const dataset: DiscreteDataset = {
    kind: "discrete",
    states: 6,
    ...common,
    state,
    nextState: state.map((_, i) => i % 3 < 2 ? state[i + 1] : 5),
    behaviourProbability: new Float32Array(60).fill(0.2),
  };
  const shape: NetworkShape = {
    input: { kind: "embedding", states: 6, width: 4 },
    hidden: [8],
    actions: 5,
  };
  const model = modelOf(shape);
  const { held_out: found, states, survival } = heldOutEvaluator(dataset)(model);
  const q = qValues(shape, model.weights.parameters, Uint16Array.of(0, 1, 2, 3, 4, 5));
  const policy = new Float64Array(30);
  for (let s = 0; s < 6; s++) {
    const row = [...q.subarray(5 * s, 5 * s + 5)];
    policy[5 * s + row.indexOf(Math.max(...row))] = 1;
  }
  const data = heldOut(dataset);
  const smoothed = fittedQEvaluation(data, smoothedPolicy(data.mdp, policy, 1), { gamma: 0.9 });
  const strict = fittedValue(data, policy, { gamma: 0.9 });
  const shared = of((i) => policy[5 * state[i] + dataset.action[i]]).reduce((a, b) => a + b);
  assert.ok(shared > 0 && shared < 60);
  assert.deepEqual([survival, states], [null, null]);
  assert.deepEqual([found!.patients, found!.episodes, found!.metrics], [10, 20, undefined]);
  assert.ok(Math.abs(found!.observed - meanReturn(dataset.reward)) < 1e-12);
  assert.equal(found!.agreement, shared / 60);
  const { importance_sampling: weighted, ...estimate } = found!.estimate!;
  assert.deepEqual(estimate, {
    value: smoothed.value,
    standard_error: smoothed.standardError,
    strict: strict.value,
    unseen: strict.unseen,
  });
  // An episode has weight 5^3 where all of its actions are the policy's, and 0 elsewhere.
  const own = Array.from(
    { length: 20 },
    (_, e) => [0, 1, 2].every((t) => policy[5 * state[3 * e + t] + dataset.action[3 * e + t]]),
  );
  assert.equal(weighted!.effective_episodes, own.filter(Boolean).length);
  assert.equal(weighted!.refused, true);
});

/** Rows of 3 features. */
function features(rows: number): DenseDataset {
  const { draw, common } = records(rows);
  const row = (from: number) =>
    Float32Array.from({ length: 3 * rows }, (_, i) => draw(i, from) - 0.5);
  return {
    kind: "dense",
    features: 3,
    ...common,
    observation: row(2),
    nextObservation: row(3),
    behaviourProbability: null,
  };
}

const DENSE: NetworkShape = { input: { kind: "dense", features: 3 }, hidden: [8], actions: 5 };

Deno.test("features: the loss is the training's on all held-out rows, agreement by hand", () => {
  const dataset = features(60);
  const model = modelOf(DENSE);
  const { held_out: found } = heldOutEvaluator(dataset)(model);
  const twin = {
    ...startTwin(DENSE, model.weights.parameters),
    target: Float64Array.from(model.weights.target),
  };
  const batch = gatherBatch(dataset, Uint32Array.from({ length: 60 }, (_, i) => i));
  const { report: { metrics } } = twinGradient(twin, { batch, hyper: HYPER });
  assert.deepEqual(found!.metrics!.loss, metrics.loss);
  assert.deepEqual(found!.metrics!.td_loss, metrics.tdLoss);
  assert.ok(metrics.tdLoss > 0);
  const q = qValues(DENSE, model.weights.parameters, dataset.observation);
  const same = Array.from(dataset.action).filter((action, i) => {
    const row = [...q.subarray(5 * i, 5 * i + 5)];
    return row[action] === Math.max(...row);
  }).length;
  assert.ok(same > 0 && same < 60);
  assert.deepEqual([found!.agreement, found!.rows, found!.estimate], [
    same / 60,
    undefined,
    undefined,
  ]);
});

Deno.test("features: actions that may not be chosen in a row are not the policy's", () => {
  const dataset = features(60);
  const allowed = dataset.action.reduce(
    (bits, action, i) => bits.with(i, 1 << action),
    new Uint32Array(60),
  );
  const bound = { ...dataset, allowed, nextAllowed: allowed };
  const { held_out: found } = heldOutEvaluator(bound)(modelOf(DENSE));
  assert.equal(found!.agreement, 1);
});

Deno.test("features: of many rows a bounded number is looked at, spread over all", () => {
  const { held_out: found } = heldOutEvaluator(features(3 * MOST_ROWS))(modelOf(DENSE));
  assert.deepEqual([found!.rows, found!.episodes], [MOST_ROWS, MOST_ROWS]);
});

Deno.test("a diverged model is refused by its name, and no episodes are none", () => {
  const model = modelOf(DENSE);
  const parameters = new Float32Array(parameterCount(DENSE)).fill(NaN);
  const evaluator = heldOutEvaluator(features(6));
  assert.throws(
    () => evaluator({ ...model, network: { shape: DENSE, parameters } }),
    /model: its action values are not all finite/,
  );
  const { draw: _, common } = records(0);
  const none: DiscreteDataset = {
    kind: "discrete",
    states: 2,
    ...common,
    state: new Uint16Array(),
    nextState: new Uint16Array(),
    behaviourProbability: null,
  };
  assert.throws(() => heldOutEvaluator(none), /there are no episodes/);
});

import assert from "node:assert/strict";
import { type DenseDataset, ENDING } from "../../src/dataset/dataset.ts";
import type { EvaluatedModel } from "../../src/evaluation/evaluator.ts";
import { heldOutEvaluator } from "../../src/evaluation/held_out_evaluator.ts";
import type { TrainedNetwork } from "../../src/evaluation/network_policy.ts";
import { netNamed, weightCount } from "../../src/algorithms/nets.ts";
import type { HyperParameters } from "../../src/algorithms/hyper_parameters.ts";

const COMMON = {
  gamma: 0.5,
  tau: 1,
  learningRate: 1e-3,
  beta1: 0.9,
  beta2: 0.999,
  epsilon: 1e-8,
  weightDecay: 0,
  maxNorm: 1,
};

/** One feature and no hidden layer: Q(x, a) = w_a x + b_a. */
const SHAPE = { input: { kind: "dense", features: 1 }, hidden: [], actions: 2 } as const;

/** Two stays: of two steps, x = 1 then 2, and of one, x = 3. */
const DATA: DenseDataset = {
  kind: "dense",
  features: 1,
  actions: 2,
  observation: Float32Array.of(1, 2, 3),
  nextObservation: Float32Array.of(2, 2, 3),
  action: Uint8Array.of(0, 1, 0),
  reward: Float32Array.of(0, 4, -4),
  ending: Uint8Array.of(0, ENDING.terminated, ENDING.terminated),
  episode: Uint32Array.of(0, 0, 1),
  step: Uint16Array.of(0, 1, 0),
  behaviourProbability: null,
};

function modelOf(hyper: HyperParameters, parameters: number[], net = "q"): EvaluatedModel {
  const weights = Float32Array.from(parameters);
  const { shape, offset, size } = netNamed(hyper, SHAPE, net);
  const network: TrainedNetwork = { shape, parameters: weights.subarray(offset, offset + size) };
  return {
    name: "model",
    seed: 0,
    hyper,
    weights: { shape: SHAPE, parameters: weights, target: weights },
    network,
    gamma: 0.5,
    inadmissible: "mean",
    observers: [],
    basis: () => "unknown",
  };
}

const RANGES = { attainable: [-4, 4], all_live: 3, formula: "by hand" } as const;
const KNOWN = { returns: RANGES, gamma: 0.5 };

Deno.test("values are those of the policy's own actions, by hand, and one beyond the hard bound is out of range", () => {
  const hyper = { ...COMMON, algorithm: "dqn", doubleDqn: false, targetRange: null };
  // Q(x, 0) = 2x - 1: 1, 3, 5. Q(x, 1) = 4 - x: 3, 2, 1. Greedy: 1, 0, 0, of value 3, 3, 5.
  const model = modelOf(hyper, [2, -1, -1, 4]);
  const { held_out } = heldOutEvaluator(DATA, KNOWN)(model);
  // Targets: 0 + 0.5 * 3 = 1.5, 4, -4; errors 1 - 1.5, 2 - 4, 5 + 4.
  const bellman = Math.sqrt((0.25 + 4 + 81) / 3);
  assert.ok(Math.abs(held_out!.values!.bellman_error - bellman) < 1e-12);
  assert.deepEqual({ ...held_out!.values!, bellman_error: 0 }, {
    bellman_error: 0,
    mean: 11 / 3,
    largest: 5,
    start_mean: 4,
    start_largest: 5,
    attainable: [-4, 4],
    all_live: 3,
    out_of_range: true,
  });
  assert.ok(Math.abs(held_out!.agreement - 1 / 3) < 1e-12);
  const at = (attainable: readonly [number, number] | null) =>
    heldOutEvaluator(DATA, { ...KNOWN, returns: { ...RANGES, attainable } })(model).held_out!
      .values!.out_of_range;
  assert.deepEqual([at([-4, 5]), at([-9, 4.999]), at(null)], [false, true, false]);
});

Deno.test("the Bellman error is in units of the return for Huber's loss too", () => {
  const hyper = { ...COMMON, algorithm: "dqn", doubleDqn: false, targetRange: null };
  const [squared, huber] = [false, true].map((kind) =>
    heldOutEvaluator(DATA, KNOWN)(modelOf({ ...hyper, huber: kind }, [2, -1, -1, 4])).held_out!
  );
  assert.equal(huber.values!.bellman_error, squared.values!.bellman_error);
  assert.notEqual(huber.metrics!.td_loss, squared.metrics!.td_loss);
});

Deno.test("of two Q-networks the lower counts, in the policy's action; a clone has no values", () => {
  const iql = {
    ...COMMON,
    algorithm: "iql",
    expectile: 0.7,
    beta: 3,
    advantageCap: 100,
    qNetworks: 2,
  };
  const flat = Array.from({ length: weightCount(iql, SHAPE) }, () => 0);
  const place = (net: string, values: readonly number[]) => {
    const { offset } = netNamed(iql, SHAPE, net);
    values.forEach((value, i) => flat[offset + i] = value);
  };
  place("q", [1, 1, 0, 0]); // x for both actions
  place("q2", [0, 0, 2, 9]); // 2 and 9
  place("v", [0, 0]);
  place("pi", [0, 0, 1, 0]); // action 0 everywhere
  const { values } = heldOutEvaluator(DATA, KNOWN)(modelOf(iql, flat, "pi")).held_out!;
  assert.deepEqual([values!.mean, values!.largest, values!.start_mean], [5 / 3, 2, 1.5]);
  // Targets r + gamma V(s') = 0, 4, -4; q: 1, 2, 3, q2: 2, 9, 2.
  const sum = (1 + 4 + 49) / 3 + (4 + 25 + 36) / 3;
  assert.ok(Math.abs(values!.bellman_error - Math.sqrt(sum / 2)) < 1e-6);
  const clone = heldOutEvaluator(DATA, KNOWN)(
    modelOf({ ...COMMON, algorithm: "bc" }, [1, 0, 0, 0]),
  );
  assert.equal(clone.held_out!.values, undefined);
  const plain = { ...COMMON, algorithm: "dqn", doubleDqn: false, targetRange: null };
  assert.equal(heldOutEvaluator(DATA)(modelOf(plain, [2, -1, -1, 4])).held_out!.values, undefined);
});

Deno.test("the mean return of who all lived is held against values at its own discount alone, bounds at any", () => {
  const hyper = { ...COMMON, algorithm: "dqn", doubleDqn: false, targetRange: null } as const;
  const model = modelOf(hyper, [2, -1, -1, 4]);
  const at = (gamma: number) =>
    heldOutEvaluator(DATA, { ...KNOWN, gamma })(model).held_out!.values!;
  assert.deepEqual([at(0.5).all_live, at(0.5).attainable], [3, [-4, 4]]);
  assert.deepEqual([at(0.99).all_live, at(0.99).attainable], [null, [-4, 4]]);
});

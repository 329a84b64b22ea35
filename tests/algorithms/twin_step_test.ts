import assert from "node:assert/strict";
import type { HyperParameters } from "../../src/algorithms/hyper_parameters.ts";
import { startTwin, type TwinState, twinStep } from "../../src/algorithms/twin_step.ts";
import type { Batch } from "../../src/network/batch.ts";
import type { NetworkShape } from "../../src/network/shape.ts";

/** One feature, one hidden unit, two actions: W0, b0, W2 (2), b2 (2). */
const shape: NetworkShape = { input: { kind: "dense", features: 1 }, hidden: [1], actions: 2 };

const batch: Batch = {
  inputs: Float32Array.of(1),
  nextInputs: Float32Array.of(1),
  action: Uint8Array.of(0),
  reward: Float32Array.of(0),
  terminated: Uint8Array.of(0),
};

const hyper: HyperParameters = {
  algorithm: "dqn",
  alpha: 0,
  gamma: 0.5,
  tau: 0.5,
  doubleDqn: true,
  learningRate: 0.1,
  beta1: 0.9,
  beta2: 0.99,
  epsilon: 1e-3,
  weightDecay: 0.1,
  maxNorm: 1,
};

function model(): TwinState {
  return {
    ...startTwin(shape, Float64Array.of(1, 0, 1, 2, 0, 0)),
    target: Float64Array.of(1, 0, 3, 1, 0, 0),
  };
}

function close(actual: Float64Array, expected: number[], what: string): void {
  expected.forEach((value, i) => {
    assert.ok(Math.abs(actual[i] - value) < 1e-14, `${what}[${i}]: ${actual[i]}, not ${value}`);
  });
}

Deno.test("a whole step by hand: targets, gradient, clip, decay, Adam, Polyak", () => {
  const state = model();
  const { rawGradient, clippedGradient, metrics } = twinStep(state, { batch, hyper });
  // Q = (1, 2), so action 1 follows; the target network gives it 1: y = 0.5, error 0.5, dL/dQ = 1.
  assert.equal(metrics.tdLoss, 0.25);
  close(rawGradient, [1, 1, 1, 0, 1, 0], "raw gradient");
  assert.equal(metrics.gradientNorm, 2);
  const c = 1 / 2.000001;
  close(clippedGradient, [c, c, c, 0, c, 0], "clipped gradient");
  // Decay after the clip, then the first step of Adam: lr g / (|g| + epsilon).
  const g = [c + 0.1, c, c + 0.1, 0.2, c, 0];
  close(state.firstMoment, g.map((x) => 0.1 * x), "first moment");
  close(state.secondMoment, g.map((x) => 0.01 * x * x), "second moment");
  const theta = [1, 0, 1, 2, 0, 0].map((w, i) => w - 0.1 * g[i] / (g[i] + 1e-3));
  close(state.parameters, theta, "weights");
  // Polyak with the new weights.
  close(state.target, [1, 0, 3, 1, 0, 0].map((w, i) => (w + theta[i]) / 2), "target");
  assert.equal(state.step, 1);
});

Deno.test("without double DQN the target network's largest value counts", () => {
  const single = twinStep(model(), { batch, hyper: { ...hyper, doubleDqn: false } });
  // y = 0.5 * 3, error -0.5, and the gradient turns round.
  close(single.rawGradient, [-1, -1, -1, 0, -1, 0], "raw gradient");
});

Deno.test("where the MDP ended the reward alone is the target", () => {
  const ended = { ...batch, terminated: Uint8Array.of(1) };
  assert.equal(twinStep(model(), { batch: ended, hyper }).metrics.tdLoss, 1);
});

Deno.test("behaviour cloning leaves the target network as it was", () => {
  const state = model();
  const { metrics } = twinStep(state, { batch, hyper: { ...hyper, algorithm: "bc" } });
  close(state.target, [1, 0, 3, 1, 0, 0], "target");
  assert.equal(metrics.tdLoss, 0);
  assert.ok(Math.abs(metrics.loss - Math.log(1 + Math.E)) < 1e-15);
});

Deno.test("a start copies the weights into the target and zeroes the moments", () => {
  const weights = Float32Array.of(1, 2, 3, 4, 5, 6);
  const state = startTwin(shape, weights);
  weights.fill(0);
  assert.deepEqual(state.parameters, Float64Array.of(1, 2, 3, 4, 5, 6));
  assert.deepEqual(state.target, state.parameters);
  assert.notEqual(state.target, state.parameters);
  assert.deepEqual([...state.firstMoment, ...state.secondMoment], new Array(12).fill(0));
});

import assert from "node:assert/strict";
import { adamStep } from "../../../src/network/twin/adam.ts";
import { clipGradient, gradientNorm } from "../../../src/network/twin/clip.ts";
import { polyakUpdate } from "../../../src/network/twin/polyak.ts";

/** Rounding of a handful of double operations. */
const ROUNDING = 1e-14;

function close(actual: number, expected: number, what: string): void {
  const error = Math.abs(actual - expected) / Math.abs(expected);
  assert.ok(error < ROUNDING, `${what}: ${actual}, expected ${expected}`);
}

Deno.test("the norm is taken over the whole gradient", () => {
  assert.equal(gradientNorm(Float64Array.of(3, -4, 12)), 13);
});

Deno.test("a clip scales by maxNorm / (norm + 1e-6), and only downwards", () => {
  const gradient = Float64Array.of(3, -4);
  const clipped = clipGradient(gradient, 1);
  assert.equal(clipped.norm, 5);
  close(clipped.gradient[0], 3 / 5.000001, "clipped");
  close(clipped.gradient[1], -4 / 5.000001, "clipped");
  assert.deepEqual(gradient, Float64Array.of(3, -4));
  assert.deepEqual(clipGradient(gradient, 6).gradient, gradient);
  assert.deepEqual(clipGradient(gradient, Infinity).gradient, gradient);
  // At exactly the norm the 1e-6 still shrinks: torch does the same.
  close(clipGradient(gradient, 5).gradient[0], 3 * 5 / 5.000001, "at the norm");
  assert.deepEqual(clipGradient(new Float64Array(2), 1).gradient, new Float64Array(2));
});

Deno.test("Adam by hand: two steps of one weight", () => {
  const state = {
    parameters: Float64Array.of(1),
    firstMoment: Float64Array.of(0),
    secondMoment: Float64Array.of(0),
  };
  // Small betas and a large epsilon, so that a misplaced correction or epsilon shows.
  const settings = { learningRate: 0.1, beta1: 0.5, beta2: 0.75, epsilon: 0.5, weightDecay: 0 };
  adamStep(state, { ...settings, gradient: Float64Array.of(2), step: 1 });
  // m = 1, m^ = 1 / 0.5 = 2; v = 1, v^ = 1 / 0.25 = 4; theta = 1 - 0.1 * 2 / (2 + 0.5) = 0.92.
  assert.equal(state.firstMoment[0], 1);
  assert.equal(state.secondMoment[0], 1);
  close(state.parameters[0], 0.92, "theta_1");
  adamStep(state, { ...settings, gradient: Float64Array.of(-1), step: 2 });
  // m = 0, so theta stays; v = 0.75 + 0.25 = 1.
  assert.equal(state.firstMoment[0], 0);
  assert.equal(state.secondMoment[0], 1);
  close(state.parameters[0], 0.92, "theta_2");
  adamStep(state, { ...settings, gradient: Float64Array.of(1), step: 3 });
  // m = 0.5, m^ = 0.5 / 0.875 = 4/7; v = 1, v^ = 1 / (37/64) = 64/37.
  close(state.parameters[0], 0.92 - 0.1 * (4 / 7) / (8 / Math.sqrt(37) + 0.5), "theta_3");
});

Deno.test("weight decay is added to the gradient, untouched weights included", () => {
  const state = {
    parameters: Float64Array.of(4, -8),
    firstMoment: new Float64Array(2),
    secondMoment: new Float64Array(2),
  };
  adamStep(state, {
    gradient: Float64Array.of(1, 0),
    step: 1,
    learningRate: 0.1,
    beta1: 0.5,
    beta2: 0.75,
    epsilon: 0,
    weightDecay: 0.25,
  });
  // g = 1 + 0.25 * 4 = 2 and 0 - 0.25 * 8 = -2: the first step of Adam is lr * sign(g).
  assert.deepEqual(state.firstMoment, Float64Array.of(1, -1));
  assert.deepEqual(state.secondMoment, Float64Array.of(1, 1));
  close(state.parameters[0], 3.9, "decayed");
  close(state.parameters[1], -7.9, "decayed without gradient");
});

Deno.test("weights without a gradient go on moving by their moments", () => {
  const state = {
    parameters: Float64Array.of(1),
    firstMoment: Float64Array.of(1),
    secondMoment: Float64Array.of(4),
  };
  adamStep(state, {
    gradient: Float64Array.of(0),
    step: 1,
    learningRate: 0.1,
    beta1: 0.5,
    beta2: 0.75,
    epsilon: 0,
    weightDecay: 0,
  });
  assert.equal(state.firstMoment[0], 0.5);
  assert.equal(state.secondMoment[0], 3);
  close(state.parameters[0], 1 - 0.1 * 1 / Math.sqrt(12), "theta");
});

Deno.test("Polyak goes a share tau of the way", () => {
  const target = Float64Array.of(1, -2);
  polyakUpdate(target, Float64Array.of(3, 2), 0.25);
  assert.deepEqual(target, Float64Array.of(1.5, -1));
  polyakUpdate(target, Float64Array.of(3, 2), 1);
  assert.deepEqual(target, Float64Array.of(3, 2));
  polyakUpdate(target, Float64Array.of(9, 9), 0);
  assert.deepEqual(target, Float64Array.of(3, 2));
});

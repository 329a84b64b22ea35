import assert from "node:assert/strict";
import { pcg4d, uniform } from "../../src/random/pcg4d.ts";
import { judge, NARROW_CHANCE, widenedByValue, widenedByWidth } from "./ranges.ts";

const near = (actual: number, expected: number) =>
  assert.ok(Math.abs(actual - expected) < 1e-12, `${actual}, expected ${expected}`);

Deno.test("ranges are widened outwards, of negative values too", () => {
  for (
    const [values, low, high] of [[[2, 1, 3], 0.8, 3.6], [[-1, -3], -3.6, -0.8], [
      [-1, 1],
      -1.2,
      1.2,
    ]] as const
  ) {
    near(widenedByValue(values).low, low);
    near(widenedByValue(values).high, high);
  }
  near(widenedByWidth([2, 1, 3]).low, 0.6);
  near(widenedByWidth([2, 1, 3]).high, 3.4);
});

Deno.test("the ends of an interval are in it; what is missing leaves open, what is out fails", () => {
  const allowed = { low: 1, high: 2 };
  assert.equal(judge({ 0: 1, 1: 2 }, { allowed, expected: 2 }), "pass");
  assert.equal(judge({ 0: 1, 1: 2 }, { allowed, expected: 3 }), "open");
  assert.equal(judge({ 0: 1, 1: 2.01 }, { allowed, expected: 3 }), "fail");
  assert.equal(judge({ 0: 0.99, 1: 2 }, { allowed, expected: 2 }), "fail");
  assert.equal(judge({ 0: NaN }, { allowed, expected: 1 }), "fail");
  assert.equal(judge({ 0: 5 }, { allowed: null, expected: 1 }), "open");
});

Deno.test("a fourth normal value is in the narrow range of three as often as said", () => {
  const normal = (trial: number, i: number) => {
    const draw = pcg4d(1, 5, trial, i);
    return Math.sqrt(-2 * Math.log(1 - uniform(draw))) *
      Math.cos(2 * Math.PI * uniform([draw[2], draw[3], 0, 0]));
  };
  const trials = 40_000;
  let inside = 0;
  for (let trial = 0; trial < trials; trial++) {
    const { low, high } = widenedByWidth([0, 1, 2].map((i) => normal(trial, i)));
    const fourth = normal(trial, 3);
    if (fourth >= low && fourth <= high) inside++;
  }
  // Four standard errors of a share of 40,000 are 0.0097.
  assert.ok(Math.abs(inside / trials - NARROW_CHANCE) < 0.01, `${inside / trials}`);
});

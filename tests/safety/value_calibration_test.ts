import assert from "node:assert/strict";
import { evaluateEnding } from "../../src/mdp/exact_evaluation.ts";
import { pairReturns } from "../../src/mdp/pair_returns.ts";
import { linearFit, valueCalibration } from "../../src/safety/value_calibration.ts";
import { policyOf, twoStates } from "./two_states.ts";

const policy = policyOf({ 0: 1 }, { 1: 1 });
const gamma = 0.5;
const { stateReturn, occupancy } = evaluateEnding(twoStates, policy, { gamma });

Deno.test("exact values of pairs: one step, then the policy", () => {
  // State 1: V = 1/2 + 1/2 gamma V = 2/3. State 0: action 0 leads there, others to survival.
  const mean = pairReturns(twoStates, stateReturn, { gamma, inadmissible: "mean" });
  const expected = [1 / 3, 1, 1, 1, 1, 1, 1, ...Array<number>(7).fill(2 / 3)];
  expected.forEach((value, pair) => assert.ok(Math.abs(mean[pair] - value) < 1e-12, `${pair}`));
  assert.deepEqual([...mean.subarray(14)], Array<number>(21).fill(0));
  const deadly = pairReturns(twoStates, stateReturn, { gamma, inadmissible: "terminate" });
  assert.equal(deadly[7 + 6], twoStates.deathReward);
  assert.equal(deadly[7 + 5], mean[7 + 5]);
});

Deno.test("a value above the exact one violates the lower bound, by more than the last digit kept", () => {
  const exact = pairReturns(twoStates, stateReturn, { gamma, inadmissible: "mean" });
  const counts = new Uint32Array(35);
  counts.set([1, 4, 0, 0, 0, 0, 0, /* state 1: */ 0, 100]);
  const values = exact.slice();
  values[0] += 0.5;
  values[1] -= 0.25;
  values[8] -= 0.05;
  const found = valueCalibration(twoStates, values, {
    exact,
    policy,
    occupancy,
    counts,
    tolerance: 0.01,
  });
  // One visit to state 0, two to state 1.
  assert.equal(found.aboveStates, 0.5);
  assert.ok(Math.abs(found.aboveSteps - 1 / 3) < 1e-12);
  assert.deepEqual([found.largestState, found.seenPairs], [0, 3]);
  assert.ok(Math.abs(found.largest - 0.5) < 1e-12);
  assert.ok(Math.abs(found.meanError - (0.5 - 2 * 0.05) / 3) < 1e-12);
  // Errors 0.5, 0.25, 0.05 at 1/sqrt(n) = 1, 0.5, 0.1 lie on one line.
  assert.ok(Math.abs(found.errorByCount.slope! - 0.5) < 1e-12);
  assert.ok(Math.abs(found.errorByCount.correlation! - 1) < 1e-12);
  const wide = { exact, policy, occupancy, counts, tolerance: 0.6 };
  assert.equal(valueCalibration(twoStates, values, wide).aboveStates, 0);
});

Deno.test("a line is fitted by least squares", () => {
  const { correlation, slope } = linearFit([0, 1, 2], [1, 3, 2]);
  assert.ok(Math.abs(slope! - 0.5) < 1e-12 && Math.abs(correlation! - 0.5) < 1e-12);
  assert.deepEqual(linearFit([1, 1], [0, 2]), { correlation: null, slope: null });
  assert.deepEqual(linearFit([0, 1], [2, 2]), { correlation: null, slope: 0 });
});

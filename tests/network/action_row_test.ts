import assert from "node:assert/strict";
import { greedyAction, logSumExp, softmax, softmaxEntropy } from "../../src/network/action_row.ts";

Deno.test("ties go to the lowest index", () => {
  assert.equal(greedyAction(Float64Array.of(1, 3, 3, 2)), 1);
  assert.equal(greedyAction(Float64Array.of(5, 5, 5)), 0);
  assert.equal(greedyAction(Float64Array.of(-2, -1)), 1);
});

Deno.test("logsumexp, softmax and entropy of values with known odds", () => {
  // exp gives 1, 2, 5: sum 8.
  const q = Float64Array.of(0, Math.log(2), Math.log(5));
  assert.ok(Math.abs(logSumExp(q) - Math.log(8)) < 1e-15);
  softmax(q).forEach((p, i) => assert.ok(Math.abs(p - [1, 2, 5][i] / 8) < 1e-15));
  const entropy = -(1 / 8 * Math.log(1 / 8) + 2 / 8 * Math.log(2 / 8) + 5 / 8 * Math.log(5 / 8));
  assert.ok(Math.abs(softmaxEntropy(q) - entropy) < 1e-15);
});

Deno.test("large values neither overflow nor vanish", () => {
  assert.equal(logSumExp(Float64Array.of(4000, 4000)), 4000 + Math.log(2));
  assert.equal(logSumExp(Float64Array.of(-4000, -9000)), -4000);
  assert.deepEqual(softmax(Float64Array.of(4000, 0)), Float64Array.of(1, 0));
});

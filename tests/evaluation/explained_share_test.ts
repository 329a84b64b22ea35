import assert from "node:assert/strict";
import { explainedShare } from "../../src/evaluation/explained_share.ts";

const options = { permutations: 1000, seed: 0 };

Deno.test("a factor's share is that of an analysis of variance by hand", () => {
  // Means 2 and 6 around 4: between 4 * 4 = 16, total 1 + 1 + 16 = 18.
  const { share } = explainedShare(["a", "a", "b", "b"], [2, 2, 5, 7], options);
  assert.ok(Math.abs(share - 16 / 18) < 1e-15);
  assert.equal(explainedShare(["a", "a", "b", "b"], [1, 1, 1, 1], options).share, 0);
  assert.equal(explainedShare([1, 2, 3], [1, 5, 7], options).share, 1);
});

Deno.test("what chance gives is a quantile over all orders", () => {
  // Of the 6 divisions of 4 different scores in two pairs, 2 give the largest share, so 1 in 3 orders does.
  const { share, chance } = explainedShare(["a", "a", "b", "b"], [0, 1, 2, 3], options);
  assert.ok(Math.abs(share - 0.8) < 1e-12 && Math.abs(chance - 0.8) < 1e-12);
  const levels = Array.from({ length: 24 }, (_, i) => i % 2);
  const scores = levels.map((_, i) => Math.sin(7.3 * i * i));
  const wide = explainedShare(levels, scores, options);
  // Of 24 runs and two levels the quantile is that of F(1, 22) = 4.30: 4.30 / (4.30 + 22) = 0.163.
  assert.ok(Math.abs(wide.chance - 0.163) < 0.03, String(wide.chance));
  assert.deepEqual(explainedShare(levels, scores, options), wide);
});

Deno.test("scores without their levels are refused", () => {
  assert.throws(() => explainedShare([1], [1, 2], options), RangeError);
  assert.throws(() => explainedShare([1], [1], options), RangeError);
});

import assert from "node:assert/strict";
import { shareBelow, worstTenthMean } from "../../src/evaluation/tail_risk.ts";
import { twoLevelBootstrap } from "../../src/evaluation/two_level_bootstrap.ts";
import { pcg4d, uniform } from "../../src/random/pcg4d.ts";

const draw = (seed: number, i: number, j: number) => uniform(pcg4d(seed, 5, i, j)) - 0.5;

Deno.test("datasets count alike, however many initialisations they have", () => {
  const { mean, low, high } = twoLevelBootstrap([[1, 1, 1, 1], [3]], { resamples: 2000, seed: 1 });
  assert.deepEqual([mean, low, high], [2, 1, 3]);
  assert.deepEqual(twoLevelBootstrap([[5]], { resamples: 10, seed: 1 }), {
    mean: 5,
    low: 5,
    high: 5,
  });
  assert.throws(() => twoLevelBootstrap([[1], []], { resamples: 10, seed: 1 }), /no scores/);
});

Deno.test("the interval holds the mean of datasets about 95 times in 100, and the same seed the same", () => {
  let held = 0;
  for (let seed = 0; seed < 200; seed++) {
    const values = Array.from({ length: 20 }, (_, d) => {
      const own = draw(seed, d, 0);
      return Array.from({ length: 3 }, (_, i) => own + 0.3 * draw(seed, d, i + 1));
    });
    const { low, high } = twoLevelBootstrap(values, { resamples: 400, seed });
    if (low <= 0 && high >= 0) held++;
  }
  assert.ok(held >= 178 && held <= 200, `${held} of 200`);
  const one = () => twoLevelBootstrap([[1, 2], [4, 8], [3, 5]], { resamples: 300, seed: 9 });
  assert.deepEqual(one(), one());
});

Deno.test("the worst tenth, rounded up; the share below a constant", () => {
  assert.equal(worstTenthMean([4, 1, 3]), 1);
  assert.equal(worstTenthMean(Array.from({ length: 20 }, (_, i) => 20 - i)), 1.5);
  assert.equal(worstTenthMean(Array.from({ length: 21 }, (_, i) => i)), 1);
  const { share, low, high } = shareBelow([1, 2, 2, 3], 2);
  assert.equal(share, 0.25);
  assert.ok(low > 0.04 && low < 0.05 && high > 0.69 && high < 0.71);
});

import assert from "node:assert/strict";
import { bootstrapInterval } from "../../src/evaluation/bootstrap_interval.ts";
import { holm } from "../../src/evaluation/holm.ts";
import { pairedDifference } from "../../src/evaluation/paired_difference.ts";
import { twoSidedP, twoSidedQuantile } from "../../src/evaluation/student_t.ts";

const near = (found: number, expected: number, tolerance: number) =>
  assert.ok(Math.abs(found - expected) <= tolerance, `${found}, expected ${expected}`);

Deno.test("Student's t has the quantiles of tables", () => {
  for (const [freedom, t] of [[1, 12.7062], [4, 2.7764], [19, 2.0930], [120, 1.9799]]) {
    near(twoSidedQuantile(0.05, freedom), t, 5e-5);
  }
  near(twoSidedP(1, 1), 0.5, 1e-13); // Cauchy: P(|T| >= 1) = 1/2.
  near(twoSidedP(Math.SQRT2, 2), 1 - Math.SQRT1_2, 1e-13); // t / sqrt(t^2 + 2) with 2 degrees.
  near(twoSidedP(-3, 7), twoSidedP(3, 7), 0);
});

Deno.test("a paired difference is Student's own: extra hours of sleep, 1908", () => {
  const first = [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0];
  const second = [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4];
  const { n, mean, low, high, p } = pairedDifference(first.map((x, i) => x - second[i]));
  assert.equal(n, 10);
  near(mean, -1.58, 1e-12);
  near(p, 0.002833, 5e-7);
  near(low, -2.4598858, 5e-8);
  near(high, -0.7001142, 5e-8);
});

Deno.test("differences without spread are certain", () => {
  assert.equal(pairedDifference([0, 0, 0]).p, 1);
  assert.deepEqual(pairedDifference([2, 2]), { n: 2, mean: 2, sd: 0, low: 2, high: 2, p: 0 });
  assert.throws(() => pairedDifference([1]), /1 pairs, expected at least 2/);
});

Deno.test("Holm's p-values are those of R's p.adjust", () => {
  const adjusted = holm([0.01, 0.04, 0.03, 0.005]);
  [0.03, 0.06, 0.06, 0.02].forEach((p, i) => near(adjusted[i], p, 1e-15));
  assert.deepEqual(holm([0.9, 0.8]), [1, 1]);
  assert.deepEqual(holm([]), []);
});

Deno.test("a bootstrap interval of a mean is about 1.96 standard errors wide on each side", () => {
  const values = Array.from({ length: 200 }, (_, i) => (i * 7919 % 200) / 200);
  const mean = (drawn: readonly number[]) =>
    drawn.reduce((sum, i) => sum + values[i], 0) / drawn.length;
  const { low, high } = bootstrapInterval(200, mean, { resamples: 2000, seed: 3 });
  const half = 1.96 * Math.sqrt(1 / 12 / 200);
  near(low, 0.4975 - half, 0.1 * half);
  near(high, 0.4975 + half, 0.1 * half);
  assert.deepEqual(bootstrapInterval(200, mean, { resamples: 2000, seed: 3 }), { low, high });
});

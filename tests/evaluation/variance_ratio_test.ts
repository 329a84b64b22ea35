import assert from "node:assert/strict";
import { pooledVariance, varianceRatioP } from "../../src/evaluation/variance_ratio.ts";

Deno.test("variance ratio: pooled within conditions, whatever their means", () => {
  assert.deepEqual(pooledVariance([[1, 2, 3], [101, 103]]), { variance: 4 / 3, freedom: 3 });
});

Deno.test("variance ratio: tabled quantiles of F", () => {
  const of = (variance: number, freedom: number) => ({ variance, freedom });
  // 5% and 1% points of the printed tables, to their digits.
  for (
    const [f, above, below, p] of [[4.534, 4, 6, 0.05], [5.192, 4, 5, 0.05], [9.148, 4, 6, 0.01]]
  ) {
    assert.ok(Math.abs(varianceRatioP(of(f, above), of(1, below)) / p - 1) < 1e-3);
  }
  assert.ok(Math.abs(varianceRatioP(of(7, 5), of(7, 5)) - 0.5) < 1e-12);
  assert.equal(varianceRatioP(of(0, 4), of(0, 6)), 1);
  assert.equal(varianceRatioP(of(1, 4), of(0, 6)), 0);
});

import assert from "node:assert/strict";
import { correlation, rankCorrelation } from "../../src/evaluation/correlation.ts";

Deno.test("correlation: of a line 1, of ranks by hand, of what does not vary none", () => {
  assert.ok(Math.abs(correlation([1, 2, 5], [10, 8, 2]) + 1) < 1e-12);
  assert.ok(Math.abs(correlation([1, 2, 3], [3, 1, 2]) + 0.5) < 1e-12);
  assert.ok(Number.isNaN(correlation([1, 2], [3, 3])));
});

Deno.test("Spearman's correlation is that of ranks, ties sharing theirs", () => {
  const x = [1, 2, 3, 4];
  assert.equal(rankCorrelation(x, [1, 2, 3, 100]), 1);
  assert.equal(rankCorrelation(x, [9, 7, 5, -1000]), -1);
  // Ranks 1.5, 1.5, 3, 4 beside 1, 2, 3, 4: scipy.stats.spearmanr gives the same.
  assert.ok(Math.abs(rankCorrelation(x, [5, 5, 6, 7]) - 0.9486832980505138) < 1e-12);
  assert.ok(Number.isNaN(rankCorrelation(x, [1, 1, 1, 1])));
});

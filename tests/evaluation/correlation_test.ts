import assert from "node:assert/strict";
import { correlation } from "../../src/evaluation/correlation.ts";

Deno.test("correlation: of a line 1, of ranks by hand, of what does not vary none", () => {
  assert.ok(Math.abs(correlation([1, 2, 5], [10, 8, 2]) + 1) < 1e-12);
  assert.ok(Math.abs(correlation([1, 2, 3], [3, 1, 2]) + 0.5) < 1e-12);
  assert.ok(Number.isNaN(correlation([1, 2], [3, 3])));
});

import assert from "node:assert/strict";
import { meanSd } from "../../src/evaluation/mean_sd.ts";

Deno.test("the standard deviation divides by n - 1 and needs two values", () => {
  assert.deepEqual(meanSd([2, 4, 4, 4, 5, 5, 7, 9]), { mean: 5, sd: Math.sqrt(32 / 7) });
  assert.deepEqual(meanSd([0.5]), { mean: 0.5, sd: null });
});

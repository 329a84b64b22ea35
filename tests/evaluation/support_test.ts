import assert from "node:assert/strict";
import { supportShares } from "../../src/evaluation/support.ts";

Deno.test("steps are weighed by how often they are taken; unseen steps are rare too", () => {
  const pairs = Float64Array.of(4, 2, 1, 1, 0);
  const counts = Uint32Array.of(10, 9, 0, 1, 0);
  assert.deepEqual(supportShares(pairs, counts), { unseen: 1 / 8, rare: 4 / 8 });
});

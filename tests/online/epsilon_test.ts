import assert from "node:assert/strict";
import { epsilonAt } from "../../src/online/epsilon.ts";

Deno.test("epsilon falls linearly and then stays", () => {
  const schedule = { from: 1, to: 0.2, rounds: 4 };
  const found = [0, 1, 2, 4, 5, 900].map((round) => epsilonAt(schedule, round));
  [1, 0.8, 0.6, 0.2, 0.2, 0.2].forEach((expected, i) =>
    assert.ok(Math.abs(found[i] - expected) < 1e-12, `${i}: ${found[i]}`)
  );
});

import assert from "node:assert/strict";
import fc from "fast-check";
import { loadMdp } from "../../src/mdp/load_mdp.ts";
import { rewardRange, valueBounds } from "../../src/mdp/value_bounds.ts";
import { valueIteration } from "../../src/mdp/value_iteration.ts";
import { randomSpec, tinyMdp } from "./tiny_mdp.ts";

Deno.test("bounds are those worked out by hand", () => {
  const rewards = { step: [-0.1, 0], end: [-1.1, 1] } as const;
  const { lower, upper } = valueBounds(rewards, 0.95);
  assert.ok(Math.abs(lower + 2) < 1e-12); // Paying 0.1 for ever is worse than dying at once.
  assert.equal(upper, 1);
  assert.deepEqual(valueBounds({ step: [0, 0], end: [0, 1] }, 1), { lower: 0, upper: 1 });
  // An episode that never ends has a return of 0, which may be more than all that end, or less.
  assert.deepEqual(valueBounds({ step: [0, 0], end: [-1, -0.5] }, 1), { lower: -1, upper: 0 });
  assert.deepEqual(valueBounds({ step: [0, 0], end: [0.5, 1] }, 1), { lower: 0, upper: 1 });
  assert.throws(() => valueBounds({ step: [0, 1], end: [0, 0] }, 1), /add up for ever/);
});

Deno.test("ICU-Sepsis has values from 0 to 1", async () => {
  assert.deepEqual(valueBounds(rewardRange(await loadMdp()), 1), { lower: 0, upper: 1 });
});

Deno.test("no policy of a random MDP leaves its bounds", () => {
  fc.assert(
    fc.property(fc.nat(10_000), fc.constantFrom(0, 0.5, 0.9), (seed, gamma) => {
      const mdp = tinyMdp(randomSpec(seed));
      const { lower, upper } = valueBounds(rewardRange(mdp), gamma);
      for (const sense of ["best", "worst"] as const) {
        const { value } = valueIteration(mdp, { gamma, sense });
        const live = value.subarray(0, mdp.live);
        assert.ok(live.every((v) => v >= lower - 1e-12 && v <= upper + 1e-12));
      }
    }),
    { numRuns: 50 },
  );
});

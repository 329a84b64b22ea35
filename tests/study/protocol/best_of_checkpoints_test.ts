import assert from "node:assert/strict";
import fc from "fast-check";
import { bestOfCheckpoints, WAYS } from "../../../src/study/protocol/best_of_checkpoints.ts";

const find = (results: ReturnType<typeof bestOfCheckpoints>, name: string) =>
  results.find(({ way }) => way === name)!;

Deno.test("two policies in four blocks, worked by hand", () => {
  const counts = [[8, 6, 7, 9], [7, 8, 7, 10]];
  const results = bestOfCheckpoints(counts, { survival: [0.7, 0.9], episodes: 10 });
  assert.deepEqual(results.map(({ way }) => way), [...WAYS]);
  // Chosen: policies 0, 1, 0 (a tie), 1.
  const same = find(results, "same");
  assert.deepEqual(same.reported, { "7": 1, "8": 2, "10": 1 });
  assert.ok(Math.abs(same.mean_reported - (0.8 + 0.8 + 0.7 + 1) / 4) < 1e-12);
  assert.ok(Math.abs(same.mean_exact - (0.7 + 0.9 + 0.7 + 0.9) / 4) < 1e-12);
  assert.ok(Math.abs(same.mean_gain - (same.mean_reported - same.mean_exact)) < 1e-12);
  // Policy 1 two blocks further on: 8 or 7, 6 or 10, 7 or 7, 9 or 8.
  assert.deepEqual(find(results, "fresh").reported, { "7": 1, "8": 1, "9": 1, "10": 1 });
  // The chosen ones in the next block, the last one in the first: 6, 7, 9, 7.
  assert.deepEqual(find(results, "rescored").reported, { "6": 1, "7": 2, "9": 1 });
});

Deno.test("on shared episodes the largest score of every block is reported, and every way reports once a block", () => {
  const counts = fc.array(
    fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 6, maxLength: 6 }),
    { minLength: 3, maxLength: 3 },
  );
  fc.assert(fc.property(counts, (all) => {
    const results = bestOfCheckpoints(all, { survival: [0.5, 0.5, 0.5], episodes: 10 });
    const [same, fresh, rescored] = WAYS.map((way) => find(results, way));
    const largest = all[0].reduce((sum, _, r) => sum + Math.max(...all.map((own) => own[r])), 0);
    assert.ok(Math.abs(same.mean_reported - largest / 60) < 1e-12);
    for (const { reported, mean_exact, low_gain, high_gain } of [same, fresh, rescored]) {
      assert.equal(Object.values(reported).reduce((a, b) => a + b, 0), 6);
      assert.equal(mean_exact, 0.5);
      assert.ok(low_gain <= high_gain);
    }
  }));
});

Deno.test("blocks that cannot be shared out are refused", () => {
  assert.throws(
    () => bestOfCheckpoints([[1, 2, 3], [1, 2, 3]], { survival: [0, 0], episodes: 10 }),
    /3 blocks are no multiple of 2/,
  );
});

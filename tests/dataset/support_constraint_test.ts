import assert from "node:assert/strict";
import { collect } from "../../src/dataset/collect.ts";
import { countPairs } from "../../src/dataset/statistics.ts";
import { loadMdp } from "../../src/mdp/load_mdp.ts";
import { argmaxAllowed, FALLBACK, supportOf } from "../../src/dataset/support_constraint.ts";

/** Three states, four actions; the last state is never seen. The dataset's most frequent action is 1. */
const COUNTS = Uint32Array.of(30, 29, 0, 1, 0, 10, 3, 2, 0, 0, 0, 0);

const actionsOf = (bits: number) => [0, 1, 2, 3].filter((a) => bits >>> a & 1);
const setsOf = (rule: Parameters<typeof supportOf>[2]) => {
  const { allowed, fallback } = supportOf(COUNTS, 4, rule);
  return { sets: Array.from(allowed, actionsOf), fallback: [...fallback] };
};

Deno.test("a count keeps the pairs seen so often", () => {
  const { none, empty, unseen } = FALLBACK;
  const sets = [[0, 1], [1], [1]];
  assert.deepEqual(setsOf({ count: 10 }), { sets, fallback: [none, none, unseen] });
  assert.deepEqual(setsOf({ count: 30 }), {
    sets: [[0], [1], [1]],
    fallback: [none, empty, unseen],
  });
  assert.deepEqual(setsOf({ count: 1 }).sets, [[0, 1, 3], [1, 2, 3], [1]]);
});

Deno.test("a share is of the state's transitions, BCQ's ratio of its most frequent action's", () => {
  assert.deepEqual(setsOf({ share: 0.2 }).sets, [[0, 1], [1, 2], [1]]);
  assert.deepEqual(setsOf({ share: 1 }).sets, [[0], [1], [1]]);
  assert.deepEqual(setsOf({ relative: 0.3 }).sets, [[0, 1], [1, 2], [1]]);
  assert.deepEqual(setsOf({ relative: 1 }).sets, [[0], [1], [1]]);
});

Deno.test("action 31 has a bit of its own, a 33rd action is refused", () => {
  const counts = new Uint32Array(32);
  counts[31] = 1;
  const { allowed } = supportOf(counts, 32, { count: 1 });
  assert.equal(allowed[0], 2 ** 31);
  assert.equal(argmaxAllowed(new Float64Array(32), allowed[0]), 31);
  assert.throws(() => supportOf(new Uint32Array(33), 33, { count: 1 }), /at most 32/);
});

Deno.test("the best allowed action, the lowest of equals", () => {
  assert.equal(argmaxAllowed([5, 1, 1, 4], 0b0110), 1);
  assert.equal(argmaxAllowed([5, 1, 2, 4], 0b1110), 3);
  assert.equal(argmaxAllowed([-5, -1, -2, -4], 0b0101), 2);
});

Deno.test("5,000 clinician episodes at k = 30 fall back in more than half of the 713 live states", async () => {
  const mdp = await loadMdp();
  const fallbacks = [0, 1].map((seed) => {
    const counts = countPairs(collect(mdp, mdp.clinician, { episodes: 5000, seed }));
    const live = supportOf(counts, mdp.actions, { count: 30 }).fallback.subarray(0, mdp.live);
    return [FALLBACK.empty, FALLBACK.unseen].map((kind) =>
      live.filter((one) => one === kind).length
    );
  });
  assert.deepEqual(fallbacks, [[390, 2], [398, 1]]);
});

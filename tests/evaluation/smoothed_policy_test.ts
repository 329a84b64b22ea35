import assert from "node:assert/strict";
import fc from "fast-check";
import { smoothedPolicy } from "../../src/evaluation/smoothed_policy.ts";
import { empiricalBehaviour, empiricalMdp } from "../../src/tabular/empirical_mdp.ts";
import { anyCounts, countsOf } from "../tabular/small_counts.ts";

Deno.test("by hand: an action seen n times keeps n / (n + m), the behaviour takes the rest", () => {
  const mdp = empiricalMdp(countsOf({ states: 2, actions: 3 }, [
    { from: [0, 0], to: "survival", times: 3 },
    { from: [0, 1], to: "death", times: 1 },
  ]));
  const smoothed = smoothedPolicy(mdp, Float64Array.of(0, 0.5, 0.5, 0, 1, 0), 1);
  assert.deepEqual([...smoothed], [0.5625, 0.4375, 0, 0, 1, 0]);
});

Deno.test("rows stay distributions; the behaviour stays itself; no weight, no change", () => {
  fc.assert(fc.property(anyCounts(), fc.double({ min: 0, max: 100, noNaN: true }), (counts, m) => {
    const mdp = empiricalMdp(counts);
    const uniform = new Float64Array(mdp.count.length).fill(1 / mdp.actions);
    const smoothed = smoothedPolicy(mdp, uniform, m);
    for (let s = 0; s < mdp.states; s++) {
      const sum = smoothed.subarray(s * mdp.actions, (s + 1) * mdp.actions).reduce((a, b) => a + b);
      assert.ok(Math.abs(sum - 1) < 1e-12);
    }
    assert.equal(smoothedPolicy(mdp, uniform, 0), uniform);
    const far = smoothedPolicy(mdp, uniform, 1e12);
    const behaviour = empiricalBehaviour(mdp);
    far.forEach((p, pair) => {
      if (mdp.stateCount[Math.floor(pair / mdp.actions)] === 0) return;
      assert.ok(Math.abs(p - behaviour[pair]) < 1e-9);
    });
  }));
});

import assert from "node:assert/strict";
import fc from "fast-check";
import { countCloning } from "../../src/tabular/count_cloning.ts";
import { empiricalBehaviour, empiricalMdp } from "../../src/tabular/empirical_mdp.ts";
import { spibb } from "../../src/tabular/spibb.ts";
import { supportedValueIteration } from "../../src/tabular/supported_value_iteration.ts";
import { anyCounts, countsOf } from "./small_counts.ts";

Deno.test("by hand: rare pairs keep their share, the rest goes to the best of the others", () => {
  const mdp = empiricalMdp(countsOf({ states: 1, actions: 3 }, [
    { from: [0, 0], to: "death", times: 10 },
    { from: [0, 1], to: "survival", times: 3 },
    { from: [0, 1], to: "death", times: 5 },
    { from: [0, 2], to: "survival", times: 2 },
  ]));
  const { policy, value, q } = spibb(mdp, { gamma: 1, count: 8 });
  assert.deepEqual([...q], [0, 0.375, 1]);
  assert.deepEqual([...policy], [0, 0.9, 0.1]);
  assert.ok(Math.abs(value[0] - (0.9 * 0.375 + 0.1)) < 1e-15);
});

Deno.test("nothing seen often enough: the behaviour policy; everything: value iteration", () => {
  fc.assert(
    fc.property(anyCounts(), fc.double({ min: 0, max: 1, noNaN: true }), (counts, gamma) => {
      const mdp = empiricalMdp(counts);
      assert.deepEqual(spibb(mdp, { gamma, count: Infinity }).policy, empiricalBehaviour(mdp));
      const free = spibb(mdp, { gamma, count: 1 });
      const plain = supportedValueIteration(mdp, { gamma, support: { count: 1 } });
      free.value.forEach((value, s) => assert.ok(Math.abs(value - plain.value[s]) < 1e-12));
    }),
  );
});

Deno.test("in the data's MDP it is never worse than the behaviour, and rows are distributions", () => {
  fc.assert(fc.property(anyCounts(), fc.integer({ min: 1, max: 40 }), (counts, count) => {
    const mdp = empiricalMdp(counts);
    const behaviour = spibb(mdp, { gamma: 1, count: Infinity }).value;
    const { value, policy } = spibb(mdp, { gamma: 1, count });
    value.forEach((v, s) => assert.ok(v >= behaviour[s] - 1e-12));
    for (let s = 0; s < mdp.states; s++) {
      const sum = policy.subarray(s * mdp.actions, (s + 1) * mdp.actions).reduce((a, b) => a + b);
      assert.ok(Math.abs(sum - 1) < 1e-12);
    }
  }));
});

Deno.test("a threshold below 1 is refused", () => {
  const mdp = empiricalMdp(countsOf({ states: 1, actions: 1 }, []));
  assert.throws(() => spibb(mdp, { gamma: 1, count: 0 }), /N_wedge is 0/);
});

Deno.test("cloning takes the commonest action, and in an unseen state the dataset's", () => {
  const mdp = empiricalMdp(countsOf({ states: 2, actions: 3 }, [
    { from: [0, 1], to: "survival", times: 2 },
    { from: [0, 2], to: "survival", times: 2 },
    { from: [0, 2], to: "death", times: 2 },
  ]));
  const { policy, value } = countCloning(mdp, { gamma: 1 });
  assert.deepEqual([...policy], [0, 0, 1, 0, 0, 1]);
  assert.deepEqual([...value], [0.5, 0]);
});

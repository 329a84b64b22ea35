import assert from "node:assert/strict";
import fc from "fast-check";
import { behaviourPolicy } from "../../src/dataset/behaviour_policy.ts";
import { collect } from "../../src/dataset/collect.ts";
import { countTransitions } from "../../src/dataset/transition_counts.ts";
import { evaluatePolicy } from "../../src/mdp/exact_evaluation.ts";
import { valueIteration } from "../../src/mdp/value_iteration.ts";
import { empiricalBehaviour, empiricalMdp } from "../../src/tabular/empirical_mdp.ts";
import { withTrueDynamics } from "../../src/tabular/known_dynamics.ts";
import { supportedValueIteration } from "../../src/tabular/supported_value_iteration.ts";
import { tinyMdp } from "../mdp/tiny_mdp.ts";
import { anyCounts, countsOf } from "./small_counts.ts";

/** State 0: action 0 survives half the time, action 1 (seen once) always; state 1 leads to 0; state 2 unseen. */
const COUNTS = countsOf({ states: 3, actions: 2 }, [
  { from: [0, 0], to: "survival", times: 5 },
  { from: [0, 0], to: "death", times: 5 },
  { from: [0, 1], to: "survival", times: 1 },
  { from: [1, 1], to: 0, times: 3 },
  { from: [1, 1], to: "death", times: 1 },
]);

const plan = (count: number, gamma: number) =>
  supportedValueIteration(empiricalMdp(COUNTS), { gamma, support: { count } });

Deno.test("by hand: a threshold of 2 does without the lucky pair, one of 1 falls for it", () => {
  const careful = plan(2, 1);
  assert.deepEqual([...careful.value], [0.5, 0.375, 0]);
  assert.deepEqual([...careful.policy], [1, 0, 0, 1, 1, 0]);
  assert.deepEqual([...careful.q], [0.5, NaN, NaN, 0.375, NaN, NaN]);
  const bold = plan(1, 0.5);
  assert.deepEqual([...bold.value], [1, 0.375, 0]);
  assert.deepEqual([...bold.policy], [0, 1, 0, 1, 1, 0]);
});

Deno.test("where no pair is seen often enough the most frequent action is taken, and valued", () => {
  const { policy, value } = plan(100, 1);
  assert.deepEqual([...policy], [1, 0, 0, 1, 1, 0]);
  assert.deepEqual([...value], [0.5, 0.375, 0]);
});

Deno.test("the empirical behaviour is the counts' shares", () => {
  const shares = empiricalBehaviour(empiricalMdp(COUNTS));
  assert.deepEqual([...shares], [10 / 11, 1 / 11, 0, 1, 1, 0]);
});

Deno.test("values solve Bellman's optimality equation on the allowed pairs, and fall with the threshold", () => {
  fc.assert(
    fc.property(anyCounts(), fc.double({ min: 0, max: 1, noNaN: true }), (counts, gamma) => {
      const mdp = empiricalMdp(counts);
      const { value, q } = supportedValueIteration(mdp, { gamma, support: { count: 1 } });
      for (let s = 0; s < mdp.states; s++) {
        const own = q.subarray(s * mdp.actions, (s + 1) * mdp.actions).filter((x) => !isNaN(x));
        const expected = own.length === 0 ? 0 : Math.max(...own);
        assert.ok(Math.abs(value[s] - expected) < 1e-12);
      }
      const fewer = supportedValueIteration(mdp, { gamma, support: { count: 10 } });
      fewer.value.forEach((v, s) => assert.ok(v <= value[s] + 1e-12));
    }),
  );
});

const MDP = tinyMdp({
  live: 3,
  actions: 3,
  next: (s, a) => ({ [(s + 1) % 3]: 0.5, 3: 0.1 * (a + s % 2), 4: 0.5 - 0.1 * (a + s % 2) }),
  admissible: (s, a) => (s + a) % 3 !== 0 || a === 0,
});

Deno.test("with enough data a threshold of 1 finds the optimum", () => {
  const random = behaviourPolicy(MDP, { behaviour: "random-admissible" });
  const counts = countTransitions(collect(MDP, random, { episodes: 4000, seed: 1 }));
  const found = supportedValueIteration(empiricalMdp(counts), { gamma: 1, support: { count: 1 } });
  const best = evaluatePolicy(MDP, found.policy).survival;
  const { value } = valueIteration(MDP, { gamma: 1 });
  assert.ok(Math.abs(best - value[0]) < 1e-12);
  assert.ok(Math.abs(found.value[0] - value[0]) < 0.03);
});

Deno.test("the true dynamics in place of the data's give the optimum itself", () => {
  const random = behaviourPolicy(MDP, { behaviour: "random-admissible" });
  const counts = countTransitions(collect(MDP, random, { episodes: 200, seed: 1 }));
  const known = withTrueDynamics(empiricalMdp(counts), MDP);
  const found = supportedValueIteration(known, { gamma: 1, support: { count: 1 } });
  const { value } = valueIteration(MDP, { gamma: 1 });
  for (let s = 0; s < 3; s++) assert.ok(Math.abs(found.value[s] - value[s]) < 1e-12);
});

Deno.test("data that never end are worth what they pay; paid for ever they are refused", () => {
  const loop = countsOf({ states: 2, actions: 1 }, [{ from: [0, 0], to: 0, times: 2 }]);
  const mdp = empiricalMdp(loop);
  assert.deepEqual([...supportedValueIteration(mdp, { gamma: 1, support: { count: 1 } }).value], [
    0,
    0,
  ]);
  const paid = { ...mdp, reward: Float64Array.of(1, 0) };
  assert.throws(
    () => supportedValueIteration(paid, { gamma: 1, support: { count: 1 } }),
    /^InputError: dataset: reward: .* values still move after \d+ sweeps/,
  );
});

import assert from "node:assert/strict";
import fc from "fast-check";
import { empiricalMdp } from "../../src/tabular/empirical_mdp.ts";
import { lowerConfidenceValueIteration } from "../../src/tabular/lower_confidence.ts";
import { shrunkValueIteration } from "../../src/tabular/shrunk_value_iteration.ts";
import { anyCounts, countsOf } from "./small_counts.ts";

const SEEN = { count: 1 } as const;

/** State 0: action 0 survives in 48 of 64, action 1 in the one case there is. State 1 goes to 0. */
const MDP = empiricalMdp(countsOf({ states: 2, actions: 2 }, [
  { from: [0, 0], to: "survival", times: 48 },
  { from: [0, 0], to: "death", times: 16 },
  { from: [0, 1], to: "survival", times: 1 },
  { from: [1, 0], to: 0, times: 4 },
]));

const near = (found: number, expected: number) =>
  assert.ok(Math.abs(found - expected) < 1e-12, `${found}, not ${expected}`);

Deno.test("lower confidence by hand: standard errors come off, of the data's variance and a coin's", () => {
  const plan = (weight: number) =>
    lowerConfidenceValueIteration(MDP, { gamma: 1, support: SEEN, weight, errors: 2 });
  const { q, value, policy } = plan(0);
  const first = 0.75 - 2 * Math.sqrt(0.75 * 0.25 / 64);
  near(q[0], first);
  near(q[1], 1); // A single survivor has no variance, and a coin that always survives none either.
  const ahead = 1; // State 1 is certain to come to state 0.
  near(q[2], ahead);
  assert.deepEqual([...policy], [0, 1, 1, 0]);
  near(value[0], 1);

  const shrunk = plan(4);
  const own = 49 / 65, mean = (1 + 4 * own) / 5;
  const coin = 5 * mean * (1 - mean) / 6;
  near(shrunk.q[1], mean - 2 * Math.sqrt(coin / 5));
  assert.equal(shrunk.policy[0], 1, "what was seen once is no longer trusted");
});

Deno.test("lower confidence with no errors is shrinkage", () => {
  fc.assert(fc.property(anyCounts(), fc.constantFrom(0, 3), (counts, weight) => {
    const mdp = empiricalMdp(counts);
    const options = { gamma: 0.9, support: SEEN, weight };
    const bounded = mdp.reward.every((reward) => reward >= 0 && reward <= 1);
    fc.pre(bounded);
    const found = lowerConfidenceValueIteration(mdp, { ...options, errors: 0 });
    const expected = shrunkValueIteration(mdp, { ...options, prior: "behaviour" });
    found.value.forEach((value, s) => assert.ok(Math.abs(value - expected.value[s]) < 1e-9));
  }));
});

Deno.test("lower confidence refuses numbers below 0, and rewards outside [0, 1]", () => {
  const plan = (mdp: typeof MDP, weight: number, errors: number) => () =>
    lowerConfidenceValueIteration(mdp, { gamma: 1, support: SEEN, weight, errors });
  assert.throws(plan(MDP, -1, 1), /the weight is -1/);
  assert.throws(plan(MDP, 0, -2), /the errors are -2/);
  assert.throws(
    plan({ ...MDP, reward: MDP.reward.map((r) => r + 1) }, 0, 1),
    /mean reward is 1.75/,
  );
});

import assert from "node:assert/strict";
import fc from "fast-check";
import { empiricalMdp } from "../../src/tabular/empirical_mdp.ts";
import { pessimisticValueIteration } from "../../src/tabular/pessimistic_value_iteration.ts";
import { PRIORS, shrunkValueIteration } from "../../src/tabular/shrunk_value_iteration.ts";
import { supportedValueIteration } from "../../src/tabular/supported_value_iteration.ts";
import { anyCounts, countsOf } from "./small_counts.ts";

const SEEN = { count: 1 } as const;

/** State 0: action 0 survives in 48 of 64, action 1 in the one case there is. State 1 goes to 0. */
const MDP = empiricalMdp(countsOf({ states: 2, actions: 2 }, [
  { from: [0, 0], to: "survival", times: 48 },
  { from: [0, 0], to: "death", times: 16 },
  { from: [0, 1], to: "survival", times: 1 },
  { from: [1, 0], to: 0, times: 4 },
]));

const close = (found: ArrayLike<number>, expected: readonly number[]) =>
  Array.from(found).forEach((value, i) => {
    if (isNaN(expected[i])) assert.ok(isNaN(value));
    else assert.ok(Math.abs(value - expected[i]) < 1e-12, `${i}: ${value}, not ${expected[i]}`);
  });

Deno.test("pessimism by hand: c / sqrt(n) comes off each pair, never below 0", () => {
  const { value, q, policy } = pessimisticValueIteration(MDP, {
    gamma: 1,
    support: SEEN,
    penalty: 0.8,
  });
  close(q, [0.65, 0.2, 0.25, NaN]);
  close(value, [0.65, 0.25]);
  assert.deepEqual([...policy], [1, 0, 1, 0]);
  const none = pessimisticValueIteration(MDP, { gamma: 1, support: SEEN, penalty: 9 });
  assert.deepEqual([...none.value], [0, 0]);
});

Deno.test("pessimism refuses penalties below 0, and rewards", () => {
  const plan = (mdp: typeof MDP, penalty: number) => () =>
    pessimisticValueIteration(mdp, { gamma: 1, support: SEEN, penalty });
  assert.throws(plan(MDP, -1), /the penalty is -1/);
  assert.throws(
    plan({ ...MDP, reward: MDP.reward.map((r) => r - 1) }, 1),
    /^InputError: dataset: reward: a pair.s mean reward is -0.25, expected 0 or more/,
  );
});

Deno.test("shrinkage by hand: m transitions of the prior row", () => {
  const shrunk = (prior: typeof PRIORS[number]) =>
    shrunkValueIteration(MDP, { gamma: 1, support: SEEN, prior, weight: 4 }).q;
  const mean = (0.75 + 1) / 2;
  close(shrunk("state-mean").subarray(0, 2), [(48 + 4 * mean) / 68, (1 + 4 * mean) / 5]);
  const own = 49 / 65;
  close(shrunk("behaviour").subarray(0, 2), [(48 + 4 * own) / 68, (1 + 4 * own) / 5]);
  // Everywhere: 49 of 69 survive and 4 go to state 0, whose value is that of action 1.
  const best = (1 + 4 * 49 / 69) / (5 - 16 / 69);
  const global = 49 / 69 + 4 / 69 * best;
  close(shrunk("global").subarray(0, 2), [(48 + 4 * global) / 68, best]);
});

Deno.test("without penalty or weight both are plain value iteration", () => {
  fc.assert(fc.property(anyCounts(), fc.constantFrom(...PRIORS), (counts, prior) => {
    const mdp = empiricalMdp(counts);
    const plain = supportedValueIteration(mdp, { gamma: 1, support: SEEN });
    const options = { gamma: 1, support: SEEN, penalty: 0, weight: 0, prior };
    close(pessimisticValueIteration(mdp, options).q, [...plain.q]);
    close(shrunkValueIteration(mdp, options).q, [...plain.q]);
  }));
});

Deno.test("values fall as the penalty rises; an endless weight makes every action the prior", () => {
  fc.assert(fc.property(anyCounts(), (counts) => {
    const mdp = empiricalMdp(counts);
    const at = (penalty: number) =>
      pessimisticValueIteration(mdp, { gamma: 1, support: SEEN, penalty }).value;
    const more = at(0.1);
    at(0.3).forEach((value, s) => assert.ok(value <= more[s] + 1e-12));
    const prior = shrunkValueIteration(mdp, {
      gamma: 1,
      support: SEEN,
      prior: "behaviour",
      weight: 1e12,
    });
    prior.q.forEach((q, pair) => {
      if (!isNaN(q)) assert.ok(Math.abs(q - prior.value[Math.floor(pair / mdp.actions)]) < 1e-9);
    });
  }));
});

import assert from "node:assert/strict";
import fc from "fast-check";
import {
  type CountedTransition,
  transitionCounter,
  type TransitionCounts,
} from "../../../src/dataset/transition_counts.ts";
import { entryCount, fullArrays } from "../../../src/trainer/webgpu/full_arrays.ts";

const STATES = 4;
const ACTIONS = 3;
const PAIRS = STATES * ACTIONS;

const transitions: fc.Arbitrary<CountedTransition[]> = fc.array(
  fc.record({
    state: fc.nat(STATES - 1),
    action: fc.nat(ACTIONS - 1),
    nextState: fc.nat(STATES - 1),
    reward: fc.constantFrom(-1, 0, 0.5, 2),
    terminated: fc.boolean(),
  }),
  { minLength: 1, maxLength: 40 },
);

function countsOf(list: readonly CountedTransition[]): TransitionCounts {
  const counter = transitionCounter({ states: STATES, actions: ACTIONS });
  list.forEach((transition) => counter.add(transition));
  return counter.counts();
}

const near = (found: number, expected: number, what: string) =>
  assert.ok(Math.abs(found - expected) <= 1e-6, `${what}: ${found}, not ${expected}`);

Deno.test("the device's arrays hold the shares and means of looking at every transition", () => {
  fc.assert(fc.property(fc.array(transitions, { minLength: 1, maxLength: 3 }), (lists) => {
    const arrays = fullArrays(lists.map(countsOf));
    lists.forEach((list, m) => {
      for (let pair = 0; pair < PAIRS; pair++) {
        const [state, action] = [Math.floor(pair / ACTIONS), pair % ACTIONS];
        const here = list.filter((each) => each.state === state);
        const own = here.filter((each) => each.action === action);
        const weights = (m * STATES + state) * (ACTIONS + 1);
        assert.equal(arrays.weight[weights + action], Math.fround(own.length / list.length));
        assert.equal(arrays.weight[weights + ACTIONS], Math.fround(here.length / list.length));
        const mean = (of: (each: CountedTransition) => number) =>
          own.length === 0 ? 0 : own.reduce((sum, each) => sum + of(each), 0) / own.length;
        const reward = mean((each) => each.reward);
        const outcome = arrays.outcome.subarray(4 * (m * PAIRS + pair));
        near(outcome[0], reward, "mean reward");
        near(outcome[1], mean((each) => (each.reward - reward) ** 2), "variance");
        near(outcome[2], mean((each) => each.terminated ? 0 : 1), "probability to go on");
        near(outcome[3], mean((each) => each.terminated ? 1 : 0), "probability to end");
        const [first, end] = arrays.start.subarray(m * (PAIRS + 1) + pair);
        const live = own.filter((each) => !each.terminated);
        const next = [...new Set(live.map((each) => each.nextState))].sort();
        assert.deepEqual([...arrays.nextState.subarray(first, end)], next);
        next.forEach((s, i) => {
          const [probability, joint] = arrays.probability.subarray(2 * (first + i));
          const goes = (each: CountedTransition) => !each.terminated && each.nextState === s;
          near(probability, mean((each) => goes(each) ? 1 : 0), "probability");
          near(joint, mean((each) => goes(each) ? each.reward - reward : 0), "covariance's part");
        });
      }
    });
  }));
});

Deno.test("models with the same counts share their entries", () => {
  const list = [0, 1, 2, 3].map((nextState) => (
    { state: 1, action: 2, nextState, reward: 0, terminated: false }
  ));
  const [one, other] = [countsOf(list), countsOf(list)];
  assert.equal(entryCount([one, one, one]), 4);
  assert.equal(entryCount([one, other]), 8);
  const arrays = fullArrays([one, other, one]);
  assert.deepEqual([...arrays.nextState], [0, 1, 2, 3, 0, 1, 2, 3]);
  const starts = [0, 1, 2].map((m) => arrays.start[m * (PAIRS + 1) + 5]);
  assert.deepEqual(starts, [0, 4, 0]);
});

Deno.test("counts above 2^24 lose nothing before they are divided", () => {
  const count = 2 ** 24 + 1;
  const counts: TransitionCounts = {
    states: 2,
    actions: 1,
    transitions: 3 * count,
    pair: Uint32Array.of(0, 1),
    count: Uint32Array.of(count, 2 * count),
    rewardSum: Float64Array.of(count, 0),
    rewardSquares: Float64Array.of(count, 0),
    start: Uint32Array.of(0, 1, 2),
    next: Uint16Array.of(1, 0),
    nextCount: Uint32Array.of(1, 2 * count),
    nextRewardSum: Float64Array.of(1, 0),
  };
  const { weight, outcome, probability } = fullArrays([counts]);
  assert.deepEqual(weight, Float32Array.of(1 / 3, 1 / 3, 2 / 3, 2 / 3));
  assert.deepEqual(outcome, Float32Array.of(1, 0, 1 / count, (count - 1) / count, 0, 0, 1, 0));
  assert.deepEqual(probability, Float32Array.of(1 / count, 0, 1, 0));
});

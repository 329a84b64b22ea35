import assert from "node:assert/strict";
import fc from "fast-check";
import { type DiscreteDataset, ENDING } from "../../src/dataset/dataset.ts";
import { allocateDataset } from "../../src/dataset/rows.ts";
import { countPairs } from "../../src/dataset/statistics.ts";
import {
  countTransitions,
  pairTable,
  transitionCounter,
} from "../../src/dataset/transition_counts.ts";

const STATES = 5;
const ACTIONS = 3;

interface Row {
  state: number;
  action: number;
  next: number;
  reward: number;
  ending: number;
}

const rows: fc.Arbitrary<Row[]> = fc.array(
  fc.record({
    state: fc.nat(STATES - 1),
    action: fc.nat(ACTIONS - 1),
    next: fc.nat(STATES - 1),
    reward: fc.constantFrom(-1, 0, 0.5, 2),
    ending: fc.constantFrom(ENDING.none, ENDING.terminated, ENDING.truncated),
  }),
  { minLength: 1, maxLength: 60 },
);

function datasetOf(list: readonly Row[]): DiscreteDataset {
  const spec = { kind: "discrete", states: STATES, actions: ACTIONS } as const;
  const dataset = allocateDataset(spec, list.length) as DiscreteDataset;
  list.forEach((row, i) => {
    dataset.state[i] = row.state;
    dataset.action[i] = row.action;
    dataset.nextState[i] = row.next;
    dataset.reward[i] = row.reward;
    dataset.ending[i] = row.ending;
  });
  return dataset;
}

Deno.test("counts are those of looking at every transition once for every pair and next state", () => {
  fc.assert(fc.property(rows, (list) => {
    const dataset = datasetOf(list);
    const counts = countTransitions(dataset);
    assert.equal(counts.transitions, list.length);
    assert.deepEqual(pairTable(counts), countPairs(dataset));
    let entries = 0;
    counts.pair.forEach((pair, k) => {
      const own = list.filter((row) => row.state * ACTIONS + row.action === pair);
      const rewards = own.map((row) => row.reward);
      assert.equal(counts.count[k], own.length);
      assert.equal(counts.rewardSum[k], rewards.reduce((sum, r) => sum + r, 0));
      assert.equal(counts.rewardSquares[k], rewards.reduce((sum, r) => sum + r * r, 0));
      const goesOn = own.filter((row) => row.ending !== ENDING.terminated);
      const next = [...new Set(goesOn.map((row) => row.next))].sort((a, b) => a - b);
      const range = [counts.start[k], counts.start[k + 1]] as const;
      assert.deepEqual([...counts.next.subarray(...range)], next);
      next.forEach((state, i) => {
        const there = goesOn.filter((row) => row.next === state);
        assert.equal(counts.nextCount[range[0] + i], there.length);
        const sum = there.reduce((total, row) => total + row.reward, 0);
        assert.equal(counts.nextRewardSum[range[0] + i], sum);
        entries++;
      });
    });
    assert.equal(counts.next.length, entries);
  }));
});

Deno.test("more next states than there was room for are all counted", () => {
  const states = 50;
  const counter = transitionCounter({ states, actions: 1 });
  for (let state = 0; state < states; state++) {
    for (let nextState = 0; nextState < states; nextState++) {
      const transition = { state, action: 0, nextState, reward: 1 + nextState, terminated: false };
      for (let times = 0; times <= state % 3; times++) counter.add(transition);
    }
  }
  const { next, nextCount, nextRewardSum } = counter.counts();
  assert.equal(next.length, states * states);
  next.forEach((nextState, entry) => {
    const times = 1 + Math.floor(entry / states) % 3;
    assert.equal(nextState, entry % states);
    assert.equal(nextCount[entry], times, `entry ${entry}`);
    assert.equal(nextRewardSum[entry], times * (1 + nextState), `entry ${entry}`);
  });
});

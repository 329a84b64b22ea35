import assert from "node:assert/strict";
import { collect } from "../../src/dataset/collect.ts";
import { checkDeclaredStates } from "../../src/dataset/check_states.ts";
import { type DiscreteDataset, ENDING } from "../../src/dataset/dataset.ts";
import { evaluatePolicy } from "../../src/mdp/exact_evaluation.ts";
import type { TabularMdp } from "../../src/mdp/tabular_mdp.ts";
import { estimatedMdp } from "../../src/tabular/estimated_mdp.ts";
import { randomSpec, randomTable, tinyMdp } from "../mdp/tiny_mdp.ts";

const provenance = { name: "e", source: "s", license: "l", sources: {}, features: "none" };
const estimate = (dataset: DiscreteDataset, weight = 2) => {
  const found = estimatedMdp(dataset, "data.npz", { weight, provenance });
  return { ...found, mdp: { ...found.mdp, sha256: "" } };
};

/** Two live states (0, 1), two actions; death is 2, survival 3. Rows: state, action, next state, episode. */
function handMade(rows: readonly (readonly [number, number, number, number])[]): DiscreteDataset {
  return {
    kind: "discrete",
    states: 5,
    actions: 2,
    state: Uint16Array.from(rows, ([s]) => s),
    action: Uint8Array.from(rows, ([, a]) => a),
    nextState: Uint16Array.from(rows, ([, , next]) => next),
    reward: Float32Array.from(rows, ([, , next]) => next === 3 ? 1 : next === 2 ? -0.5 : 0),
    ending: Uint8Array.from(
      rows,
      ([, , next], i) =>
        next >= 2 ? ENDING.terminated : rows[i + 1]?.[3] === rows[i][3] ? 0 : ENDING.truncated,
    ),
    episode: Uint32Array.from(rows, ([, , , e]) => e),
    step: Uint16Array.from(rows, ([, , , e], i) => i - rows.findIndex((row) => row[3] === e)),
    behaviourProbability: null,
  };
}

const ROWS = [[0, 0, 1, 0], [1, 0, 3, 0], [0, 0, 2, 1], [0, 1, 3, 2], [0, 0, 1, 3], [
  1,
  0,
  2,
  3,
]] as const;

/** The row of a pair: probabilities and rewards by next state. */
function rowOf(mdp: TabularMdp, state: number, action: number) {
  const row = mdp.row[state * mdp.actions + action];
  const [from, to] = [mdp.rowStart[row], mdp.rowStart[row + 1]];
  return Array.from(mdp.next.subarray(from, to), (next, k) => [
    next,
    mdp.probability[from + k],
    mdp.reward[from + k],
  ]);
}

Deno.test("rows are shrunk to what happens in the state, by hand", () => {
  const { mdp, ...about } = estimate(handMade(ROWS));
  assert.deepEqual(about, { transitions: 6, episodes: 4, unseenPairs: 1, unseenStates: 0 });
  // State 0 goes on to 1 twice, to death and to survival once; action 0 was taken three times, action 1 once.
  const close = (found: number[][], expected: number[][]) => {
    assert.deepEqual(found.map(([next]) => next), expected.map(([next]) => next));
    found.flat().forEach((one, i) => assert.ok(Math.abs(one - expected.flat()[i]) < 1e-12));
  };
  close(rowOf(mdp, 0, 0), [
    [1, (3 * (2 / 3) + 2 * (2 / 4)) / 5, 0],
    [2, (3 * (1 / 3) + 2 * (1 / 4)) / 5, -0.5],
    [3, 2 * (1 / 4) / 5, 1],
  ]);
  close(rowOf(mdp, 0, 1), [[1, 2 * (2 / 4) / 3, 0], [2, 2 * (1 / 4) / 3, -0.5], [
    3,
    (1 + 2 * (1 / 4)) / 3,
    1,
  ]]);
  // An unseen pair does what the state does.
  close(rowOf(mdp, 1, 1), [[2, 1 / 2, -0.5], [3, 1 / 2, 1]]);
  assert.deepEqual(Array.from(mdp.clinician.subarray(0, 4)), [3 / 4, 1 / 4, 1, 0]);
  assert.deepEqual(Array.from(mdp.admissible.subarray(0, 4)), [1, 1, 1, 0]);
  assert.deepEqual(Array.from(mdp.initial), [1, 0, 0, 0, 0]);
  assert.equal(mdp.deathReward, -0.5);
  close(rowOf(estimate(handMade(ROWS), 0).mdp, 0, 1), [[3, 1, 1]]);
});

Deno.test("the data's own actions come to what the data came to; other policies come near the truth", () => {
  const truth = tinyMdp({ ...randomSpec(11), reward: undefined });
  const policy = randomTable(truth, 1);
  const care = collect(truth, policy, { episodes: 4000, seed: 1 });
  const survived = care.reward.reduce((a, b) => a + b) / 4000;
  for (const weight of [0, 5, 1e12]) {
    const { mdp } = estimate(care, weight);
    const { survival } = evaluatePolicy(mdp, mdp.clinician);
    // Between no shrinkage and nothing else, actions seen seldom are mixed with the others.
    assert.ok(Math.abs(survival - survived) < (weight === 5 ? 0.01 : 1e-9), `${survival}`);
    assert.doesNotThrow(() => checkDeclaredStates(care, "care", { mdp, inadmissible: "mean" }));
  }
  const other = randomTable(truth, 2).map((p, pair) => policy[pair] > 0 ? p : 0);
  for (let s = 0; s < truth.live; s++) {
    const row = other.subarray(s * truth.actions, (s + 1) * truth.actions);
    const sum = row.reduce((a, b) => a + b);
    if (sum === 0) row[policy.subarray(s * truth.actions).findIndex((p) => p > 0)] = 1;
    else row.forEach((p, a) => row[a] = p / sum);
  }
  const error = evaluatePolicy(estimate(care, 5).mdp, other).survival -
    evaluatePolicy(truth, other).survival;
  assert.ok(Math.abs(error) < 0.05, `${error}`);
});

Deno.test("with shrinkage every policy ends, without it one may go round for ever", () => {
  // Action 1 was only seen to lead from 0 to 1 and back.
  const round = handMade([[0, 1, 1, 0], [1, 1, 0, 0], [0, 0, 3, 0], [1, 0, 2, 1]]);
  const always = Float64Array.of(0, 1, 0, 1, 0, 0, 0, 0, 0, 0);
  assert.equal(evaluatePolicy(estimate(round, 0).mdp, always).ends, 0);
  assert.equal(evaluatePolicy(estimate(round, 1).mdp, always).ends, 1);
});

Deno.test("data that cannot be an MDP file's are refused, with what to do", () => {
  const cut = handMade([[0, 0, 3, 0], [1, 0, 1, 1]]);
  assert.throws(
    () => estimate(cut),
    /^InputError: data\.npz: no episode ends from state 1 \(one of 1\) under the data's own actions: expected episodes that end after it, collect more or leave out those that were cut$/,
  );
  assert.throws(
    () => estimate({ ...handMade(ROWS), states: 4 }),
    /data\.npz: .*of 4 states the last three are to be death, survival and absorbing: say in the array states how many there are$/,
  );
  assert.throws(
    () => estimate({ ...handMade([[0, 0, 0, 0]]), states: 3 }),
    /data\.npz: states: 3, expected at least 4/,
  );
});

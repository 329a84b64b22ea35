import assert from "node:assert/strict";
import { behaviourPolicy } from "../../../src/dataset/behaviour_policy.ts";
import { collect } from "../../../src/dataset/collect.ts";
import { type DiscreteDataset, ENDING } from "../../../src/dataset/dataset.ts";
import { loggedEpisodes } from "../../../src/evaluation/ope/episodes.ts";
import { fitValues, placedValues, startValues } from "../../../src/evaluation/ope/fitted_values.ts";
import { fitVisits } from "../../../src/evaluation/ope/fitted_visits.ts";
import { onStates, type PlacedPolicy } from "../../../src/evaluation/ope/placed_policy.ts";
import { factorise, solve } from "../../../src/mdp/linear_system.ts";
import { randomSpec, randomTable, tinyMdp } from "../../mdp/tiny_mdp.ts";

/** Data of a small MDP with a policy that takes actions the data seldom or never show. */
function example(seed: number, options: { episodes?: number; maxSteps?: number } = {}) {
  const mdp = tinyMdp(randomSpec(seed));
  const behaviour = behaviourPolicy(mdp, { behaviour: "random" });
  const data = collect(mdp, behaviour, { episodes: 60, seed, ...options });
  return { data, policy: randomTable(mdp, seed + 50) };
}

/** The model's rows, entry by entry: (S*A) rewards and (S*A,S) probabilities of going on. */
function denseModel(data: DiscreteDataset, prior: number, allPrior: number) {
  const { states, actions, state, action, nextState, reward, ending } = data;
  const pairs = states * actions;
  const n = new Float64Array(pairs);
  const sums = { reward: new Float64Array(pairs), next: new Float64Array(pairs * states) };
  state.forEach((s, i) => {
    const pair = s * actions + action[i];
    n[pair]++;
    sums.reward[pair] += reward[i];
    if (!(ending[i] & ENDING.terminated)) sums.next[pair * states + nextState[i]]++;
  });
  /** What some rows do in all: those of a state, or of the data. */
  const sumOf = (from: number, to: number, at: (pair: number) => number) => {
    let sum = 0, count = 0;
    for (let pair = from; pair < to; pair++) [sum, count] = [sum + at(pair), count + n[pair]];
    return { sum, count };
  };
  const shrunk = (pair: number, at: (pair: number) => number) => {
    const first = Math.floor(pair / actions) * actions;
    const own = sumOf(first, first + actions, at);
    const all = sumOf(0, pairs, at);
    const mean = (own.sum + allPrior * all.sum / all.count) / (own.count + allPrior);
    return (at(pair) + prior * mean) / (n[pair] + prior);
  };
  return {
    reward: Float64Array.from({ length: pairs }, (_, p) => shrunk(p, (pair) => sums.reward[pair])),
    next: Float64Array.from(
      { length: pairs * states },
      (_, k) => shrunk(Math.floor(k / states), (pair) => sums.next[pair * states + k % states]),
    ),
  };
}

/** I - gamma P_pi over the states. */
function systemOf({ next }: ReturnType<typeof denseModel>, data: DiscreteDataset, known: {
  policy: Float64Array;
  gamma: number;
}): Float64Array {
  const { states, actions } = data;
  return Float64Array.from({ length: states * states }, (_, k) => {
    const [s, to] = [Math.floor(k / states), k % states];
    let p = 0;
    for (let a = 0; a < actions; a++) {
      const pair = s * actions + a;
      p += known.policy[pair] * next[pair * states + to];
    }
    return (s === to ? 1 : 0) - known.gamma * p;
  });
}

function assertNear(found: ArrayLike<number>, expected: ArrayLike<number>, bound: number): void {
  assert.equal(found.length, expected.length);
  for (let i = 0; i < found.length; i++) {
    assert.ok(Math.abs(found[i] - expected[i]) <= bound, `${i}: ${found[i]}, ${expected[i]}`);
  }
}

Deno.test("FQE on numbered states is the linear solve of the shrunk model to 1e-9, visits its transpose", () => {
  for (let seed = 1; seed <= 6; seed++) {
    const { data, policy } = example(seed, { maxSteps: seed % 2 ? 3 : undefined });
    const { states, actions } = data;
    for (const [gamma, prior, allPrior] of [[1, 10, 1], [0.9, 1, 3]] as const) {
      const episodes = loggedEpisodes(data);
      const found = fitValues(episodes, onStates(data, policy), { gamma, prior, allPrior });
      assert.equal(found.moving, false);
      const model = denseModel(data, prior, allPrior);
      const system = systemOf(model, data, { policy, gamma });
      const rewards = Float64Array.from({ length: states }, (_, s) => {
        let sum = 0;
        for (let a = 0; a < actions; a++) {
          sum += policy[s * actions + a] * model.reward[s * actions + a];
        }
        return sum;
      });
      const value = solve(factorise(system, states), rewards);
      assertNear(found.v, value, 1e-9);
      const q = model.reward.map((r, pair) => {
        let ahead = 0;
        for (let to = 0; to < states; to++) ahead += model.next[pair * states + to] * value[to];
        return r + gamma * ahead;
      });
      assertNear(found.q, q, 1e-9);

      const visits = fitVisits(episodes, onStates(data, policy), { gamma, prior, allPrior });
      assert.equal(visits.moving, false);
      const earned = visits.pairs.reduce((sum, u, pair) => sum + u * model.reward[pair], 0);
      const starts = startValues(
        episodes,
        data.state.length ? Float64Array.from(data.state, (s) => value[s]) : [],
      );
      assert.ok(Math.abs(earned - starts.reduce((a, b) => a + b, 0) / starts.length) < 1e-9);
    }
  }
});

Deno.test("rows with places of their own, as in a record, make the same model as numbered states", () => {
  const { data, policy } = example(3, { maxSteps: 4 });
  const { states, actions, state, nextState } = data;
  const rows = state.length;
  const episodes = loggedEpisodes(data);
  // A place for every row, and one more for what it leads to.
  const cellOf = Uint16Array.from([...state, ...nextState]);
  const record: PlacedPolicy = {
    cells: states,
    cellOf,
    policy: Float64Array.from(
      { length: 2 * rows * actions },
      (_, k) => policy[cellOf[Math.floor(k / actions)] * actions + k % actions],
    ),
    place: Uint32Array.from({ length: rows }, (_, i) => i),
    nextPlace: Uint32Array.from({ length: rows }, (_, i) => rows + i),
  };
  const options = { gamma: 0.97 };
  const [numbered, own] = [onStates(data, policy), record];
  assertNear(fitValues(episodes, own, options).q, fitValues(episodes, numbered, options).q, 1e-9);
  const [a, b] = [fitVisits(episodes, own, options), fitVisits(episodes, numbered, options)];
  assertNear(a.pairs, b.pairs, 1e-9);
  assertNear(a.behaviour, b.behaviour, 1e-12);
  assert.ok(Math.abs(a.unsupported - b.unsupported) < 1e-9);
});

Deno.test("places of one cell keep policies of their own: V is that of Q there, and visits earn what first rows are worth", () => {
  const { data } = example(3, { maxSteps: 4 });
  const { states, actions, state, nextState } = data;
  const rows = state.length;
  const episodes = loggedEpisodes(data);
  const cellOf = Uint16Array.from([...state, ...nextState]);
  const policy = Float64Array.from(
    { length: cellOf.length * actions },
    (_, k) => 1 + (k * 7919) % 13,
  );
  for (let r = 0; r < cellOf.length; r++) {
    const own = policy.subarray(r * actions, (r + 1) * actions);
    const sum = own.reduce((a, b) => a + b);
    own.forEach((p, a) => own[a] = p / sum);
  }
  const record: PlacedPolicy = {
    cells: states,
    cellOf,
    policy,
    place: Uint32Array.from({ length: rows }, (_, i) => i),
    nextPlace: Uint32Array.from({ length: rows }, (_, i) => rows + i),
  };
  // More places than are read at once, and some over.
  const sizes = Map.groupBy(cellOf, (cell) => cell).values().toArray().map(({ length }) => length);
  assert.ok(sizes.some((size) => size > 4 && size % 4 !== 0), `${sizes}`);
  const options = { gamma: 0.97, prior: 10, allPrior: 1 };
  const { q, v } = fitValues(episodes, record, options);
  assert.deepEqual(v, placedValues(record, q));
  const first = startValues(episodes, v);
  const { reward } = denseModel(data, options.prior, options.allPrior);
  const { pairs } = fitVisits(episodes, record, options);
  const earned = pairs.reduce((sum, u, pair) => sum + u * reward[pair], 0);
  const worth = first.reduce((sum, one) => sum + one, 0) / first.length;
  assert.ok(Math.abs(earned - worth) < 1e-9, `${earned} for ${worth}`);
});

Deno.test("a policy's own part of unseen actions is its unsupported share", () => {
  const data = collect(
    tinyMdp({ live: 1, actions: 2, next: () => ({ 1: 0.5, 2: 0.5 }) }),
    Float64Array.of(1, 0, 0, 0, 0, 0, 0, 0),
    { episodes: 20, seed: 1 },
  );
  const policy = Float64Array.of(0.75, 0.25, 0, 0, 0, 0, 0, 0);
  const { unsupported } = fitVisits(loggedEpisodes(data), onStates(data, policy), { gamma: 1 });
  assert.ok(Math.abs(unsupported - 0.25) < 1e-12);
});

Deno.test("values that still move after the sweeps asked for are said to", () => {
  const { data, policy } = example(2);
  const { moving, sweeps } = fitValues(loggedEpisodes(data), onStates(data, policy), {
    gamma: 1,
    sweeps: 2,
  });
  assert.deepEqual({ moving, sweeps }, { moving: true, sweeps: 2 });
});

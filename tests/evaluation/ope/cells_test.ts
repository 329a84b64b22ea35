import assert from "node:assert/strict";
import fc from "fast-check";
import { behaviourPolicy } from "../../../src/dataset/behaviour_policy.ts";
import { collect } from "../../../src/dataset/collect.ts";
import type { DiscreteDataset } from "../../../src/dataset/dataset.ts";
import { chooseCells, recordCells } from "../../../src/evaluation/ope/choose_cells.ts";
import {
  doubleReinforcementLearning,
  marginalRatios,
  placedRowValues,
} from "../../../src/evaluation/ope/double_reinforcement_learning.ts";
import { loggedEpisodes } from "../../../src/evaluation/ope/episodes.ts";
import { fitValues } from "../../../src/evaluation/ope/fitted_values.ts";
import { fitVisits } from "../../../src/evaluation/ope/fitted_visits.ts";
import { kMeans, nearestCells, type Observations } from "../../../src/evaluation/ope/k_means.ts";
import { onStates, recordPlaces } from "../../../src/evaluation/ope/placed_policy.ts";
import { halves, takeEpisodes } from "../../../src/evaluation/ope/take_episodes.ts";
import { pcg4d, uniform } from "../../../src/random/pcg4d.ts";
import { randomSpec, randomTable, tinyMdp } from "../../mdp/tiny_mdp.ts";

const MDP = tinyMdp(randomSpec(4));
const BEHAVIOUR = behaviourPolicy(MDP, { behaviour: "random" });
const POLICY = randomTable(MDP, 8);
const FEATURES = 3;

/** An observation of a state: a corner of its own, and noise up to `noise` on each side. */
function observationsOf(states: ArrayLike<number>, noise: number): Observations {
  const values = Float32Array.from({ length: states.length * FEATURES }, (_, k) => {
    const [row, d] = [Math.floor(k / FEATURES), k % FEATURES];
    const draw = uniform(pcg4d(3, 9, row, d)) * 2 - 1;
    return 10 * ((states[row] >> d) & 1) + noise * draw;
  });
  return { values, features: FEATURES };
}

/** Numbered states as a record: places, the policy at them, what is observed of them. */
function recordOf(data: DiscreteDataset, policy: Float64Array, noise: number) {
  const { actions, state, nextState } = data;
  const episodes = loggedEpisodes(data);
  const { place, nextPlace, beyond } = recordPlaces(episodes);
  const states = Uint16Array.from([...state, ...Uint16Array.from(beyond, (i) => nextState[i])]);
  const at = Float64Array.from(
    { length: states.length * actions },
    (_, k) => policy[states[Math.floor(k / actions)] * actions + k % actions],
  );
  return {
    episodes,
    placed: { policy: at, place, nextPlace },
    observations: observationsOf(states, noise),
    states,
  };
}

Deno.test("k-means finds separate clusters, and the same ones for the same seed", () => {
  const states = Uint16Array.from({ length: 400 }, (_, i) => (i * 7) % 6);
  const observations = observationsOf(states, 1);
  const centres = kMeans(observations, { cells: 6, seed: 1 });
  assert.deepEqual(centres, kMeans(observations, { cells: 6, seed: 1 }));
  const cellOf = nearestCells(observations, centres);
  const pairs = new Set(Array.from(states, (s, i) => `${s} ${cellOf[i]}`));
  assert.equal(pairs.size, 6, "each state is a cell, and each cell a state");
  // Centres are means of their observations.
  for (let cell = 0; cell < 6; cell++) {
    for (let d = 0; d < FEATURES; d++) {
      let sum = 0, count = 0;
      cellOf.forEach((own, r) => {
        if (own !== cell) return;
        sum += observations.values[r * FEATURES + d];
        count++;
      });
      assert.ok(Math.abs(centres[cell * FEATURES + d] - sum / count) < 1e-5);
    }
  }
});

Deno.test("the nearest cell is the nearest, whatever was guessed; the lowest of equals", () => {
  const numbers = fc.integer({ min: -3, max: 3 });
  const table = (rows: number) =>
    fc.array(numbers, { minLength: rows * 9, maxLength: rows * 9 }).map((all) =>
      Float32Array.from(all)
    );
  fc.assert(
    fc.property(
      table(8),
      table(5),
      fc.array(fc.nat(4), { minLength: 8, maxLength: 8 }),
      (values, centres, guess) => {
        const expected = Uint32Array.from({ length: 8 }, (_, r) => {
          const away = Array.from({ length: 5 }, (_, c) => {
            let sum = 0;
            for (let d = 0; d < 9; d++) sum += (values[r * 9 + d] - centres[c * 9 + d]) ** 2;
            return sum;
          });
          return away.indexOf(Math.min(...away));
        });
        assert.deepEqual(nearestCells({ values, features: 9 }, centres), expected);
        assert.deepEqual(nearestCells({ values, features: 9 }, centres, guess), expected);
      },
    ),
  );
});

Deno.test("centres without observations stay finite: more cells than different observations", () => {
  const observations = { values: Float32Array.of(0, 0, 1, 1, 0, 0), features: 2 };
  const centres = kMeans(observations, { cells: 5, seed: 2 });
  assert.ok(centres.every(Number.isFinite));
  assert.deepEqual(nearestCells(observations, centres)[0], nearestCells(observations, centres)[2]);
});

Deno.test("DRL of a record whose cells are the states is DRL of the numbered states, cut episodes too", () => {
  const [fitted, data] = [1, 2].map((seed) =>
    collect(MDP, BEHAVIOUR, { episodes: 300, seed, maxSteps: 3 })
  );
  const options = { gamma: 0.95 };
  const numbered = () => {
    const own = onStates(fitted, POLICY);
    const { q } = fitValues(loggedEpisodes(fitted), own, options);
    const visits = fitVisits(loggedEpisodes(fitted), own, options);
    const placed = onStates(data, POLICY);
    const episodes = loggedEpisodes(data);
    const { weight } = marginalRatios(episodes, placed, {
      visits,
      behaviour: data.behaviourProbability!,
      ...options,
    });
    const values = placedRowValues(data, placed, q);
    return doubleReinforcementLearning(episodes, { values, weight, ...options });
  };
  const records = () => {
    const [train, test] = [fitted, data].map((one) => recordOf(one, POLICY, 1));
    const centres = kMeans(train.observations, { cells: MDP.live, seed: 1 });
    const [own, placed] = [train, test].map(({ placed, observations }) => ({
      ...placed,
      cells: MDP.live,
      cellOf: nearestCells(observations, centres),
    }));
    const { q } = fitValues(train.episodes, own, options);
    const visits = fitVisits(train.episodes, own, options);
    const { weight } = marginalRatios(test.episodes, placed, {
      visits,
      behaviour: data.behaviourProbability!,
      ...options,
    });
    const values = placedRowValues(data, placed, q);
    return doubleReinforcementLearning(test.episodes, { values, weight, ...options });
  };
  const [a, b] = [numbered(), records()];
  assert.ok(Math.abs(a.value! - b.value!) < 1e-9, `${a.value}, ${b.value}`);
  a.influence.forEach((one, p) => assert.ok(Math.abs(one - b.influence[p]) < 1e-9));
});

Deno.test("the number of cells is chosen by patients that did not fit them: one cell too few leaves more", () => {
  const data = collect(MDP, BEHAVIOUR, { episodes: 600, seed: 5 });
  const { episodes, placed, observations } = recordOf(data, POLICY, 1);
  const cells = recordCells(episodes, observations, {
    places: placed,
    seed: 3,
    cells: [1, MDP.live],
  });
  const chosen = chooseCells(cells, placed, { gamma: 0.95 });
  assert.deepEqual(chosen.tried.map((one) => one.cells), [1, MDP.live]);
  assert.ok(chosen.tried[1].residual < chosen.tried[0].residual, JSON.stringify(chosen.tried));
  assert.equal(chosen.placed.cells, MDP.live);
  assert.equal(chosen.centres.length, MDP.live * FEATURES);
  assert.deepEqual(chosen.placed.cellOf, nearestCells(observations, chosen.centres));
});

Deno.test("halves are patients with all their episodes; taken episodes are those of the whole", () => {
  const data = collect(MDP, BEHAVIOUR, { episodes: 40, seed: 6 });
  const whole = loggedEpisodes({ ...data, patient: data.episode.map((e) => e % 13) });
  const [one, other] = halves(whole, 4);
  assert.deepEqual(
    [...one, ...other].sort((a, b) => a - b),
    Array.from({ length: 40 }, (_, e) => e),
  );
  const patientsOf = (chosen: Uint32Array) =>
    new Set(Array.from(chosen, (e) => whole.patientOf[e]));
  assert.equal(patientsOf(one).intersection(patientsOf(other)).size, 0);
  assert.equal(patientsOf(one).size, 6);
  const { episodes, rows } = takeEpisodes(whole, one);
  assert.equal(episodes.patients, 6);
  one.forEach((e, k) => {
    const [from, to] = [whole.starts[e], whole.starts[e + 1]];
    assert.deepEqual(
      Array.from(rows.subarray(episodes.starts[k], episodes.starts[k + 1])),
      Array.from({ length: to - from }, (_, t) => from + t),
    );
    assert.deepEqual(
      episodes.dataset.reward.slice(episodes.starts[k], episodes.starts[k + 1]),
      whole.dataset.reward.slice(from, to),
    );
  });
  assert.throws(() => takeEpisodes(whole, []), {
    message: "Cannot evaluate on no episodes, expected at least one",
  });
});

import assert from "node:assert/strict";
import { collect } from "../../src/dataset/collect.ts";
import { ENDING } from "../../src/dataset/dataset.ts";
import { countPairs, datasetStatistics } from "../../src/dataset/statistics.ts";
import { evaluatePolicy } from "../../src/mdp/exact_evaluation.ts";
import { randomPolicy } from "../../src/mdp/policies.ts";
import { tinyMdp } from "../mdp/tiny_mdp.ts";
import { userDataset, userDenseDataset } from "./small_datasets.ts";

Deno.test("countPairs counts n(s,a)", () => {
  const dataset = { ...userDataset(), state: Uint16Array.of(3, 1, 4, 1, 3) };
  dataset.action.set([0, 2, 1, 2, 0]);
  const expected = new Uint32Array(21);
  expected[3 * 3 + 0] = 2;
  expected[1 * 3 + 2] = 2;
  expected[4 * 3 + 1] = 1;
  assert.deepEqual(countPairs(dataset), expected);
});

Deno.test("datasetStatistics: a case worked by hand", () => {
  // Episodes: 0 (rewards 0, 0.5, -1, terminated), 4 (0.25, terminated), 9 (3, truncated).
  const expected = {
    transitions: 5,
    episodes: 3,
    truncatedEpisodes: 1,
    meanReturn: (-0.5 + 0.25 + 3) / 3,
    survival: null,
    meanLength: 5 / 3,
    maxLength: 3,
    stateCoverage: 5 / 7,
    pairCoverage: 5 / 21,
    actionCoverage: 1,
    actionShares: [2 / 5, 2 / 5, 1 / 5],
    meanBehaviourProbability: (0.5 + 0.25 + 1 + 0.125 + 0.75) / 5,
  };
  assert.deepEqual(datasetStatistics(userDataset()), expected);
  assert.deepEqual(datasetStatistics(userDataset(), { live: 5, survival: 5 }), {
    ...expected,
    survival: 1 / 3,
    stateCoverage: 1,
    pairCoverage: 5 / 15,
  });
  assert.deepEqual(datasetStatistics(userDenseDataset()), {
    ...expected,
    stateCoverage: null,
    pairCoverage: null,
  });
});

Deno.test("an episode both terminated and truncated is not a cut one", () => {
  const dataset = userDataset();
  dataset.ending[4] = ENDING.terminated | ENDING.truncated;
  const { truncatedEpisodes, survival } = datasetStatistics(dataset, { survival: 2 });
  assert.deepEqual({ truncatedEpisodes, survival }, { truncatedEpisodes: 0, survival: 1 / 3 });
});

Deno.test("survival is the share of episodes that end in that state, whatever the rewards", () => {
  const mdp = tinyMdp({
    live: 3,
    actions: 2,
    next: (s, a) => ({ [(s + 1) % 3]: 0.5, 3: a ? 0.1 : 0.3, 4: a ? 0.4 : 0.2 }),
    reward: (_s, _a, next) => next === 3 ? -1 : 0,
  });
  const exact = evaluatePolicy(mdp, randomPolicy(mdp)).survival;
  for (const scale of [-1, 1, 0]) {
    const scaled = { ...mdp, reward: mdp.reward.map((r) => scale * r) };
    const dataset = collect(scaled, randomPolicy(mdp), { episodes: 20_000, seed: 3 });
    const { survival } = datasetStatistics(dataset, mdp);
    assert.ok(Math.abs(survival! - exact) < 4 * Math.sqrt(exact * (1 - exact) / 20_000));
  }
});

import assert from "node:assert/strict";
import { ENDING } from "../../src/dataset/dataset.ts";
import { countPairs, datasetStatistics } from "../../src/dataset/statistics.ts";
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
    survival: 1 / 3,
    meanLength: 5 / 3,
    maxLength: 3,
    stateCoverage: 5 / 7,
    pairCoverage: 5 / 21,
    actionCoverage: 1,
    actionShares: [2 / 5, 2 / 5, 1 / 5],
    meanBehaviourProbability: (0.5 + 0.25 + 1 + 0.125 + 0.75) / 5,
  };
  assert.deepEqual(datasetStatistics(userDataset()), expected);
  assert.deepEqual(datasetStatistics(userDataset(), { liveStates: 5 }), {
    ...expected,
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
  const { truncatedEpisodes, survival } = datasetStatistics(dataset);
  assert.deepEqual({ truncatedEpisodes, survival }, { truncatedEpisodes: 0, survival: 2 / 3 });
});

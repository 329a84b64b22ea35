import assert from "node:assert/strict";
import { behaviourPolicy } from "../../src/dataset/behaviour_policy.ts";
import { checkDataset } from "../../src/dataset/check_dataset.ts";
import { checkIcuSepsisDataset } from "../../src/dataset/check_states.ts";
import { collect } from "../../src/dataset/collect.ts";
import { type Dataset, ENDING } from "../../src/dataset/dataset.ts";
import { datasetChecksum } from "../../src/dataset/dataset_checksum.ts";
import { sliceDataset } from "../../src/dataset/rows.ts";
import { countPairs, datasetStatistics } from "../../src/dataset/statistics.ts";
import { InputError } from "../../src/input_error.ts";
import { loadMdp } from "../../src/mdp/load_mdp.ts";
import { simulate } from "../../src/mdp/simulator.ts";
import { STREAM } from "../../src/random/pcg4d.ts";

const mdp = await loadMdp();
const clinician = behaviourPolicy(mdp, { behaviour: "clinician" });
const random = behaviourPolicy(mdp, { behaviour: "random" });

Deno.test("collect keeps exactly what the simulator does, over several chunks", () => {
  const options = { episodes: 4100, seed: 3, streams: STREAM.collection };
  const dataset = collect(mdp, random, options);
  let i = 0;
  simulate(mdp, random, {
    ...options,
    onTransition(transition) {
      const row = {
        episode: dataset.episode[i],
        step: dataset.step[i],
        state: dataset.state[i],
        action: dataset.action[i],
        reward: dataset.reward[i],
        nextState: dataset.nextState[i],
        terminated: dataset.ending[i] === ENDING.terminated,
        truncated: dataset.ending[i] === ENDING.truncated,
        behaviourProbability: 1 / 25,
      };
      assert.deepEqual(row, transition);
      i++;
    },
  });
  assert.equal(dataset.action.length, i);
  assert.equal(dataset.behaviourProbability!.findIndex((p) => p !== Math.fround(1 / 25)), -1);
});

Deno.test("collected data pass their checks; the seed alone decides them", () => {
  const dataset: Dataset = collect(mdp, clinician, { episodes: 500, seed: 8 });
  checkDataset(dataset, "collected");
  checkIcuSepsisDataset(dataset, "collected");
  const again = collect(mdp, clinician, { episodes: 500, seed: 8 });
  assert.equal(datasetChecksum(again), datasetChecksum(dataset));
  const other = collect(mdp, clinician, { episodes: 500, seed: 9 });
  assert.notEqual(datasetChecksum(other), datasetChecksum(dataset));
  const longer = collect(mdp, clinician, { episodes: 700, seed: 8 });
  const start = sliceDataset(longer, { offset: 0, count: dataset.action.length });
  assert.equal(datasetChecksum(start), datasetChecksum(dataset));
});

Deno.test("episodes longer than expected make the arrays grow", () => {
  const dataset = collect(mdp, clinician, { episodes: 1, seed: 0 });
  let long = 0;
  for (let seed = 0; seed < 300; seed++) {
    const one = collect(mdp, clinician, { episodes: 1, seed });
    checkDataset(one, "one");
    assert.equal(one.step.at(-1), one.action.length - 1);
    if (one.action.length > 10) long++;
  }
  assert.ok(long > 50, `${long} of 300 episodes had more than 10 steps`);
  assert.equal(dataset.state.buffer.byteLength, dataset.state.byteLength);
});

Deno.test("episodes are cut at maxSteps and marked truncated", () => {
  const dataset = collect(mdp, clinician, { episodes: 300, seed: 1, maxSteps: 4 });
  checkDataset(dataset, "cut");
  const { maxLength, truncatedEpisodes, episodes } = datasetStatistics(dataset);
  assert.equal(maxLength, 4);
  assert.ok(truncatedEpisodes > 0 && truncatedEpisodes < episodes);
  dataset.ending.forEach((ending, i) => {
    if (ending === ENDING.truncated) assert.ok(dataset.nextState[i] < mdp.live);
  });
});

Deno.test("inadmissible actions: death under terminate, an error under raise", () => {
  const deadly = collect(mdp, random, { episodes: 500, seed: 2, inadmissible: "terminate" });
  checkIcuSepsisDataset(deadly as Dataset, "deadly");
  let inadmissible = 0;
  deadly.action.forEach((action, i) => {
    if (mdp.admissible[deadly.state[i] * mdp.actions + action]) return;
    inadmissible++;
    assert.equal(deadly.nextState[i], mdp.death);
  });
  assert.ok(inadmissible > 400, `${inadmissible} of 500 episodes`);
  const raise = () => collect(mdp, random, { episodes: 500, seed: 2, inadmissible: "raise" });
  assert.throws(raise, InputError);
});

Deno.test("progress counts episodes up to all of them", () => {
  const seen: number[] = [];
  const onProgress = (episodes: number) => seen.push(episodes);
  collect(mdp, random, { episodes: 4100, seed: 0, maxSteps: 1, onProgress });
  assert.equal(seen.at(-1), 4100);
  assert.deepEqual(seen, [...seen].sort((a, b) => a - b));
});

Deno.test("50,000 clinician episodes look as published: size, survival, coverage", () => {
  const dataset = collect(mdp, clinician, { episodes: 50_000, seed: 0 });
  const found = datasetStatistics(dataset, mdp);
  // Exact: 9.23795 steps (standard deviation 9.5), survival 0.78184; within 5 standard errors.
  assert.ok(Math.abs(found.meanLength - 9.23795) < 0.2125, `${found.meanLength}`);
  assert.ok(Math.abs(found.survival! - 0.78184) < 0.0093, `${found.survival}`);
  assert.equal(found.meanReturn, found.survival);
  assert.equal(found.truncatedEpisodes, 0);
  assert.equal(found.stateCoverage, 1);
  // 20 seeds: 49.95 % of the 713 x 25 pairs, with a standard deviation of 0.11; within 5 of them.
  assert.ok(Math.abs(found.pairCoverage! - 0.4995) < 0.0055, `${found.pairCoverage}`);
  assert.equal(countPairs(dataset).reduce((a, b) => a + b, 0), found.transitions);
  const noVasopressor = [0, 5, 10, 15, 20].reduce((sum, a) => sum + found.actionShares[a], 0);
  assert.ok(Math.abs(noVasopressor - 0.86) < 0.005, `${noVasopressor}`);
});

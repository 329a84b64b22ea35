import assert from "node:assert/strict";
import { behaviourPolicy } from "../../src/dataset/behaviour_policy.ts";
import { collect } from "../../src/dataset/collect.ts";
import { heldOut } from "../../src/evaluation/held_out.ts";
import { weightedImportanceSampling } from "../../src/evaluation/weighted_importance_sampling.ts";
import { evaluatePolicy } from "../../src/mdp/exact_evaluation.ts";
import { randomSpec, randomTable, tinyMdp } from "../mdp/tiny_mdp.ts";

const MDP = tinyMdp({ ...randomSpec(5), reward: undefined });
const RANDOM = behaviourPolicy(MDP, { behaviour: "random" });
const DATA = heldOut(collect(MDP, RANDOM, { episodes: 5000, seed: 2 }));

Deno.test("by hand: weights 4, 0 and 1", () => {
  const dataset = {
    ...DATA.dataset,
    actions: 2,
    state: Uint16Array.of(0, 0, 0, 0),
    action: Uint8Array.of(0, 0, 1, 0),
    reward: Float32Array.of(0, 1, 1, 0),
    behaviourProbability: Float32Array.of(0.5, 0.5, 0.5, 1),
  };
  const starts = Uint32Array.of(0, 2, 3, 4);
  const policy = Float64Array.of(1, 0);
  const found = weightedImportanceSampling({ dataset, starts }, policy, { gamma: 0.5 })!;
  assert.equal(found.value, (4 * 0.5 + 1 * 0) / 5);
  assert.equal(found.effectiveEpisodes, 25 / 17);
  assert.equal(found.largestShare, 0.8);
  assert.equal(found.refused, true);
  const none = weightedImportanceSampling(
    { dataset: { ...dataset, action: Uint8Array.of(1, 1, 1, 1) }, starts },
    policy,
    { gamma: 1 },
  );
  assert.deepEqual(none, { value: null, effectiveEpisodes: 0, largestShare: 0, refused: true });
});

Deno.test("under the behaviour all weights are alike; near it the estimate is close to the truth", () => {
  const same = weightedImportanceSampling(DATA, RANDOM, { gamma: 1 })!;
  assert.ok(Math.abs(same.effectiveEpisodes - 5000) < 0.01);
  assert.equal(same.refused, false);
  const other = randomTable(MDP, 4);
  const near = RANDOM.map((p, pair) => 0.8 * p + 0.2 * other[pair]);
  const found = weightedImportanceSampling(DATA, near, { gamma: 1 })!;
  assert.equal(found.refused, false);
  assert.ok(Math.abs(found.value! - evaluatePolicy(MDP, near).survival) < 0.04);
});

Deno.test("without the behaviour's probabilities there is no weight to be had", () => {
  const data = { ...DATA, dataset: { ...DATA.dataset, behaviourProbability: null } };
  assert.equal(weightedImportanceSampling(data, RANDOM, { gamma: 1 }), null);
});

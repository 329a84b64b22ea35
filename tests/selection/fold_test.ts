import assert from "node:assert/strict";
import { behaviourPolicy } from "../../src/dataset/behaviour_policy.ts";
import { collect } from "../../src/dataset/collect.ts";
import { type DiscreteDataset, ENDING } from "../../src/dataset/dataset.ts";
import { allocateDataset, concatenateDatasets } from "../../src/dataset/rows.ts";
import { countTransitions, pairTable } from "../../src/dataset/transition_counts.ts";
import { heldOut } from "../../src/evaluation/held_out.ts";
import { scoreCandidate } from "../../src/selection/candidate_score.ts";
import { observedOn } from "../../src/selection/estimate_intervals.ts";
import { countTogether, foldsOf } from "../../src/selection/fold.ts";
import { evaluatePolicy } from "../../src/mdp/exact_evaluation.ts";
import { randomSpec, randomTable, tinyMdp } from "../mdp/tiny_mdp.ts";

const MDP = tinyMdp({ ...randomSpec(11), reward: undefined });
const RANDOM = behaviourPolicy(MDP, { behaviour: "random" });
const ASKED = { gamma: 1, priorWeight: 0 };
const DATA = collect(MDP, RANDOM, { episodes: 500, seed: 3 });

Deno.test("parts hold every episode once, and each is trained on without itself", () => {
  const whole = pairTable(countTransitions(DATA));
  const folds = foldsOf(DATA, { parts: 5, seed: 0, used: 5 });
  assert.equal(folds.reduce((sum, { heldOut }) => sum + heldOut.starts.length - 1, 0), 500);
  for (const { training, heldOut } of folds) {
    assert.equal(heldOut.starts.length - 1, 100);
    const rest = pairTable(training);
    assert.deepEqual(whole.map((n, pair) => n - rest[pair]), heldOut.mdp.count);
  }
  assert.equal(foldsOf(DATA, { parts: 5, seed: 0, used: 1 }).length, 1);
  assert.deepEqual(countTogether([DATA]), countTransitions(DATA));
});

Deno.test("no patient is trained on and scored on; a score's error is of patients", () => {
  const dataset = { ...DATA, patient: DATA.episode.map((e) => e % 50) };
  const folds = foldsOf(dataset, { parts: 5, seed: 0, used: 5 });
  const seen = folds.map(({ heldOut }) => new Set(heldOut.dataset.patient));
  assert.deepEqual(seen.map(({ size }) => size), [10, 10, 10, 10, 10]);
  assert.equal(new Set(seen.flatMap((one) => [...one])).size, 50);
  const policies = folds.map(() => randomTable(MDP, 1));
  assert.equal(scoreCandidate("one", folds, { policies, ...ASKED }).influence.length, 50);
  // A part's 100 episodes are those of 10 patients: each adds a tenth of the sum of what theirs do.
  const { influence, episodes, value } = observedOn(folds, ASKED);
  assert.deepEqual([influence.length, episodes], [50, 500]);
  const [{ heldOut: { dataset: part } }] = folds;
  const first = part.patient![0];
  const own = part.reward.filter((_, i) => part.patient![i] === first).reduce((a, b) => a + b);
  const all = part.reward.reduce((a, b) => a + b);
  assert.ok(Math.abs(influence[0] - (own - all / 10) / 10) < 1e-12);
  assert.ok(Math.abs(value - DATA.reward.reduce((a, b) => a + b) / 500) < 1e-12);
});

Deno.test("a candidate's score is the mean over the parts, near the truth; support is a mean count", () => {
  const folds = foldsOf(DATA, { parts: 5, seed: 0, used: 5 });
  const policy = randomTable(MDP, 1);
  const policies = folds.map(() => policy);
  const score = scoreCandidate("one", folds, { policies, ...ASKED });
  const mean = score.parts.reduce((a, b) => a + b) / 5;
  assert.ok(Math.abs(score.value - mean) < 1e-15);
  const error = score.value - evaluatePolicy(MDP, policy).survival;
  assert.ok(Math.abs(error) < 4 * score.standardError!, `${error}, ${score.standardError}`);
  assert.equal(score.influence.length, 500);
  const seen = Array.from(pairTable(folds[0].training)).filter((n) => n > 0);
  assert.ok(score.support > Math.min(...seen) && score.support < Math.max(...seen));
  assert.equal(score.strict, score.value);
  const prior = scoreCandidate("one", folds, { policies, gamma: 1, priorWeight: 1e9 });
  const survived = DATA.reward.reduce((a, b) => a + b, 0) / 500;
  assert.ok(Math.abs(prior.value - survived) < 1e-6, "an endless prior is not the behaviour");
  assert.equal(prior.strict, score.value);
  const none = scoreCandidate("none", folds, { policies: [...policies.slice(1), null], ...ASKED });
  assert.equal(none.value, -Infinity);
});

Deno.test("rows that were cut are counted as going on, of several datasets too", () => {
  const data = [1, 2].map((seed) => collect(MDP, RANDOM, { episodes: 40, seed, maxSteps: 2 }));
  assert.ok(data.every(({ ending }) => ending.includes(ENDING.truncated)));
  const { dataset } = concatenateDatasets(data, ["a", "b"]);
  assert.deepEqual(countTogether(data), countTransitions(dataset as DiscreteDataset));
});

/** Transitions of episodes, each a list of state, action and next state, of which the last survives. */
function careOf(episodes: readonly (readonly [number, number, number][])[]): DiscreteDataset {
  const rows = episodes.flatMap((all, episode) =>
    all.map(([state, action, next], step) => ({ state, action, next, step, episode }))
  );
  const dataset = allocateDataset(
    { kind: "discrete", states: 3, actions: 2 },
    rows.length,
  ) as DiscreteDataset;
  rows.forEach(({ state, action, next, step, episode }, i) => {
    dataset.state[i] = state;
    dataset.action[i] = action;
    dataset.nextState[i] = next;
    dataset.ending[i] = next === 2 ? ENDING.terminated : ENDING.none;
    dataset.reward[i] = next === 2 ? 1 : 0;
    dataset.behaviourProbability![i] = 1;
    dataset.step[i] = step;
    dataset.episode[i] = episode;
  });
  return dataset;
}

Deno.test("support and unseen pairs of a candidate, by hand", () => {
  const trained = careOf([
    ...Array(4).fill([[0, 0, 2]]),
    [[0, 1, 2]],
    ...Array(9).fill([[1, 0, 2]]),
  ]);
  const held = heldOut(careOf([[[0, 0, 1], [1, 0, 2]], [[0, 1, 2]]]));
  const folds = [{ training: countTransitions(trained), heldOut: held }];
  // From 0 by action 0 to 1, where half the steps take action 1, which neither part shows.
  const policies = [Float64Array.of(1, 0, 0.5, 0.5, 0, 0)];
  const plain = scoreCandidate("one", folds, { policies, ...ASKED });
  // Steps: one of 4 visits, a half of 9, a half of none, which counts as 1/2.
  assert.ok(Math.abs(plain.support - Math.sqrt(4 * Math.sqrt(9 * 0.5))) < 1e-12);
  assert.deepEqual([plain.value, plain.strict, plain.unseen], [0.5, 0.5, 0.5]);
  const prior = scoreCandidate("one", folds, { policies, gamma: 1, priorWeight: 1 });
  assert.ok(prior.value > 0.5, `${prior.value}`);
  assert.deepEqual([prior.strict, prior.unseen], [0.5, 0.5]);
});

import assert from "node:assert/strict";
import { collect } from "../../../src/dataset/collect.ts";
import { type DiscreteDataset, ENDING } from "../../../src/dataset/dataset.ts";
import {
  doubleReinforcementLearning,
  marginalRatios,
  placedRowValues,
} from "../../../src/evaluation/ope/double_reinforcement_learning.ts";
import { loggedEpisodes, truncatedShare } from "../../../src/evaluation/ope/episodes.ts";
import { fitValues } from "../../../src/evaluation/ope/fitted_values.ts";
import { fitVisits } from "../../../src/evaluation/ope/fitted_visits.ts";
import { importanceSampling } from "../../../src/evaluation/ope/importance_sampling.ts";
import { finalLogs, logWeights, weightSummary } from "../../../src/evaluation/ope/log_weights.ts";
import { onStates, placedProbabilities } from "../../../src/evaluation/ope/placed_policy.ts";
import { refuseImportance } from "../../../src/evaluation/ope/refusal.ts";
import {
  consistentWeightedPerDecision,
  weightedDoublyRobust,
  weightedImportance,
} from "../../../src/evaluation/ope/self_normalised.ts";
import { meanSd } from "../../../src/evaluation/mean_sd.ts";
import { evaluatePolicy } from "../../../src/mdp/exact_evaluation.ts";
import { loadMdp } from "../../../src/mdp/load_mdp.ts";
import { clinicianPolicy, randomPolicy } from "../../../src/mdp/policies.ts";

const MDP = await loadMdp();
const CLINICIANS = clinicianPolicy(MDP);

/** CWPDIS or, with values, WDR as some packages have it: each step's normaliser over episodes that still go on. */
function livingOnly(
  { starts, dataset: { reward } }: ReturnType<typeof loggedEpisodes>,
  logs: Float64Array,
  values?: { readonly q: ArrayLike<number>; readonly v: ArrayLike<number> },
): number {
  const episodes = starts.length - 1;
  let value = 0;
  for (let t = 0;; t++) {
    const rows = Array.from({ length: episodes }, (_, e) => starts[e] + t)
      .filter((i, e) => i < starts[e + 1]);
    if (rows.length === 0) return value;
    const before = (i: number) => t === 0 ? 1 : Math.exp(logs[i - 1]);
    const sum = rows.reduce((total, i) => total + Math.exp(logs[i]), 0);
    const sumBefore = rows.reduce((total, i) => total + before(i), 0);
    for (const i of rows) {
      value += Math.exp(logs[i]) / sum * (reward[i] - (values?.q[i] ?? 0));
      value += before(i) / sumBefore * (values?.v[i] ?? 0);
    }
  }
}

/** Episodes and weights of a policy. */
function weighed(data: DiscreteDataset, policy: Float64Array) {
  const episodes = loggedEpisodes(data);
  const target = placedProbabilities(onStates(data, policy), data);
  return {
    episodes,
    logs: logWeights(episodes, { target, behaviour: data.behaviourProbability! }),
  };
}

Deno.test("weights carried beyond an episode's end give the clinicians their survival, weights of the living several times that", () => {
  const data = collect(MDP, CLINICIANS, { episodes: 200, seed: 0 });
  const { episodes, logs } = weighed(data, CLINICIANS);
  const survived = data.reward.reduce((a, b) => a + b, 0) / 200;
  const { value } = consistentWeightedPerDecision(episodes, logs, { gamma: 1 });
  assert.ok(Math.abs(value! - survived) < 1e-7, `${value}, ${survived}`);
  // A probability, by its name.
  assert.ok(livingOnly(episodes, logs) > 3, `${livingOnly(episodes, logs)}`);
});

Deno.test("WDR of the living is no probability either; carried it is near the clinicians' survival", () => {
  const data = collect(MDP, CLINICIANS, { episodes: 1000, seed: 1 });
  const { episodes, logs } = weighed(data, CLINICIANS);
  const placed = onStates(data, CLINICIANS);
  const values = placedRowValues(data, placed, fitValues(episodes, placed, { gamma: 1 }).q);
  const { value } = weightedDoublyRobust(episodes, logs, { values, gamma: 1, goesOn: true });
  const survived = data.reward.reduce((a, b) => a + b, 0) / 1000;
  assert.ok(Math.abs(value! - survived) < 0.01, `${value}, ${survived}`);
  const living = livingOnly(episodes, logs, values);
  assert.ok(living < 0 || living > 1, `${living}`);
});

Deno.test("a policy that acts where clinicians never do: half its weight is missing, which the mean weight shows and ESS does not", () => {
  const random = randomPolicy(MDP);
  const policy = CLINICIANS.map((p, pair) => 0.8 * p + 0.2 * random[pair]);
  const truth = evaluatePolicy(MDP, policy).survival;
  const data = collect(MDP, CLINICIANS, { episodes: 20_000, seed: 3 });
  const { episodes, logs } = weighed(data, policy);
  const final = finalLogs(episodes, logs);
  const summary = weightSummary(episodes, final);
  const estimate = importanceSampling(episodes, logs, { gamma: 1 });
  // Expectations by the chain that loses what clinicians never do; 4.5 standard errors.
  const { sd } = meanSd(Array.from(final, Math.exp));
  const bound = 4.5 * sd! / Math.sqrt(20_000);
  assert.ok(Math.abs(summary.meanWeight - 0.517) < bound, `${summary.meanWeight}`);
  assert.ok(Math.abs(estimate.value! - 0.3986) < bound, `${estimate.value}`);
  assert.ok(summary.ess > 0.3 * 20_000, `${summary.ess}`);
  const refusal = refuseImportance({ estimate, weights: summary, range: [0, 1], behaviour: null })!;
  assert.deepEqual([refusal.refused, refusal.limit], ["mean-weight", 0.9]);
  const { value } = weightedImportance(episodes, logs, { gamma: 1 });
  assert.ok(Math.abs(value! - truth) < 0.03, `${value}, ${truth}`);
});

Deno.test("episodes cut at six steps: within the record fewer have survived; DRL goes on to the truth", () => {
  const fitted = collect(MDP, CLINICIANS, { episodes: 4000, seed: 5, maxSteps: 6 });
  const data = collect(MDP, CLINICIANS, { episodes: 4000, seed: 6, maxSteps: 6 });
  const { episodes, logs } = weighed(data, CLINICIANS);
  assert.ok(truncatedShare(episodes) > 0.3);
  const { value: within } = weightedImportance(episodes, logs, { gamma: 1 });
  assert.ok(Math.abs(within! - 0.405) < 4.5 * Math.sqrt(0.405 * 0.595 / 4000), `${within}`);
  const [own, placed] = [onStates(fitted, CLINICIANS), onStates(data, CLINICIANS)];
  const options = { gamma: 1 };
  const { q } = fitValues(loggedEpisodes(fitted), own, options);
  const { weight } = marginalRatios(episodes, placed, {
    visits: fitVisits(loggedEpisodes(fitted), own, options),
    behaviour: data.behaviourProbability!,
    gamma: 1,
  });
  const values = placedRowValues(data, placed, q);
  const { value } = doubleReinforcementLearning(episodes, { values, weight, gamma: 1 });
  const truth = evaluatePolicy(MDP, CLINICIANS).survival;
  assert.ok(Math.abs(value! - truth) < 0.04, `${value}, ${truth}`);
  // The same record read as if the process had ended.
  const ended = {
    ...data,
    ending: data.ending.map((end) => end ? ENDING.terminated : ENDING.none),
  };
  const read = fitValues(loggedEpisodes(ended), onStates(ended, CLINICIANS), options);
  assert.ok(read.v[data.state[0]] < truth - 0.2);
});

import assert from "node:assert/strict";
import fc from "fast-check";
import { collect } from "../../../src/dataset/collect.ts";
import { ENDING } from "../../../src/dataset/dataset.ts";
import { countedBehaviour } from "../../../src/evaluation/ope/behaviour_model.ts";
import {
  placebo,
  quantileGroups,
  redrawnActions,
  subgroupEstimates,
  valueCalibration,
} from "../../../src/evaluation/ope/checks.ts";
import {
  doubleReinforcementLearning,
  marginalRatios,
  placedRowValues,
} from "../../../src/evaluation/ope/double_reinforcement_learning.ts";
import { loggedEpisodes, residuals } from "../../../src/evaluation/ope/episodes.ts";
import { fitValues } from "../../../src/evaluation/ope/fitted_values.ts";
import { fitVisits } from "../../../src/evaluation/ope/fitted_visits.ts";
import {
  influenceInterval,
  pairedEstimate,
  patientDraws,
  resampledInterval,
  resampledIntervals,
} from "../../../src/evaluation/ope/intervals.ts";
import { weightedImportance } from "../../../src/evaluation/ope/self_normalised.ts";
import { onStates, placedProbabilities } from "../../../src/evaluation/ope/placed_policy.ts";
import { residualCheck, ridgeModel } from "../../../src/evaluation/ope/residual_check.ts";
import {
  resampledBounds,
  sensitivityBounds,
  strengthBetween,
  tippingStrength,
  unsureStrength,
} from "../../../src/evaluation/ope/sensitivity.ts";
import { percentileInterval } from "../../../src/evaluation/percentile_interval.ts";
import { observedReturn } from "../../../src/evaluation/observed_return.ts";
import { meanEstimate, standardErrorOf } from "../../../src/evaluation/ope/estimate.ts";
import { loadMdp } from "../../../src/mdp/load_mdp.ts";
import { clinicianPolicy, optimalPolicy } from "../../../src/mdp/policies.ts";
import { pcg4d, uniform } from "../../../src/random/pcg4d.ts";

function near(found: number | null, expected: number, bound = 1e-12): void {
  assert.ok(found !== null && Math.abs(found - expected) <= bound, `${found} is not ${expected}`);
}

/** One-row episodes with these returns and weights. */
function bandit(outcomes: readonly number[], weights: readonly number[]) {
  const count = outcomes.length;
  return {
    episodes: {
      dataset: {
        action: new Uint8Array(count),
        actions: 2,
        reward: Float32Array.from(outcomes),
        ending: new Uint8Array(count).fill(ENDING.terminated),
      },
      starts: Uint32Array.from({ length: count + 1 }, (_, e) => e),
      patientOf: Uint32Array.from({ length: count }, (_, e) => e),
      patients: count,
    },
    logs: Float64Array.from(weights, Math.log),
  };
}

Deno.test("sensitivity bounds are the extremes over all corners of the weights", () => {
  const outcome = fc.integer({ min: -4, max: 4 });
  const weight = fc.constantFrom(0, 0.25, 1, 3);
  const rows = fc.array(fc.tuple(outcome, weight), { minLength: 1, maxLength: 7 });
  fc.assert(fc.property(rows, fc.constantFrom(1, 1.5, 3), (all, strength) => {
    const [outcomes, weights] = [all.map(([g]) => g), all.map(([, w]) => w)];
    const { episodes, logs } = bandit(outcomes, weights);
    const drawn = { gamma: 1, resamples: 20, seed: 0 };
    const found = sensitivityBounds(episodes, logs, { ...drawn, strengths: [strength] });
    if (weights.every((w) => w === 0)) return assert.equal(found, null);
    let [low, high] = [Infinity, -Infinity];
    for (let corner = 0; corner < 2 ** all.length; corner++) {
      const z = weights.map((w, e) => (corner >> e) & 1 ? w * strength : w / strength);
      const sum = z.reduce((a, b) => a + b, 0);
      const value = z.reduce((total, one, e) => total + one * outcomes[e], 0) / sum;
      [low, high] = [Math.min(low, value), Math.max(high, value)];
    }
    near(found![0].low, low, 1e-9);
    near(found![0].high, high, 1e-9);
    const own = resampledBounds(episodes, logs, { ...drawn, strength })!;
    assert.deepEqual(found![0].interval, own.interval);
  }));
});

Deno.test("bounds with a strength for each episode are the extremes over all corners too", () => {
  const [outcomes, weights, strength] = [[2, -1, 0, 3], [1, 2, 0.5, 0.25], [1, 3, 1.5, 40]];
  const { episodes, logs } = bandit(outcomes, weights);
  const found = resampledBounds(episodes, logs, {
    gamma: 1,
    strength: Float64Array.from(strength),
    resamples: 200,
    seed: 3,
  })!;
  let [low, high] = [Infinity, -Infinity];
  for (let corner = 0; corner < 16; corner++) {
    const z = weights.map((w, e) => (corner >> e) & 1 ? w * strength[e] : w / strength[e]);
    const value = z.reduce((sum, one, e) => sum + one * outcomes[e], 0) /
      z.reduce((a, b) => a + b, 0);
    [low, high] = [Math.min(low, value), Math.max(high, value)];
  }
  near(found.bounds.low, low, 1e-9);
  near(found.bounds.high, high, 1e-9);
  assert.ok(found.interval.low < low && high < found.interval.high);
});

Deno.test("bounds' interval is WIS's own at strength 1, and there is none without weight", () => {
  const { episodes, logs } = bandit([1, 0, 2, 5, -3, 1], [1, 0.5, 2, 0, 1, 3]);
  const asked = { resamples: 300, seed: 4 };
  const { bounds, interval } = resampledBounds(episodes, logs, {
    gamma: 1,
    strength: 1,
    ...asked,
  })!;
  const wis = weightedImportance(episodes, logs, { gamma: 1 });
  near(bounds.low, wis.value!, 1e-12);
  near(bounds.high, wis.value!, 1e-12);
  const { low, high } = resampledInterval(wis, asked)!;
  near(interval.low, low, 1e-12);
  near(interval.high, high, 1e-12);
  const none = bandit([1], [0]);
  const nothing = { gamma: 1, strength: 2, ...asked };
  assert.equal(resampledBounds(none.episodes, none.logs, nothing), null);
});

Deno.test("the strength between two weightings leaves out what all share, and who has no weight", () => {
  const weights = [1, 2, 0, 4].map(Math.log);
  const others = [3, 12, 0, 3].map(Math.log); // 3, 6 and 3/4 times as much: 8 between the ends.
  near(strengthBetween(Float64Array.from(weights), Float64Array.from(others)), Math.sqrt(8));
  assert.equal(strengthBetween(Float64Array.of(-Infinity), Float64Array.of(-Infinity)), 1);
});

Deno.test("the tipping strength is the least at which the bounds hold the reference, by hand", () => {
  // Half live, half die, all weights 1: the upper bound is L / (L + 1 / L), which is 0.8 at L = 2.
  const { episodes, logs } = bandit([1, 0, 1, 0], [1, 1, 1, 1]);
  const tipping = (reference: number) => tippingStrength(episodes, logs, { gamma: 1, reference });
  near(tipping(0.8), 2, 1e-5);
  near(tipping(0.2), 2, 1e-5);
  assert.equal(tipping(0.5), 1);
  assert.equal(tipping(1.5), null);
  const none = bandit([1], [0]);
  assert.equal(tippingStrength(none.episodes, none.logs, { gamma: 1, reference: 0 }), null);
});

Deno.test("a difference is sure up to the strength at which the bounds' interval less the same patients' return holds 0", () => {
  // Half of 400 patients live, half of these weigh 7, all others 1: WIS is 0.8, the mean return 0.5.
  const lives = Array.from({ length: 400 }, (_, e) => e % 2);
  const weights = lives.map((_, e) => e % 4 === 1 ? 7 : 1);
  const { episodes, logs } = bandit(lives, weights);
  const drawn = { gamma: 1, resamples: 200, seed: 5 };
  const unsure = unsureStrength(episodes, logs, drawn)!;
  // Bounds alone hold the mean return from L = 2 on, where the living weigh (7 + 1) / L and the others 2 L.
  near(tippingStrength(episodes, logs, { gamma: 1, reference: 0.5 }), 2, 1e-5);
  assert.ok(1.8 < unsure && unsure < 1.99, `${unsure}`);
  const differences = (strength: number) =>
    Array.from(patientDraws(400, drawn), (times) => {
      const sum = (of: (g: number, e: number) => number) =>
        lives.reduce((all, g, e) => all + times[e] * of(g, e), 0);
      const lived = sum((g, e) => g * weights[e] / strength);
      return lived / (lived + sum((g, e) => (1 - g) * weights[e] * strength)) -
        sum((g) => g) / 400;
    });
  const lowest = (strength: number) =>
    percentileInterval(Float64Array.from(differences(strength))).low;
  assert.ok(lowest(unsure - 1e-3) > 0 && lowest(unsure + 1e-3) < 0);
  // Of weights that have nothing to do with who lives nothing is sure; of weights that are all 0 there is nothing.
  const few = bandit(lives.slice(0, 12), [1, 2, 2, 1, 1, 1, 2, 2, 1, 1, 1, 1]);
  assert.equal(unsureStrength(few.episodes, few.logs, drawn), 1);
  const none = bandit([1], [0]);
  assert.equal(unsureStrength(none.episodes, none.logs, drawn), null);
});

Deno.test("calibration of values by group, by hand; cut episodes are left out", () => {
  const dataset = {
    action: new Uint8Array(5),
    actions: 2,
    reward: Float32Array.of(0, 1, 0, 3, 7),
    ending: Uint8Array.of(0, ENDING.terminated, 0, ENDING.terminated, ENDING.truncated),
  };
  const starts = Uint32Array.of(0, 2, 4, 5);
  const episodes = { dataset, starts, patientOf: Uint32Array.of(0, 1, 2), patients: 3 };
  const found = valueCalibration(episodes, [1, 1, 2, 2, 9], { gamma: 0.5, group: [0, 1, 0, 1, 0] });
  assert.deepEqual(found.map(({ group, count }) => [group, count]), [[0, 2], [1, 2]]);
  near(found[0].predicted, 1.5);
  near(found[0].observed, (0.5 + 1.5) / 2);
  near(found[1].observed, 2);
  // Of three patients, two are in group 0; each differs from prediction by 0.5 there, and from each other by nothing.
  near(found[0].error!, 0);
  // Group 1: differences 0 and -1, mean -0.5; terms 3 / 2 (0.5, -0.5, 0).
  near(found[1].error!, Math.sqrt(2 * 0.75 ** 2 / 2 / 3));
});

Deno.test("quantile groups are of equal size, and equal values share one", () => {
  const values = Array.from({ length: 100 }, (_, i) => (i * 37) % 100);
  const groups = quantileGroups(values, 10);
  values.forEach((value, i) => assert.equal(groups[i], Math.floor(value / 10)));
  assert.deepEqual(new Set(quantileGroups([5, 5, 5], 3)).size, 1);
});

Deno.test("a subgroup's estimate is that of its own episodes", () => {
  const { episodes } = bandit([1, 2, 3, 4, 5], [1, 1, 1, 1, 1]);
  const found = subgroupEstimates(episodes, Float64Array.of(1, 2, 3, 4, 5), [1, 0, 1, 0, 1]);
  assert.deepEqual(
    found.map(({ group, patients, estimate }) => [group, patients, estimate.value]),
    [
      [0, 2, 3],
      [1, 3, 3],
    ],
  );
  near(found[0].interval!.high - 3, 1.959963984540054 * Math.sqrt(2) / Math.sqrt(2));
});

Deno.test("intervals: seeded, of patients, with the normaliser; a pair of the same is 0", () => {
  const values = Float64Array.from({ length: 400 }, (_, e) => uniform(pcg4d(1, 2, e, 3)));
  const { episodes } = bandit(Array.from(values), Array(400).fill(1));
  const estimate = meanEstimate(episodes, values);
  const asked = { resamples: 2000, seed: 7 };
  const found = resampledInterval(estimate, asked)!;
  assert.deepEqual(found, resampledInterval(estimate, asked));
  assert.notDeepEqual(found, resampledInterval(estimate, { ...asked, seed: 8 }));
  assert.equal(found.withoutWeight, 0);
  // A quantile of 2,000 resamples has a standard error of 0.06 standard errors; five of these.
  const error = standardErrorOf(estimate.influence)!;
  const { low, high } = influenceInterval(estimate)!;
  near(found.low, low, 0.3 * error);
  near(found.high, high, 0.3 * error);
  assert.deepEqual(pairedEstimate(estimate, estimate), { value: 0, error: 0, low: 0, high: 0 });
  assert.throws(() => pairedEstimate(estimate, { value: 1, influence: new Float64Array(3) }), {
    message: "Cannot pair estimates of 400 and 3 patients, expected the same patients",
  });
  // Half of the resamples of one patient in two are without the other, who has all the weight.
  const some = {
    value: 1,
    influence: new Float64Array(2),
    resampled: (times: ArrayLike<number>) => times[1] ? 1 : null,
  };
  const half = resampledInterval(some, { resamples: 1000, seed: 1 })!;
  assert.ok(
    Math.abs(half.withoutWeight - 250) < 5 * Math.sqrt(1000 * 0.25 * 0.75),
    `${half.withoutWeight}`,
  );
  const none = { ...some, value: null };
  assert.equal(resampledInterval(none, asked), null);
  // Estimates that share draws are each as they were alone, and one without a value takes nothing from the other.
  assert.deepEqual(resampledIntervals([some, none], asked), [resampledInterval(some, asked), null]);
  assert.throws(() => resampledIntervals([estimate, some], asked), {
    message: "Cannot resample estimates of 400 and 2 patients together, expected the same patients",
  });
});

const MDP = await loadMdp();
const CLINICIANS = clinicianPolicy(MDP);
const FITTED = collect(MDP, CLINICIANS, { episodes: 8000, seed: 200 });
const DATA = collect(MDP, CLINICIANS, { episodes: 2500, seed: 201 });
const EPISODES = loggedEpisodes(DATA);
const GAMMA = { gamma: 1 };

/** DRL of a policy, by probabilities (N) of the behaviour. */
function drlOf(
  policy: Float64Array,
  behaviour: ArrayLike<number>,
  { fitted, data } = { fitted: FITTED, data: DATA },
) {
  const [own, placed] = [onStates(fitted, policy), onStates(data, policy)];
  const [training, episodes] = [loggedEpisodes(fitted), loggedEpisodes(data)];
  const { q } = fitValues(training, own, GAMMA);
  const visits = fitVisits(training, own, GAMMA);
  const { weight } = marginalRatios(episodes, placed, { visits, behaviour, ...GAMMA });
  const values = placedRowValues(data, placed, q);
  return { values, estimate: doubleReinforcementLearning(episodes, { values, weight, ...GAMMA }) };
}

Deno.test("placebo: DRL of the clone is what clinicians came to; of a clone with a wrong Q and no weights it is not", () => {
  const model = countedBehaviour(FITTED);
  const behaviour = placedProbabilities(onStates(DATA, model), DATA);
  const observed = observedReturn(EPISODES, GAMMA);
  const { estimate, values } = drlOf(model, behaviour);
  const found = placebo(estimate, observed)!;
  assert.ok(Math.abs(found.z) < 3, `z = ${found.z}`);
  const wrong = meanEstimate(
    EPISODES,
    Float64Array.from({ length: 2500 }, (_, e) => values.v[EPISODES.starts[e]] + 0.05),
  );
  assert.ok(placebo(wrong, observed)!.z > 3);
  assert.equal(placebo({ value: null, influence: new Float64Array(2500) }, observed), null);
});

Deno.test("residuals of other patients: noise under fitted values, found where Q is wrong by state, action or all over", () => {
  const { values } = drlOf(optimalPolicy(MDP), DATA.behaviourProbability!);
  const left = residuals(EPISODES, values, { gamma: 1, goesOn: true });
  // Cluster centres, as a record would hold them.
  const features = MDP.features.length / MDP.states;
  const seen = Float64Array.from(
    { length: DATA.state.length * features },
    (_, k) => MDP.features[DATA.state[Math.floor(k / features)] * features + k % features],
  );
  const model = ridgeModel(seen, DATA);
  const z = (residual: Float64Array) => residualCheck(EPISODES, residual, { model, seed: 1 }).z;
  assert.ok(z(left) < 3, `z = ${z(left)}`);
  assert.ok(z(left.map((one) => one + 0.03)) > 5, "all over");
  const sofa = Float64Array.from(DATA.state, (s) => MDP.sofa[s]);
  const mean = sofa.reduce((a, b) => a + b, 0) / sofa.length;
  assert.ok(z(left.map((one, i) => one + 0.01 * (sofa[i] - mean))) > 5, "by state");
  assert.ok(z(left.map((one, i) => one + (DATA.action[i] === 0 ? 0.05 : -0.02))) > 5, "by action");
  const none = residualCheck(EPISODES, new Float64Array(left.length), {
    model,
    seed: 1,
  });
  assert.deepEqual(none, { z: 0, correlation: 0 });
});

Deno.test("ridge regression is right where there is nothing but it, up to its penalty", () => {
  const { episodes } = bandit(Array(60).fill(0), Array(60).fill(1));
  const features = Float64Array.from({ length: 120 }, (_, k) => uniform(pcg4d(4, 1, k, 0)));
  const residual = Float64Array.from(
    { length: 60 },
    (_, i) => 2 * features[2 * i] - features[2 * i + 1] + 0.5,
  );
  const fit = Uint32Array.from({ length: 40 }, (_, i) => i);
  const predict = Uint32Array.from({ length: 20 }, (_, i) => 40 + i);
  const model = ridgeModel(features, { ...episodes.dataset, penalty: 1e-6 });
  model(residual, { fit, predict }).forEach((one, k) => near(one, residual[40 + k], 1e-5));
});

Deno.test("negative control: redrawn actions are the behaviour's, and the best policy is no better on them", () => {
  const placed = onStates(DATA, CLINICIANS);
  const action = redrawnActions(placed, { actions: MDP.actions, seed: 5 });
  // Frequencies of actions over all rows, against their expectation; 4.5 standard errors of a multinomial.
  const [found, expected] = [new Float64Array(25), new Float64Array(25)];
  action.forEach((a, i) => {
    found[a]++;
    for (let b = 0; b < 25; b++) expected[b] += CLINICIANS[DATA.state[i] * 25 + b];
  });
  found.forEach((count, a) => {
    assert.ok(
      Math.abs(count - expected[a]) <= 4.5 * Math.sqrt(expected[a]) + 1e-9,
      `${a}: ${count}, ${expected[a]}`,
    );
  });
  assert.ok(action.every((a, i) => CLINICIANS[DATA.state[i] * 25 + a] > 0));

  // Values, visits and estimate of records in which actions explain nothing: both halves redrawn.
  const policy = optimalPolicy(MDP);
  let squares = 0;
  for (let seed = 0; seed < 5; seed++) {
    const redraw = (data: typeof DATA, own: number) => ({
      ...data,
      action: redrawnActions(onStates(data, CLINICIANS), { actions: 25, seed: own }),
    });
    const fitted = redraw(FITTED, 10 + seed);
    const data = redraw(collect(MDP, CLINICIANS, { episodes: 2500, seed: 300 + seed }), 20 + seed);
    const behaviour = placedProbabilities(onStates(data, CLINICIANS), data);
    const { estimate } = drlOf(policy, behaviour, { fitted, data });
    const { value, error } = pairedEstimate(estimate, observedReturn(loggedEpisodes(data), GAMMA))!;
    squares += (value / error) ** 2;
  }
  // Chi-square with 5 degrees of freedom: 25.7 is its 0.9999 quantile.
  assert.ok(squares < 25.7, `${squares}`);
});

import assert from "node:assert/strict";
import { collect } from "../../../src/dataset/collect.ts";
import type { DiscreteDataset } from "../../../src/dataset/dataset.ts";
import { splitByPatient } from "../../../src/dataset/episodes.ts";
import {
  behaviourDiagnostics,
  oneStepRatio,
  rowMean,
} from "../../../src/evaluation/ope/behaviour_diagnostics.ts";
import {
  countedBehaviour,
  marginalBehaviour,
} from "../../../src/evaluation/ope/behaviour_model.ts";
import { RATIO_BOUNDS } from "../../../src/evaluation/ope/double_reinforcement_learning.ts";
import { loggedEpisodes } from "../../../src/evaluation/ope/episodes.ts";
import { onStates, placedProbabilities } from "../../../src/evaluation/ope/placed_policy.ts";
import { refuseBehaviour } from "../../../src/evaluation/ope/refusal.ts";
import { loadMdp } from "../../../src/mdp/load_mdp.ts";
import { clinicianPolicy } from "../../../src/mdp/policies.ts";

function near(found: number, expected: number, bound = 1e-12): void {
  assert.ok(Math.abs(found - expected) <= bound, `${found} is not ${expected}`);
}

Deno.test("counts are discounted and shrunk to the actions' shares, by hand", () => {
  const rows = {
    states: 3,
    actions: 2,
    state: Uint16Array.of(0, 0, 0, 0, 1),
    action: Uint8Array.of(0, 0, 0, 1, 1),
  };
  const marginal = marginalBehaviour(rows);
  near(marginal[0], 4 / 7);
  near(marginal[1], 3 / 7);
  const model = countedBehaviour(rows, { discount: 0.5 });
  // State 0: 3 and 1 of 4, two different; state 1: 0 and 1 of 1, one; state 2: nothing.
  near(model[0], 2.5 / 4 + 1 / 4 * 4 / 7);
  near(model[1], 0.5 / 4 + 1 / 4 * 3 / 7);
  near(model[2], 0.5 * 4 / 7);
  near(model[3], 0.5 + 0.5 * 3 / 7);
  near(model[4], 4 / 7);
  for (let s = 0; s < 3; s++) near(model[2 * s] + model[2 * s + 1], 1);
});

Deno.test("a mean over rows has the error of its patients, by hand", () => {
  // Two patients, rows 1 and 3 | 5: mean 3, patients' terms (-2 + 0) and 2 times 2 / 3.
  const { value, error } = rowMean(
    { starts: Uint32Array.of(0, 2, 3), patientOf: Uint32Array.of(0, 1), patients: 2 },
    [1, 3, 5],
  );
  assert.equal(value, 3);
  near(error!, Math.sqrt(2 * (4 / 3) ** 2 / 2));
});

Deno.test("reliability and calibration, by hand", () => {
  const dataset = {
    action: Uint8Array.of(0, 1, 0, 0),
    actions: 2,
    reward: new Float32Array(4),
    ending: Uint8Array.of(0, 0, 0, 1),
  };
  const episodes = {
    dataset,
    starts: Uint32Array.of(0, 4),
    patientOf: Uint32Array.of(0),
    patients: 1,
  };
  const policy = [0.75, 0.25, 0.995, 0.005];
  const found = behaviourDiagnostics(episodes, { policy, place: [0, 0, 1, 1] }, {
    marginal: [0.5, 0.5],
  });
  // Likeliest actions: 0.75 twice, taken once; 0.995 twice, taken twice.
  near(found.calibrationError, (0.5 + 0.01) / 4);
  const size = (variance: number) => Math.sqrt(2 / Math.PI * variance);
  near(found.calibrationChance, (size(2 * 0.75 * 0.25) + size(2 * 0.995 * 0.005)) / 4);
  near(found.nllMarginal, Math.LN2);
  near(found.nll, -(Math.log(0.75) + Math.log(0.25) + 2 * Math.log(0.995)) / 4);
  near(found.gain.value, found.nllMarginal - found.nll);
  assert.equal(found.gain.error, null);
  assert.equal(found.least, 0.25);
  const filled = found.reliability.filter(({ count }) => count > 0);
  assert.deepEqual(
    filled.map(({ from, count, observed }) => [from, count, observed]),
    [[0.002, 2, 0], [0.2, 2, 0.5], [0.6, 2, 0.5], [0.8, 2, 1]],
  );
  filled.forEach(({ predicted }, k) => near(predicted!, [0.005, 0.25, 0.75, 0.995][k]));
  assert.equal(found.reliability[0].predicted, null);
  const ratio = oneStepRatio(episodes, {
    model: [0.1, 0.2, 0.5, 1],
    other: [0.2, 0.2, 0.5, 0.5],
    floor: 0.4,
  });
  near(ratio.value, (0.5 + 0.5 + 1 + 0.5) / 4);
});

/** What clinicians' data say of models fitted on some of them. */
async function judged(options: { episodes: number }) {
  const mdp = await loadMdp();
  const clinicians = clinicianPolicy(mdp);
  const fitted = collect(mdp, clinicians, { episodes: options.episodes, seed: 100 });
  const held = collect(mdp, clinicians, { episodes: 2500, seed: 7 });
  const [one, other] = splitByPatient(held, { shares: [0.5, 0.5], seed: 0 }) as DiscreteDataset[];
  const model = countedBehaviour(fitted);
  const diagnostics = behaviourDiagnostics(loggedEpisodes(held), onStates(held, model), {
    marginal: marginalBehaviour(fitted),
  });
  const ratio = oneStepRatio(loggedEpisodes(one), {
    model: placedProbabilities(onStates(one, model), one),
    other: placedProbabilities(onStates(one, countedBehaviour(other)), one),
    floor: RATIO_BOUNDS.floor,
  });
  return { diagnostics, ratio };
}

Deno.test("a model of 12,000 ICU-Sepsis patients stands, one of 400 is refused", async () => {
  const large = await judged({ episodes: 12_000 });
  assert.equal(refuseBehaviour(large.diagnostics, large.ratio), null);
  assert.ok(large.diagnostics.gain.value > 0.6);
  const small = await judged({ episodes: 400 });
  const refusal = refuseBehaviour(small.diagnostics, small.ratio)!;
  assert.equal(refusal.refused, "calibration");
  assert.ok(refusal.measured! > 0.02);
});

Deno.test("a model is refused by the first of gain, calibration and ratio that it fails", () => {
  const gain = { value: 0.5, error: 0.1 };
  const ratio = { value: 1, error: 0.01 };
  const good = { gain, calibrationError: 0.03, calibrationChance: 0.02 };
  assert.equal(refuseBehaviour(good, ratio), null);
  const weak = { gain: { value: 0.19, error: 0.1 }, calibrationError: 1, calibrationChance: 0 };
  assert.deepEqual(refuseBehaviour(weak, ratio), { refused: "gain", measured: 0.19, limit: 0.2 });
  assert.deepEqual(
    refuseBehaviour({ gain, calibrationError: 0.041, calibrationChance: 0.02 }, {
      value: 2,
      error: 1,
    })?.refused,
    "calibration",
  );
  assert.deepEqual(refuseBehaviour(good, { value: 0.85, error: 1 }), {
    refused: "ratio",
    measured: 0.85,
    limit: 0.9,
  });
  assert.deepEqual(refuseBehaviour(good, { value: NaN, error: 1 })?.measured, null);
  assert.equal(
    refuseBehaviour({ ...good, gain: { value: 1, error: null } }, ratio)?.refused,
    "gain",
  );
});

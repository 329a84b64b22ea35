import assert from "node:assert/strict";
import { fullGradient } from "../../src/algorithms/full_batch.ts";
import type { HyperParameters } from "../../src/algorithms/hyper_parameters.ts";
import { startTwin } from "../../src/algorithms/twin_step.ts";
import { poissonWeights } from "../../src/dataset/poisson_weights.ts";
import { countTransitions } from "../../src/dataset/transition_counts.ts";
import type { DiscreteDataset } from "../../src/dataset/dataset.ts";
import { initialise } from "../../src/network/initialise.ts";
import { fixedDataset } from "../../src/trainer/webgpu/fixed_inputs.ts";

const SIZES = { transitions: 20_000, states: 37, actions: 5 };

/** Transitions of 5,000 patients, four each. */
const DATASET: DiscreteDataset = {
  ...fixedDataset(SIZES),
  reward: Float32Array.from({ length: SIZES.transitions }, (_, i) => i % 7 - 3),
  patient: Uint32Array.from({ length: SIZES.transitions }, (_, i) => 7 * Math.floor(i / 4)),
};

/** Some rows of it. */
function rowsOf(rows: readonly number[]): DiscreteDataset {
  const pick = <T extends { [i: number]: number; length: number }>(
    values: T,
    make: (n: number) => T,
  ) => {
    const out = make(rows.length);
    rows.forEach((row, i) => out[i] = values[row]);
    return out;
  };
  const { state, nextState, action, ending, reward, patient } = DATASET;
  return {
    ...DATASET,
    state: pick(state, (n) => new Uint16Array(n)),
    nextState: pick(nextState, (n) => new Uint16Array(n)),
    action: pick(action, (n) => new Uint8Array(n)),
    ending: pick(ending, (n) => new Uint8Array(n)),
    reward: pick(reward, (n) => new Float32Array(n)),
    patient: pick(patient!, (n) => new Uint32Array(n)),
  };
}

Deno.test("weights are Poisson(1), one a patient, whatever rows a dataset has", () => {
  const weights = poissonWeights(DATASET, 3);
  const own = Array.from({ length: 5000 }, (_, p) => weights[4 * p]);
  weights.forEach((w, i) => assert.equal(w, own[Math.floor(i / 4)]));
  for (const k of [0, 1, 2, 3]) {
    const expected = Math.exp(-1) / [1, 1, 2, 6][k];
    const found = own.filter((w) => w === k).length / 5000;
    // Four standard errors of a share.
    const slack = 4 * Math.sqrt(expected * (1 - expected) / 5000);
    assert.ok(Math.abs(found - expected) < slack, `${k}: ${found}, ${expected}`);
  }
  const reversed = Array.from({ length: 800 }, (_, i) => 799 - i);
  assert.deepEqual([...poissonWeights(rowsOf(reversed), 3)], reversed.map((row) => weights[row]));
  assert.notDeepEqual(poissonWeights(DATASET, 4), weights);
});

Deno.test("a weight of 0 counts as a row that is not there, to the bit, and twice as two rows", () => {
  const weights = poissonWeights(DATASET, 5);
  const repeated = Array.from(weights).flatMap((w, row) => new Array<number>(w).fill(row));
  const weighted = countTransitions(DATASET, weights);
  const rows = countTransitions(rowsOf(repeated));
  assert.equal(weighted.transitions, repeated.length);
  const zeroOne = weights.map((w) => Math.min(1, w));
  const kept = Array.from(zeroOne.keys()).filter((row) => zeroOne[row] === 1);
  assert.deepEqual(countTransitions(DATASET, zeroOne), countTransitions(rowsOf(kept)));
  assert.deepEqual([...weighted.count], [...rows.count]);
  assert.deepEqual([...weighted.nextCount], [...rows.nextCount]);
  assert.deepEqual(weighted.next, rows.next);
  assert.deepEqual(weighted.rewardSum, rows.rewardSum);
});

Deno.test("the loss of a whole dataset with weights is sum w l by sum w", () => {
  const shape = {
    input: { kind: "embedding", states: 37, width: 6 },
    hidden: [8],
    actions: 5,
  } as const;
  const hyper = {
    algorithm: "cql",
    alpha: 0.5,
    doubleDqn: true,
    gamma: 0.9,
    tau: 0.1,
    learningRate: 0.01,
    beta1: 0.9,
    beta2: 0.999,
    epsilon: 1e-8,
    weightDecay: 0,
    maxNorm: Infinity,
  } satisfies HyperParameters;
  const model = startTwin(shape, initialise(shape, 1));
  const weights = poissonWeights(DATASET, 6);
  const repeated = Array.from(weights).flatMap((w, row) => new Array<number>(w).fill(row));
  const half = weights.map((w) => w / 2);
  const expected = fullGradient(model, { counts: countTransitions(rowsOf(repeated)), hyper });
  for (const own of [weights, half]) {
    const { gradient, report } = fullGradient(model, {
      counts: countTransitions(DATASET, own),
      hyper,
    });
    const error = Math.hypot(...gradient.map((g, i) => g - expected.gradient[i]));
    assert.ok(error < 1e-12, `${error}`);
    assert.ok(Math.abs(report.metrics.loss - expected.report.metrics.loss) < 1e-12);
  }
});

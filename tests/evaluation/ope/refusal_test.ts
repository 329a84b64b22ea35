import assert from "node:assert/strict";
import { ENDING } from "../../../src/dataset/dataset.ts";
import type { LoggedEpisodes } from "../../../src/evaluation/ope/episodes.ts";
import { importanceSampling } from "../../../src/evaluation/ope/importance_sampling.ts";
import { finalLogs, logWeights, weightSummary } from "../../../src/evaluation/ope/log_weights.ts";
import {
  type Refusal,
  refuseDirect,
  refuseDouble,
  refuseImportance,
  refuseNormalised,
} from "../../../src/evaluation/ope/refusal.ts";
import { weightedImportance } from "../../../src/evaluation/ope/self_normalised.ts";
import { simpleRule } from "../../../src/evaluation/ope/simple_rule.ts";

/** An estimate that nothing is wrong with, of a number of patients. */
const sound = (patients: number, value = 0.5) => ({
  value,
  influence: Float64Array.from({ length: patients }, (_, p) => p % 2 ? 1 : -1),
});
const WEIGHTS = { ess: 500, meanWeight: 1.05, largestShare: 0.01 };
const EVIDENCE = {
  estimate: sound(1000),
  range: [0, 1] as const,
  behaviour: null,
  weights: WEIGHTS,
};
const VALUES = { placebo: 1, residuals: 1, unsupported: 0.01 };

function refused(found: Refusal | null, expected: [string, number | null, number | null]): void {
  assert.deepEqual(found && [found.refused, found.measured, found.limit], expected);
}

Deno.test("the published finalist of ESS 1.00 and WIS -13.17 is refused: one dead patient of fourteen steps", () => {
  // 1,000 patients of 14 steps, +-15 at the end, gamma 0.99; the behaviour is one marginal share for all, the policy
  // greedy, so that one other action ends a weight. Only patient 0, who died, was given all that the policy would give.
  const [patients, length] = [1000, 14];
  const rows = patients * length;
  const row = (i: number) => ({ patient: Math.floor(i / length), step: i % length });
  const episodes: LoggedEpisodes = {
    dataset: {
      actions: 25,
      action: new Uint8Array(rows),
      reward: Float32Array.from({ length: rows }, (_, i) => {
        const { patient, step } = row(i);
        return step < length - 1 ? 0 : patient % 6 === 0 ? -15 : 15;
      }),
      ending: Uint8Array.from(
        { length: rows },
        (_, i) => row(i).step === length - 1 ? ENDING.terminated : ENDING.none,
      ),
    },
    starts: Uint32Array.from({ length: patients + 1 }, (_, e) => e * length),
    patientOf: Uint32Array.from({ length: patients }, (_, e) => e),
    patients,
  };
  const target = Float64Array.from(
    { length: rows },
    (_, i) => row(i).patient === 0 || row(i).step < 13 - row(i).patient % 14 ? 1 : 0,
  );
  const behaviour = new Float64Array(rows).fill(0.31);
  const logs = logWeights(episodes, { target, behaviour });
  const estimate = weightedImportance(episodes, logs, { gamma: 0.99 });
  const weights = weightSummary(episodes, finalLogs(episodes, logs));
  assert.equal(estimate.value!.toFixed(2), "-13.16");
  assert.equal(weights.ess, 1);
  const evidence = { estimate, weights, range: [-15, 15] as const, behaviour: null };
  refused(refuseNormalised(evidence), ["ess", 1, 100]);
  refused(simpleRule(episodes, finalLogs(episodes, logs)), ["ess", 1, 50]);
  const found = refuseImportance({
    ...evidence,
    estimate: importanceSampling(episodes, logs, { gamma: 0.99 }),
  })!;
  assert.equal(found.refused, "out-of-range");
  assert.equal(found.measured!.toFixed(3), (-15 * 0.99 ** 13 / 0.31 ** 14 / 1000).toFixed(3));
});

Deno.test("the numbers that were printed, ESS 1.00 and WIS -13.17 of 2,584 patients: refused for want of patients", () => {
  const printed = refuseNormalised({
    estimate: sound(2584, -13.17),
    weights: { ess: 1, meanWeight: 1, largestShare: 1 },
    range: [-15, 15],
    behaviour: null,
  });
  refused(printed, ["ess", 1, 100]);
});

Deno.test("nothing wrong: no refusal", () => {
  assert.equal(refuseImportance(EVIDENCE), null);
  assert.equal(refuseImportance({ ...EVIDENCE, stepEss: 100 }), null);
  assert.equal(refuseNormalised({ ...EVIDENCE, values: VALUES }), null);
  assert.equal(refuseDouble({ ...EVIDENCE, values: VALUES, capped: 0.05, weighed: null }), null);
  assert.equal(refuseDirect({ ...EVIDENCE, values: VALUES, moving: false, clipped: 0 }), null);
});

Deno.test("every estimator: no weight, no number, outside of the range, refused behaviour", () => {
  const of = (
    estimate: { value: number | null; influence: Float64Array },
    behaviour: Refusal | null = null,
  ) => [
    refuseImportance({ ...EVIDENCE, estimate, behaviour }),
    refuseNormalised({ ...EVIDENCE, estimate, behaviour }),
    refuseDouble({
      ...EVIDENCE,
      estimate,
      behaviour,
      values: VALUES,
      capped: 0,
      weighed: null,
    }),
  ];
  for (const found of of({ value: null, influence: new Float64Array(1000) })) {
    refused(found, ["no-weight", 0, 0]);
  }
  for (const value of [NaN, Infinity]) {
    for (const found of of(sound(1000, value))) refused(found, ["not-finite", null, null]);
  }
  for (const found of of(sound(1000, 1.5))) refused(found, ["out-of-range", 1.5, 1]);
  for (const found of of(sound(1000, -0.5))) refused(found, ["out-of-range", -0.5, 0]);
  const behaviour: Refusal = { refused: "behaviour", measured: 0.03, limit: 0.02 };
  for (const found of of(sound(1000), behaviour)) refused(found, ["behaviour", 0.03, 0.02]);
  assert.equal(refuseNormalised({ ...EVIDENCE, estimate: sound(1000, 7), range: null }), null);
  const none = { ...WEIGHTS, ess: 0 };
  refused(refuseImportance({ ...EVIDENCE, estimate: sound(1000, 0), weights: none }), [
    "no-weight",
    0,
    0,
  ]);
});

Deno.test("IS, PDIS, CWPDIS: effective patients, also of the worst step, and the mean weight on both sides", () => {
  const of = (weights: object, stepEss?: number) =>
    refuseImportance({ ...EVIDENCE, weights: { ...WEIGHTS, ...weights }, stepEss });
  refused(of({ ess: 99 }), ["ess", 99, 100]);
  refused(of({}, 98), ["ess", 98, 100]);
  // 495 of 1,000 effective and a mean weight of 0.517: mass where the clinicians never act.
  refused(of({ ess: 495, meanWeight: 0.517 }), ["mean-weight", 0.517, 0.9]);
  refused(of({ meanWeight: 1.11 }), ["mean-weight", 1.11, 1.1]);
});

Deno.test("WIS, DR, WDR: effective patients, one patient's weight and influence, the mean weight, and checks of Q", () => {
  const of = (weights: object, rest: object = {}) =>
    refuseNormalised({ ...EVIDENCE, weights: { ...WEIGHTS, ...weights }, ...rest });
  refused(of({ ess: 99 }), ["ess", 99, 100]);
  refused(of({ ess: 150 }, { estimate: sound(10_000) }), ["ess", 150, 200]);
  refused(of({ largestShare: 0.051 }), ["largest-share", 0.051, 0.05]);
  const one = {
    value: 0.5,
    influence: Float64Array.from({ length: 1000 }, (_, p) => p === 3 ? 20 : 1),
  };
  refused(of({}, { estimate: one }), ["influence", 400 / 1399, 0.25]);
  refused(of({ meanWeight: 1.3 }), ["mean-weight", 1.3, 1.25]);
  refused(of({ meanWeight: NaN }), ["mean-weight", null, 1.25]);
  refused(of({}, { values: { ...VALUES, placebo: -3.1 } }), ["placebo", 3.1, 3]);
  // Weights have stood: they make up for what Q leaves.
  assert.equal(of({}, { values: { ...VALUES, residuals: 5.1 } }), null);
});

Deno.test("DRL and direct values: support, cap, influence, movement, clipping, residuals, placebo", () => {
  const weighed = { refused: "ess", measured: 99, limit: 100 } as const;
  const double = (values: object, rest: object = {}) =>
    refuseDouble({ ...EVIDENCE, values: { ...VALUES, ...values }, capped: 0, weighed, ...rest });
  refused(double({ unsupported: 0.051 }), ["unsupported", 0.051, 0.05]);
  refused(double({}, { capped: 0.06 }), ["capped", 0.06, 0.05]);
  const one = { value: 0.5, influence: Float64Array.of(1, 0, 0, 0) };
  refused(double({}, { estimate: one }), ["influence", 1, 0.5]);
  refused(double({ residuals: 6 }), ["residuals", 6, 5]);
  // Where weights stand by themselves Q may be wrong; where the clone's value is, nothing stands.
  assert.equal(double({ residuals: 6 }, { weighed: null }), null);
  refused(double({ residuals: 6, placebo: 4 }, { weighed: null }), ["placebo", 4, 3]);
  refused(double({ placebo: 4, residuals: null }), ["placebo", 4, 3]);
  assert.equal(double({ placebo: null, residuals: null }), null);
  const direct = (values: object, rest: object = {}) =>
    refuseDirect({
      ...EVIDENCE,
      values: { ...VALUES, ...values },
      moving: false,
      clipped: 0,
      ...rest,
    });
  refused(direct({}, { moving: true }), ["moving", null, null]);
  refused(direct({}, { clipped: 0.06 }), ["clipped", 0.06, 0.05]);
  refused(direct({ unsupported: 0.06 }), ["unsupported", 0.06, 0.05]);
  refused(direct({ residuals: 6 }), ["residuals", 6, 5]);
});

import assert from "node:assert/strict";
import type { CohortFeature } from "../../../src/cohort/cohort_record.ts";
import { type DenseDataset, ENDING } from "../../../src/dataset/dataset.ts";
import {
  countHistogram,
  featureHistogram,
  sharesBetween,
} from "../../../src/report/cohort/histogram.ts";

/** Rows of one-step stays. */
function rowsOf(observation: readonly number[], features: number): DenseDataset {
  const rows = observation.length / features;
  return {
    kind: "dense",
    features,
    actions: 2,
    observation: Float32Array.from(observation),
    nextObservation: Float32Array.from(observation),
    action: new Uint8Array(rows),
    reward: new Float32Array(rows),
    ending: new Uint8Array(rows).fill(ENDING.terminated),
    episode: Uint32Array.from({ length: rows }, (_, i) => i),
    step: new Uint16Array(rows),
    behaviourProbability: null,
  };
}

const VALUE: CohortFeature = {
  name: "lactate",
  unit: "mmol/L",
  kind: "value",
  clip: null,
  transform: "log",
  fill: "forward",
  median: 1,
  mean: 1,
  sd: 2,
  missing: 0.5,
};

const FLAG: CohortFeature = {
  ...VALUE,
  name: "lactate_missing",
  unit: null,
  kind: "flag",
  of: "lactate",
  transform: "none",
  mean: 0,
  sd: 1,
};

const near = (found: number, expected: number) =>
  assert.ok(Math.abs(found - expected) < 1e-5, `${found}, expected ${expected}`);

Deno.test("shares by bin, what lies outside in the outer ones", () => {
  assert.deepEqual(sharesBetween([-5, 0, 0.4, 1, 1.9, 7, 7, 7], [0, 1, 2]), [3 / 8, 5 / 8]);
  assert.deepEqual(sharesBetween([], [0, 1]), [0]);
});

Deno.test("a distribution is of recorded values alone, in the unit", () => {
  // Logarithms 0 and 2.4, that is observations -0.5 and 0.7; filled cells at 9 are no values.
  const train = rowsOf([-0.5, 0, 0.7, 0, 9, 1, -0.5, 0], 2);
  const validation = rowsOf([0.7, 0, 9, 1], 2);
  const found = featureHistogram({ train, validation }, [VALUE, FLAG], 0)!;
  assert.deepEqual([found.edges.length, found.train.length], [25, 24]);
  near(found.edges[0], 1);
  near(found.edges[24], Math.exp(2.4));
  near(found.edges[12], Math.exp(1.2));
  near(found.train[0], 2 / 3);
  near(found.train[23], 1 / 3);
  assert.equal(found.validation[23], 1);
  const unknown = featureHistogram({ train, validation }, [VALUE, { ...FLAG, of: "ph" }], 0)!;
  near(unknown.train[23], 1 / 4);
});

Deno.test("one value has a bin of its own; of none there is no distribution", () => {
  const plain = { ...VALUE, transform: "none", mean: 0, sd: 1 } as const;
  const one = rowsOf([3, 3], 1);
  const found = featureHistogram({ train: one, validation: one }, [plain], 0)!;
  assert.equal(found.train.reduce((a, b) => a + b), 1);
  assert.deepEqual([found.edges[0], found.edges[24]], [2.5, 3.5]);
  const none = rowsOf([0, 1, 0, 1], 2);
  assert.equal(featureHistogram({ train: none, validation: none }, [plain, FLAG], 0), null);
});

Deno.test("lengths have a bin each, or bins of as many", () => {
  const few = countHistogram(Uint32Array.of(1, 2, 2), Uint32Array.of(3));
  assert.deepEqual(few.edges, [0.5, 1.5, 2.5, 3.5]);
  assert.deepEqual([few.train[1], few.validation], [2 / 3, [0, 0, 1]]);
  const many = countHistogram(Uint32Array.of(100), Uint32Array.of(1));
  assert.deepEqual([many.edges[1], many.edges.length], [3.5, 35]);
});

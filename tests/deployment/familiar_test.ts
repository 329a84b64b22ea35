import assert from "node:assert/strict";
import type { CohortFeature } from "../../src/cohort/cohort_record.ts";
import type { DenseDataset } from "../../src/dataset/dataset.ts";
import { familiarRecords, familiarStatistics, lookAt } from "../../src/deployment/familiar.ts";
import { FEATURES } from "./small_features.ts";

/** Records with the given observations. */
function records(observation: number[], action: number[]): DenseDataset {
  const rows = action.length;
  return {
    kind: "dense",
    features: observation.length / rows,
    actions: 2,
    observation: Float32Array.from(observation),
    nextObservation: Float32Array.from(observation),
    action: Uint8Array.from(action),
    reward: new Float32Array(rows),
    ending: new Uint8Array(rows),
    episode: new Uint32Array(rows),
    step: new Uint16Array(rows),
    patient: new Uint32Array(rows),
    behaviourProbability: null,
  };
}

/** Why a row is refused. */
function reason(
  values: number[],
  familiar: ReturnType<typeof familiarStatistics>,
  { raw, features = FEATURES }: {
    readonly raw?: Record<string, number>;
    readonly features?: readonly CohortFeature[];
  } = {},
): string | null {
  const { refused: [found] } = lookAt(
    {
      rows: 1,
      observations: Float32Array.from(values),
      raw: raw &&
        new Map(Object.entries(raw).map(([name, value]) => [name, Float32Array.of(value)])),
    },
    familiar,
    features,
  );
  return found;
}

// Heart rates of 50 to 110 /min and lactates of e^0 to e^1 mmol/L, none missing, in 400 records.
const GRID = Array.from(
  { length: 400 },
  (_, i) => [-2 + 3 * (i % 20) / 19, -1 + 2 * (i - i % 20) / 380],
);
const TRAIN = records(GRID.flatMap(([a, b]) => [a, b, 0]), GRID.map(([a]) => Number(a > 0)));

Deno.test("a row is refused where it lies beyond the records, their clips or their gaps, with the reason", () => {
  const whole = familiarRecords(FEATURES, TRAIN);
  assert.equal(reason([0, 0, 0], whole), null);
  const familiar = { ...whole, cells: null };
  // A tenth of the span of 3 beyond 1 is fine; more is not: 116 and 118 /min.
  assert.equal(reason([1.29, 0, 0], familiar), null);
  assert.equal(reason([1.4, 0, 0], familiar), "heart_rate 118 /min is beyond 44 /min to 116 /min");
  assert.match(
    reason([0, -1.3, 0], familiar)!,
    /^lactate 0.861 mmol\/L is beyond 0.905 mmol\/L to/,
  );
  assert.equal(
    reason([0, 0, 1], familiar),
    "lactate_missing is 1, which it is in no training record",
  );
  const raw = (heart: number) => ({ raw: { heart_rate: heart, lactate: 2 } });
  assert.equal(reason([1, 0, 0], familiar, raw(251)), "heart_rate 251 is outside of 20 to 250");
  assert.equal(reason([1, 0, 0], familiar, raw(250)), null);
  assert.equal(reason([1, 0, 0], familiar, raw(NaN)), null);
  const never = FEATURES.map((feature) => ({ ...feature, missing: 0 }));
  assert.equal(
    reason([1, 0, 0], familiar, { ...raw(NaN), features: never }),
    "heart_rate is missing, which it is in no training record",
  );
});

Deno.test("a value that training clipped too is not refused", () => {
  // 250 /min is 8: two of 400 records lie there, 0.5%.
  const clipped = records(
    GRID.flatMap(([a, b], i) => [i < 2 ? 8 : a, b, 0]),
    GRID.map(() => 0),
  );
  const familiar = familiarRecords(FEATURES, clipped);
  assert.equal(reason([8, -1, 0], familiar, { raw: { heart_rate: 300, lactate: 1 } }), null);
  assert.match(
    reason([-1, 0, 0], familiar, { raw: { heart_rate: 3, lactate: 1 } })!,
    /outside of 20/,
  );
});

Deno.test("a row within all ranges but far from all centres is refused", () => {
  // Records on a diagonal: its other corners are within both ranges.
  const values = Array.from({ length: 1000 }, (_, i) => i / 1000);
  const features = FEATURES.slice(0, 2);
  const line = records(values.flatMap((x) => [x, x]), values.map(() => 1));
  const familiar = familiarRecords(features, line);
  assert.equal(reason([0.5, 0.5], familiar, { features }), null);
  assert.match(
    reason([0.9, 0.1], familiar, { features })!,
    /^far from all training records: 0\.\d+, expected at most 0\.0\d+$/,
  );
  // The limit is the distance that all but one of 1,000 records keep.
  const { centres, farthest } = familiar.cells!;
  const own = values.map((x) =>
    Math.min(
      ...Array.from({ length: centres.length / 2 }, (_, c) =>
        Math.hypot(Math.fround(x) - centres[2 * c], Math.fround(x) - centres[2 * c + 1])),
    )
  ).sort((a, b) => a - b);
  assert.ok(Math.abs(farthest - own[998]) < 1e-12);
  assert.deepEqual(familiar.cells!.counts.reduce((a, b) => a + b), 1000);
});

Deno.test("without the records, statistics refuse what is 10 standard deviations away", () => {
  const familiar = familiarStatistics(FEATURES);
  assert.equal(familiar.cells, null);
  assert.equal(reason([9.9, -9.9, 1], familiar), null);
  assert.match(reason([0, 10.1, 0], familiar)!, /^lactate 257 mmol\/L is beyond/);
  assert.match(
    reason([0, 0, 0], familiar, { raw: { heart_rate: 19, lactate: 1 } })!,
    /outside of 20/,
  );
  const [, , flag] = FEATURES;
  const never = familiarStatistics([{ ...flag, missing: 0 }]);
  assert.match(reason([1], never, { features: [flag] })!, /lactate_missing is 1/);
  const unscaled = familiarStatistics([{ ...FEATURES[0], mean: 0, sd: 1 }]);
  assert.equal(reason([300], unscaled, { features: [FEATURES[0]] }), null);
});

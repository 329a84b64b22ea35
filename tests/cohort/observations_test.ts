import assert from "node:assert/strict";
import type { CohortFeature } from "../../src/cohort/cohort_record.ts";
import { observationsOf, recordedValue } from "../../src/cohort/observations.ts";

/** A feature as it is, but for what a test says. */
function feature(name: string, own: Partial<CohortFeature> = {}): CohortFeature {
  return {
    name,
    unit: null,
    kind: "value",
    clip: null,
    transform: "none",
    fill: "forward",
    median: 0,
    mean: 0,
    sd: 1,
    missing: 0,
    ...own,
  };
}

const raw = {
  rows: 6,
  columns: new Map([["a", Float32Array.of(NaN, 2, NaN, NaN, 30, NaN)]]),
  starts: Uint32Array.of(0, 3),
};

/** Observations of the one column, a value a row. */
const of = (own: Partial<CohortFeature>) => [...observationsOf(raw, [feature("a", own)])];

Deno.test("a missing value is the stay's last one, and before the first the median", () => {
  assert.deepEqual(of({ median: 7 }), [7, 2, 2, 7, 30, 30]);
});

Deno.test("other fills put the median or zero in every gap", () => {
  assert.deepEqual(of({ median: 7, fill: "median" }), [7, 2, 7, 7, 30, 7]);
  assert.deepEqual(of({ median: 7, fill: "zero" }), [0, 2, 0, 0, 30, 0]);
});

Deno.test("values are clipped, then transformed, then scaled, in float64", () => {
  const [mean, sd] = [0.3, 1.7];
  const expected = [7, 4, 4, 7, 20, 20].map((x) => Math.fround((Math.log(x) - mean) / sd));
  assert.deepEqual(of({ median: 7, clip: [4, 20], transform: "log", mean, sd }), expected);
  const plus = [7, 2, 2, 7, 30, 30].map((x) => Math.fround(Math.log1p(x)));
  assert.deepEqual(of({ median: 7, transform: "log1p" }), plus);
});

Deno.test("flags say which cells were empty, behind the values they speak of", () => {
  const flag = feature("a_missing", { kind: "flag", of: "a" });
  const rows = [...observationsOf(raw, [feature("a", { median: 7 }), flag])];
  assert.deepEqual(rows, [7, 1, 2, 0, 2, 1, 7, 1, 30, 0, 30, 1]);
});

Deno.test("a feature without values is refused by name", () => {
  assert.throws(() => observationsOf(raw, [feature("b")]), {
    message: "Cannot make observations: no values of b for 6 rows",
  });
});

Deno.test("a recorded value is had back from its observation, to six digits; a filled one as it was filled", () => {
  for (
    const own of [{}, { mean: 3, sd: 0.25 }, { transform: "log" }, { transform: "log1p" }] as const
  ) {
    const whole = feature("a", { median: 7, clip: [1, 20], ...own });
    const back = observationsOf(raw, [whole]);
    assert.deepEqual(Array.from(back, (x) => recordedValue(x, whole)), [7, 2, 2, 7, 20, 20]);
  }
});

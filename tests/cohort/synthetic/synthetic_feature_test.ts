import assert from "node:assert/strict";
import { SYNTHETIC_FEATURES, valueOf } from "../../../src/cohort/synthetic/synthetic_feature.ts";
import { AI_CLINICIAN_FEATURES } from "../../../src/mdp/icu_sepsis.ts";
import { readCsv } from "../../../src/text/csv.ts";

const TEXT = await Deno.readTextFile(
  new URL("../../../src/cohort/synthetic/features.csv", import.meta.url),
);
const DRAWN = SYNTHETIC_FEATURES.filter(({ from }) => from.kind !== "ratio");

Deno.test("37 values of which 25 have a flag make 62 features, each by its own name", () => {
  assert.equal(SYNTHETIC_FEATURES.length, 37);
  assert.equal(SYNTHETIC_FEATURES.filter(({ flag }) => flag).length, 25);
  assert.equal(new Set(SYNTHETIC_FEATURES.map(({ name }) => name)).size, 37);
});

Deno.test("values come of the centres' columns, none of which holds treatment, each at most once", () => {
  const columns = DRAWN.flatMap(({ from }) => from.kind === "centre" ? [from.column] : []);
  assert.equal(columns.length, 29);
  assert.equal(new Set(columns).size, columns.length);
  const treatment = ["max_dose_vaso", "input_4hourly", "input_total", "cumulated_balance"];
  for (const column of columns) {
    assert.ok(AI_CLINICIAN_FEATURES.includes(column), column);
    assert.ok(!treatment.includes(column), column);
  }
});

Deno.test("what no centre holds is said to be of its own", () => {
  const own = DRAWN.filter(({ from }) => from.kind === "own").map(({ name }) => name);
  assert.deepEqual(own, [
    "peep",
    "albumin",
    "haematocrit",
    "cum_iv_fluid_ml",
    "cum_vasopressor_dose_nor_equiv",
    "hours_since_onset",
  ]);
});

Deno.test("every line declares its numbers with a source, and gaps lie where a flag tells of them", () => {
  for (const row of readCsv(TEXT)) {
    assert.ok(row.source !== "" && row.gap_source !== "" && row.unit !== "", row.name);
    if (row.gap !== "") assert.equal(Number(row.gap) > 0, row.flag === "1", row.name);
  }
});

Deno.test("a value grows with its z, passes the middle at 0 and keeps to its bounds", () => {
  for (const feature of DRAWN) {
    const { name, middle, low, high, rounding, scale } = feature;
    assert.ok(Math.abs(valueOf(feature, 0) - middle) <= 0.5 / rounding + 1e-12, name);
    for (let z = -4; z < 4; z += 0.5) {
      const [value, next] = [valueOf(feature, z), valueOf(feature, z + 0.5)];
      assert.ok(value < next, `${name}: ${value} at ${z}, then ${next}`);
      if (scale === "bounded") assert.ok(value >= low && next <= high, name);
    }
  }
});

Deno.test("values in their units by hand", () => {
  const feature = (name: string) => SYNTHETIC_FEATURES.find((one) => one.name === name)!;
  assert.equal(valueOf(feature("temperature"), 0.1), 37.3);
  assert.equal(valueOf(feature("heart_rate"), 1), 104); // 86 exp(0.19) = 103.996
  assert.equal(valueOf(feature("gcs_total"), -1), 9.702); // 3 + 12 / (1 + 2.5 / 9.5 exp(1.1))
});

import assert from "node:assert/strict";
import { featureTexts } from "../../../src/lab/patients/feature_words.ts";
import { ICU } from "./twenty_states.ts";

const { featureNames } = ICU;
const at = (values: Record<string, number>) =>
  new Map(
    featureTexts(featureNames, featureNames.map((name) => values[name] ?? 0))
      .map((text) => [text.name, text]),
  );

Deno.test("values are told in the unit they have: shares, a dose, deviations of a value or of its logarithm", () => {
  const found = at({
    gender: -0.06,
    re_admission: 0.59,
    max_dose_vaso: -0.48,
    HR: -0.29,
    SGOT: 2.46,
  });
  const text = (name: string) => Object.values(found.get(name)!);
  assert.deepEqual(text("gender"), ["gender", "women among these patients", "44%", ""]);
  assert.deepEqual(text("re_admission"), ["re_admission", "readmitted", "49%", ""]);
  assert.deepEqual(text("max_dose_vaso").slice(2), ["0.02 µg/kg/min", ""]);
  assert.deepEqual(text("HR").slice(1), [
    "heart rate (per minute)",
    "-0.29 SD",
    "a little below average",
  ]);
  assert.deepEqual(text("SGOT").slice(2), ["+2.46 SD of its logarithm", "far above average"]);
  assert.equal(found.get("SIRS")!.words, "about average");
});

Deno.test("fluid of the last four hours is kept twice as large, and told as it is", () => {
  assert.equal(at({ input_4hourly: 1.2 }).get("input_4hourly")!.value, "+0.60 SD of its logarithm");
  // Over the clinicians' visits its spread is about twice that of the other fluids.
  const spread = (name: string) => {
    const column = featureNames.indexOf(name);
    const values = Array.from({ length: ICU.live }, (_, s) => ICU.features[s * 47 + column]);
    const mean = values.reduce((sum, x) => sum + x, 0) / ICU.live;
    return Math.sqrt(values.reduce((sum, x) => sum + (x - mean) ** 2, 0) / ICU.live);
  };
  assert.ok(spread("input_4hourly") / spread("input_total") > 1.8);
});

Deno.test("shares and doses of every state are what can be", () => {
  const width = featureNames.length;
  for (let s = 0; s < ICU.live; s++) {
    const value = (name: string) => ICU.features[s * width + featureNames.indexOf(name)];
    for (
      const share of [value("gender") + 0.5, value("mechvent") + 0.5, value("re_admission") - 0.1]
    ) {
      assert.ok(share > -1e-6 && share < 1 + 1e-6, `state ${s}: ${share}`);
    }
    assert.ok(value("max_dose_vaso") + 0.5 > -1e-6, `state ${s}`);
    const texts = featureTexts(featureNames, ICU.features.subarray(s * width, (s + 1) * width));
    assert.ok(texts.every(({ label, value }) => label !== "" && /^[+-]?\d/.test(value)));
  }
});

Deno.test("features of other names are numbers as they are", () => {
  assert.deepEqual(featureTexts(["x", "y"], [1.23456, -2]), [
    { name: "x", label: "x", value: "1.235", words: "" },
    { name: "y", label: "y", value: "-2", words: "" },
  ]);
});

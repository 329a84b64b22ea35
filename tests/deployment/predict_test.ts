import assert from "node:assert/strict";
import { doseWords } from "../../src/cohort/action_levels.ts";
import { NOTICE } from "../../src/cohort/notice.ts";
import { predictionColumns, predictRows } from "../../src/deployment/predict.ts";
import { FEATURES } from "./small_features.ts";

Deno.test("levels are told as doses, where edges are known", () => {
  const axis = (levels: number, edges: number[] | null) => ({
    name: "a",
    column: null,
    levels,
    edges,
  });
  assert.deepEqual(doseWords(axis(4, [50, 120])), ["0", "up to 50", "50 to 120", "above 120"]);
  assert.deepEqual(doseWords(axis(2, [])), ["0", "above 0"]);
  assert.equal(doseWords(axis(5, null)), null);
});

Deno.test("each row and policy has action, levels, doses, value and support, or the reason of its refusal", () => {
  const axes = [
    { name: "fluid", levels: 3, column: "fluid_ml", edges: [50] },
    { name: "vasopressor", levels: 2, column: null, edges: null },
  ];
  const familiar = {
    least: Float64Array.of(-1, -1, 0),
    most: Float64Array.of(1, 1, 0),
    refusesClipped: FEATURES.map(() => [true, true] as const),
    cells: {
      // Two cells: around -1 and around 1; action 3 is in one of five records of the second.
      centres: Float32Array.of(-1, 0, 0, 1, 0, 0),
      counts: Float64Array.of(4, 0, 0, 0, 0, 0, 2, 1, 0, 1, 0, 1),
      farthest: 0.5,
    },
  };
  const rows = {
    ...{ first: 100, rows: 3, stays: ["7", "7", "8"], begun: 1 },
    raw: new Map([
      ["heart_rate", Float32Array.of(80, 81, 82)],
      ["lactate", Float32Array.of(1, 1, 1)],
    ]),
    observations: Float32Array.of(-1, 0, 0, 0.9, 0, 0, 5, 0, 0),
  };
  const always = (name: string, action: number, value: number | null) => ({
    name,
    choose: (observations: Float32Array) => ({
      action: new Uint8Array(observations.length / 3).fill(action),
      value: value === null ? null : new Float64Array(observations.length / 3).fill(value),
    }),
  });
  const models = [always("one", 3, 1.5), always("two", 0, null)];
  const counts = { rows: 0, stays: 0, refused: 0, actions: 0, unseen: 0 };
  const predictor = {
    models,
    cohort: { features: FEATURES, actions: { count: 6, axes } },
    familiar,
  };
  const block = predictRows(rows, predictor, counts);
  const names = predictionColumns(axes).map(({ name }) => name);
  const lines = Array.from({ length: 6 }, (_, i) => names.map((name) => block.get(name)![i]));
  const beyond = "heart_rate 190 /min is beyond 70 /min to 110 /min";
  const none = [NaN, NaN, NaN, null, NaN, NaN, NaN];
  assert.deepEqual(names, [
    ...["row", "stay", "policy", "action", "fluid_level", "vasopressor_level", "fluid_dose"],
    ...["q", "support", "records_near", "refused", "notice"],
  ]);
  assert.deepEqual(lines, [
    [101, "7", "one", 3, 1, 1, "up to 50", 1.5, 0, 4, null, NOTICE],
    [101, "7", "two", 0, 0, 0, "0", NaN, 1, 4, null, NOTICE],
    [102, "7", "one", 3, 1, 1, "up to 50", 1.5, 0.2, 5, null, NOTICE],
    [102, "7", "two", 0, 0, 0, "0", NaN, 0.4, 5, null, NOTICE],
    [103, "8", "one", ...none, beyond, NOTICE],
    [103, "8", "two", ...none, beyond, NOTICE],
  ]);
  assert.deepEqual(counts, { rows: 3, stays: 1, refused: 1, actions: 4, unseen: 1 });
  assert.match(NOTICE, /no advice/);
});

import assert from "node:assert/strict";
import type { OwnModel } from "../../../src/report/own/own_input.ts";
import { pairsOf, spreadOf } from "../../../src/report/own/spread.ts";

/** The 97.5% quantile of Student's t with 2 degrees of freedom, from a table. */
const T2 = 4.30265273;

const near = (found: number, expected: number) =>
  assert.ok(Math.abs(found - expected) < 1e-8, `${found}, expected ${expected}`);

const of = (dataset: string, ...values: number[]) => values.map((value) => ({ dataset, value }));

Deno.test("three seeds on one dataset have Student's interval of their mean", () => {
  const { mean, low, high, kind, models } = spreadOf(of("a", 0.78, 0.80, 0.82))!;
  const half = T2 * 0.02 / Math.sqrt(3);
  near(mean, 0.8);
  near(low, 0.8 - half);
  near(high, 0.8 + half);
  assert.deepEqual([kind, models], ["interval", 3]);
});

Deno.test("seeds on several datasets are averaged first: datasets are what the interval is over", () => {
  const scores = [...of("a", 0.7, 0.8), ...of("b", 0.76, 0.78), ...of("c", 0.79)];
  const { mean, low, kind, models } = spreadOf(scores)!;
  near(mean, (0.75 + 0.77 + 0.79) / 3);
  near(low, 0.77 - T2 * 0.02 / Math.sqrt(3));
  assert.deepEqual([kind, models], ["interval", 5]);
});

Deno.test("fewer than three units have no interval but the least and the greatest model", () => {
  assert.deepEqual(spreadOf(of("a", 0.25, 0.75)), {
    mean: 0.5,
    low: 0.25,
    high: 0.75,
    kind: "range",
    models: 2,
  });
  const twoDatasets = spreadOf([...of("a", 0.25, 0.75), ...of("b", 1, 1, 1)])!;
  assert.deepEqual([twoDatasets.mean, twoDatasets.kind], [0.75, "range"]);
  assert.equal(spreadOf([]), null);
});

Deno.test("pairs are models of the same data and the same seed, with scores", () => {
  const model = (dataset: string, seed: number, survival: number | null) =>
    ({ dataset, seed, survival }) as OwnModel;
  const models = [model("a", 0, 0.5), model("a", 1, 0.75), model("b", 0, 0.5), model("a", 2, null)];
  const others = [model("a", 0, 0.25), model("a", 1, null), model("c", 0, 0.1), model("a", 2, 0.2)];
  assert.deepEqual(pairsOf(models, others), [{ dataset: "a", value: 0.25 }]);
});

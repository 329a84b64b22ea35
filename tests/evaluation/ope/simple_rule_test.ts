import assert from "node:assert/strict";
import { simpleRule } from "../../../src/evaluation/ope/simple_rule.ts";

/** The rule on patients of one episode each, by their weights. */
const ruleOf = (weights: readonly number[]) =>
  simpleRule(
    { patientOf: Uint32Array.from(weights.keys()), patients: weights.length },
    Float64Array.from(weights, Math.log),
  );

/** A number of patients with weight, among others without any. */
const some = (count: number, weight: number, among: number) =>
  Array.from({ length: among }, (_, i) => i < count ? weight : 0);

Deno.test("effective patients: at least 50, and 1% of all", () => {
  // A share of k/n with weight n/k has mean 1 and ESS k.
  assert.equal(ruleOf(some(50, 20, 1000)), null);
  assert.deepEqual(ruleOf(some(49, 1000 / 49, 1000))?.limit, 50);
  assert.equal(ruleOf(some(100, 100, 10_000)), null);
  const few = ruleOf(some(80, 125, 10_000))!;
  assert.deepEqual([few.refused, few.limit], ["ess", 100]);
  assert.ok(Math.abs(few.measured! - 80) < 1e-9);
  assert.deepEqual(ruleOf(some(0, 1, 10)), { refused: "no-weight", measured: 0, limit: 0 });
});

Deno.test("the mean weight is bounded in its own standard errors", () => {
  // 100 of weight 1 + d and 100 of 1 - d: mean 1 + e, standard error d sqrt(200 / 199) / sqrt(200).
  const of = (d: number, e: number) =>
    ruleOf(Array.from({ length: 200 }, (_, i) => 1 + e + (i % 2 ? d : -d)));
  const error = 0.5 / Math.sqrt(199);
  for (const side of [1, -1]) {
    assert.equal(of(0.5, 2.9 * side * error), null);
    const far = of(0.5, 3.1 * side * error)!;
    assert.deepEqual([far.refused, far.limit], ["mean-weight", 3]);
    assert.ok(Math.abs(far.measured! - 3.1) < 1e-9);
  }
  // 55 effective patients of 10,000 patients are refused as too few; of 5,000 their mean weight of 1.6 is let pass.
  assert.equal(ruleOf(some(55, 1.6 * 10_000 / 55, 10_000))?.refused, "ess");
  assert.equal(ruleOf(some(55, 1.6 * 5000 / 55, 5000)), null);
  assert.equal(ruleOf(some(55, 1.8 * 5000 / 55, 5000))?.refused, "mean-weight");
});

Deno.test("the clinicians' own policy weighs 1, however probabilities were rounded", () => {
  // A stay's probabilities in float64 by what float32 keeps of them: the mean is far from 1 in errors of that size.
  const stay = (e: number) =>
    Array.from({ length: 90 }, (_, t) => 1 / (3 + (7 * e + t) % 5))
      .reduce((weight, p) => weight * p / Math.fround(p), 1);
  const weights = Array.from({ length: 500 }, (_, e) => stay(e));
  assert.ok(weights.some((weight) => weight !== 1));
  assert.equal(ruleOf(weights), null);
  assert.equal(ruleOf(weights.map((weight) => weight + 1e-4))?.refused, "mean-weight");
});

Deno.test("one patient has at most a tenth of the weight; weights beyond every number are weighed", () => {
  const alike = Array.from({ length: 300 }, () => 0.9);
  assert.equal(ruleOf([...alike, 29]), null);
  const one = ruleOf([...alike, 31])!;
  assert.deepEqual([one.refused, one.limit], ["largest-share", 0.1]);
  assert.ok(Math.abs(one.measured! - 31 / 301) < 1e-9);
  const logs = Float64Array.from({ length: 100 }, (_, i) => 1000 + i % 3);
  const whose = { patientOf: Uint32Array.from(logs.keys()), patients: 100 };
  assert.equal(simpleRule(whose, logs)?.refused, "mean-weight");
});

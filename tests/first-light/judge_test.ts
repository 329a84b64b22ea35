import assert from "node:assert/strict";
import { pcg4d, uniform } from "../../src/random/pcg4d.ts";
import {
  type Check,
  checksOf,
  judge,
  judgementOf,
  NARROW_CHANCE,
  type Verdict,
  widenedByValue,
  widenedByWidth,
} from "./judge.ts";
import { changed, madeUpRecords } from "./made_up.ts";

/** Names of the checks with a verdict. */
function named(checks: readonly Check[], verdict: Verdict): string[] {
  return checks.filter((check) => check.verdict === verdict)
    .map(({ model, check, step }) => `${model} ${check} ${step}`);
}

const near = (actual: number, expected: number) =>
  assert.ok(Math.abs(actual - expected) < 1e-12, `${actual}, expected ${expected}`);

Deno.test("ranges are widened outwards, of negative values too", () => {
  for (
    const [values, low, high] of [[[2, 1, 3], 0.8, 3.6], [[-1, -3], -3.6, -0.8], [
      [-1, 1],
      -1.2,
      1.2,
    ]] as const
  ) {
    near(widenedByValue(values).low, low);
    near(widenedByValue(values).high, high);
  }
  near(widenedByWidth([2, 1, 3]).low, 0.6);
  near(widenedByWidth([2, 1, 3]).high, 3.4);
});

Deno.test("the ends of an interval are in it; what is missing leaves open, what is out fails", () => {
  const allowed = { low: 1, high: 2 };
  assert.equal(judge({ 0: 1, 1: 2 }, { allowed, expected: 2 }), "pass");
  assert.equal(judge({ 0: 1, 1: 2 }, { allowed, expected: 3 }), "open");
  assert.equal(judge({ 0: 1, 1: 2.01 }, { allowed, expected: 3 }), "fail");
  assert.equal(judge({ 0: 0.99, 1: 2 }, { allowed, expected: 2 }), "fail");
  assert.equal(judge({ 0: NaN }, { allowed, expected: 1 }), "fail");
  assert.equal(judge({ 0: 5 }, { allowed: null, expected: 1 }), "open");
});

Deno.test("a fourth normal value is in the narrow range of three as often as said", () => {
  const normal = (trial: number, i: number) => {
    const draw = pcg4d(1, 5, trial, i);
    return Math.sqrt(-2 * Math.log(1 - uniform(draw))) *
      Math.cos(2 * Math.PI * uniform([draw[2], draw[3], 0, 0]));
  };
  const trials = 40_000;
  let inside = 0;
  for (let trial = 0; trial < trials; trial++) {
    const { low, high } = widenedByWidth([0, 1, 2].map((i) => normal(trial, i)));
    const fourth = normal(trial, 3);
    if (fourth >= low && fourth <= high) inside++;
  }
  // Four standard errors of a share of 40,000 are 0.0097.
  assert.ok(Math.abs(inside / trials - NARROW_CHANCE) < 0.01, `${inside / trials}`);
});

Deno.test("equal numbers pass every check, and an untrained network fails each", () => {
  const { complete, webgpu, narrow, untrained, checks } = judgementOf(madeUpRecords());
  assert.ok(complete);
  assert.deepEqual(webgpu, { pass: 54, fail: 0, open: 0 });
  assert.deepEqual(narrow, {
    webgpu: { inside: 144, of: 144 },
    untrained: { inside: 0, of: 144 },
  });
  const failures = { pass: 0, open: 0 };
  assert.deepEqual(untrained, {
    "cql-0.5": { ...failures, fail: 17 },
    "cql-0.1": { ...failures, fail: 17 },
    dqn: { ...failures, fail: 17 },
    bc: { ...failures, fail: 3 },
  });
  assert.equal(checks.length, 54);
});

Deno.test("one metric of one seed that is a fifth and more off fails its check alone", () => {
  const alter = (value: number) =>
    checksOf(changed(madeUpRecords(), (row) => {
      const { source, model, seed, step } = row;
      const one = source === "webgpu" && model === "dqn" && seed === 1 && step === 5000;
      return one ? { logsumexp: value } : {};
    }));
  // Allowed: 0.8 times 3 to 1.2 times 3.09375.
  for (const value of [2.39, 3.72]) {
    assert.deepEqual(named(alter(value), "fail"), ["dqn logsumexp 5000"]);
  }
  for (const value of [2.41, 3.71]) assert.deepEqual(named(alter(value), "fail"), []);
  const [check] = alter(2.41).filter(({ narrow }) => narrow && narrow.webgpu.inside < 3);
  assert.equal(`${check.model} ${check.check} ${check.step}`, "dqn logsumexp 5000");
  assert.deepEqual(check.narrow!.webgpu, { inside: 2, of: 3 });
});

Deno.test("means of survival are compared over the seeds both have", () => {
  const survival = (of: (seed: number) => number | null) =>
    checksOf(changed(madeUpRecords(), (row) => {
      if (row.source !== "webgpu" || row.model !== "cql-0.5" || !("divergence" in row)) return {};
      const value = of(row.seed);
      return value === null ? null : { greedy_survival: value };
    })).find((one) => one.model === "cql-0.5" && one.check === "mean_greedy_survival")!;
  // PyTorch's seeds have 0.800, 0.801 and 0.802.
  assert.equal(survival((seed) => seed === 0 ? 0.8269 : 0.802).verdict, "pass");
  assert.equal(survival((seed) => seed === 0 ? 0.83 : 0.802).verdict, "fail");
  const partial = survival((seed) => seed === 2 ? 0.8119 : null);
  assert.equal(partial.verdict, "open");
  near(partial.allowed!.high, 0.812);
  assert.equal(survival((seed) => seed === 2 ? 0.8121 : null).verdict, "fail");
  assert.equal(survival(() => null).verdict, "open");
});

Deno.test("a clone too far from the clinicians fails, whichever way it is measured", () => {
  const clone = (seed: number, by: object) =>
    named(
      checksOf(changed(madeUpRecords(), (row) => {
        return row.source === "webgpu" && row.model === "bc" && row.seed === seed ? by : {};
      })),
      "fail",
    );
  assert.deepEqual(clone(0, { divergence: 0.0501 }), ["bc divergence 20000"]);
  assert.deepEqual(clone(1, { greedy_survival: 0.7909 }), ["bc greedy_survival 20000"]);
  assert.deepEqual(clone(2, { stochastic_survival: 0.7798 }), ["bc stochastic_survival 20000"]);
  const allowed = { divergence: 0.05, greedy_survival: 0.7908, stochastic_survival: 0.7799 };
  assert.deepEqual(clone(2, allowed), []);
});

Deno.test("missing seeds leave open; without all of PyTorch's no metric can be judged", () => {
  const without = (source: string) =>
    checksOf(
      changed(madeUpRecords(), (row) => row.source === source && row.seed === 2 ? null : {}),
    );
  assert.equal(named(without("webgpu"), "open").length, 54);
  const ranges = without("pytorch");
  assert.ok(ranges.filter((one) => one.narrow).every((one) => one.allowed === null));
  // All but the three of cloning, which no number of PyTorch's is needed for.
  assert.equal(named(ranges, "open").length, 51);
  const unfinished = changed(
    madeUpRecords(),
    (row) => row.source === "webgpu" && row.step > 5000 ? null : {},
  );
  assert.equal(named(checksOf(unfinished), "pass").length, 24);
});

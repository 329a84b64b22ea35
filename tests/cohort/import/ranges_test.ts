import assert from "node:assert/strict";
import fc from "fast-check";
import type { Mapping } from "../../../src/cohort/mapping/mapping.ts";
import { CARE, careRows, prepared } from "./care_table.ts";

/** Discounted returns of all stays. */
function returnsOf(
  { first, reward }: Awaited<ReturnType<typeof prepared>>["cohort"],
  gamma: number,
) {
  return Array.from({ length: first.length - 1 }, (_, e) => {
    let sum = 0;
    for (let i = first[e + 1] - 1; i >= first[e]; i--) sum = reward[i] + gamma * sum;
    return sum;
  });
}

const SOFA = { kind: "sofa", scale: 15, weight: 0.25, sofa: "sofa" } as const;

Deno.test("sparse returns lie within the scale, and all alive is the mean of discounted ends", async () => {
  const { cohort } = await prepared(careRows());
  assert.deepEqual(cohort.returns.attainable, [-15, 15]);
  const { chosen: [train], stays } = cohort;
  const ends = Array.from(train, (e) => 15 * 0.99 ** (stays.transitions[e] - 1));
  const mean = ends.reduce((a, b) => a + b) / ends.length;
  assert.ok(Math.abs(cohort.returns.all_live! - mean) < 1e-9);
  assert.match(cohort.returns.formula, /15 or -15/);
});

Deno.test("shaped returns add at most the weight times the range of the feature, for any gamma", async () => {
  for (const gamma of [0, 0.5, 0.99, 1]) {
    const mapping: Mapping = { ...CARE, reward: SOFA, gamma };
    const { cohort } = await prepared(careRows(), mapping);
    assert.deepEqual(cohort.returns.attainable, [-21, 21]);
    const found = returnsOf(cohort, gamma);
    assert.ok(found.every((one) => Math.abs(one) <= 21));
    assert.match(cohort.returns.formula, /15 \+ 0\.25 \(24 - 0\) for sofa within its clip = 21$/);
  }
});

Deno.test("a feature without a clip is bounded by all that is recorded", async () => {
  const features = CARE.features.map((one) => ({ ...one, clip: null }));
  const rows = careRows();
  rows[0].sofa = 22;
  const { cohort } = await prepared(rows, { ...CARE, features, reward: SOFA });
  assert.deepEqual(cohort.returns.attainable, [-20.5, 20.5]);
  assert.match(cohort.returns.formula, /all that is recorded/);
});

Deno.test("the telescope: no path of a bounded feature is worth more than its range", () => {
  const path = fc.array(fc.double({ min: 0, max: 24, noNaN: true }), {
    minLength: 2,
    maxLength: 30,
  });
  fc.assert(fc.property(path, fc.double({ min: 0, max: 1, noNaN: true }), (x, gamma) => {
    let sum = 0;
    for (let k = 0; k + 1 < x.length; k++) sum += gamma ** k * (x[k] - x[k + 1]);
    return Math.abs(sum) <= Math.max(...x) - Math.min(...x) + 1e-9;
  }));
});

Deno.test("a column of rewards has ranges where it is one size at the ends and nothing else", async () => {
  const rows = careRows();
  const last = (i: number) => rows[i + 1]?.stay !== rows[i].stay;
  const rewarded = rows.map((row, i) => ({
    ...row,
    reward: last(i) ? row.fluid === null ? 0 : row.died === 1 ? -1 : 1 : 0,
  }));
  const mapping: Mapping = { ...CARE, outcome: null, reward: { kind: "column", column: "reward" } };
  const { cohort } = await prepared(rewarded, mapping);
  assert.deepEqual(cohort.returns.attainable, [-1, 1]);
  assert.ok(cohort.returns.all_live! > 0.9 && cohort.returns.all_live! < 1);
  rewarded[0].reward = 0.1;
  assert.deepEqual((await prepared(rewarded, mapping)).cohort.returns, {
    attainable: null,
    all_live: null,
    formula: "rewards are those of a column, which nothing bounds",
  });
});

import assert from "node:assert/strict";
import { bandOf, levelWords, type MeasuredLevel } from "../../src/judging/level.ts";

const one = (covered: number, printed: number, more: Partial<MeasuredLevel> = {}) => ({
  estimator: "wis",
  behaviour: "cloned",
  ess_share: 0.1,
  covered,
  printed,
  ...more,
} as const);

Deno.test("the level is printed where 90% of at least 100 such intervals were right, else what was counted", () => {
  const words = (level: MeasuredLevel) =>
    levelWords("wis", { behaviour: "cloned", essShare: 0.3 }, [level]);
  assert.equal(words(one(90, 100)), "95%");
  assert.equal(words(one(899, 1000)), "nominal 95%, covered 899 of 1000");
  assert.equal(words(one(99, 99)), "nominal 95%, covered 99 of 99");
});

Deno.test("what was measured of another estimator, behaviour or band says nothing", () => {
  const words = (level: MeasuredLevel, essShare = 0.3) =>
    levelWords("wis", { behaviour: "cloned", essShare }, [level]);
  assert.equal(words(one(95, 100, { estimator: "drl" })), "nominal 95%");
  assert.equal(words(one(95, 100, { behaviour: "counted" })), "nominal 95%");
  assert.equal(words(one(95, 100), 0.5), "nominal 95%");
  assert.equal(words(one(95, 100), 0.1), "95%");
  assert.equal(words(one(95, 100), 0.0999), "nominal 95%");
  assert.deepEqual([0, 0.02, 0.099, 0.5, 1].map(bandOf), [0, 0.02, 0.02, 0.5, 0.5]);
});

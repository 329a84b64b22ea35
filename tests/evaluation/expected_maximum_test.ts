import assert from "node:assert/strict";
import { bestOfGain, expectedMaximum } from "../../src/evaluation/expected_maximum.ts";

Deno.test("expected maxima of normal values are those of the tables", () => {
  assert.ok(Math.abs(expectedMaximum(1)) < 1e-12);
  assert.ok(Math.abs(expectedMaximum(2) - 1 / Math.sqrt(Math.PI)) < 1e-12);
  assert.ok(Math.abs(expectedMaximum(3) - 1.5 / Math.sqrt(Math.PI)) < 1e-12);
  assert.ok(Math.abs(expectedMaximum(20) - 1.86747506) < 1e-7);
});

Deno.test("twenty independent scores of 0.8 gain 7.5 points, equal ones nothing", () => {
  const gain = (correlation: number) => bestOfGain(20, { p: 0.8, episodes: 100, correlation });
  assert.ok(Math.abs(gain(0) - 0.0747) < 1e-4);
  assert.ok(Math.abs(gain(0.75) - gain(0) / 2) < 1e-12);
  assert.equal(gain(1), 0);
});

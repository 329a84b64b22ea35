import assert from "node:assert/strict";
import { wilsonInterval } from "../../src/evaluation/wilson.ts";

/** Rounded to the digits printed by the sources. */
const rounded = (x: number, digits: number) => Number(x.toFixed(digits));

Deno.test("Wilson's interval agrees with published values", () => {
  // Newcombe, Statistics in Medicine 17 (1998), table I, method 3.
  const published: [successes: number, trials: number, low: number, high: number][] = [
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ];
  for (const [successes, trials, low, high] of published) {
    const interval = wilsonInterval(successes, trials);
    assert.deepEqual([rounded(interval.low, 4), rounded(interval.high, 4)], [low, high]);
  }
});

Deno.test("Wilson's interval is symmetric in success and failure and stays in [0, 1]", () => {
  for (let successes = 0; successes <= 50; successes++) {
    const { low, high } = wilsonInterval(successes, 50);
    const other = wilsonInterval(50 - successes, 50);
    // 1e-12: rounding of double arithmetic.
    assert.ok(Math.abs(low - (1 - other.high)) < 1e-12);
    assert.ok(low >= 0 && low < successes / 50 + 1e-12);
    assert.ok(high <= 1 && high > successes / 50 - 1e-12);
  }
});

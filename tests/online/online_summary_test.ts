import assert from "node:assert/strict";
import type { OnlineRow } from "../../src/online/online_rows.ts";
import { meanInterval, onlineSummary } from "../../src/online/online_summary.ts";

/** A row whose survival is given at environment steps 1000, 2000, and so on. */
function row(survivals: readonly number[]): OnlineRow {
  const course = survivals.map((survival, i) => ({
    environment_steps: 1000 * (i + 1),
    gradient_steps: i,
    epsilon: 0,
    collected_survival: 0,
    survival,
  }));
  return { seed: 4, survival: survivals.at(-1)!, course } as unknown as OnlineRow;
}

Deno.test("the slope is that of the last tenth of the environment steps", () => {
  const rising = Array.from({ length: 40 }, (_, i) => i < 35 ? 0.9 : 0.8 + 0.001 * i);
  const found = onlineSummary(row(rising));
  assert.deepEqual([found.seed, found.environmentSteps, found.best], [4, 40_000, 0.9]);
  // Points from step 36,000 on rise by 0.001 per 1,000 steps.
  assert.ok(Math.abs(found.slope! - 0.1) < 1e-9, `${found.slope}`);
  const bent = rising.with(39, 0.9);
  assert.ok(onlineSummary(row(bent)).slope! > 1, "least squares, through all its points");
  assert.equal(onlineSummary(row([0.5, 0.6])).slope, null);
});

Deno.test("means over seeds have Student's interval", () => {
  const { mean, low, high } = meanInterval([1, 2, 3, 4, 5]);
  const half = 2.7764451051977987 * Math.sqrt(2.5 / 5);
  assert.equal(mean, 3);
  assert.ok(Math.abs(low! - (3 - half)) < 1e-9 && Math.abs(high! - (3 + half)) < 1e-9);
  assert.deepEqual(meanInterval([2]), { mean: 2, low: null, high: null });
});

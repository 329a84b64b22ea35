import assert from "node:assert/strict";
import { normalCdf, normalQuantile } from "../../src/random/normal.ts";

Deno.test("cumulative probabilities are those of tables", () => {
  // R 4.2: pnorm(c(-3, -1, 0, 0.5, 1.959963984540054, 5))
  const table = [
    [-3, 0.001349898031630095],
    [-1, 0.1586552539314571],
    [0, 0.5],
    [0.5, 0.6914624612740131],
    [1.959963984540054, 0.975],
    [5, 0.9999997133484281],
  ];
  for (const [x, p] of table) assert.ok(Math.abs(normalCdf(x) - p) < 1e-14, `${x}`);
});

Deno.test("quantiles invert probabilities, and 0 and 1 have none", () => {
  for (const p of [7.6e-6, 0.01, 0.3, 0.5, 0.975, 1 - 7.6e-6]) {
    assert.ok(Math.abs(normalCdf(normalQuantile(p)) - p) < 1e-14, `${p}`);
  }
  assert.throws(() => normalQuantile(0), /p is 0, expected above 0/);
});

import assert from "node:assert/strict";
import { solveRows } from "../../src/evaluation/solve_rows.ts";

/** Two states that go round, leaving with probability `exit` from the second. */
const round = (exit: number) => ({
  start: Uint32Array.of(0, 1, 2),
  next: Uint16Array.of(1, 0),
  weight: Float64Array.of(1, 1 - exit),
});

Deno.test("a chain that ends soon, and one that all but never ends, which sweeps would not settle", () => {
  for (const exit of [0.5, 1e-3, 1e-7]) {
    const x = solveRows(round(exit), Float64Array.of(0, exit), 1);
    for (const value of x) assert.ok(Math.abs(value - 1) < 1e-8, `exit ${exit}: ${value}`);
  }
  const [first] = solveRows(round(0.5), Float64Array.of(0, 0.5), 0.5);
  assert.ok(Math.abs(first - 0.25 / (1 - 0.125)) < 1e-12);
});

import assert from "node:assert/strict";
import { factorise, solve, solveTransposed } from "../../src/mdp/linear_system.ts";
import { pcg4d, uniform } from "../../src/random/pcg4d.ts";

/** I - P of a random chain that leaves every state with probability 0.05. */
function randomSystem(n: number): Float64Array {
  const matrix = new Float64Array(n * n);
  for (let i = 0; i < n; i++) {
    const row = matrix.subarray(i * n, (i + 1) * n);
    row.forEach((_, j) => row[j] = uniform(pcg4d(n, 5, i, j)));
    const sum = row.reduce((a, b) => a + b);
    row.forEach((w, j) => row[j] = (i === j ? 1 : 0) - 0.95 * w / sum);
  }
  return matrix;
}

Deno.test("a 2 x 2 system by hand", () => {
  // [[1, -1/2], [-1/4, 1]] has the inverse 8/7 [[1, 1/2], [1/4, 1]].
  const factors = factorise(Float64Array.of(1, -0.5, -0.25, 1), 2);
  const near = (found: Float64Array, expected: number[]) =>
    expected.forEach((e, i) => assert.ok(Math.abs(found[i] - e) < 1e-15));
  near(solve(factors, Float64Array.of(7, 14)), [16, 18]);
  near(solveTransposed(factors, Float64Array.of(7, 14)), [12, 20]);
});

Deno.test("solutions satisfy their systems at every size around the block of four", () => {
  for (const n of [1, 2, 3, 4, 5, 6, 7, 8, 9, 31, 50]) {
    const matrix = randomSystem(n);
    const factors = factorise(matrix.slice(), n);
    const b = Float64Array.from({ length: n }, (_, i) => uniform(pcg4d(n, 6, i, 0)));
    const [x, y] = [solve(factors, b), solveTransposed(factors, b)];
    for (let i = 0; i < n; i++) {
      let row = -b[i], column = -b[i];
      for (let j = 0; j < n; j++) {
        row += matrix[i * n + j] * x[j];
        column += matrix[j * n + i] * y[j];
      }
      // Values are at most 20, with some 50 roundings of 1e-16 each.
      assert.ok(Math.abs(row) < 1e-13 && Math.abs(column) < 1e-13, `n ${n}, row ${i}`);
    }
  }
});

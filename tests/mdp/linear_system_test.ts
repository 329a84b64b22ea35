import assert from "node:assert/strict";
import { factorise, factoriseChain, solve, solveTransposed } from "../../src/mdp/linear_system.ts";
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

Deno.test("a chain factorised without a subtraction has the same solutions", () => {
  for (const n of [1, 2, 3, 7, 31]) {
    const matrix = randomSystem(n);
    const transition = matrix.map((value, at) => at % (n + 1) === 0 ? 1 - value : -value);
    const factors = factoriseChain(transition, new Float64Array(n).fill(0.05));
    const plain = factorise(matrix, n);
    const b = Float64Array.from({ length: n }, (_, i) => uniform(pcg4d(n, 6, i, 0)));
    for (const one of [solve, solveTransposed]) {
      const expected = one(plain, b);
      one(factors, b).forEach((x, i) => assert.ok(Math.abs(x - expected[i]) < 1e-12, `n ${n}`));
    }
  }
});

Deno.test("a chain that leaves one time in 1e18 is solved to the last digits", () => {
  // Two states that lead to each other; 1e-18 and 3e-18 leave: x = 2 / (1e-18 + 3e-18), near enough.
  const transition = Float64Array.of(0.5, 0.5, 0.25, 0.75);
  const factors = factoriseChain(transition, Float64Array.of(1e-18, 3e-18));
  // The second state has two thirds of the time: 1 step in 1 / (1e-18 / 3 + 3e-18 x 2 / 3) = 3 / 7e-18.
  const [x, y] = solve(factors, Float64Array.of(1, 1));
  for (const one of [x, y]) assert.ok(Math.abs(one * 7e-18 / 3 - 1) < 1e-15, `${one}`);
});

import assert from "node:assert/strict";
import fc from "fast-check";
import { multiplyTransposed, transpose } from "../../src/network/matrix.ts";

Deno.test("a b^T of integers is exact at every size, whole blocks or not", () => {
  const size = fc.integer({ min: 1, max: 9 });
  fc.assert(
    fc.property(size, size, size, fc.nat(), (rows, columns, inner, seed) => {
      const entry = (i: number) => ((i * 31 + seed) % 17) - 8;
      const a = Float64Array.from({ length: rows * inner }, (_, i) => entry(i));
      const b = Float64Array.from({ length: columns * inner }, (_, i) => entry(3 * i + 5));
      const expected = new Float64Array(rows * columns);
      for (let i = 0; i < rows; i++) {
        for (let j = 0; j < columns; j++) {
          for (let k = 0; k < inner; k++) {
            expected[i * columns + j] += a[i * inner + k] * b[j * inner + k];
          }
        }
      }
      assert.deepEqual(multiplyTransposed(a, b, { rows, columns, inner }), expected);
    }),
  );
});

Deno.test("transpose swaps rows and columns", () => {
  const matrix = Float64Array.of(1, 2, 3, 4, 5, 6);
  assert.deepEqual(transpose(matrix, { rows: 2, columns: 3 }), Float64Array.of(1, 4, 2, 5, 3, 6));
});

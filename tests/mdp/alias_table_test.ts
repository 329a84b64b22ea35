import assert from "node:assert/strict";
import fc from "fast-check";
import { aliasTable, drawAlias } from "../../src/mdp/alias_table.ts";

/** Probability that the table gives each entry: the measure of its parts of the columns. */
function probabilities(weights: number[][]): number[][] {
  const start = [0];
  for (const row of weights) start.push(start[start.length - 1] + row.length);
  const table = aliasTable(Uint32Array.from(start), Float64Array.from(weights.flat()));
  return weights.map((row, r) => {
    const found = row.map(() => 0);
    for (let k = start[r]; k < start[r + 1]; k++) {
      found[k - start[r]] += table.threshold[k] / row.length;
      found[table.alias[k] - start[r]] += (1 - table.threshold[k]) / row.length;
    }
    return found;
  });
}

Deno.test("an alias table holds exactly the distributions it was made from", () => {
  const weight = fc.double({ min: 1e-9, max: 1, noNaN: true });
  const rows = fc.array(fc.array(weight, { minLength: 1, maxLength: 40 }), {
    minLength: 1,
    maxLength: 5,
  });
  fc.assert(fc.property(rows, (weights) => {
    probabilities(weights).forEach((row, r) => {
      const sum = weights[r].reduce((a, b) => a + b);
      // 40 columns, each within a few roundings of 1e-16.
      row.forEach((p, i) => assert.ok(Math.abs(p - weights[r][i] / sum) < 1e-14));
    });
  }));
});

Deno.test("a draw falls into the entry whose part of the column it hits", () => {
  // Weights 1/4 and 3/4: column 0 is half entry 0, half entry 1; column 1 is entry 1.
  const table = aliasTable(Uint32Array.of(0, 1, 3), Float64Array.of(9, 1, 3));
  assert.deepEqual([0, 0.999].map((u) => drawAlias(table, 0, u)), [0, 0]);
  assert.deepEqual([0, 0.249, 0.251, 0.5, 1 - 2 ** -53].map((u) => drawAlias(table, 1, u)), [
    1,
    1,
    2,
    2,
    2,
  ]);
});

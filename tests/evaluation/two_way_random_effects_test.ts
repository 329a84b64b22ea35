import assert from "node:assert/strict";
import fc from "fast-check";
import { twoWayRandomEffects } from "../../src/evaluation/two_way_random_effects.ts";
import { pcg4d, uniform } from "../../src/random/pcg4d.ts";

const single = (table: number[][]) => table.map((row) => row.map((y) => [y]));

Deno.test("one observation a cell, worked by hand", () => {
  // Mean 3; rows 1.5 and 4.5, MS 9; columns 2 and 4, MS 4; what is left is +-0.5, MS 1 on one degree of freedom.
  const { mean, rows, columns, interaction, residual } = twoWayRandomEffects(
    single([[1, 2], [3, 6]]),
  );
  assert.equal(mean, 3);
  assert.deepEqual(rows, { variance: 4, raw: 4, share: 4 / 6.5 });
  assert.deepEqual(columns, { variance: 1.5, raw: 1.5, share: 1.5 / 6.5 });
  assert.equal(interaction, null);
  assert.deepEqual(residual, { variance: 1, raw: 1, share: 1 / 6.5 });
});

Deno.test("two observations a cell, worked by hand", () => {
  // Cell means as above, each cell +-1: MS rows 18, columns 8, interaction 2, residual 8 / 4 = 2.
  const table = [[[0, 2], [1, 3]], [[2, 4], [5, 7]]];
  const { rows, columns, interaction, residual } = twoWayRandomEffects(table);
  assert.deepEqual([rows.raw, columns.raw, interaction!.raw, residual.raw], [4, 1.5, 0, 2]);
});

Deno.test("a negative estimate is reported as 0, with what the equations say", () => {
  // Rows and columns have equal means; all is interaction.
  const { rows, columns, residual } = twoWayRandomEffects(single([[1, -1], [-1, 1]]));
  assert.deepEqual([rows.variance, rows.raw, rows.share], [0, -2, 0]);
  assert.deepEqual([columns.variance, columns.raw], [0, -2]);
  assert.deepEqual([residual.variance, residual.share], [4, 1]);
});

Deno.test("equal observations have no variance; tables that are not full are refused", () => {
  const { rows, residual } = twoWayRandomEffects(single([[1, 1], [1, 1]]));
  assert.deepEqual([rows.share, residual.share], [0, 0]);
  assert.throws(() => twoWayRandomEffects(single([[1, 2]])), /1 x 2 x 1/);
  assert.throws(() => twoWayRandomEffects([]), /0 x 0 x 0/);
  assert.throws(() => twoWayRandomEffects(single([[1, 2], [3]])), /differ/);
  assert.throws(() => twoWayRandomEffects([[[1], [2]], [[3], [4, 5]]]), /differ/);
});

const tables = fc.integer({ min: 2, max: 5 }).chain((columns) =>
  fc.integer({ min: 1, max: 3 }).chain((replicates) => {
    const cell = fc.array(fc.integer({ min: -50, max: 50 }), {
      minLength: replicates,
      maxLength: replicates,
    });
    const row = fc.array(cell, { minLength: columns, maxLength: columns });
    return fc.array(row, { minLength: 2, maxLength: 5 });
  })
);
const near = (a: number, b: number, scale: number) => Math.abs(a - b) <= 1e-9 * (1 + scale);

Deno.test("a constant changes nothing, a factor its square, and transposing swaps rows and columns", () => {
  fc.assert(fc.property(tables, (table) => {
    const one = twoWayRandomEffects(table);
    const other = twoWayRandomEffects(
      table[0].map((_, j) => table.map((row) => row[j].map((y) => 3 * y + 7))),
    );
    assert.ok(near(other.mean, 3 * one.mean + 7, 200));
    for (
      const [a, b] of [["rows", "columns"], ["columns", "rows"], ["residual", "residual"]] as const
    ) {
      assert.ok(near(other[b].raw, 9 * one[a].raw, 1e5), `${a}: ${one[a].raw}, ${other[b].raw}`);
    }
    const parts = [
      one.rows,
      one.columns,
      one.residual,
      ...one.interaction ? [one.interaction] : [],
    ];
    const shares = parts.reduce((sum, { share }) => sum + share, 0);
    assert.ok(shares === 0 || near(shares, 1, 0));
    assert.ok(parts.every(({ variance, raw }) => variance === Math.max(0, raw)));
  }));
});

Deno.test("known components come back in the mean over many tables", () => {
  const sums = [0, 0, 0];
  const TABLES = 400;
  for (let seed = 0; seed < TABLES; seed++) {
    let index = 0;
    // Uniform draws of variance 1.
    const draw = () => Math.sqrt(12) * (uniform(pcg4d(seed, 5, 0, index++)) - 0.5);
    const a = Array.from({ length: 5 }, () => 2 * draw());
    const b = Array.from({ length: 20 }, draw);
    const { rows, columns, residual } = twoWayRandomEffects(
      a.map((row) => b.map((column) => [row + column + 0.5 * draw()])),
    );
    [rows, columns, residual].forEach(({ raw }, i) => sums[i] += raw / TABLES);
  }
  assert.ok(Math.abs(sums[0] - 4) < 0.5, `rows ${sums[0]}`);
  assert.ok(Math.abs(sums[1] - 1) < 0.1, `columns ${sums[1]}`);
  assert.ok(Math.abs(sums[2] - 0.25) < 0.01, `residual ${sums[2]}`);
});

import assert from "node:assert/strict";
import fc from "fast-check";
import { below, pcg4d, type Quad, STREAM, uniform } from "../../src/random/pcg4d.ts";

/** Lines of `pcg4d_vectors.csv`, written by `pcg4d_vectors.py`, as numbers. */
const vectors = Deno.readTextFileSync(new URL("./pcg4d_vectors.csv", import.meta.url))
  .trim().split("\n").slice(1).map((line) => line.split(",").map(Number));

Deno.test("pcg4d, below and uniform agree with Python's exact integers", () => {
  assert.equal(vectors.length, 729);
  for (const [x, y, z, w, out0, out1, out2, out3, n, index, share] of vectors) {
    const draw = pcg4d(x, y, z, w);
    assert.deepEqual(draw, [out0, out1, out2, out3], `pcg4d(${[x, y, z, w]})`);
    assert.equal(below(draw, n), index, `below(${draw}, ${n})`);
    assert.equal(uniform(draw), share, `uniform(${draw})`);
  }
});

Deno.test("pcg4d writes into the array it is given", () => {
  const out: Quad = [0, 0, 0, 0];
  assert.equal(pcg4d(1, 2, 3, 4, out), out);
  assert.deepEqual(out, pcg4d(1, 2, 3, 4));
});

Deno.test("below is floor(u n / 2^64) for every u and n", () => {
  const word = fc.oneof(fc.nat(0xffffffff), fc.constantFrom(0, 1, 0xffff, 0x10000, 0xffffffff));
  fc.assert(
    fc.property(word, word, word, (high, low, n) => {
      const exact = (((BigInt(high) << 32n) | BigInt(low)) * BigInt(n)) >> 64n;
      assert.equal(below([high, low, 0, 0], n), Number(exact));
    }),
    { numRuns: 5000 },
  );
});

Deno.test("uniform stays in [0, 1)", () => {
  assert.equal(uniform([0, 0, 0, 0]), 0);
  assert.equal(uniform([0xffffffff, 0xffffffff, 0, 0]), 1 - 2 ** -53);
});

/** The numbers of a purpose. */
const numbersOf = (streams: number | Readonly<Record<string, number>>): number[] =>
  typeof streams === "number" ? [streams] : Object.values(streams);

Deno.test("draws of one stream fill 25 cells evenly", () => {
  // Chi-square with 24 degrees of freedom: 51.2 is its 0.999 quantile; the draws are fixed.
  for (const stream of new Set(Object.values(STREAM).flatMap(numbersOf))) {
    const counts = new Array(25).fill(0);
    for (let step = 0; step < 250; step++) {
      for (let row = 0; row < 100; row++) counts[below(pcg4d(7, stream, step, row), 25)]++;
    }
    const chiSquare = counts.reduce((sum, count) => sum + (count - 1000) ** 2 / 1000, 0);
    assert.ok(chiSquare < 51.2, `stream ${stream}: chi-square ${chiSquare}`);
  }
});

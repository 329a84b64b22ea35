import assert from "node:assert/strict";
import fc from "fast-check";
import { pcg4d, STREAM } from "../../src/random/pcg4d.ts";
import { numberIn } from "../../src/text/number_bytes.ts";

const read = (text: string) => {
  const bytes = new TextEncoder().encode(`7${text}7`);
  return numberIn(bytes, 1, bytes.length - 1);
};

Deno.test("numberIn reads what Number reads, to the bit", () => {
  const shapes = fc.stringMatching(/^[+-]?(\d{1,25}(\.\d{0,25})?|\.\d{1,25})([eE][+-]?\d{1,3})?$/);
  fc.assert(fc.property(shapes, (text) => assert.ok(Object.is(read(text), Number(text)), text)));
});

Deno.test("numberIn reads the shortest texts of 200,000 doubles back to their bits", () => {
  const words = new Uint32Array(2);
  const double = new Float64Array(words.buffer);
  for (let i = 0; i < 100_000; i++) {
    const [a, b] = pcg4d(5, STREAM.sample, i, 0);
    words.set([a, b]);
    const inRange = (a / 2 ** 32) * 10 ** (b % 9 - 4);
    for (const value of [double[0], inRange, Math.fround(inRange)]) {
      if (!Number.isFinite(value)) continue;
      assert.ok(Object.is(read(String(value)), value), String(value));
    }
  }
});

Deno.test("numberIn rounds what lies between two doubles, and near their middle, as Number does", () => {
  for (
    const text of [
      "9007199254740993", // The middle of two doubles: to the even one.
      "900719925474099.3",
      "9007199254740992.9999",
      "0.1000000000000000055", // 0.1 to 19 digits.
      "0.3000000000000000166",
      "4503599627370496.5",
      "4503599627370497.5",
      "2.2250738585072011e-308",
      "1e400",
      "-1e-400",
      "0.000000000000000000000000001",
      "00000000000000000000012",
    ]
  ) assert.ok(Object.is(read(text), Number(text)), `${text}: ${read(text)}`);
});

Deno.test("numberIn reads nothing else", () => {
  for (
    const text of ["", "-", ".", "+.", "e5", "1e", "1e+", "1 ", " 1", "1,5", "1_0", "0x1", "1.2.3"]
      .concat("--1", "1-", "1e5.5", "Infinity", "nan", "NaN", "1f", "٣", "１")
  ) assert.ok(Number.isNaN(read(text)), text);
});

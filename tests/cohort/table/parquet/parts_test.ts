import assert from "node:assert/strict";
import fc from "fast-check";
import { ByteWriter, ParquetWriter, schemaFromColumnData } from "hyparquet-writer";
import { unpackPage } from "../../../../src/cohort/table/parquet/codecs.ts";
import { deltaReader } from "../../../../src/cohort/table/parquet/delta.ts";
import { EndOfPage, hybridReader } from "../../../../src/cohort/table/parquet/hybrid.ts";
import { readContent } from "../reading.ts";

const read = (bytes: readonly number[], width: number, count: number) => {
  const into = new Uint32Array(count);
  hybridReader(Uint8Array.from(bytes), width).read(into, count);
  return [...into];
};

Deno.test("runs: repeated and packed numbers, as the format's description has them", () => {
  // Eight numbers 0 to 7 of 3 bits, the example of the format's description.
  assert.deepEqual(read([3, 0x88, 0xc6, 0xfa], 3, 8), [0, 1, 2, 3, 4, 5, 6, 7]);
  assert.deepEqual(read([10, 4, 3, 0x88, 0xc6, 0xfa], 3, 7), [4, 4, 4, 4, 4, 0, 1]);
  assert.deepEqual(read([4, 1, 2, 3, 4], 32, 2), [0x04030201, 0x04030201]);
  assert.deepEqual(read([3, ...Array(32).fill(0xff)], 32, 8), Array(8).fill(2 ** 32 - 1));
  assert.deepEqual(read([7], 0, 3), [0, 0, 0]);
});

Deno.test("runs: numbers of every width are unpacked, in as many readings as one likes", () => {
  fc.assert(fc.property(
    fc.integer({ min: 1, max: 32 }),
    fc.array(fc.integer({ min: 0, max: 2 ** 32 - 1 }), { minLength: 1, maxLength: 40 }),
    fc.integer({ min: 1, max: 9 }),
    (width, words, step) => {
      const numbers = words.map((word) => width === 32 ? word : word % 2 ** width);
      const groups = Math.ceil(numbers.length / 8);
      const bits = numbers.reduce((sum, one, i) => sum | BigInt(one) << BigInt(i * width), 0n);
      const packed = Array.from(
        { length: groups * width },
        (_, i) => Number(bits >> BigInt(8 * i) & 0xffn),
      );
      const reader = hybridReader(Uint8Array.from([groups * 2 + 1, ...packed]), width);
      const found: number[] = [];
      const some = new Uint32Array(step);
      while (found.length + step <= numbers.length) {
        reader.read(some, step);
        found.push(...some);
      }
      assert.deepEqual(found, numbers.slice(0, found.length));
    },
  ));
});

Deno.test("runs: one of any length costs nothing, and what is not there is missed", () => {
  const reader = hybridReader(Uint8Array.of(0xfe, 0xff, 0xff, 0xff, 0x0f, 9), 8);
  const into = new Uint32Array(1000);
  for (let i = 0; i < 1000; i++) reader.read(into, 1000);
  assert.equal(into[999], 9);
  for (
    const [bytes, width] of [[[], 1], [[3], 3], [[4], 8], [
      [0xff, 0xff, 0xff, 0xff, 0xff],
      1,
    ]] as const
  ) {
    assert.throws(() => read(bytes, width, 9), EndOfPage);
  }
});

/** Zigzag and groups of seven bits, of small numbers. */
const zigZag = (value: number) => value < 0 ? -2 * value - 1 : 2 * value;

Deno.test("differences: the examples of the format's description", () => {
  // 1 2 3 4 5: block of 128, 4 mini blocks, 5 numbers, first 1, least difference 1, widths 0.
  const steady = [0x80, 1, 4, 5, zigZag(1), zigZag(1), 0, 0, 0, 0];
  // 7 5 3 1 2 3 4 5: differences -2 -2 -2 1 1 1 1, less the least: 0 0 0 3 3 3 3, of 2 bits.
  const bent = [0x80, 1, 4, 8, zigZag(7), zigZag(-2), 2, 0, 0, 0, 0xc0, 0x3f, 0, 0, 0, 0, 0, 0];
  for (const [bytes, expected] of [[steady, [1, 2, 3, 4, 5]], [bent, [7, 5, 3, 1, 2, 3, 4, 5]]]) {
    const reader = deltaReader(Uint8Array.from([9, ...bytes, 9]), 1, 64);
    assert.equal(reader.count, expected.length);
    assert.deepEqual(expected.map(() => Number(reader.next())), expected);
    assert.throws(() => reader.next(), EndOfPage);
    assert.equal(reader.end(), bytes.length + 1);
  }
});

Deno.test("differences: what is cut, or claims too much, is missed", () => {
  const wrong: readonly (readonly number[])[] = [
    [],
    [0x80, 1, 4, 5],
    [0x80, 1, 0, 5, 2],
    [0, 4, 5, 2],
    [0x80, 0x80, 0x80, 0x80, 4, 4, 5, 2],
    [0x80, 1, 3, 5, 2],
    [0x80, 1, 4, 5, 2, 2],
    [0x80, 1, 4, 5, 2, 2, 65, 0, 0, 0, 1, 1, 1],
    [0x80, 1, 4, 5, 2, 2, 8, 0, 0, 0, 1, 1],
  ];
  for (const bytes of wrong) {
    assert.throws(
      () => {
        const reader = deltaReader(Uint8Array.from(bytes), 0, 32);
        for (let i = 0; i < 5; i++) reader.next();
      },
      EndOfPage,
      bytes.join(" "),
    );
  }
});

Deno.test("a page that claims more than its bytes can hold is refused before room is made", () => {
  const options = { codec: "SNAPPY", where: "care.parquet: x" };
  for (const length of [2 ** 31, -1, NaN]) {
    assert.throws(() => unpackPage(new Uint8Array(100), { ...options, length }), {
      message: `care.parquet: x: damaged Parquet: 100 packed bytes cannot hold ${length}`,
    });
  }
});

Deno.test("a file that claims more rows than its bytes can hold is refused", async () => {
  const columnData = [{ name: "x", data: Float64Array.of(1, 2), type: "DOUBLE" as const }];
  const writer = new ByteWriter();
  const file = new ParquetWriter({ writer, schema: schemaFromColumnData({ columnData }) });
  file.write({ columnData });
  const groups = file.row_groups as { num_rows: bigint }[];
  groups[0].num_rows = 2n ** 40n;
  file.finish();
  await assert.rejects(readContent(writer.getBytes().slice()), (error: Error) => {
    assert.match(
      error.message,
      /^care\.csv: damaged Parquet: its \d+ bytes cannot hold 1099511627776 rows, make it/,
    );
    return true;
  });
});

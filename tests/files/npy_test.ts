import assert from "node:assert/strict";
import { decodeNpy, encodeNpy, formatShape, npyArray } from "../../src/files/npy.ts";
import { InputError } from "../../src/input_error.ts";

/** A version 1.0 file with any header text. */
function npyFile(header: string, data: number[] = []): Uint8Array {
  const text = new TextEncoder().encode(header);
  const magic = [0x93, ...new TextEncoder().encode("NUMPY"), 1, 0, text.length, 0];
  return Uint8Array.from([...magic, ...text, ...data]);
}

function changed(bytes: Uint8Array, index: number, value: number): Uint8Array {
  const copy = bytes.slice();
  copy[index] = value;
  return copy;
}

const GOOD = "{'descr': '|u1', 'fortran_order': False, 'shape': (2,), }\n";

Deno.test("decodeNpy accepts headers as other writers lay them out", () => {
  const two = npyArray(Uint8Array.of(7, 9));
  const accepted = [
    GOOD,
    "{'shape': (2,), 'fortran_order': False, 'descr': '|u1'}",
    "{'descr':'<u1','fortran_order':True,'shape':(2,)}   \n",
    "{'descr': '=u1', 'fortran_order': False, 'shape': (2L,), }",
  ];
  for (const header of accepted) assert.deepEqual(decodeNpy(npyFile(header, [7, 9]), "f"), two);
});

Deno.test("decodeNpy refuses damaged headers, each with a line that names the array", () => {
  const refused: [Uint8Array, RegExp][] = [
    [new Uint8Array(0), /is no npy array/],
    [changed(npyFile(GOOD, [7, 9]), 1, 0x4d), /is no npy array/],
    [changed(npyFile(GOOD, [7, 9]), 6, 4), /npy format 4\.0, expected 1\.0, 2\.0 or 3\.0/],
    [changed(npyFile(GOOD, [7, 9]), 9, 1), /header: it is longer than the array's bytes/],
    [npyFile("no dictionary"), /expected a Python dictionary/],
    [
      npyFile("{'descr': '|u1', 'fortran_order': False}"),
      /expected descr, fortran_order and shape/,
    ],
    [npyFile(GOOD.replace("descr", "dexcr"), [7, 9]), /expected descr, fortran_order and shape/],
    [npyFile(GOOD.replace("'shape'", "'descr'"), [7, 9]), /damaged npy header near/],
    [npyFile(GOOD.replace("(2,)", "(2"), [7, 9]), /damaged npy header near "'shape': \(2/],
    [npyFile(GOOD.replace("(2,)", "(-2,)"), [7, 9]), /damaged npy header near/],
    [npyFile(GOOD.replace("False", "'No'"), [7, 9]), /neither True nor False/],
    [npyFile(GOOD.replace("|u1", "|u4"), [7, 9]), /type '\|u4', expected bool/],
    [npyFile(GOOD.replace("|u1", "<x1"), [7, 9]), /type '<x1', expected bool/],
    [npyFile(GOOD.replace("(2,)", `(${2 ** 40}, ${2 ** 40})`)), /is too large/],
    [npyFile(GOOD, [7]), /1 bytes of data, expected 2 for uint8 \(2,\)/],
    [npyFile(GOOD, [7, 9, 9]), /3 bytes of data, expected 2 for uint8 \(2,\)/],
    [npyFile(GOOD.replace("|u1", "|b1"), [1, 2]), /\[1\]: bool 2, expected 0 or 1/],
  ];
  for (const [bytes, pattern] of refused) {
    assert.throws(() => decodeNpy(bytes, "f.npz: x"), (error: Error) => {
      assert.ok(error instanceof InputError, `${error}`);
      assert.ok(error.message.startsWith("f.npz: x"), error.message);
      assert.match(error.message, pattern);
      return true;
    });
  }
});

Deno.test("encodeNpy writes the header that numpy.save writes", () => {
  const [header, data] = encodeNpy(npyArray(Int16Array.of(1, -1, 2, 3, 4, 5), { shape: [2, 3] }));
  const text = new TextDecoder("latin1").decode(header.subarray(10));
  assert.equal(
    text,
    "{'descr': '<i2', 'fortran_order': False, 'shape': (2, 3), }".padEnd(117) + "\n",
  );
  assert.deepEqual([...header.subarray(0, 10)], [0x93, 78, 85, 77, 80, 89, 1, 0, 118, 0]);
  assert.deepEqual([...data], [1, 0, 255, 255, 2, 0, 3, 0, 4, 0, 5, 0]);
});

Deno.test("encodeNpy writes exact 64-bit integers and refuses others", () => {
  const encode = (...values: number[]) =>
    encodeNpy(npyArray(Float64Array.from(values), { dtype: "int64" }))[1];
  assert.deepEqual([...encode(-2, 2 ** 33 + 5)], [
    254,
    ...Array(7).fill(255),
    5,
    0,
    0,
    0,
    2,
    0,
    0,
    0,
  ]);
  assert.throws(() => encode(0.5), RangeError);
  assert.throws(() => encode(2 ** 53), RangeError);
});

Deno.test("npyArray takes the type from the data and checks shape and type", () => {
  assert.equal(npyArray(new Float32Array(2)).dtype, "float32");
  assert.deepEqual(npyArray(new Uint8Array(6), { shape: [2, 3] }).shape, [2, 3]);
  assert.throws(() => npyArray(new Uint8Array(6), { shape: [2, 2] }), RangeError);
  assert.throws(() => npyArray(new Float32Array(1), { dtype: "bool" }), RangeError);
  assert.equal([[], [3], [2, 3]].map(formatShape).join(" "), "() (3,) (2, 3)");
});

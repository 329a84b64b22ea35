import assert from "node:assert/strict";
import fc from "fast-check";
import {
  decodeSafetensors,
  encodeSafetensors,
  type Tensor,
  type TensorData,
} from "../../src/files/safetensors.ts";
import { InputError } from "../../src/input_error.ts";

const TENSORS = new Map<string, Tensor>([
  ["network.0.bias", { shape: [2], data: Float32Array.of(-1, 0.5) }],
  ["mask", { shape: [3], data: Uint8Array.of(1, 0, 255) }],
  ["network.0.weight", { shape: [2, 2], data: Float32Array.of(1, 2, 3, NaN) }],
  ["scale", { shape: [], data: Float64Array.of(Math.PI) }],
  ["counts", { shape: [1, 2], data: Int32Array.of(-7, 7) }],
  ["random", { shape: [0], data: new Uint32Array(0) }],
]);
const METADATA = { step: "12", "größe": "25" };

function refuses(bytes: Uint8Array, pattern: RegExp, requireChecksums = false): void {
  assert.throws(() => decodeSafetensors(bytes, "m.safetensors", { requireChecksums }), (error) => {
    assert.ok(error instanceof InputError, `${error}`);
    assert.ok(error.message.startsWith("m.safetensors"), error.message);
    assert.match(error.message, pattern);
    return true;
  });
}

/** A file without checksums, as other libraries write it. */
function plainFile(header: unknown, data: number[] = []): Uint8Array {
  const json = new TextEncoder().encode(
    typeof header === "string" ? header : JSON.stringify(header),
  );
  const file = new Uint8Array(8 + json.length + data.length);
  new DataView(file.buffer).setBigUint64(0, BigInt(json.length), true);
  file.set(json, 8);
  file.set(data, 8 + json.length);
  return file;
}

Deno.test("encodeSafetensors lays a file out as the format demands", () => {
  const bytes = encodeSafetensors(new Map([["b", { shape: [1], data: Float32Array.of(1) }]]), {});
  const length = Number(new DataView(bytes.buffer).getBigUint64(0, true));
  assert.equal(length % 8, 0);
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(8, 8 + length)));
  assert.deepEqual(header.b, { dtype: "F32", shape: [1], data_offsets: [0, 4] });
  assert.deepEqual(Object.keys(header.__metadata__), ["crc32"]);
  assert.deepEqual([...bytes.subarray(8 + length)], [0, 0, 128, 63]);
});

Deno.test("tensors and metadata are read back; the order of neither changes a byte", () => {
  const bytes = encodeSafetensors(TENSORS, METADATA);
  const { tensors, metadata } = decodeSafetensors(bytes, "m", { requireChecksums: true });
  assert.deepEqual(metadata, METADATA);
  assert.deepEqual(new Map([...tensors].sort()), new Map([...TENSORS].sort()));
  const reversed = Object.fromEntries(Object.entries(METADATA).reverse());
  assert.deepEqual(encodeSafetensors(new Map([...TENSORS].reverse()), reversed), bytes);
});

Deno.test("encodeSafetensors refuses shapes that do not fit and reserved names", () => {
  const data = new Float32Array(3);
  assert.throws(() => encodeSafetensors(new Map([["x", { shape: [2], data }]])), RangeError);
  assert.throws(() => encodeSafetensors(new Map(), { crc32: "" }), RangeError);
  const reserved = new Map([["__metadata__", { shape: [3], data }]]);
  assert.throws(() => encodeSafetensors(reserved), RangeError);
});

Deno.test("every single-bit flip and every cut is refused", () => {
  const bytes = encodeSafetensors(TENSORS, METADATA);
  for (let bit = 0; bit < bytes.length * 8; bit++) {
    const damaged = bytes.slice();
    damaged[bit >> 3] ^= 1 << (bit & 7);
    refuses(damaged, /./, true);
  }
  for (let length = 0; length < bytes.length; length++) {
    refuses(bytes.subarray(0, length), /./, true);
  }
});

Deno.test("damage is refused with the tensor's name, and the mended file accepted", () => {
  const x = { dtype: "F32", shape: [2], data_offsets: [0, 8] };
  const y = { dtype: "U8", shape: [1], data_offsets: [8, 9] };
  const data = [0, 0, 0, 0, 0, 0, 128, 63, 5];
  const accepted = decodeSafetensors(plainFile({ x, y }, data), "m");
  assert.deepEqual(accepted.tensors.get("x"), { shape: [2], data: Float32Array.of(0, 1) });
  assert.deepEqual(accepted.tensors.get("y"), { shape: [1], data: Uint8Array.of(5) });
  assert.deepEqual(accepted.metadata, {});

  const refused: [unknown, RegExp][] = [
    [{ x: { ...x, dtype: "BF16" }, y }, /: x: dtype "BF16", expected F64, F32, I32, U32, U8/],
    [{ x: { ...x, shape: [3] }, y }, /: x: 8 bytes, expected 12 for F32 \(3\)/],
    [{ x: { ...x, shape: [-2] }, y }, /: x: shape \[-2\], expected a list of sizes/],
    [{ x: { ...x, shape: 2 }, y }, /: x: shape 2, expected a list of sizes/],
    [{ x: { ...x, data_offsets: [8, 0] }, y }, /: x: -8 bytes, expected 8/],
    [{ x: { ...x, data_offsets: "0-8" }, y }, /: x: data_offsets "0-8", expected \[begin, end\]/],
    [{ x: { ...x, more: 1 }, y }, /: x: unknown key more/],
    [{ x: 5, y }, /: x: expected dtype, shape and data_offsets/],
    [{ x, y: { ...y, data_offsets: [7, 8] } }, /: y: begins at byte 7 of the data, expected 8/],
    [{ x, y: { ...y, data_offsets: [9, 10] } }, /: y: begins at byte 9 of the data, expected 8/],
    [{ x, y: { ...y, shape: [2], data_offsets: [8, 10] } }, /: y: its bytes end at .*cut short/],
    [{ x }, /: 1 bytes after the last tensor/],
    [{ __metadata__: { step: 3 }, x, y }, /: __metadata__: expected a map of strings/],
    [{ __metadata__: { crc32: "0 0" }, x, y }, /: __metadata__: expected a CRC-32 of every tensor/],
    [{ __metadata__: { crc32: "0 0 0" }, x, y }, /: x: does not match its CRC-32/],
    ["[]", /: the safetensors header is no JSON object/],
    ["{", /: the safetensors header is not JSON/],
  ];
  for (const [header, pattern] of refused) refuses(plainFile(header, data), pattern);
  refuses(plainFile({ x, y }, data), /: __metadata__: expected a CRC-32 of every tensor/, true);
});

Deno.test("any tensors and strings are read back", () => {
  const data = fc.oneof(
    fc.float32Array(),
    fc.float64Array(),
    fc.uint8Array(),
    fc.int32Array(),
    fc.uint32Array(),
  ) as fc.Arbitrary<TensorData>;
  const name = fc.string().filter((text) => text !== "__metadata__");
  const strings = fc.dictionary(fc.string().filter((text) => text !== "crc32"), fc.string());
  fc.assert(
    fc.property(fc.array(fc.tuple(name, data)), strings, (pairs, metadata) => {
      const tensors = new Map(
        pairs.map(([key, values]): [string, Tensor] => [key, {
          shape: [values.length],
          data: values,
        }]),
      );
      const read = decodeSafetensors(encodeSafetensors(tensors, metadata), "m");
      assert.deepEqual(new Map([...read.tensors].sort()), new Map([...tensors].sort()));
      assert.deepEqual({ ...read.metadata }, { ...metadata });
    }),
    { numRuns: 200, seed: 1 },
  );
});

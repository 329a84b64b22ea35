/**
 * The bytes that a checksum of arrays is over.
 *
 * @module
 */
import type { NpyArray } from "./npy.ts";

/**
 * Names, types, shapes and little-endian bytes of arrays, in the order of their names.
 *
 * @param arrays Arrays by name.
 */
export function* hashedParts(
  arrays: Iterable<readonly [string, NpyArray]>,
): Generator<Uint8Array> {
  const encoder = new TextEncoder();
  const sorted = [...arrays].sort(([a], [b]) => (a < b ? -1 : 1));
  for (const [name, { dtype, shape, data }] of sorted) {
    yield encoder.encode(`${JSON.stringify([name, dtype, shape])}\n`);
    yield new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
  }
}

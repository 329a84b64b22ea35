/**
 * A checksum of arrays that does not depend on how a file packs them.
 *
 * @module
 */
import { createHash } from "node:crypto";
import type { NpyArray } from "./npy.ts";

/**
 * SHA-256 over names, types, shapes and little-endian bytes of arrays, in the order of their names.
 *
 * @param arrays Arrays by name.
 * @returns The digest in hexadecimal.
 */
export function hashArrays(arrays: Iterable<readonly [string, NpyArray]>): string {
  const hash = createHash("sha256");
  const sorted = [...arrays].sort(([a], [b]) => (a < b ? -1 : 1));
  for (const [name, { dtype, shape, data }] of sorted) {
    hash.update(`${JSON.stringify([name, dtype, shape])}\n`);
    hash.update(new Uint8Array(data.buffer, data.byteOffset, data.byteLength));
  }
  return hash.digest("hex");
}

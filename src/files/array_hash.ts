/**
 * A checksum of arrays that does not depend on how a file packs them.
 *
 * @module
 */
import { createHash } from "node:crypto";
import { hashedParts } from "./hashed_parts.ts";
import type { NpyArray } from "./npy.ts";

/**
 * SHA-256 over names, types, shapes and little-endian bytes of arrays, in the order of their names.
 *
 * @param arrays Arrays by name.
 * @returns The digest in hexadecimal.
 */
export function hashArrays(arrays: Iterable<readonly [string, NpyArray]>): string {
  const hash = createHash("sha256");
  for (const part of hashedParts(arrays)) hash.update(part);
  return hash.digest("hex");
}

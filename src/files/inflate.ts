/**
 * Unpacking deflated bytes into a room of known size, counted.
 *
 * @module
 */
import { constants, inflateRawSync } from "node:zlib";
import { InputError } from "../input_error.ts";

let inflated = 0;

/** Bytes of room that this process has asked for so far to unpack into, for tests to hold against the files' sizes. */
export function inflatedBytes(): number {
  return inflated;
}

/**
 * Unpacks a whole stream.
 *
 * @param packed The deflated bytes.
 * @param size Most bytes they may hold.
 * @param where File and entry, for errors.
 * @throws {InputError} If they are damaged or hold more.
 */
export function inflate(packed: Uint8Array, size: number, where: string): Uint8Array {
  // One chunk with room for all, so that nothing is copied together.
  const chunkSize = Math.max(size + 1, 64);
  inflated += chunkSize;
  try {
    return inflateRawSync(packed, { chunkSize, maxOutputLength: Math.max(size, 1) });
  } catch {
    throw new InputError(where, "damaged zip: its compressed data cannot be read");
  }
}

/** Packed bytes that are unpacked at once while looking for a head: at most half a MiB of content. */
const STEP = 2 ** 9;

/**
 * Unpacks the first bytes of a stream.
 *
 * @param packed The stream's first so many bytes, fewer only where it ends.
 * @param options How many bytes are wanted, and file and entry for errors.
 * @returns At most `length` bytes, fewer only where the stream holds fewer or is packed as no packer does.
 * @throws {InputError} If the stream is damaged.
 */
export function inflateHead(
  packed: (count: number) => Uint8Array,
  { length, where }: { readonly length: number; readonly where: string },
): Uint8Array {
  let head: Uint8Array = new Uint8Array();
  // What is hardly packed at all takes as many bytes as it holds, and a few more.
  for (let count = STEP; head.length < length && count < 2 * (length + STEP); count += STEP) {
    const bytes = packed(count);
    try {
      head = inflateRawSync(bytes, { finishFlush: constants.Z_SYNC_FLUSH });
    } catch {
      throw new InputError(where, "damaged zip: its compressed data cannot be read");
    }
    inflated += head.length;
    if (bytes.length < count) break;
  }
  return head.slice(0, length);
}

/**
 * How pages of Parquet are packed.
 *
 * @module
 */
import { brotliDecompressSync, gunzipSync, zstdDecompressSync } from "node:zlib";
import { compressors } from "hyparquet-compressors";
import { InputError } from "../../../input_error.ts";

/** Unpacks bytes to so many. */
type Unpack = (packed: Uint8Array, length: number) => Uint8Array;

/** Unpacks with no more room than is asked for. */
const within = (
  unpack: (packed: Uint8Array, options: { maxOutputLength: number }) => Uint8Array,
): Unpack =>
(packed, length) => unpack(packed, { maxOutputLength: Math.max(1, length) });

const UNPACK: Readonly<Record<string, Unpack>> = {
  UNCOMPRESSED: (packed) => packed,
  SNAPPY: compressors.SNAPPY!,
  GZIP: within(gunzipSync),
  BROTLI: within(brotliDecompressSync),
  ZSTD: within(zstdDecompressSync),
  LZ4: compressors.LZ4!,
  LZ4_RAW: compressors.LZ4_RAW!,
};

/** Names of the codecs. */
export const CODECS: readonly string[] = Object.keys(UNPACK);

/** Whether a codec is known. */
export function canUnpack(codec: string): boolean {
  return Object.hasOwn(UNPACK, codec);
}

/** Bytes that a page of any size may unpack to, and more a byte: values that repeat take few. */
const FREE_BYTES = 2 ** 24;
const RATIO = 2 ** 10;

/**
 * Unpacks a page.
 *
 * @param packed Its bytes.
 * @param options Their codec, the bytes that they hold, and file and column for errors.
 * @throws {InputError} If they are damaged, or hold another number of bytes.
 */
export function unpackPage(
  packed: Uint8Array,
  { codec, length, where }: {
    readonly codec: string;
    readonly length: number;
    readonly where: string;
  },
): Uint8Array {
  if (!(length >= 0) || length > FREE_BYTES + RATIO * packed.length) {
    const what = `damaged Parquet: ${packed.length} packed bytes cannot hold ${length}`;
    throw new InputError(where, what);
  }
  if (length === 0) return new Uint8Array();
  let bytes: Uint8Array | null = null;
  try {
    bytes = UNPACK[codec](packed, length);
  } catch {
    // Said below.
  }
  if (bytes?.length === length) return bytes;
  throw new InputError(where, "damaged Parquet: a page cannot be unpacked, make it again");
}

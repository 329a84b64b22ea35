/**
 * NumPy's `.npz` format: a zip of named `.npy` arrays.
 *
 * @module
 */
import { InputError } from "../input_error.ts";
import { clipped } from "../text/visible.ts";
import { writeFileAtomic, type WriteOptions } from "./atomic_write.ts";
import {
  decodeNpy,
  decodeNpyHeader,
  encodeNpy,
  encodeNpyHeader,
  type NpyArray,
  type NpyHeader,
  sizeOf,
} from "./npy.ts";
import { checkTotal, type ReadNpzOptions } from "./npz_options.ts";
import { withZip, type ZipEntry } from "./zip_read.ts";
import { type ZipContent, zipPieces } from "./zip_write.ts";

/** What an entry says of itself; null if it is no array of numbers. */
function headerOf({ name, open }: { readonly name: string; open(): ZipEntry }): NpyHeader | null {
  if (!name.endsWith(".npy")) return null;
  try {
    return decodeNpyHeader(open(), name);
  } catch (error) {
    if (error instanceof InputError) return null;
    throw error;
  }
}

/**
 * Reads the arrays of an `.npz` file, as `numpy.savez` and `numpy.savez_compressed` write them.
 * Every entry is checked against its CRC-32. Headers are read first: nothing is unpacked unless all arrays
 * are of the size that their headers and the archive agree on, and together not far larger than the file.
 *
 * @param path The file.
 * @param options Which arrays, and what their names, types and shapes must be.
 * @returns The arrays by name, in the file's order.
 * @throws {InputError} If the file is no whole zip, an entry is damaged, too large or not an array of numbers.
 */
export async function readNpz(
  path: string,
  { only, check }: ReadNpzOptions = {},
): Promise<Map<string, NpyArray>> {
  return await withZip(path, (entries, length) => {
    const nameOf = (entry: string) => entry.replace(/\.npy$/, "");
    const found = new Map<string, NpyHeader | null>();
    if (typeof only === "function") {
      for (const entry of entries) found.set(nameOf(entry.name), headerOf(entry));
    }
    const chosen = typeof only === "function" ? only(found) : only;
    const wanted = entries.filter(({ name }) => chosen?.includes(nameOf(name)) ?? true);
    const arrays = wanted.map(({ name, open }) => {
      if (name.endsWith(".npy")) return { entry: open(), name: nameOf(name) };
      throw new InputError(
        `${path}: ${clipped(name)}`,
        "expected only .npy arrays in an .npz file",
      );
    });
    const headers = arrays.map(({ name, entry }) =>
      [name, found.get(name) ?? decodeNpyHeader(entry, `${path}: ${clipped(name)}`)] as const
    );
    check?.(new Map(headers));
    checkTotal(path, arrays.reduce((sum, { entry }) => sum + entry.size, 0), length);
    return new Map(
      arrays.map(({ name, entry }) => [name, decodeNpy(entry.read(), `${path}: ${clipped(name)}`)]),
    );
  });
}

/** An array of float32 that is made while it is written, so that it need not fit into memory. */
export interface StreamedArray {
  /** Sizes of the axes. */
  readonly shape: readonly number[];
  /** The elements in C order, piece by piece; asked for once a writing. */
  pieces(): Iterable<Float32Array>;
}

/** An array's header and elements. */
function* streamedBytes(header: Uint8Array, array: StreamedArray): Generator<Uint8Array> {
  yield header;
  for (const { buffer, byteOffset, byteLength } of array.pieces()) {
    yield new Uint8Array(buffer, byteOffset, byteLength);
  }
}

function contentOf(array: NpyArray | StreamedArray): ZipContent {
  if ("data" in array) return encodeNpy(array);
  const header = encodeNpyHeader({ dtype: "float32", shape: array.shape });
  const size = header.length + 4 * sizeOf(array.shape);
  return { size, pieces: streamedBytes(header, array) };
}

/**
 * The bytes of an `.npz` file that `numpy.load` reads, piece by piece. The same arrays make the same bytes: entries carry
 * a fixed date.
 *
 * @param arrays Names and arrays, in the order of the file; a Map will do.
 * @param options `compress`: deflate the arrays that are at hand (default) or store them; streamed ones are stored.
 * @throws {RangeError} If a name occurs twice.
 */
export function npzPieces(
  arrays: Iterable<readonly [string, NpyArray | StreamedArray]>,
  { compress = true }: { readonly compress?: boolean } = {},
): Iterable<Uint8Array> {
  const entries = function* (): Generator<[string, ZipContent]> {
    for (const [name, array] of arrays) yield [`${name}.npy`, contentOf(array)];
  };
  return zipPieces(entries(), { compress });
}

/**
 * Writes arrays as an `.npz` file that `numpy.load` reads, atomically; see {@link npzPieces}.
 *
 * @param path The file.
 * @param arrays Names and arrays, in the order of the file; a Map will do.
 * @param options `compress`: deflate the entries (default) or store them; the file's kind, and a signal to give up.
 * @throws {InputError} If the file cannot be written.
 * @throws {RangeError} If a name occurs twice.
 */
export async function writeNpz(
  path: string,
  arrays: Iterable<readonly [string, NpyArray | StreamedArray]>,
  { compress, ...options }: WriteOptions & { compress?: boolean } = {},
): Promise<void> {
  await writeFileAtomic(path, npzPieces(arrays, { compress }), options);
}

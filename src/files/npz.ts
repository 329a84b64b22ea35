/**
 * NumPy's `.npz` format: a zip of named `.npy` arrays.
 *
 * @module
 */
import { InputError } from "../input_error.ts";
import { clipped } from "../text/visible.ts";
import { writeFileAtomic, type WriteOptions } from "./atomic_write.ts";
import { decodeNpy, decodeNpyHeader, encodeNpy, type NpyArray, type NpyHeader } from "./npy.ts";
import { checkTotal, type ReadNpzOptions } from "./npz_options.ts";
import { withZip, type ZipEntry } from "./zip_read.ts";
import { zipPieces } from "./zip_write.ts";

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

/**
 * Writes arrays as an `.npz` file that `numpy.load` reads, atomically. The same arrays make the
 * same bytes: entries carry a fixed date.
 *
 * @param path The file.
 * @param arrays Names and arrays, in the order of the file; a Map will do.
 * @param options `compress`: deflate the entries (default) or store them; the file's kind, and a signal to give up.
 * @throws {InputError} If the file cannot be written.
 * @throws {RangeError} If a name occurs twice or the file would exceed 4 GiB.
 */
export async function writeNpz(
  path: string,
  arrays: Iterable<readonly [string, NpyArray]>,
  { compress = true, ...options }: WriteOptions & { compress?: boolean } = {},
): Promise<void> {
  const entries = function* (): Generator<[string, Uint8Array[]]> {
    for (const [name, array] of arrays) yield [`${name}.npy`, encodeNpy(array)];
  };
  await writeFileAtomic(path, zipPieces(entries(), { compress }), options);
}

/**
 * NumPy's `.npz` format: a zip of named `.npy` arrays.
 *
 * @module
 */
import { InputError } from "../input_error.ts";
import { writeFileAtomic } from "./atomic_write.ts";
import { decodeNpy, encodeNpy, type NpyArray } from "./npy.ts";
import { readZip } from "./zip_read.ts";
import { zipPieces } from "./zip_write.ts";
import { clipped } from "../text/visible.ts";

/**
 * Reads the arrays of an `.npz` file, as `numpy.savez` and `numpy.savez_compressed` write them.
 * Every entry is checked against its CRC-32.
 *
 * @param path The file.
 * @param options `only`: read just these arrays, where present; others may be of any type; `onName`: called with the
 * name of every array, whether read or not.
 * @returns The arrays by name, in the file's order.
 * @throws {InputError} If the file is no whole zip, an entry is damaged or not an array of numbers.
 */
export async function readNpz(
  path: string,
  options: { only?: readonly string[]; onName?: (name: string) => void } = {},
): Promise<Map<string, NpyArray>> {
  const { only, onName } = options;
  const wanted = (entry: string) => {
    const name = entry.replace(/\.npy$/, "");
    onName?.(name);
    return only?.includes(name) ?? true;
  };
  const arrays = new Map<string, NpyArray>();
  for (const [entry, bytes] of await readZip(path, { wanted })) {
    if (!entry.endsWith(".npy")) {
      throw new InputError(
        `${path}: ${clipped(entry)}`,
        "expected only .npy arrays in an .npz file",
      );
    }
    const name = entry.slice(0, -".npy".length);
    arrays.set(name, decodeNpy(bytes, `${path}: ${clipped(name)}`));
  }
  return arrays;
}

/**
 * Writes arrays as an `.npz` file that `numpy.load` reads, atomically. The same arrays make the
 * same bytes: entries carry a fixed date.
 *
 * @param path The file.
 * @param arrays Names and arrays, in the order of the file; a Map will do.
 * @param options `compress`: deflate the entries (default) or store them; `signal`: gives up when
 * it fires, leaving nothing behind.
 * @throws {InputError} If the file cannot be written.
 * @throws {RangeError} If a name occurs twice or the file would exceed 4 GiB.
 */
export async function writeNpz(
  path: string,
  arrays: Iterable<readonly [string, NpyArray]>,
  options: { compress?: boolean; signal?: AbortSignal } = {},
): Promise<void> {
  const entries = function* (): Generator<[string, Uint8Array[]]> {
    for (const [name, array] of arrays) yield [`${name}.npy`, encodeNpy(array)];
  };
  const { compress = true, signal } = options;
  await writeFileAtomic(path, zipPieces(entries(), { compress }), { signal });
}

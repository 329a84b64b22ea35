/**
 * Arrays of an `.npz` file, some rows at a time: memory does not grow with the file.
 *
 * @module
 */
import { InputError } from "../input_error.ts";
import { clipped } from "../text/visible.ts";
import {
  decodeNpyHeader,
  decodeNpyParts,
  type NpyData,
  type NpyHeader,
  type NpyParts,
} from "./npy.ts";
import { openZip, type Zip, type ZipEntry } from "./zip_read.ts";

/** An array whose first axis is that of the rows. */
export interface RowArray extends NpyHeader {
  /** Its name. */
  readonly name: string;
}

interface OpenArray {
  readonly entry: ZipEntry;
  readonly parts: NpyParts;
  readonly where: string;
}

const nameOf = (entry: string) => entry.replace(/\.npy$/, "");

function openArray({ open }: Zip["entries"][number], where: string): OpenArray {
  const entry = open();
  return { entry, parts: decodeNpyParts(entry, where), where };
}

/**
 * What the arrays of a file say of themselves.
 *
 * @param path The file.
 * @param shown Its name in errors.
 * @returns The arrays of at least one axis, in the file's order; what is no array of numbers is left out.
 * @throws {InputError} If the file is no whole zip, or an entry is seen to be damaged.
 */
export async function npzHeaders(path: string, shown: string): Promise<readonly RowArray[]> {
  using zip = await openZip(path, shown);
  return zip.entries.flatMap((one) => {
    if (!one.name.endsWith(".npy")) return [];
    const entry = one.open();
    entry.head(1); // What is damaged is refused; what is no array of numbers is left out.
    try {
      const { dtype, shape } = decodeNpyHeader(entry, one.name);
      return shape.length === 0 ? [] : [{ name: nameOf(one.name), dtype, shape }];
    } catch (error) {
      if (error instanceof InputError) return [];
      throw error;
    }
  });
}

/** Takes bytes of pieces, as many at a time as are asked for. */
function byteTaker(pieces: AsyncGenerator<Uint8Array>) {
  let rest = new Uint8Array();
  return {
    /** The next bytes, in a buffer of their own; fewer only at the end. */
    async take(length: number): Promise<Uint8Array> {
      const bytes = new Uint8Array(length);
      let done = 0;
      while (done < length) {
        if (rest.length === 0) {
          const { value, done: isOver } = await pieces.next();
          if (isOver) break;
          rest = value as Uint8Array<ArrayBuffer>;
        }
        const part = rest.subarray(0, length - done);
        bytes.set(part, done);
        done += part.length;
        rest = rest.subarray(part.length);
      }
      return bytes.subarray(0, done);
    },
    /** Reads on to the end, so that what is checked behind it is. */
    async finish(): Promise<void> {
      while (!(await pieces.next()).done);
    },
    async close(): Promise<void> {
      await pieces.return(undefined);
    },
  };
}

/**
 * Reads arrays side by side.
 *
 * @param path The file.
 * @param options Which arrays, all of as many rows; rows at a time; the file's name in errors.
 * @returns The elements of so many rows by array, in C order; fewer rows at the end.
 * @throws {InputError} If an entry is damaged or no array of numbers in C order. What a CRC-32 alone tells is known at the end.
 */
export async function* npzRows(
  path: string,
  { names, rows, shown = path }: {
    readonly names: readonly string[];
    readonly rows: number;
    readonly shown?: string;
  },
): AsyncGenerator<ReadonlyMap<string, NpyData>> {
  using zip = await openZip(path, shown);
  const open = names.map((name) => {
    const entry = zip.entries.find((one) => one.name === `${name}.npy`)!;
    const array = openArray(entry, `${shown}: ${clipped(entry.name)}`);
    if (!array.parts.fortran) return { name, ...array, taker: byteTaker(array.entry.pieces()) };
    const what = "an array in Fortran's order, expected C's: save numpy.ascontiguousarray of it";
    throw new InputError(array.where, what);
  });
  try {
    for (const { taker, parts } of open) await taker.take(parts.dataOffset);
    const total = open.length === 0 ? 0 : open[0].parts.shape[0];
    for (let at = 0; at < total; at += rows) {
      const count = Math.min(rows, total - at);
      const block = new Map<string, NpyData>();
      for (const { name, taker, parts, where } of open) {
        const width = parts.shape.slice(1).reduce((a, b) => a * b, 1);
        const length = count * width * parts.elementBytes;
        const bytes = await taker.take(length);
        if (bytes.length < length) {
          throw new InputError(where, "damaged zip: its data end too early");
        }
        block.set(name, parts.decode(bytes, at * width));
      }
      yield block;
    }
    for (const { taker } of open) await taker.finish();
  } finally {
    for (const { taker } of open) await taker.close();
  }
}

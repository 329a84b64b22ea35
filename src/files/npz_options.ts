/**
 * Which arrays of an `.npz` file are read, and how large they may be.
 *
 * @module
 */
import { InputError } from "../input_error.ts";
import type { NpyHeader } from "./npy.ts";

/** Chooses arrays by their headers; null for what is no array of numbers. */
export type ChooseArrays = (
  headers: ReadonlyMap<string, NpyHeader | null>,
) => readonly string[];

/** How the arrays of a file are read. */
export interface ReadNpzOptions {
  /**
   * Read just these arrays, where present; others may be of any type and are never unpacked. A function chooses them
   * by what all arrays say of themselves: their headers by name, null for what is no array of numbers.
   */
  readonly only?: readonly string[] | ChooseArrays;
  /**
   * Called before anything is unpacked: refuses types and shapes that do not fit their place.
   *
   * @param headers What the arrays that will be read say of themselves, by name.
   */
  check?(headers: ReadonlyMap<string, NpyHeader>): void;
}

/** Bytes of arrays that are read from a file of any size: what a small file says too much costs no more. */
const FREE_BYTES = 2 ** 28;
/** Bytes of arrays a byte of the file; logged care is packed to a tenth. */
const RATIO = 32;

/**
 * Refuses arrays that together are far larger than their file.
 *
 * @param path The file.
 * @param total Bytes of the arrays.
 * @param length Bytes of the file.
 * @throws {InputError} If they are.
 */
export function checkTotal(path: string, total: number, length: number): void {
  const limit = FREE_BYTES + RATIO * length;
  if (total <= limit) return;
  throw new InputError(
    path,
    `its ${length} bytes unpack to ${total}, expected at most ${limit}: save it uncompressed`,
  );
}

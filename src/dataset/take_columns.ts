/**
 * The arrays of a dataset's file as typed arrays, every value in its range.
 *
 * Shapes: N transitions, A actions.
 *
 * @module
 */
import { formatShape, type NpyArray, type NpyData, type NpyHeader } from "../files/npy.ts";
import { InputError } from "../input_error.ts";
import { at, type Called } from "./places.ts";

/** Whole numbers of 0 and above. */
export type Unsigned = Uint8Array | Uint16Array | Uint32Array;

/** The arrays of one file by their usual names, taken one at a time so that what was converted can be freed. */
export interface Source {
  /** The file. */
  readonly path: string;
  /** What is left of it. */
  readonly arrays: Map<string, NpyArray>;
  /** What the file calls an array. */
  readonly called: Called;
}

/** Takes an array that is there. */
function take(source: Source, name: string): NpyArray {
  const array = source.arrays.get(name)!;
  source.arrays.delete(name);
  return array;
}

/** Refuses an array for its type. */
function wrongType({ path, called }: Source, name: string, options: {
  readonly dtype: string;
  readonly expected: string;
}): never {
  const { dtype, expected } = options;
  throw new InputError(at(path, called(name)), `type ${dtype}, expected ${expected}`);
}

/** The place of an element counted through all axes. */
function elementPlace(
  { path, called }: Source,
  name: string,
  { shape, i }: { readonly shape: readonly number[]; readonly i: number },
): string {
  const columns = shape.length === 2 && shape[1] > 1 ? shape[1] : 1;
  const index = columns > 1 ? [Math.floor(i / columns), i % columns] : [i];
  return at(path, called(name), ...index);
}

/**
 * Takes whole numbers as an unsigned type, each in its range; they may be of any type but bool.
 *
 * @param source The file's arrays.
 * @param name An array that is there.
 * @param make The type.
 * @throws {InputError} At the first that is no whole number or not in range.
 */
export function takeUnsigned<T extends Unsigned>(
  source: Source,
  name: string,
  make: { new (length: number): T; readonly BYTES_PER_ELEMENT: number },
): T {
  const { dtype, data, shape } = take(source, name);
  if (dtype === "bool") wrongType(source, name, { dtype, expected: "whole numbers" });
  if (data instanceof make) return data as T;
  const result = new make(data.length);
  const limit = 2 ** (8 * make.BYTES_PER_ELEMENT) - 1;
  for (let i = 0; i < data.length; i++) {
    result[i] = data[i];
    if (result[i] === data[i]) continue;
    const expected = Number.isInteger(data[i]) ? `0 to ${limit}` : "a whole number";
    throw new InputError(
      elementPlace(source, name, { shape, i }),
      `${data[i]}, expected ${expected}`,
    );
  }
  return result;
}

/**
 * Takes numbers as float32.
 *
 * @param source The file's arrays.
 * @param name An array that is there.
 * @throws {InputError} If they are of type bool; at the first that is beyond float32.
 */
export function takeFloats(source: Source, name: string): Float32Array {
  const { dtype, data, shape } = take(source, name);
  if (data instanceof Float32Array) return data;
  if (dtype === "bool") wrongType(source, name, { dtype, expected: "numbers" });
  const result = new Float32Array(data);
  for (let i = 0; i < result.length; i++) {
    if (Number.isFinite(result[i]) || !Number.isFinite(data[i])) continue;
    throw new InputError(
      elementPlace(source, name, { shape, i }),
      `${data[i]} is beyond the range of float32, expected at most 3.4e38 in size`,
    );
  }
  return result;
}

/**
 * Takes truth values: booleans, or numbers that are 0 or 1.
 *
 * @param source The file's arrays.
 * @param name An array that is there.
 * @throws {InputError} At the first that is neither 0 nor 1.
 */
export function takeFlags(source: Source, name: string): NpyData {
  const { data, shape } = take(source, name);
  for (let i = 0; i < data.length; i++) {
    if (data[i] === 0 || data[i] === 1) continue;
    throw new InputError(
      elementPlace(source, name, { shape, i }),
      `${data[i]}, expected 0 or 1`,
    );
  }
  return data;
}

/**
 * Takes allowed actions as bit masks: masks, or truth values an action.
 *
 * @param source The file's arrays.
 * @param name An array that is there.
 * @returns (N) bit a is set where action a may be chosen.
 * @throws {InputError} At the first value that is none.
 */
export function takeMasks(source: Source, name: string): Uint32Array {
  const { shape: [rows, actions = 1], dtype } = source.arrays.get(name)!;
  if (actions === 1 && dtype !== "bool") return takeUnsigned(source, name, Uint32Array);
  const flags = takeFlags(source, name);
  const masks = new Uint32Array(rows);
  for (let i = 0; i < flags.length; i++) {
    if (flags[i] === 1) masks[Math.floor(i / actions)] += 2 ** (i % actions);
  }
  return masks;
}

/**
 * Takes a number.
 *
 * @param source The file's arrays.
 * @param name A scalar.
 */
export function takeScalar(source: Source, name: string): number | undefined {
  return source.arrays.has(name) ? take(source, name).data[0] : undefined;
}

/**
 * Takes a SHA-256 in hexadecimal, if it is there.
 *
 * @param source The file's arrays.
 * @param name An array of 32 bytes.
 * @throws {InputError} If it is of another type.
 */
export function takeHash(source: Source, name: string): string | undefined {
  if (!source.arrays.has(name)) return undefined;
  const { dtype, data } = take(source, name);
  if (dtype === "uint8") return (data as Uint8Array).toHex();
  return wrongType(source, name, { dtype, expected: "uint8" });
}

/** An axis: its size, or a letter for any. */
export type Axis = number | string;

/** The axes in the notation of shapes. */
function axesText(axes: readonly Axis[]): string {
  return axes.length === 1 ? `(${axes[0]},)` : `(${axes.join(", ")})`;
}

/**
 * Checks a shape.
 *
 * @param header What the array says of itself.
 * @param place The array, for errors.
 * @param forms The shapes that it may have, the usual one first.
 * @throws {InputError} If it has another.
 */
export function checkShape(
  { shape }: NpyHeader,
  place: string,
  forms: readonly (readonly Axis[])[],
): void {
  const fits = forms.some((axes) =>
    shape.length === axes.length &&
    axes.every((size, axis) => typeof size === "string" || size === shape[axis])
  );
  if (fits) return;
  throw new InputError(place, `shape ${formatShape(shape)}, expected ${axesText(forms[0])}`);
}

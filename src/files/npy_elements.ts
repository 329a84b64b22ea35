/**
 * Elements of `.npy` arrays: their types, and how their bytes are read.
 *
 * @module
 */
import { InputError } from "../input_error.ts";

/** NumPy types that can be read and written. */
export type NpyDtype =
  | "bool"
  | "int8"
  | "uint8"
  | "int16"
  | "uint16"
  | "int32"
  | "uint32"
  | "int64"
  | "uint64"
  | "float32"
  | "float64";

/** Elements in C order; booleans are 0 and 1, 64-bit integers are exact doubles. */
export type NpyData =
  | Int8Array
  | Uint8Array
  | Int16Array
  | Uint16Array
  | Int32Array
  | Uint32Array
  | Float32Array
  | Float64Array;

/** A type in the file. */
export interface DtypeSpec {
  /** Its name. */
  readonly dtype: NpyDtype;
  /** Its code in headers. */
  readonly code: string;
  /** Bytes of an element. */
  readonly bytes: number;
  /** What plain bytes are viewed as. */
  readonly make: new (buffer: ArrayBufferLike, offset: number, length: number) => NpyData;
}

/** The types; 64-bit integers are doubles here. */
export const DTYPES: readonly DtypeSpec[] = [
  { dtype: "bool", code: "b1", bytes: 1, make: Uint8Array },
  { dtype: "int8", code: "i1", bytes: 1, make: Int8Array },
  { dtype: "uint8", code: "u1", bytes: 1, make: Uint8Array },
  { dtype: "int16", code: "i2", bytes: 2, make: Int16Array },
  { dtype: "uint16", code: "u2", bytes: 2, make: Uint16Array },
  { dtype: "int32", code: "i4", bytes: 4, make: Int32Array },
  { dtype: "uint32", code: "u4", bytes: 4, make: Uint32Array },
  { dtype: "int64", code: "i8", bytes: 8, make: Float64Array },
  { dtype: "uint64", code: "u8", bytes: 8, make: Float64Array },
  { dtype: "float32", code: "f4", bytes: 4, make: Float32Array },
  { dtype: "float64", code: "f8", bytes: 8, make: Float64Array },
];

/** Types whose elements need not be whole. */
export const FLOATS = new Set<NpyDtype>(["float32", "float64"]);

/** Reverses the bytes of every element, in place. */
function swapBytes(bytes: Uint8Array, width: number): void {
  for (let i = 0; i < bytes.length; i += width) bytes.subarray(i, i + width).reverse();
}

/** 64-bit integers as exact doubles. */
function integersToDoubles(data: Float64Array, dtype: NpyDtype, place: (i: number) => string) {
  const words = new Uint32Array(data.buffer, data.byteOffset, 2 * data.length);
  for (let i = 0; i < data.length; i++) {
    const high = dtype === "int64" ? words[2 * i + 1] | 0 : words[2 * i + 1];
    const value = high * 4294967296 + words[2 * i];
    if (!Number.isSafeInteger(value)) {
      const exact = (BigInt(high) << 32n) + BigInt(words[2 * i]);
      throw new InputError(place(i), `${dtype} ${exact}, expected at most 2^53 - 1`);
    }
    data[i] = value;
  }
}

/**
 * Reads elements. The bytes may be changed and may be kept as the elements' storage: do not use them afterwards.
 *
 * @param bytes The elements' bytes.
 * @param type Their type, whether it is big-endian, and words for the place of an element.
 * @throws {InputError} If a 64-bit integer is no exact double, or a boolean neither 0 nor 1.
 */
export function decodeElements(
  bytes: Uint8Array,
  { spec, swapped, place }: {
    readonly spec: DtypeSpec;
    readonly swapped: boolean;
    readonly place: (i: number) => string;
  },
): NpyData {
  const own = bytes.byteOffset % spec.bytes === 0 ? bytes : bytes.slice();
  if (swapped) swapBytes(own, spec.bytes);
  const data = new spec.make(own.buffer, own.byteOffset, own.length / spec.bytes);
  if (spec.bytes === 8 && !FLOATS.has(spec.dtype)) {
    integersToDoubles(data as Float64Array, spec.dtype, place);
  }
  if (spec.dtype !== "bool") return data;
  for (let i = 0; i < data.length; i++) {
    if (data[i] > 1) throw new InputError(place(i), `bool ${data[i]}, expected 0 or 1`);
  }
  return data;
}

/**
 * The bytes of whole numbers as 64-bit integers.
 *
 * @param data The numbers.
 * @throws {RangeError} If one is no whole number, or beyond what doubles tell apart.
 */
export function doublesToIntegers(data: NpyData): Uint8Array {
  const words = new Uint32Array(2 * data.length);
  for (let i = 0; i < data.length; i++) {
    if (!Number.isSafeInteger(data[i])) {
      throw new RangeError(`Cannot write a 64-bit integer: element ${i} is ${data[i]}`);
    }
    words[2 * i] = data[i] >>> 0;
    words[2 * i + 1] = Math.floor(data[i] / 4294967296);
  }
  return new Uint8Array(words.buffer);
}

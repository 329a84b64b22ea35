/**
 * NumPy's `.npy` format: one array of numbers with its type and shape.
 *
 * Reads what `numpy.save` writes for booleans, integers and floats of any byte order, in C or
 * Fortran order (format versions 1 to 3); writes little-endian C order.
 *
 * @module
 */
import { InputError } from "../input_error.ts";
import { clipped } from "../text/visible.ts";
import {
  decodeElements,
  doublesToIntegers,
  DTYPES,
  type DtypeSpec,
  type NpyData,
  type NpyDtype,
} from "./npy_elements.ts";

export type { NpyData, NpyDtype } from "./npy_elements.ts";

/** An array: type, shape and elements. */
export interface NpyArray {
  /** Type in the file. */
  readonly dtype: NpyDtype;
  /** Sizes of the axes; empty for a scalar. */
  readonly shape: readonly number[];
  /** The elements in C order, as many as the product of the shape. */
  readonly data: NpyData;
}

const MAGIC = [0x93, 0x4e, 0x55, 0x4d, 0x50, 0x59];
/** Number of elements of a shape. */
export function sizeOf(shape: readonly number[]): number {
  return shape.reduce((a, b) => a * b, 1);
}

/** A shape as Python writes it: `()`, `(3,)`, `(2, 3)`. */
export function formatShape(shape: readonly number[]): string {
  return shape.length === 1 ? `(${shape[0]},)` : `(${shape.join(", ")})`;
}

/**
 * Wraps a typed array for writing; the type follows from the array's.
 *
 * @param data Elements in C order.
 * @param options `shape` (default: one axis); `dtype` where the array's own type is not wanted:
 * `bool` for a Uint8Array, `int64` or `uint64` for a Float64Array.
 * @throws {RangeError} If the shape does not fit or the type cannot hold such data.
 */
export function npyArray(
  data: NpyData,
  options: { shape?: readonly number[]; dtype?: NpyDtype } = {},
): NpyArray {
  const shape = options.shape ?? [data.length];
  if (sizeOf(shape) !== data.length) {
    throw new RangeError(`Cannot shape ${data.length} elements as ${formatShape(shape)}`);
  }
  const own = data.constructor.name.replace("Array", "").toLowerCase() as NpyDtype;
  const dtype = options.dtype ?? own;
  const spec = DTYPES.find((one) => one.dtype === dtype)!;
  if (!(data instanceof spec.make)) {
    throw new RangeError(`Cannot write ${dtype}: the data are ${data.constructor.name}`);
  }
  return { dtype, shape, data };
}

/** What an array's header says. */
export type NpyHeader = Pick<NpyArray, "dtype" | "shape">;

interface Header {
  readonly spec: DtypeSpec;
  readonly swapped: boolean;
  readonly fortran: boolean;
  readonly shape: number[];
  readonly dataOffset: number;
}

/** Longest header that is read, in bytes; NumPy's own limit is a tenth of that. */
const MAX_HEADER = 2 ** 17;
/** As many bytes as nearly every header has. */
const USUAL_HEADER = 1024;
/** Most axes of an array; NumPy's own limit. */
const MAX_AXES = 64;

const ENTRY =
  /^\s*'(\w+)'\s*:\s*('(?:[^'\\]|\\.)*'|True|False|\(\s*\)|\((?:\s*\d+L?\s*,)+\s*\)|\((?:\s*\d+L?\s*,)+\s*\d+L?\s*\)|\[.*\])\s*(?:,|$)/s;

/** The three entries of the header's Python dictionary, in any order. */
function parseDictionary(text: string, where: string): Map<string, string> {
  const body = /^\s*\{(.*)\}\s*$/s.exec(text);
  if (!body) throw new InputError(where, "damaged npy header: expected a Python dictionary");
  const entries = new Map<string, string>();
  let rest = body[1];
  while (rest.trim() !== "") {
    const match = ENTRY.exec(rest);
    if (!match || entries.has(match[1])) {
      const near = `damaged npy header near "${rest.trim().slice(0, 30)}"`;
      throw new InputError(where, `${near}, expected descr, fortran_order and shape once each`);
    }
    entries.set(match[1], match[2]);
    rest = rest.slice(match[0].length);
  }
  return entries;
}

/** Where a header's text begins and ends, from the file's first bytes. */
function headerRange(bytes: Uint8Array, where: string): { start: number; end: number } {
  if (bytes.length < 10 || MAGIC.some((byte, i) => bytes[i] !== byte)) {
    throw new InputError(where, "is no npy array: it does not begin with \\x93NUMPY");
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const major = bytes[6];
  if (major < 1 || major > 3 || bytes[7] !== 0) {
    throw new InputError(where, `npy format ${major}.${bytes[7]}, expected 1.0, 2.0 or 3.0`);
  }
  const start = major === 1 ? 10 : 12;
  const length = bytes.length < start
    ? Infinity
    : major === 1
    ? view.getUint16(8, true)
    : view.getUint32(8, true);
  return { start, end: start + length };
}

function parseHeader(bytes: Uint8Array, where: string): Header {
  const { start, end } = headerRange(bytes, where);
  if (end > bytes.length) {
    throw new InputError(where, "damaged npy header: it is longer than the array's bytes");
  }
  const text = new TextDecoder(bytes[6] === 3 ? "utf-8" : "latin1").decode(
    bytes.subarray(start, end),
  );
  const entries = parseDictionary(text, where);
  const descr = entries.get("descr");
  const order = entries.get("fortran_order");
  const shapeText = entries.get("shape");
  if (entries.size !== 3 || !descr || !shapeText?.startsWith("(")) {
    throw new InputError(where, "damaged npy header: expected descr, fortran_order and shape");
  }
  if (order !== "True" && order !== "False") {
    throw new InputError(where, "damaged npy header: fortran_order is neither True nor False");
  }
  const type = /^'([<>|=])(\w+)'$/.exec(descr);
  const spec = DTYPES.find((one) => one.code === type?.[2]);
  if (!type || !spec || (type[1] === "|" && spec.bytes > 1)) {
    const expected = "bool, int8 to int64, uint8 to uint64, float32 or float64";
    throw new InputError(where, `type ${clipped(descr)}, expected ${expected}`);
  }
  const shape = (shapeText.match(/\d+/g) ?? []).map(Number);
  if (!Number.isSafeInteger(sizeOf(shape) * spec.bytes)) {
    throw new InputError(
      where,
      `shape ${clipped(formatShape(shape))} is too large, expected what fits a file`,
    );
  }
  if (shape.length > MAX_AXES) {
    throw new InputError(where, `${shape.length} axes, expected at most ${MAX_AXES}`);
  }
  const fortran = order === "True";
  return { spec, swapped: type[1] === ">", fortran, shape, dataOffset: end };
}

/** Compares an array's length with what its header asks for. */
function checkLength({ spec, shape, dataOffset }: Header, size: number, where: string): void {
  const wanted = sizeOf(shape) * spec.bytes;
  if (size - dataOffset === wanted) return;
  const found = `${size - dataOffset} bytes of data`;
  const expected = `${wanted} for ${spec.dtype} ${clipped(formatShape(shape))}`;
  throw new InputError(where, `${found}, expected ${expected}`);
}

/** The first bytes of a file, and its length. */
export interface NpyHead {
  /** Bytes of the file. */
  readonly size: number;
  /**
   * Its first bytes.
   *
   * @param length How many; fewer only where it ends.
   */
  head(length: number): Uint8Array;
}

function headerOf(file: NpyHead, where: string): Header {
  const head = file.head(USUAL_HEADER);
  const { end } = headerRange(head, where);
  if (end > MAX_HEADER && end <= file.size) {
    throw new InputError(where, `an npy header of ${end} bytes, expected at most ${MAX_HEADER}`);
  }
  const whole = end <= head.length ? head : file.head(Math.min(end, MAX_HEADER));
  const header = parseHeader(whole, where);
  checkLength(header, file.size, where);
  return header;
}

/**
 * Reads the header of a `.npy` file and compares it with the file's length.
 *
 * @param file The file's length and first bytes.
 * @param where File and array, for errors.
 * @throws {InputError} If the bytes are not an npy array of numbers or its header and length disagree.
 */
export function decodeNpyHeader(file: NpyHead, where: string): NpyHeader {
  const { spec, shape } = headerOf(file, where);
  return { dtype: spec.dtype, shape };
}

/** How an array lies in its file, to read it in parts. */
export interface NpyParts extends NpyHeader {
  /** Whether its last axis is the slowest. */
  readonly fortran: boolean;
  /** Where its elements begin. */
  readonly dataOffset: number;
  /** Bytes of an element. */
  readonly elementBytes: number;
  /**
   * Reads elements; the bytes are used up.
   *
   * @param bytes Bytes of whole elements.
   * @param first Number of the first one, for errors.
   */
  decode(bytes: Uint8Array, first: number): NpyData;
}

/**
 * Reads how an array lies in its file.
 *
 * @param file The file's length and first bytes.
 * @param where File and array, for errors.
 * @throws {InputError} As {@link decodeNpyHeader}.
 */
export function decodeNpyParts(file: NpyHead, where: string): NpyParts {
  const { spec, swapped, fortran, shape, dataOffset } = headerOf(file, where);
  return {
    dtype: spec.dtype,
    shape,
    fortran: fortran && shape.length > 1,
    dataOffset,
    elementBytes: spec.bytes,
    decode: (bytes, first) =>
      decodeElements(bytes, { spec, swapped, place: (i) => `${where}[${first + i}]` }),
  };
}

/** Elements of a Fortran-ordered array in C order. */
function transpose(data: NpyData, shape: readonly number[]): NpyData {
  const result = data.slice();
  const index = new Array(shape.length).fill(0);
  const strides = shape.map((_, axis) => sizeOf(shape.slice(0, axis)));
  let from = 0;
  for (let to = 0; to < data.length; to++) {
    result[to] = data[from];
    for (let axis = shape.length - 1; axis >= 0; axis--) {
      from += strides[axis];
      if (++index[axis] < shape[axis]) break;
      from -= strides[axis] * shape[axis];
      index[axis] = 0;
    }
  }
  return result;
}

/**
 * Reads an array from the bytes of a `.npy` file. The bytes may be changed and may be kept as the
 * array's storage: do not use them afterwards.
 *
 * @param bytes The file.
 * @param where File and array, for errors.
 * @throws {InputError} If the bytes are not an npy array of numbers or its header and length
 * disagree, or a 64-bit integer is no exact double.
 */
export function decodeNpy(bytes: Uint8Array, where: string): NpyArray {
  const header = parseHeader(bytes, where);
  checkLength(header, bytes.length, where);
  const { spec, swapped, fortran, shape, dataOffset } = header;
  const place = (i: number) => `${where}[${i}]`;
  let data = decodeElements(bytes.subarray(dataOffset), { spec, swapped, place });
  if (fortran && shape.length > 1) data = transpose(data, shape);
  return { dtype: spec.dtype, shape, data };
}

/**
 * The bytes of a `.npy` file before its data: a multiple of 64.
 *
 * @param header Type and shape.
 */
export function encodeNpyHeader({ dtype, shape }: NpyHeader): Uint8Array {
  const spec = DTYPES.find((one) => one.dtype === dtype)!;
  const descr = (spec.bytes === 1 ? "|" : "<") + spec.code;
  const text = `{'descr': '${descr}', 'fortran_order': False, 'shape': ${formatShape(shape)}, }`;
  const length = Math.ceil((10 + text.length + 1) / 64) * 64;
  const header = new Uint8Array(length).fill(0x20);
  header.set([...MAGIC, 1, 0, (length - 10) & 0xff, (length - 10) >> 8]);
  header.set(new TextEncoder().encode(text), 10);
  header[length - 1] = 0x0a;
  return header;
}

/**
 * The bytes of an array's `.npy` file: header and little-endian data.
 *
 * @param array The array.
 * @returns Header and data, one after the other in the file.
 */
export function encodeNpy(array: NpyArray): [header: Uint8Array, data: Uint8Array] {
  const { dtype, data } = npyArray(array.data, array);
  const isWide = dtype === "int64" || dtype === "uint64";
  const bytes = isWide
    ? doublesToIntegers(data)
    : new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
  return [encodeNpyHeader(array), bytes];
}

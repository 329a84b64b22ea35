/**
 * Values of a page, by its encoding.
 *
 * @module
 */
import type { SchemaElement } from "hyparquet";
import { deltaReader } from "./delta.ts";
import type { Raw } from "./convert.ts";
import { EndOfPage, hybridReader } from "./hybrid.ts";

/** Values of a page. */
export interface Values {
  /** The next value. */
  next(): Raw;
  /** All values, where they are numbers that lie one after the other. */
  readonly plain?: Float32Array | Float64Array | Int32Array | Uint32Array;
}

/** What values are to be read. */
export interface WantedValues {
  /** Their types. */
  readonly element: SchemaElement;
  /** Whether 64-bit integers are wanted exactly. */
  readonly exact: boolean;
}

/** Longest text in bytes. */
const LONGEST = 2 ** 20;

function isUnsigned({ converted_type, logical_type }: SchemaElement): boolean {
  return /^UINT_/.test(converted_type ?? "") ||
    logical_type?.type === "INTEGER" && !logical_type.isSigned;
}

/** The bytes at an address that elements may have. */
function aligned(bytes: Uint8Array, width: number): Uint8Array<ArrayBuffer> {
  const own = bytes.byteOffset % width === 0 ? bytes : bytes.slice();
  return own as Uint8Array<ArrayBuffer>;
}

/** 64-bit integers of a page. */
function int64s(bytes: Uint8Array, { element, exact }: WantedValues): Values {
  const own = aligned(bytes, 8);
  const count = Math.floor(own.length / 8);
  const unsigned = isUnsigned(element);
  let at = 0;
  if (exact) {
    const make = unsigned ? BigUint64Array : BigInt64Array;
    const all = new make(own.buffer, own.byteOffset, count);
    return {
      next() {
        if (at >= count) throw new EndOfPage();
        return all[at++];
      },
    };
  }
  const low = new Uint32Array(own.buffer, own.byteOffset, 2 * count);
  const high = unsigned ? low : new Int32Array(own.buffer, own.byteOffset, 2 * count);
  return {
    next() {
      if (at >= count) throw new EndOfPage();
      const value = high[2 * at + 1] * 2 ** 32 + low[2 * at];
      at++;
      return value;
    },
  };
}

/** Numbers that lie one after the other. */
function typed(all: Float32Array | Float64Array | Int32Array | Uint32Array): Values {
  let at = 0;
  return {
    plain: all,
    next() {
      if (at >= all.length) throw new EndOfPage();
      return all[at++];
    },
  };
}

/** Values of a fixed number of bytes. */
function fixed(bytes: Uint8Array, width: number): Values {
  let at = 0;
  return {
    next() {
      if (!(width > 0) || at + width > bytes.length) throw new EndOfPage();
      at += width;
      return bytes.subarray(at - width, at);
    },
  };
}

/** Values whose length stands before them. */
function counted(bytes: Uint8Array): Values {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;
  return {
    next() {
      if (at + 4 > bytes.length) throw new EndOfPage();
      const begin = at + 4;
      const end = begin + view.getUint32(at, true);
      if (end > bytes.length) throw new EndOfPage();
      at = end;
      return bytes.subarray(begin, end);
    },
  };
}

/** Truth values, a bit each. */
function bits(bytes: Uint8Array): Values {
  let at = 0;
  return {
    next() {
      const byte = Math.floor(at / 8);
      if (byte >= bytes.length) throw new EndOfPage();
      return bytes[byte] >> at++ % 8 & 1;
    },
  };
}

/** Truth values in runs, behind their length. */
function truthRuns(bytes: Uint8Array): Values {
  const reader = hybridReader(bytes.subarray(4), 1);
  const one = new Uint32Array(1);
  return {
    next() {
      reader.read(one, 1);
      return one[0];
    },
  };
}

function plain(bytes: Uint8Array, wanted: WantedValues): Values | null {
  const { element } = wanted;
  const count = (width: number) => Math.floor(bytes.length / width);
  const four = () => aligned(bytes, 4);
  switch (element.type) {
    case "BOOLEAN":
      return bits(bytes);
    case "INT32": {
      const make = isUnsigned(element) ? Uint32Array : Int32Array;
      return typed(new make(four().buffer, four().byteOffset, count(4)));
    }
    case "INT64":
      return int64s(bytes, wanted);
    case "INT96":
      return fixed(bytes, 12);
    case "FLOAT": {
      const own = four();
      return typed(new Float32Array(own.buffer, own.byteOffset, count(4)));
    }
    case "DOUBLE": {
      const own = aligned(bytes, 8);
      return typed(new Float64Array(own.buffer, own.byteOffset, count(8)));
    }
    case "BYTE_ARRAY":
      return counted(bytes);
    case "FIXED_LEN_BYTE_ARRAY":
      return fixed(bytes, element.type_length ?? 0);
    default:
      return null;
  }
}

/** Bytes of values apart: all first ones, all second ones, … */
function split(bytes: Uint8Array, wanted: WantedValues): Values | null {
  const { type, type_length } = wanted.element;
  const widths: Record<string, number> = { INT32: 4, FLOAT: 4, INT64: 8, DOUBLE: 8 };
  const width = type === "FIXED_LEN_BYTE_ARRAY" ? type_length ?? 0 : widths[type ?? ""] ?? 0;
  if (width === 0 || bytes.length % width !== 0) return null;
  const count = bytes.length / width;
  const whole = new Uint8Array(bytes.length);
  for (let i = 0; i < bytes.length; i++) {
    whole[i % count * width + Math.floor(i / count)] = bytes[i];
  }
  return plain(whole, wanted);
}

/** Whole numbers by their differences. */
function differences(bytes: Uint8Array, { element, exact }: WantedValues): Values | null {
  const { type } = element;
  if (type !== "INT32" && type !== "INT64") return null;
  const size = type === "INT32" ? 32 : 64;
  const reader = deltaReader(bytes, 0, size);
  const unsigned = isUnsigned(element);
  return {
    next() {
      const value = unsigned ? BigInt.asUintN(size, reader.next()) : reader.next();
      return exact ? value : Number(value);
    },
  };
}

/** All numbers of a reader, at most as many as a page can name. */
function lengthsOf(bytes: Uint8Array, begin: number, most: number) {
  const reader = deltaReader(bytes, begin, 32);
  if (reader.count > most) throw new EndOfPage();
  const lengths = Int32Array.from({ length: reader.count }, () => Number(reader.next()));
  return { lengths, end: reader.end() };
}

/** Texts whose lengths stand before all, or whose beginnings are those of the ones before. */
function texts(bytes: Uint8Array, count: number, hasPrefixes: boolean): Values {
  const prefixes = hasPrefixes ? lengthsOf(bytes, 0, count) : null;
  const { lengths, end } = lengthsOf(bytes, prefixes?.end ?? 0, count);
  let at = end;
  let i = 0;
  let last = new Uint8Array();
  return {
    next() {
      const prefix = prefixes === null ? 0 : prefixes.lengths[i];
      const length = lengths[i++];
      const isWhole = length >= 0 && at + length <= bytes.length && prefix >= 0 &&
        prefix <= last.length && prefix + length <= LONGEST;
      if (!isWhole) throw new EndOfPage();
      const own = new Uint8Array(prefix + length);
      own.set(last.subarray(0, prefix));
      own.set(bytes.subarray(at, at + length), prefix);
      at += length;
      return last = own;
    },
  };
}

/**
 * The values of a page that names none by number.
 *
 * @param bytes Its values.
 * @param encoding How they are written.
 * @param wanted Their types, and the number of cells of the page.
 * @returns The values; null if they cannot be written so.
 * @throws {EndOfPage} If they are not whole.
 */
export function valuesOf(
  bytes: Uint8Array,
  encoding: string,
  { count, ...wanted }: WantedValues & { readonly count: number },
): Values | null {
  switch (encoding) {
    case "PLAIN":
      return plain(bytes, wanted);
    case "RLE":
      return wanted.element.type === "BOOLEAN" ? truthRuns(bytes) : null;
    case "BYTE_STREAM_SPLIT":
      return split(bytes, wanted);
    case "DELTA_BINARY_PACKED":
      return differences(bytes, wanted);
    case "DELTA_LENGTH_BYTE_ARRAY":
    case "DELTA_BYTE_ARRAY":
      return texts(bytes, count, encoding === "DELTA_BYTE_ARRAY");
    default:
      return null;
  }
}

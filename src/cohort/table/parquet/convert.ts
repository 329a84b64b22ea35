/**
 * What values of Parquet's types are as cells.
 *
 * @module
 */
import type { SchemaElement } from "hyparquet";
import { parseFloat16 } from "hyparquet/src/convert.js";
import { nameOf } from "../cell_text.ts";
import { cellText, textTimes } from "../csv_columns.ts";
import { type CellKind, ColumnTypeError } from "../table.ts";

/** A value as its bytes have it: numbers, 64-bit integers that are to stay exact, bytes. */
export type Raw = number | bigint | Uint8Array;

/** A cell. */
export type Cell = number | string | null;

/** How values become cells. */
export interface Conversion {
  /** Whether values of numbers are the cells. */
  readonly isPlain: boolean;
  /** Whether 64-bit integers are wanted exactly. */
  readonly exact: boolean;
  /**
   * Makes a cell of a value.
   *
   * @param raw The value.
   * @throws {CellFault} If it cannot be read so.
   */
  of(raw: Raw): Cell;
}

const HOUR_SECONDS = 3600;
/** Units of times in a second. */
const A_SECOND: Readonly<Record<string, number>> = { MILLIS: 1e3, MICROS: 1e6, NANOS: 1e9 };

/** What a column holds, in words and by its logical type. */
type Content = "numbers" | "truth" | "texts" | "dates" | "uuid" | { readonly other: string };

function contentOf(
  { type, converted_type: converted, logical_type: logical }: SchemaElement,
): Content {
  const name = logical?.type ?? converted;
  if (type === "INT96" || name === "DATE" || /^TIMESTAMP/.test(name ?? "")) return "dates";
  if (type === "BOOLEAN") return "truth";
  if (name === "UUID") return "uuid";
  if (name === "FLOAT16" || name === "DECIMAL") return "numbers";
  if (type === "BYTE_ARRAY" && [undefined, "UTF8", "STRING", "ENUM"].includes(name)) return "texts";
  if (type === undefined || type === "BYTE_ARRAY" || type === "FIXED_LEN_BYTE_ARRAY") {
    return { other: name ?? "bytes" };
  }
  const isNumber = name === undefined || /^(U?INT_\d+|INTEGER)$/.test(name);
  return isNumber ? "numbers" : { other: name };
}

/** Bytes of a big-endian signed number. */
function bigEndian(bytes: Uint8Array): bigint {
  const value = bytes.reduce((sum, byte) => sum << 8n | BigInt(byte), 0n);
  return BigInt.asIntN(8 * bytes.length, value);
}

/** Values of a column of numbers as numbers. */
function numberOf({ converted_type, logical_type, scale }: SchemaElement): (raw: Raw) => number {
  const logical = logical_type?.type ?? converted_type;
  if (logical === "FLOAT16") return (raw) => parseFloat16(raw as Uint8Array)!;
  const factor = logical === "DECIMAL" ? 10 ** (scale ?? 0) : 1;
  return (raw) => Number(raw instanceof Uint8Array ? bigEndian(raw) : raw) / factor;
}

/** Dates as hours since 1970. */
function hoursOf({ type, converted_type, logical_type }: SchemaElement): (raw: Raw) => number {
  if (type === "INT96") {
    return (raw) => {
      const view = new DataView((raw as Uint8Array).slice().buffer);
      const days = view.getInt32(8, true) - 2440588;
      const seconds = Number(view.getBigInt64(0, true)) / A_SECOND.NANOS;
      return (days * 24 * HOUR_SECONDS + seconds) / HOUR_SECONDS;
    };
  }
  if ((logical_type?.type ?? converted_type) === "DATE") return (raw) => Number(raw) * 24;
  const unit = logical_type?.type === "TIMESTAMP"
    ? logical_type.unit
    : String(converted_type).replace("TIMESTAMP_", "");
  const second = A_SECOND[unit];
  return (raw) => Number(raw) / second / HOUR_SECONDS;
}

/** Numbers as names. */
function numberName(value: Raw): string | null {
  return Number.isNaN(value) ? null : nameOf(String(value));
}

const uuidOf = (bytes: Uint8Array) =>
  bytes.toHex().replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");

const WORDS = { numbers: "numbers", truth: "true and false", texts: "texts", dates: "dates" };

/**
 * How a column's values become cells of a kind.
 *
 * @param element The column's types.
 * @param kind How they are to be read.
 * @param where File and column, for errors.
 * @throws {ColumnTypeError} If such a column cannot be read so.
 */
export function conversionOf(element: SchemaElement, kind: CellKind, where: string): Conversion {
  const content = contentOf(element);
  const by = (of: Conversion["of"], own: Partial<Conversion> = {}): Conversion => ({
    isPlain: false,
    exact: false,
    of,
    ...own,
  });
  const wrong = (found: string, expected: string) =>
    new ColumnTypeError(where, `found a column of ${found}, expected ${expected}`);
  if (typeof content === "object") throw wrong(content.other, `${kind}s`);
  if (kind === "name") {
    if (content === "dates") throw wrong("dates", "names");
    if (content === "uuid") return by((raw) => uuidOf(raw as Uint8Array));
    if (content === "texts") {
      return by((raw) => nameOf(cellText(raw as Uint8Array, 0, (raw as Uint8Array).length)));
    }
    if (content === "truth") return by((raw) => raw ? "true" : "false");
    const isScaled = (element.logical_type?.type ?? element.converted_type) === "DECIMAL" ||
      element.type === "FIXED_LEN_BYTE_ARRAY";
    const number = numberOf(element);
    return isScaled ? by((raw) => numberName(number(raw))) : by(numberName, { exact: true });
  }
  if (content === "numbers" || content === "truth") {
    const isDecimal = (element.logical_type?.type ?? element.converted_type) === "DECIMAL";
    return by(numberOf(element), { isPlain: !isDecimal });
  }
  if (kind === "number" || content === "uuid") {
    const found = content === "uuid" ? "UUIDs" : WORDS[content];
    const advice = content === "dates" ? ": dates are read as times alone" : "";
    throw wrong(found, `${kind}s${advice}`);
  }
  if (content === "dates") return by(hoursOf(element));
  const times = textTimes();
  return by((raw) => times(raw as Uint8Array, 0, (raw as Uint8Array).length));
}

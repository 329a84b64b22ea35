/**
 * Columns that are gathered from the bytes of cells.
 *
 * @module
 */
import { numberIn } from "../../text/number_bytes.ts";
import {
  CellFault,
  EXPECTED_TIME,
  expectedNumber,
  isGap,
  momentOf,
  nameOf,
  truthOf,
} from "./cell_text.ts";
import type { CellKind, ColumnBlock } from "./table.ts";

/** A column that is gathered. */
export interface CellReader {
  /**
   * Takes the next cell.
   *
   * @param bytes Bytes of the cell, among others.
   * @param begin Its first byte.
   * @param end The byte after its last.
   * @throws {CellFault} If it cannot be read so.
   */
  take(bytes: Uint8Array, begin: number, end: number): void;
  /** The cells since the last call. */
  block(): ColumnBlock;
}

/** The text of a cell. */
export function cellText(bytes: Uint8Array, begin: number, end: number): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(
      bytes.subarray(begin, end),
    );
  } catch {
    throw new CellFault("text in UTF-8");
  }
}

const isSpace = (byte: number) => byte === 0x20 || byte === 0x09;

/** Makes a number of the bytes of a cell without spaces around it; NaN for a gap. */
export type NumberOf = (bytes: Uint8Array, begin: number, end: number) => number;

/** Numbers, and what `other` makes of a text that is neither a number nor a gap. */
function numbersOf(
  { other, number = (value) => value }: {
    readonly other: (text: string) => number;
    readonly number?: (value: number) => number;
  },
): NumberOf {
  return (bytes, begin, end) => {
    while (begin < end && isSpace(bytes[begin])) begin++;
    while (begin < end && isSpace(bytes[end - 1])) end--;
    if (begin === end) return NaN;
    const value = numberIn(bytes, begin, end);
    if (Number.isNaN(value)) {
      const text = cellText(bytes, begin, end);
      return isGap(text) ? NaN : other(text);
    }
    if (Number.isFinite(value)) return number(value);
    throw new CellFault("a finite number");
  };
}

/** Numbers, and truth values. */
function textNumbers(): NumberOf {
  return numbersOf({
    other(text) {
      const truth = truthOf(text);
      if (Number.isNaN(truth)) throw new CellFault(expectedNumber(text));
      return truth;
    },
  });
}

/** Times of a column are of one kind. */
type TimeKind = "hours as a number" | "a date without a time zone" | "a date with a time zone";

/** Times of a column: hours, or dates as hours since 1970, but not both. */
export function textTimes(): NumberOf {
  let kind: TimeKind | null = null;
  const isOf = (own: TimeKind) => {
    if (kind !== null && kind !== own) throw new CellFault(`${kind}, as above`);
    kind = own;
  };
  return numbersOf({
    number(value) {
      isOf("hours as a number");
      return value;
    },
    other(text) {
      const moment = momentOf(text);
      if (!moment) throw new CellFault(EXPECTED_TIME);
      isOf(moment.zoned ? "a date with a time zone" : "a date without a time zone");
      return moment.hours;
    },
  });
}

function numberReader(rows: number, valueOf: NumberOf): CellReader {
  let cells = new Float64Array(rows);
  let count = 0;
  return {
    take(bytes, begin, end) {
      cells[count] = valueOf(bytes, begin, end);
      count++;
    },
    block() {
      const block = count === rows ? cells : cells.slice(0, count);
      cells = new Float64Array(rows);
      count = 0;
      return block;
    },
  };
}

/** Names; a stay's rows mostly follow one another, so a cell is first compared with the one before. */
function nameReader(): CellReader {
  let cells: (string | null)[] = [];
  let last = new Uint8Array();
  let name: string | null = null;
  const isLast = (bytes: Uint8Array, begin: number, end: number) => {
    if (end - begin !== last.length) return false;
    for (let i = 0; i < last.length; i++) if (bytes[begin + i] !== last[i]) return false;
    return true;
  };
  return {
    take(bytes, begin, end) {
      if (!isLast(bytes, begin, end)) {
        name = nameOf(cellText(bytes, begin, end));
        last = bytes.slice(begin, end);
      }
      cells.push(name);
    },
    block() {
      const block = cells;
      cells = [];
      return block;
    },
  };
}

/**
 * Makes a column ready for cells.
 *
 * @param kind How they are to be read.
 * @param rows Most rows of a block.
 */
export function cellReader(kind: CellKind, rows: number): CellReader {
  if (kind === "name") return nameReader();
  return numberReader(rows, kind === "time" ? textTimes() : textNumbers());
}

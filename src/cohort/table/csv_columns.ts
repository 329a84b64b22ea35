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

/** Numbers, and what `other` makes of a text that is neither a number nor a gap. */
function numberReader(
  rows: number,
  { other, number = (value) => value }: {
    readonly other: (text: string) => number;
    readonly number?: (value: number) => number;
  },
): CellReader {
  let cells = new Float64Array(rows);
  let count = 0;
  const valueOf = (bytes: Uint8Array, begin: number, end: number): number => {
    if (begin === end) return NaN;
    const value = numberIn(bytes, begin, end);
    if (Number.isNaN(value)) {
      const text = cellText(bytes, begin, end);
      return isGap(text) ? NaN : other(text);
    }
    if (Number.isFinite(value)) return number(value);
    throw new CellFault("a finite number");
  };
  return {
    take(bytes, begin, end) {
      while (begin < end && isSpace(bytes[begin])) begin++;
      while (begin < end && isSpace(bytes[end - 1])) end--;
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

/** Times of a column are of one kind. */
type TimeKind = "hours as a number" | "a date without a time zone" | "a date with a time zone";

function timeReader(rows: number): CellReader {
  let kind: TimeKind | null = null;
  const isOf = (own: TimeKind) => {
    if (kind !== null && kind !== own) throw new CellFault(`${kind}, as above`);
    kind = own;
  };
  return numberReader(rows, {
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

/**
 * Makes a column ready for cells.
 *
 * @param kind How they are to be read.
 * @param rows Most rows of a block.
 */
export function cellReader(kind: CellKind, rows: number): CellReader {
  if (kind === "name") return nameReader();
  if (kind === "time") return timeReader(rows);
  return numberReader(rows, {
    other(text) {
      const truth = truthOf(text);
      if (Number.isNaN(truth)) throw new CellFault(expectedNumber(text));
      return truth;
    },
  });
}

/**
 * Records of comma-separated text in bytes: where each cell begins and ends, quotes and line ends told apart
 * (RFC 4180; a byte order mark and both line ends are accepted).
 *
 * @module
 */
import { InputError } from "../../input_error.ts";

const QUOTE = 0x22;
const COMMA = 0x2c;
const LINE_FEED = 0x0a;
const RETURN = 0x0d;

/** Longest record in bytes: what is longer has lost a quote. */
const RECORD_LIMIT = 2 ** 24;

/** Bytes from which on a record that is not whole is looked at again only when as many more have come. */
const PATIENT_FROM = 2 ** 18;

/** Room for a record's cells. */
export interface Cells {
  /** Number of cells of the record. */
  count: number;
  /** First byte of each cell, without its quote. */
  readonly begins: Int32Array;
  /** The byte after its last. */
  readonly ends: Int32Array;
  /** 1 where the cell is in quotes and holds doubled ones. */
  readonly doubled: Uint8Array;
}

/** Room for the cells of records; those beyond are counted. */
export function roomForCells(cells: number): Cells {
  return {
    count: 0,
    begins: new Int32Array(cells),
    ends: new Int32Array(cells),
    doubled: new Uint8Array(cells),
  };
}

/** A record. */
export interface CsvRecord {
  /** The bytes in which its cells lie; changed by the next record. */
  readonly bytes: Uint8Array;
  /** Its cells. */
  readonly cells: Cells;
  /** Its first line, from 1. */
  readonly line: number;
}

/** Why a record cannot be told apart: the fault and the number of its cell. */
interface RecordFault {
  readonly cell: number;
  readonly what: string;
}

/** Looks for records in bytes. */
class Scanner {
  /** Where the record that was found ends, or what is wrong with it. */
  fault: RecordFault | null = null;
  /** Line ends within the quotes of the record that was found. */
  innerLines = 0;
  /** Number of the cell whose quote was still open when the bytes ended; -1 if none was. */
  open = -1;

  constructor(readonly cells: Cells) {}

  /** Finds the end of a quoted cell that begins at `at`; the byte after its closing quote, or -1. */
  private quoted(bytes: Uint8Array, at: number, end: number, cell: number): number {
    let doubled = 0;
    for (let i = at; i < end; i++) {
      const byte = bytes[i];
      if (byte === LINE_FEED) this.innerLines++;
      if (byte !== QUOTE) continue;
      if (i + 1 < end && bytes[i + 1] === QUOTE) {
        doubled = 1;
        i++;
        continue;
      }
      this.keep(cell, at, i, doubled);
      return i + 1;
    }
    this.open = cell;
    return -1;
  }

  private keep(cell: number, begin: number, end: number, doubled: number): void {
    const { begins, ends } = this.cells;
    if (cell >= begins.length) return;
    begins[cell] = begin;
    ends[cell] = end;
    this.cells.doubled[cell] = doubled;
  }

  /**
   * Finds a record.
   *
   * @param bytes The bytes.
   * @param at Where it begins.
   * @param end Where the bytes end.
   * @param isLast Whether the file ends there too.
   * @returns Where the next one begins; -1 if this one is not whole yet or has a fault.
   */
  find(bytes: Uint8Array, at: number, end: number, isLast: boolean): number {
    this.fault = null;
    this.innerLines = 0;
    this.open = -1;
    for (let cell = 0;; cell++) {
      if (at < end && bytes[at] === QUOTE) {
        at = this.quoted(bytes, at + 1, end, cell);
        // At the end of the bytes the quote may be the first of two.
        if (at < 0 || at === end && !isLast) return -1;
      } else {
        const begin = at;
        while (at < end) {
          const byte = bytes[at];
          if (byte === COMMA || byte === LINE_FEED || byte === RETURN) break;
          at++;
        }
        if (at === end && !isLast) return -1;
        this.keep(cell, begin, at, 0);
      }
      if (at < end && bytes[at] === COMMA) {
        at++;
        continue;
      }
      this.cells.count = cell + 1;
      if (at === end) return end;
      if (bytes[at] === LINE_FEED) return at + 1;
      if (at + 1 === end && !isLast) return -1;
      if (bytes[at] === RETURN && bytes[at + 1] === LINE_FEED) return at + 2;
      const what = bytes[at] === RETURN
        ? "found a carriage return alone, expected a line feed behind it"
        : "found text behind a closing quote, expected a comma or the line's end: " +
          "quotes within a text are doubled";
      this.fault = { cell, what };
      return -1;
    }
  }
}

/** Whether a record is an empty line; an empty cell in quotes is none. */
function isEmpty(bytes: Uint8Array, { count, begins, ends }: Cells): boolean {
  return count === 1 && begins[0] === ends[0] && bytes[begins[0] - 1] !== QUOTE;
}

/** How records are read. */
export interface RecordOptions {
  /** Room for their cells. */
  readonly cells: Cells;
  /** Words the place of a cell by the line and the number of the cell, both from 1. */
  readonly place: (line: number, cell: number) => string;
}

/**
 * Reads records one by one. Empty lines at the end of the file are left out.
 *
 * @param source The file's bytes, without a byte order mark.
 * @param options Room for cells, and words for places.
 * @returns For each piece of the source the records that end in it; go through all before the next. A record is good
 * until the next is asked for.
 * @throws {InputError} At a quote that is not closed, text behind one that is, or an empty line among others.
 */
export async function* csvRecords(
  source: AsyncIterable<Uint8Array>,
  { cells, place }: RecordOptions,
): AsyncGenerator<Iterable<CsvRecord>> {
  const scanner = new Scanner(cells);
  let bytes = new Uint8Array(2 ** 16);
  let at = 0;
  let end = 0;
  let line = 1;
  let emptyLine = 0;
  let enough = 0; // bytes at which a record that was not whole is looked at again: else long ones take time by their square
  function* found(isLast: boolean): Generator<CsvRecord> {
    if (!isLast && end - at < enough) return;
    enough = 0;
    while (at < end) {
      const next = scanner.find(bytes, at, end, isLast);
      if (scanner.fault) {
        throw new InputError(place(line, scanner.fault.cell + 1), scanner.fault.what);
      }
      if (next < 0) {
        if (!isLast && end - at <= RECORD_LIMIT) {
          if (end - at >= PATIENT_FROM) enough = Math.min(2 * (end - at), RECORD_LIMIT + 1);
          return;
        }
        const cell = scanner.open >= 0 ? scanner.open : 0;
        throw new InputError(
          place(line, cell + 1),
          scanner.open < 0
            ? `found a line of over ${RECORD_LIMIT} bytes, expected a table`
            : "found a quote that is not closed, expected its other one",
        );
      }
      const { innerLines } = scanner;
      if (isEmpty(bytes, cells)) {
        if (emptyLine === 0) emptyLine = line;
      } else {
        if (emptyLine > 0) {
          const what = "found an empty line, expected cells, or empty lines at the end alone";
          throw new InputError(place(emptyLine, 1), what);
        }
        yield { bytes, cells, line };
      }
      at = next;
      line += 1 + innerLines;
    }
  }
  for await (const piece of source) {
    if (end + piece.length > bytes.length) {
      const rest = bytes.subarray(at, end);
      const room = rest.length + piece.length;
      const larger = room <= bytes.length
        ? bytes
        : new Uint8Array(Math.max(room, 2 * bytes.length));
      larger.set(rest);
      bytes = larger;
      end = rest.length;
      at = 0;
    }
    bytes.set(piece, end);
    end += piece.length;
    yield found(false);
  }
  yield found(true);
}

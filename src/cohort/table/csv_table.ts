/**
 * Tables as comma-separated text, plain or packed by gzip.
 *
 * @module
 */
import { InputError } from "../../input_error.ts";
import { numberIn } from "../../text/number_bytes.ts";
import { clipped } from "../../text/visible.ts";
import { CellFault } from "./cell_text.ts";
import { type CellReader, cellReader, cellText } from "./csv_columns.ts";
import { type Cells, type CsvRecord, csvRecords, roomForCells } from "./csv_records.ts";
import { filePieces, fileSha256, type NamedFile, unpackedPieces } from "./file_pieces.ts";
import {
  BLOCK_CELLS,
  BLOCK_ROWS,
  type CellKind,
  type ColumnBlock,
  MOST_COLUMNS,
  type Table,
  type TableBlock,
} from "./table.ts";
import { checkWanted, columnNames, INDEX_NAME } from "./column_names.ts";

/** Most rows whose lines are kept apart from their numbers. */
const MOST_SHIFTS = 2 ** 16;

/** The same bytes without a byte order mark; refuses those of other encodings. */
async function* withoutMark(source: AsyncIterable<Uint8Array>, shown: string) {
  let first = true;
  for await (const piece of source) {
    const [a, b, c] = first ? piece : [];
    const isWide = a === 0xff && b === 0xfe || a === 0xfe && b === 0xff;
    if (isWide || first && piece.includes(0)) {
      const what = isWide ? "is text in UTF-16" : "is no text";
      throw new InputError(shown, `${what}, expected a table in UTF-8`);
    }
    yield a === 0xef && b === 0xbb && c === 0xbf ? piece.subarray(3) : piece;
    first = false;
  }
}

/** The text of a cell of a record; doubled quotes are one. */
function textOf({ bytes, cells }: CsvRecord, cell: number): string {
  const text = cellText(bytes, cells.begins[cell], cells.ends[cell]);
  return cells.doubled[cell] ? text.replaceAll('""', '"') : text;
}

/** Refuses a first line that is no comma-separated heading. */
function checkHeading(record: CsvRecord, names: readonly string[], where: string): void {
  const { bytes, cells } = record;
  const only = names.length === 1 ? names[0] : "";
  for (const [separator, word] of [[";", '";"'], ["\t", "tabs"], ["|", '"|"']]) {
    if (!only.includes(separator)) continue;
    throw new InputError(
      where,
      `found ${word} between columns, expected commas (and points in numbers)`,
    );
  }
  const isNumber = (_: string, i: number) =>
    !Number.isNaN(numberIn(bytes, cells.begins[i], cells.ends[i]));
  if (names.every(isNumber)) {
    throw new InputError(where, "found numbers, expected the names of the columns as first line");
  }
}

/** Names of the columns, from the first line. */
async function readHeading(source: AsyncIterable<Uint8Array>, shown: string): Promise<string[]> {
  const cells = roomForCells(MOST_COLUMNS);
  const place = (line: number, cell: number) => `${shown}:${line}:${cell}`;
  let names: string[] | null = null;
  for await (const records of csvRecords(source, { cells, place })) {
    for (const record of records) {
      if (names !== null) return names;
      if (cells.count > MOST_COLUMNS) {
        throw new InputError(
          place(1, 1),
          `found ${cells.count} columns, expected at most ${MOST_COLUMNS}`,
        );
      }
      const found = Array.from({ length: cells.count }, (_, i) => {
        try {
          return textOf(record, i).trim();
        } catch (error) {
          if (!(error instanceof CellFault)) throw error;
          throw new InputError(place(1, i + 1), `found bytes of another encoding, expected UTF-8`);
        }
      });
      checkHeading(record, found, `${shown}:1`);
      // R's row names and pandas' index have no name.
      if (found.length > 1 && found[0] === "") found[0] = INDEX_NAME;
      names = columnNames(found, (cell) => place(1, cell + 1));
    }
  }
  if (names === null) throw new InputError(shown, "is empty, expected a table");
  throw new InputError(shown, "found a heading alone, expected rows below it");
}

/** Gathers the wanted columns of records to blocks. */
class BlockBuilder {
  private readonly readers: { name: string; column: number; reader: CellReader }[];
  private readonly most: number;
  private first = 0;
  private rows = 0;

  constructor(
    private readonly names: readonly string[],
    wanted: ReadonlyMap<string, CellKind>,
    private readonly place: (line: number, column: number) => string,
  ) {
    this.most = Math.max(
      1,
      Math.min(BLOCK_ROWS, Math.floor(BLOCK_CELLS / Math.max(1, wanted.size))),
    );
    this.readers = [...wanted].map(([name, kind]) => ({
      name,
      column: names.indexOf(name),
      reader: cellReader(kind, this.most),
    }));
  }

  get isFull(): boolean {
    return this.rows === this.most;
  }

  get isEmpty(): boolean {
    return this.rows === 0;
  }

  /** Row that the next record is. */
  get next(): number {
    return this.first + this.rows;
  }

  take(record: CsvRecord): void {
    const { cells, line } = record;
    if (cells.count !== this.names.length) {
      const found = `found ${cells.count} cells, expected ${this.names.length} as line 1 has`;
      const at = Math.min(cells.count, this.names.length);
      throw new InputError(this.place(line, at - 1), found);
    }
    for (const { column, reader } of this.readers) {
      try {
        if (cells.doubled[column]) {
          const bytes = new TextEncoder().encode(textOf(record, column));
          reader.take(bytes, 0, bytes.length);
        } else reader.take(record.bytes, cells.begins[column], cells.ends[column]);
      } catch (error) {
        if (!(error instanceof CellFault)) throw error;
        throw this.refusal(record, column, error.expected);
      }
    }
    this.rows++;
  }

  /** The error for a cell. */
  private refusal(record: CsvRecord, column: number, expected: string): InputError {
    const { bytes, cells, line } = record;
    const raw = bytes.subarray(cells.begins[column], cells.ends[column]);
    const text = new TextDecoder().decode(raw).trim();
    const again = text === this.names[column] ? " again, as in line 1" : "";
    const found = clipped(JSON.stringify(text)) + again;
    return new InputError(this.place(line, column), `found ${found}, expected ${expected}`);
  }

  /** The rows gathered so far, which are gathered no longer; the share of the file read by now. */
  block(share: number): TableBlock {
    const { first, rows } = this;
    const columns = new Map<string, ColumnBlock>();
    for (const { name, reader } of this.readers) columns.set(name, reader.block());
    this.first += rows;
    this.rows = 0;
    return { first, rows, share, columns };
  }
}

/** Lines of rows: the row's number and 2, but for rows below cells of several lines. */
function lineBook() {
  const rows: number[] = [];
  const lines: number[] = [];
  return {
    note(row: number, line: number): void {
      const last = rows.length - 1;
      const expected = last < 0 ? row + 2 : row - rows[last] + lines[last];
      if (line === expected || last >= 0 && row <= rows[last] || rows.length > MOST_SHIFTS) return;
      rows.push(row);
      lines.push(line);
    },
    /** The line of a row; null where there were too many of several lines. */
    lineOf(row: number): number | null {
      let at = rows.length - 1;
      while (at >= 0 && rows[at] > row) at--;
      if (at === MOST_SHIFTS) return null;
      return at < 0 ? row + 2 : row - rows[at] + lines[at];
    },
  };
}

/**
 * Opens comma-separated text.
 *
 * @param file The file.
 * @param format Whether it is packed by gzip.
 * @throws {InputError} If its first lines are no table.
 */
export async function openCsv(file: NamedFile, format: "csv" | "csv.gz"): Promise<Table> {
  const { shown } = file;
  const pieces = format === "csv" ? filePieces : unpackedPieces;
  const source = (onShare?: (share: number) => void) => withoutMark(pieces(file, onShare), shown);
  const columns = await readHeading(source(), shown);
  const book = lineBook();
  const at = (line: number, column: number) =>
    `${shown}:${line}:${column + 1} (${clipped(columns[column])})`;
  async function* read(wanted: ReadonlyMap<string, CellKind>): AsyncGenerator<TableBlock> {
    checkWanted(wanted, columns, shown);
    const cells: Cells = roomForCells(columns.length);
    const builder = new BlockBuilder(columns, wanted, at);
    const place = (line: number, cell: number) => `${shown}:${line}:${cell}`;
    let isHeading = true;
    let share = 0;
    const onShare = (now: number) => share = now;
    for await (const records of csvRecords(source(onShare), { cells, place })) {
      for (const record of records) {
        if (isHeading) {
          isHeading = false;
          continue;
        }
        book.note(builder.next, record.line);
        builder.take(record);
        if (builder.isFull) yield builder.block(share);
      }
    }
    if (!builder.isEmpty) yield builder.block(share);
  }
  return {
    path: shown,
    format,
    columns,
    place(row, column) {
      const line = book.lineOf(row);
      const number = columns.indexOf(column);
      return line === null ? `${shown}: row ${row + 1} (${clipped(column)})` : at(line, number);
    },
    read,
    sha256: () => fileSha256(file),
  };
}

/**
 * NumPy's npz as a table: an array of N numbers is a column, one of (N, C) is C of them.
 *
 * @module
 */
import { type NpyData, sizeOf } from "../../files/npy.ts";
import { npzHeaders, npzRows, type RowArray } from "../../files/npz_rows.ts";
import { InputError } from "../../input_error.ts";
import { clipped } from "../../text/visible.ts";
import { checkFinite } from "./cell_text.ts";
import { checkWanted, columnNames } from "./column_names.ts";
import { fileSha256, type NamedFile } from "./file_pieces.ts";
import { endColumns, EPISODE_BY_ENDS, ROW_NUMBER } from "./npz_columns.ts";
import {
  BLOCK_CELLS,
  BLOCK_ROWS,
  type CellKind,
  type ColumnBlock,
  MOST_COLUMNS,
  type Table,
  type TableBlock,
} from "./table.ts";

/** A column of an array. */
interface Source {
  readonly array: string;
  /** Numbers in a row of the array. */
  readonly width: number;
  /** Which of them. */
  readonly offset: number;
}

/** The arrays of as many rows as most have: one of N or (N, C), N at least 1. */
function rowArrays(arrays: readonly RowArray[], shown: string): readonly RowArray[] {
  const flat = arrays.filter(({ shape }) => shape.length <= 2 && sizeOf(shape) > 0);
  const counts = new Map<number, number>();
  for (const { shape: [rows] } of flat) counts.set(rows, (counts.get(rows) ?? 0) + 1);
  const [most] = [...counts].sort(([a, m], [b, n]) => n - m || b - a);
  if (!most) {
    throw new InputError(
      shown,
      "found no array of rows of numbers, expected some (or CSV of a workbook)",
    );
  }
  return flat.filter(({ shape }) => shape[0] === most[0]);
}

/** The columns of arrays. */
function sourcesOf(arrays: readonly RowArray[], shown: string): ReadonlyMap<string, Source> {
  const width = (shape: readonly number[]) => shape[1] ?? 1;
  const total = arrays.reduce((sum, { shape }) => sum + width(shape), 0);
  if (total > MOST_COLUMNS) {
    throw new InputError(shown, `found ${total} columns, expected at most ${MOST_COLUMNS}`);
  }
  const columns = arrays.flatMap(({ name, shape }): (readonly [string, Source])[] =>
    shape.length === 1 ? [[name, { array: name, width: 1, offset: 0 }]] : Array.from(
      { length: shape[1] },
      (_, offset) => [`${name}.${offset}`, { array: name, width: shape[1], offset }],
    )
  );
  columnNames(columns.map(([name]) => name), (i) => `${shown}: ${clipped(columns[i][0])}`);
  return new Map(columns);
}

/** One of the numbers of each row. */
function strided(data: NpyData, { width, offset }: Source, rows: number): Float64Array {
  const cells = new Float64Array(rows);
  for (let row = 0, at = offset; row < rows; row++, at += width) cells[row] = data[at];
  return cells;
}

/** Numbers the episodes of rows by which of them are ends. */
function episodeCounter() {
  let episode = 0;
  let ended = false;
  return (ends: readonly NpyData[], rows: number): Float64Array => {
    const cells = new Float64Array(rows);
    for (let row = 0; row < rows; row++) {
      if (ended) episode++;
      cells[row] = episode;
      ended = ends.some((end) => end[row] !== 0);
    }
    return cells;
  };
}

/** Numbers as names. */
function namesOf(cells: Float64Array): readonly (string | null)[] {
  return Array.from(cells, (cell) => Number.isNaN(cell) ? null : String(cell));
}

/**
 * Opens an npz.
 *
 * @param file The file.
 * @throws {InputError} If it is no whole zip, or has no arrays of rows.
 */
export async function openNpz(file: NamedFile): Promise<Table> {
  const { path, shown } = file;
  const arrays = rowArrays(await npzHeaders(path, shown), shown);
  const sources = sourcesOf(arrays, shown);
  const total = arrays[0].shape[0];
  const own = [...sources.keys()];
  const ends = endColumns(own);
  const columns = [...own, ROW_NUMBER, ...(ends.length > 0 ? [EPISODE_BY_ENDS] : [])];
  const place = (row: number, column: string) => `${shown}: row ${row + 1} (${clipped(column)})`;
  async function* read(wanted: ReadonlyMap<string, CellKind>): AsyncGenerator<TableBlock> {
    checkWanted(wanted, columns, shown);
    const needed = [...wanted.keys()].flatMap((name) => sources.get(name)?.array ?? [])
      .concat(wanted.has(EPISODE_BY_ENDS) ? ends : []);
    // Rows are counted by some array in any case.
    const names = [...new Set(needed.length > 0 ? needed : [arrays[0].name])];
    const width = names.reduce(
      (sum, name) => sum + (arrays.find((one) => one.name === name)!.shape[1] ?? 1),
      wanted.size,
    );
    const rows = Math.max(1, Math.min(BLOCK_ROWS, Math.floor(BLOCK_CELLS / width)));
    const countEpisodes = episodeCounter();
    let first = 0;
    for await (const data of npzRows(path, { names, rows, shown })) {
      const count = Math.min(rows, total - first);
      const block = new Map<string, ColumnBlock>();
      for (const [name, kind] of wanted) {
        const source = sources.get(name);
        const cells = source
          ? strided(data.get(source.array)!, source, count)
          : name === ROW_NUMBER
          ? Float64Array.from({ length: count }, (_, i) => first + i)
          : countEpisodes(ends.map((end) => data.get(end)!), count);
        checkFinite(cells, (i) => place(first + i, name));
        block.set(name, kind === "name" ? namesOf(cells) : cells);
      }
      yield { first, rows: count, share: (first + count) / total, columns: block };
      first += count;
    }
  }
  return { path: shown, format: "npz", columns, place, read, sha256: () => fileSha256(file) };
}

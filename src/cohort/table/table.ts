/**
 * Tables of records as they lie on people's disks, read a block of rows at a time.
 *
 * @module
 */

import { InputError } from "../../input_error.ts";

/** A column whose type cannot be read as it is to be, whatever its cells. */
export class ColumnTypeError extends InputError {}

/** Most columns of a table. */
export const MOST_COLUMNS = 2 ** 16;

/** Most cells of a block, over all columns. */
export const BLOCK_CELLS = 2 ** 20;

/** Most rows of a block. */
export const BLOCK_ROWS = 2 ** 13;

/** How the cells of a column are to be read. */
export type CellKind =
  /** Numbers, and `true` and `false` as 1 and 0; what is empty, `NA`, `NaN` or `NULL` is missing, here and below. */
  | "number"
  /** Names of stays, patients and splits: whole numbers of any type read as their digits, so that files of different types agree. */
  | "name"
  /** Hours: numbers as they are, dates as hours since 1970. */
  | "time";

/** Cells of a column in a block of R rows. */
export type ColumnBlock =
  /** (R) numbers; NaN where missing. Of kinds `number` and `time`. */
  | Float64Array
  /** (R) names; null where missing. Of kind `name`. */
  | readonly (string | null)[];

/** Rows that follow one another. */
export interface TableBlock {
  /** Number of the first row in the table, from 0. */
  readonly first: number;
  /** Number of rows R. */
  readonly rows: number;
  /** Share of the table that is read with it, from 0 to 1: of rows, or of a text's bytes. */
  readonly share: number;
  /** The columns that were asked for. */
  readonly columns: ReadonlyMap<string, ColumnBlock>;
}

/** A table that is open. */
export interface Table {
  /** The file, as errors name it. */
  readonly path: string;
  /** Its format. */
  readonly format: "csv" | "csv.gz" | "parquet" | "npz";
  /** Names of its columns, in its order. An npz's array of C columns is C names, `observations.0`, `observations.1`, … */
  readonly columns: readonly string[];
  /**
   * Words the place of a cell for an error, such as `care.csv:12:7 (heart_rate)`, line and number of the cell, or
   * `care.parquet: row 12 (heart_rate)`, both from 1. Lines are known of rows that were read.
   *
   * @param row Row, from 0.
   * @param column Name of the column.
   */
  place(row: number, column: string): string;
  /**
   * Reads columns, all rows, from the start.
   *
   * @param wanted How each is to be read.
   * @throws {InputError} At the first cell or row that cannot be read so, with what is found and expected.
   */
  read(wanted: ReadonlyMap<string, CellKind>): AsyncIterable<TableBlock>;
  /** SHA-256 of the file's bytes, in hexadecimal. */
  sha256(): Promise<string>;
}

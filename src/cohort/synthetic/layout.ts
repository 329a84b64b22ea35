/**
 * What a layout of a synthetic cohort is.
 *
 * Shapes: V recorded values, C columns of values.
 *
 * @module
 */
import type { Mapping } from "../mapping/mapping.ts";
import type { WrittenBlock, WrittenColumn } from "../table/write_table.ts";
import type { SyntheticStay } from "./generate.ts";

/** A row that is laid out. */
export interface LaidRow {
  /** (V) its values in their units; NaN where empty. */
  readonly values: Float64Array;
  /** (V) what was last recorded in the stay before it; NaN where nothing was. */
  readonly last: Float64Array;
  /** SOFA score of its state. */
  readonly sofa: number;
}

/** How a cohort is laid out as a table. */
export interface Layout {
  /** Its columns. */
  readonly columns: readonly WrittenColumn[];
  /** A column with the number that the first patient has in it, and no real one. */
  readonly firstStay: { readonly column: string; readonly number: number };
  /** Stays as a block of rows. */
  block(stays: readonly SyntheticStay[]): WrittenBlock;
  /** What the table holds where. */
  readonly mapping: Mapping;
  /** What it cannot hold, in words. */
  readonly leftOut: readonly string[];
  /** (C) the columns that hold a row's values. */
  readonly valueColumns: readonly string[];
  /**
   * The cells of those columns.
   *
   * @param row The row.
   * @param out (C) receives the cells.
   */
  valuesOf(row: LaidRow, out: Float64Array): void;
  /** What is written beside the table: a file's name behind the table's stem, and its text. */
  readonly beside?: { readonly suffix: string; readonly text: string };
}

/**
 * Takes a row's values into what was last recorded.
 *
 * @param values (V) the row's values; NaN where empty.
 * @param last (V) changed in place.
 */
export function carry(values: Float64Array, last: Float64Array): void {
  for (let v = 0; v < values.length; v++) if (!Number.isNaN(values[v])) last[v] = values[v];
}

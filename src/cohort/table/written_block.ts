/**
 * Rows that are to be written to a table.
 *
 * @module
 */

/** A column to be written. */
export interface WrittenColumn {
  /** Its name. */
  readonly name: string;
  /** Whole numbers, numbers, or texts. */
  readonly type: "integer" | "number" | "text";
}

/** The cells of R rows by column: (R) numbers or texts; NaN or null where missing. */
export type WrittenBlock = ReadonlyMap<string, ArrayLike<number> | readonly (string | null)[]>;

/** Blocks one after the other. */
export type WrittenBlocks = Iterable<WrittenBlock> | AsyncIterable<WrittenBlock>;

/**
 * The number of rows of a block.
 *
 * @param block The block.
 * @param columns The columns, at least one.
 * @throws {RangeError} If a column is missing or has another number of rows.
 */
export function rowsOf(block: WrittenBlock, columns: readonly WrittenColumn[]): number {
  const rows = block.get(columns[0].name)?.length;
  for (const { name } of columns) {
    const own = block.get(name)?.length;
    if (own === undefined || own !== rows) {
      throw new RangeError(`Cannot write a block: ${name} has ${own} rows, expected ${rows}`);
    }
  }
  return rows!;
}

/**
 * Columns that grow while a table is read, in pieces: nothing is copied when they grow, and rows are taken in any
 * order.
 *
 * @module
 */

/** Rows of a piece, as a power of two. */
const BITS = 16;
const PIECE = 2 ** BITS;

/** Types of elements. */
export type Elements = Float32Array | Float64Array | Uint32Array | Uint8Array;

/** A column of numbers. */
export interface Column<T extends Elements> {
  /** Number of rows. */
  readonly rows: number;
  /** Adds numbers below, as the column's type rounds them. */
  push(values: ArrayLike<number>): void;
  /** One number. */
  at(row: number): number;
  /** The numbers of some rows, in the order of the list. */
  gather(rows: Uint32Array): T;
}

/**
 * Makes an empty column.
 *
 * @param make Type of its elements.
 */
export function createColumn<T extends Elements>(make: { new (length: number): T }): Column<T> {
  const pieces: T[] = [];
  let rows = 0;
  return {
    get rows() {
      return rows;
    },
    push(values) {
      for (let from = 0; from < values.length;) {
        const within = rows & (PIECE - 1);
        if (within === 0) pieces.push(new make(PIECE));
        const piece = pieces[pieces.length - 1];
        const count = Math.min(PIECE - within, values.length - from);
        for (let i = 0; i < count; i++) piece[within + i] = values[from + i];
        from += count;
        rows += count;
      }
    },
    at: (row) => pieces[row >>> BITS][row & (PIECE - 1)],
    gather(wanted) {
      const found = new make(wanted.length);
      for (let i = 0; i < wanted.length; i++) {
        found[i] = pieces[wanted[i] >>> BITS][wanted[i] & (PIECE - 1)];
      }
      return found;
    },
  };
}

/** Names as numbers, in the order in which they were first seen. */
export interface Names {
  /** The names. */
  readonly known: readonly string[];
  /** The number of a name. */
  numberOf(name: string): number;
}

/** Makes an empty list of names. */
export function createNames(): Names {
  const known: string[] = [];
  const numbers = new Map<string, number>();
  let last: string | undefined;
  let number = -1;
  return {
    known,
    numberOf(name) {
      if (name === last) return number;
      last = name;
      number = numbers.get(name) ?? known.length;
      if (number < known.length) return number;
      numbers.set(name, number);
      known.push(name);
      return number;
    },
  };
}

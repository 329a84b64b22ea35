/**
 * Cells of a Parquet column, some rows at a time, across pages and row groups.
 *
 * @module
 */
import { InputError } from "../../../input_error.ts";
import { clipped } from "../../../text/visible.ts";
import { CellFault } from "../cell_text.ts";
import type { CellKind, ColumnBlock } from "../table.ts";
import { type Cell, type Conversion, conversionOf, type Raw } from "./convert.ts";
import { checkCodec, type ParquetColumn, type RowGroup } from "./footer.ts";
import { EndOfPage, type HybridReader, hybridReader } from "./hybrid.ts";
import { type Page, pagesOf } from "./pages.ts";
import { type Values, valuesOf } from "./values.ts";

/** Most values of a dictionary, which is held whole. */
const MOST_VALUES = 2 ** 22;

/** A cell that cannot be read, with its number among those that are there. */
class NumberedFault extends Error {
  constructor(readonly fault: CellFault, readonly raw: Raw, readonly number: number) {
    super(fault.expected);
  }
}

/** Cells of a page that are there, in order. */
type Present = (into: Cell[] | Float64Array, count: number) => void;

/** A value as an error shows it. */
function shownRaw(raw: Raw): string {
  return raw instanceof Uint8Array
    ? clipped(JSON.stringify(new TextDecoder().decode(raw.subarray(0, 1000))))
    : String(raw);
}

/** Cells that are made of each value. */
function converted(values: Values, conversion: Conversion): Present {
  const { plain } = values;
  let at = 0;
  if (plain && conversion.isPlain) {
    return (into, count) => {
      if (at + count > plain.length) throw new EndOfPage();
      for (let i = 0; i < count; i++) into[i] = plain[at + i];
      at += count;
    };
  }
  return (into, count) => {
    for (let i = 0; i < count; i++) {
      const raw = values.next();
      if (conversion.isPlain && typeof raw === "number") {
        into[i] = raw;
        continue;
      }
      try {
        into[i] = conversion.of(raw);
      } catch (error) {
        throw error instanceof CellFault ? new NumberedFault(error, raw, i) : error;
      }
    }
  };
}

/** The cells that numbers name. */
interface Dictionary {
  readonly cells: readonly Cell[] | Float64Array;
  /** Those that cannot be read, by number. */
  readonly faults: ReadonlyMap<number, { readonly fault: CellFault; readonly raw: Raw }>;
}

function dictionaryOf(values: Values, count: number, conversion: Conversion): Dictionary {
  const cells: Cell[] = [];
  const faults = new Map<number, { fault: CellFault; raw: Raw }>();
  for (let i = 0; i < count; i++) {
    const raw = values.next();
    try {
      cells.push(conversion.of(raw));
    } catch (error) {
      if (!(error instanceof CellFault)) throw error;
      faults.set(i, { fault: error, raw });
      cells.push(null);
    }
  }
  const isNumbers = cells.every((cell) => typeof cell === "number");
  return { cells: isNumbers ? Float64Array.from(cells as number[]) : cells, faults };
}

/** Cells that are named by number. */
function named(body: Uint8Array, { cells, faults }: Dictionary, most: number): Present {
  const width = body.length === 0 ? 0 : body[0];
  if (width > 32) throw new EndOfPage();
  const reader = hybridReader(body.subarray(1), width);
  const numbers = new Uint32Array(most);
  return (into, count) => {
    reader.read(numbers, count);
    for (let i = 0; i < count; i++) {
      if (numbers[i] >= cells.length) throw new EndOfPage();
      if (faults.size > 0) {
        const own = faults.get(numbers[i]);
        if (own) throw new NumberedFault(own.fault, own.raw, i);
      }
      into[i] = cells[numbers[i]]!;
    }
  };
}

/** A column that is read. */
export interface ColumnReader {
  /**
   * The next cells.
   *
   * @param count How many; at most the `most` it was made with.
   * @throws {InputError} If there are fewer, or one cannot be read.
   */
  take(count: number): ColumnBlock;
}

/**
 * Begins to read a column.
 *
 * @param file The open file.
 * @param options The column, its row groups, how its cells are to be read, most rows at once, its name in errors and
 * words for the place of a row.
 * @throws {InputError} If such a column cannot be read so.
 */
export function columnReader(
  file: Deno.FsFile,
  { column, groups, kind, most, where, place }: {
    readonly column: ParquetColumn;
    readonly groups: readonly RowGroup[];
    readonly kind: CellKind;
    readonly most: number;
    readonly where: string;
    readonly place: (row: number) => string;
  },
): ColumnReader {
  const { element, optional, leaf } = column;
  const conversion = conversionOf(element, kind, where);
  const damaged = (what: string) => new InputError(where, `damaged Parquet: ${what}`);
  let group = -1;
  let pages: Iterator<Page> = [][Symbol.iterator]();
  let dictionary: Dictionary | null = null;
  let leftInGroup = 0;
  let leftInPage = 0;
  let row = 0;
  let present: Present = () => {};
  let levels: HybridReader | null = null;
  const level = new Uint32Array(most);
  const numbers = new Float64Array(most);
  const names: Cell[] = [];
  const values = ({ body, encoding, count }: Page): Values => {
    const own = valuesOf(body, encoding, { element, exact: conversion.exact, count });
    if (own) return own;
    throw new InputError(where, `found the encoding ${encoding}, which cannot be read`);
  };
  const open = (page: Page) => {
    if (page.isDictionary) {
      const plain = { ...page, encoding: page.encoding.replace("_DICTIONARY", "") };
      if (page.count > MOST_VALUES) throw damaged(`a dictionary of ${page.count} values`);
      dictionary = dictionaryOf(values(plain), page.count, conversion);
      return;
    }
    if (page.count > leftInGroup) throw damaged("more cells than its row group has rows");
    leftInPage = page.count;
    levels = page.levels === null ? null : hybridReader(page.levels, 1);
    const isNamed = page.encoding.endsWith("_DICTIONARY");
    if (isNamed && dictionary === null) throw damaged("a page before its dictionary");
    present = isNamed ? named(page.body, dictionary!, most) : converted(values(page), conversion);
  };
  const nextPage = () => {
    while (leftInPage === 0) {
      if (leftInGroup === 0) {
        const next = groups[++group];
        if (next === undefined) throw damaged("it ends before its last row");
        leftInGroup = next.rows;
        dictionary = null;
        checkCodec(next.chunks[leaf], where);
        pages = pagesOf({ file, chunk: next.chunks[leaf], optional, where });
        continue;
      }
      const { value, done } = pages.next();
      if (done) throw damaged(`a row group ends ${leftInGroup} rows too early`);
      open(value);
    }
  };
  /** Reads cells of the open page into a block. */
  const fill = (into: Cell[] | Float64Array, at: number, count: number) => {
    level.fill(1, 0, count);
    levels?.read(level, count);
    let there = 0;
    for (let i = 0; i < count; i++) there += level[i] === 0 ? 0 : 1;
    const scratch = kind === "name" ? names : numbers;
    try {
      present(scratch, there);
    } catch (error) {
      if (!(error instanceof NumberedFault)) throw error;
      let i = 0;
      for (let n = error.number; level[i] === 0 || n-- > 0; i++);
      const what = `found ${shownRaw(error.raw)}, expected ${error.fault.expected}`;
      throw new InputError(place(row + i), what);
    }
    const gap = kind === "name" ? null : NaN;
    for (let i = 0, n = 0; i < count; i++) into[at + i] = level[i] === 0 ? gap! : scratch[n++];
  };
  return {
    take(count) {
      const block = kind === "name" ? new Array<Cell>(count).fill(null) : new Float64Array(count);
      for (let at = 0; at < count;) {
        try {
          nextPage();
          const many = Math.min(leftInPage, count - at);
          fill(block, at, many);
          at += many;
          row += many;
          leftInPage -= many;
          leftInGroup -= many;
        } catch (error) {
          if (error instanceof EndOfPage) throw damaged("a page ends too early, make it again");
          throw error;
        }
      }
      return block as ColumnBlock;
    },
  };
}

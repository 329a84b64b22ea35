/**
 * Rows as Parquet, a row group at a time: whole numbers as optional INT64, numbers as DOUBLE or FLOAT (NaN where
 * missing), texts as optional UTF-8; packed by Snappy.
 *
 * @module
 */
import {
  ByteWriter,
  type ColumnSource,
  ParquetWriter,
  schemaFromColumnData,
} from "hyparquet-writer";
import {
  rowsOf,
  type WrittenBlock,
  type WrittenBlocks,
  type WrittenColumn,
} from "./written_block.ts";

/** Rows of a row group. */
const GROUP_ROWS = 2 ** 16;

type Cells = Float32Array | Float64Array | (bigint | null)[] | (string | null)[];

/** The cells of one column until there are enough for a row group. */
interface Gathered {
  readonly column: WrittenColumn;
  readonly cells: Cells;
}

/** Room for a column's cells; of the width of its first block. */
function roomFor(column: WrittenColumn, first: WrittenBlock): Gathered {
  const single = first.get(column.name) instanceof Float32Array;
  const make = single ? Float32Array : Float64Array;
  return { column, cells: column.type === "number" ? new make(GROUP_ROWS) : [] };
}

/** A cell as the writer takes it. */
function cellOf(value: number | string | null, { name, type }: WrittenColumn) {
  if (value === null || Number.isNaN(value)) return null;
  if (type === "text" && typeof value === "string") return value;
  if (type === "integer" && Number.isSafeInteger(value)) return BigInt(value);
  throw new RangeError(`Cannot write ${name}: found ${value}, expected ${type}`);
}

/** Puts cells of a block behind those that are gathered. */
function gather({ column, cells }: Gathered, at: number, from: ArrayLike<number | string | null>) {
  if (Array.isArray(cells)) {
    for (let i = 0; i < from.length; i++) cells[at + i] = cellOf(from[i], column);
    return;
  }
  const wrong = cells instanceof Float32Array && !(from instanceof Float32Array);
  if (wrong) {
    throw new RangeError(`Cannot write ${column.name}: its blocks are of different widths`);
  }
  for (let i = 0; i < from.length; i++) {
    const value = from[i] ?? NaN;
    if (typeof value !== "number" || Math.abs(value) === Infinity) {
      throw new RangeError(`Cannot write ${column.name}: found ${value}, expected a finite number`);
    }
    cells[at + i] = value;
  }
}

/** A part of a block's column, without a copy of typed arrays. */
function part(cells: ArrayLike<number | string | null>, begin: number, end: number) {
  return ArrayBuffer.isView(cells)
    ? (cells as Float64Array).subarray(begin, end)
    : Array.prototype.slice.call(cells, begin, end);
}

/** A column's first `rows` cells. */
function sourceOf({ column, cells }: Gathered, rows: number): ColumnSource {
  const { name, type } = column;
  const data = cells.slice(0, rows);
  if (type === "text") return { name, data, type: "STRING", nullable: true };
  if (type === "integer") return { name, data, type: "INT64", nullable: true };
  const single = cells instanceof Float32Array;
  return { name, data, type: single ? "FLOAT" : "DOUBLE", nullable: false, encoding: "PLAIN" };
}

/** What a block without rows holds. */
function emptyBlock(columns: readonly WrittenColumn[]): WrittenBlock {
  return new Map(columns.map(({ name }) => [name, []]));
}

/**
 * The bytes of a table as Parquet.
 *
 * @param columns The columns.
 * @param blocks The rows.
 */
export async function* parquetPieces(
  columns: readonly WrittenColumn[],
  blocks: WrittenBlocks,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const bytes = new ByteWriter();
  let gathered: Gathered[] | null = null;
  let writer: ParquetWriter | null = null;
  let rows = 0;
  const taken = (): Uint8Array<ArrayBuffer> => {
    const piece = bytes.getBytes().slice() as Uint8Array<ArrayBuffer>;
    bytes.index = 0;
    return piece;
  };
  const begin = (first: WrittenBlock) => {
    gathered = columns.map((column) => roomFor(column, first));
    const columnData = gathered.map((one) => sourceOf(one, 0));
    const schema = schemaFromColumnData({ columnData });
    writer = new ParquetWriter({ writer: bytes, schema, createdBy: "icu-cql", statistics: false });
    return gathered;
  };
  const writeGroup = () => {
    // The schema says the types, which may not be said twice.
    const columnData = gathered!.map((one) => ({ ...sourceOf(one, rows), type: undefined }));
    writer!.write({ columnData, rowGroupSize: GROUP_ROWS });
    rows = 0;
  };
  for await (const block of blocks) {
    const own = gathered ?? begin(block);
    const total = rowsOf(block, columns);
    for (let at = 0; at < total;) {
      const end = Math.min(total, at + GROUP_ROWS - rows);
      for (const one of own) gather(one, rows, part(block.get(one.column.name)!, at, end));
      rows += end - at;
      at = end;
      if (rows < GROUP_ROWS) continue;
      writeGroup();
      yield taken();
    }
  }
  if (gathered === null) begin(emptyBlock(columns));
  if (rows > 0) writeGroup();
  writer!.finish();
  yield taken();
}

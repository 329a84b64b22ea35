/**
 * Writing tables of records, a block of rows at a time: CSV, CSV.gz and Parquet by the path's ending.
 *
 * @module
 */
import { writeFileAtomic } from "../../files/atomic_write.ts";
import type { FileKind } from "../../files/file_kind.ts";
import { InputError } from "../../input_error.ts";
import { csvPieces } from "./csv_pieces.ts";
import { parquetPieces } from "./parquet_pieces.ts";
import type { WrittenBlocks, WrittenColumn } from "./written_block.ts";

export type { WrittenBlock, WrittenBlocks, WrittenColumn } from "./written_block.ts";

/** Bytes of a gzip file of the bytes of some pieces. */
function gzipped(pieces: AsyncIterable<Uint8Array<ArrayBuffer>>): AsyncIterable<Uint8Array> {
  return ReadableStream.from(pieces).pipeThrough(new CompressionStream("gzip"));
}

/** What makes a file's bytes, by the ending of its path. */
const FORMATS: Readonly<
  Record<
    string,
    (columns: readonly WrittenColumn[], blocks: WrittenBlocks) => AsyncIterable<Uint8Array>
  >
> = {
  ".csv": csvPieces,
  ".csv.gz": (columns, blocks) => gzipped(csvPieces(columns, blocks)),
  ".parquet": parquetPieces,
};

/**
 * Writes a table, atomically. The same rows make the same bytes, however they are cut into blocks. Numbers read back
 * exactly; in Parquet a column of type `number` whose first block is a Float32Array is one of 32 bits.
 *
 * @param path The file; its ending `.csv`, `.csv.gz` or `.parquet` says the format.
 * @param columns The columns in the table's order, at least one.
 * @param blocks The rows; each block holds every column, and is used up before the next one is asked for.
 * @param options `kind`: what the table is; a table of another kind is not replaced.
 * @throws {InputError} If the path has another ending or cannot be written.
 * @throws {RangeError} If columns of a block have different lengths, or a cell is not of its column's type.
 */
export async function writeTable(
  path: string,
  columns: readonly WrittenColumn[],
  blocks: WrittenBlocks,
  { kind }: { readonly kind?: FileKind } = {},
): Promise<void> {
  const ending = Object.keys(FORMATS).find((one) => path.toLowerCase().endsWith(one));
  if (ending === undefined) {
    throw new InputError(path, `expected a name that ends in ${Object.keys(FORMATS).join(", ")}`);
  }
  await writeFileAtomic(path, FORMATS[ending](columns, blocks), { kind });
}

/**
 * Opening a table of records, whatever its format.
 *
 * @module
 */
import { openForReading, readRange } from "../../files/read_bytes.ts";
import { InputError } from "../../input_error.ts";
import { openCsv } from "./csv_table.ts";
import type { NamedFile } from "./file_pieces.ts";
import { openNpz } from "./npz_table.ts";
import { openParquet } from "./parquet_table.ts";
import type { Table } from "./table.ts";

/** Formats by the first bytes of a file; all else is comma-separated text. */
const FORMATS: readonly {
  readonly begins: readonly number[];
  readonly open: (file: NamedFile) => Promise<Table>;
}[] = [
  { begins: [0x1f, 0x8b], open: (file) => openCsv(file, "csv.gz") },
  { begins: [0x50, 0x41, 0x52], open: openParquet },
  { begins: [0x50, 0x4b, 0x03, 0x04], open: openNpz },
];

/**
 * Opens a table: comma-separated text (plain or packed by gzip), Parquet, or NumPy's npz. The file's first bytes say
 * which. Nothing stays open: each reading opens the file anew.
 *
 * @param path The file.
 * @param options `shown`: its name in errors (default: the path).
 * @returns The table, of at least one column and one row.
 * @throws {InputError} If it cannot be read, is empty, or is no table.
 */
export async function openTable(
  path: string,
  { shown = path }: { readonly shown?: string } = {},
): Promise<Table> {
  const file: NamedFile = { path, shown };
  using open = await openForReading(path, { shown });
  const head = readRange(open, { offset: 0, length: 8 });
  if (head.length === 0) throw new InputError(shown, "is empty, expected a table");
  const format = FORMATS.find(({ begins }) => begins.every((byte, i) => head[i] === byte));
  return await (format?.open(file) ?? openCsv(file, "csv"));
}

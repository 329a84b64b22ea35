/**
 * Tables in Parquet, read by pages: memory does not grow with the file or its row groups.
 *
 * @module
 */
import { openForReading } from "../../files/read_bytes.ts";
import { InputError } from "../../input_error.ts";
import { clipped } from "../../text/visible.ts";
import { checkFinite } from "./cell_text.ts";
import { checkWanted, columnNames } from "./column_names.ts";
import { fileSha256, type NamedFile } from "./file_pieces.ts";
import { columnReader } from "./parquet/column_reader.ts";
import { readFooter } from "./parquet/footer.ts";
import {
  BLOCK_CELLS,
  BLOCK_ROWS,
  type CellKind,
  type ColumnBlock,
  MOST_COLUMNS,
  type Table,
  type TableBlock,
} from "./table.ts";

/**
 * Opens a Parquet file.
 *
 * @param file The file.
 * @throws {InputError} If it is damaged, cut or encrypted, or has no columns or rows.
 */
export async function openParquet(file: NamedFile): Promise<Table> {
  const { path, shown } = file;
  using open = await openForReading(path, { shown });
  const footer = await readFooter(open, shown);
  if (footer.columns.length === 0 || footer.columns.length > MOST_COLUMNS) {
    const found = `found ${footer.columns.length} columns of one value a row`;
    throw new InputError(shown, `${found}, expected 1 to ${MOST_COLUMNS}`);
  }
  if (footer.rows === 0) throw new InputError(shown, "found no rows, expected at least one");
  const names = footer.columns.map(({ name }) => name);
  const columns = columnNames(names, (i) => `${shown}: column ${i + 1}`);
  const place = (row: number, column: string) => `${shown}: row ${row + 1} (${clipped(column)})`;
  async function* read(wanted: ReadonlyMap<string, CellKind>): AsyncGenerator<TableBlock> {
    checkWanted(wanted, columns, shown);
    using own = await openForReading(path, { shown });
    const width = Math.max(1, wanted.size);
    const most = Math.max(1, Math.min(BLOCK_ROWS, Math.floor(BLOCK_CELLS / width), footer.rows));
    const readers = [...wanted].map(([name, kind]) => {
      const column = footer.columns[columns.indexOf(name)];
      const where = `${shown}: ${clipped(name)}`;
      const { groups } = footer;
      const at = (row: number) => place(row, name);
      return { name, ...columnReader(own, { column, groups, kind, most, where, place: at }) };
    });
    for (let first = 0; first < footer.rows; first += most) {
      const rows = Math.min(most, footer.rows - first);
      const block = new Map<string, ColumnBlock>();
      for (const { name, take } of readers) {
        const cells = take(rows);
        block.set(name, cells);
        if (cells instanceof Float64Array) checkFinite(cells, (i) => place(first + i, name));
      }
      yield { first, rows, share: (first + rows) / footer.rows, columns: block };
    }
  }
  return { path: shown, format: "parquet", columns, place, read, sha256: () => fileSha256(file) };
}

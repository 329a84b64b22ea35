/**
 * Rows as comma-separated text.
 *
 * @module
 */
import { rowsOf, type WrittenBlocks, type WrittenColumn } from "./written_block.ts";

/** Characters after which a piece is handed on. */
const PIECE = 2 ** 20;

/** A text as a cell: in quotes where it holds what separates cells or lines, or would not read as it is. */
function quoted(text: string): string {
  return /[",\r\n]|^\s|\s$|^$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A cell of a column: the shortest text that reads back to the same number. */
function cellOf(value: number | string | null, { name, type }: WrittenColumn): string {
  if (value === null || Number.isNaN(value)) return "";
  if ((typeof value === "string") !== (type === "text")) {
    throw new RangeError(`Cannot write ${name}: found ${typeof value}, expected ${type}`);
  }
  if (typeof value === "string") return quoted(value);
  if (!Number.isFinite(value) || type === "integer" && !Number.isSafeInteger(value)) {
    throw new RangeError(`Cannot write ${name}: found ${value}, expected a finite ${type}`);
  }
  return Object.is(value, -0) ? "-0" : String(value);
}

/**
 * The bytes of a table as UTF-8: a heading, then a line a row, ended by newlines. A missing cell is empty, in quotes where it is the only one.
 *
 * @param columns The columns.
 * @param blocks The rows.
 */
export async function* csvPieces(
  columns: readonly WrittenColumn[],
  blocks: WrittenBlocks,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder();
  // In a table of one column an empty line would be no cell.
  const gap = columns.length === 1 ? '""' : "";
  let text = columns.map(({ name }) => quoted(name)).join(",") + "\n";
  for await (const block of blocks) {
    const rows = rowsOf(block, columns);
    const cells = columns.map(({ name }) => block.get(name)!);
    for (let row = 0; row < rows; row++) {
      for (let column = 0; column < columns.length; column++) {
        if (column > 0) text += ",";
        text += cellOf(cells[column][row], columns[column]) || gap;
      }
      text += "\n";
      if (text.length < PIECE) continue;
      yield encoder.encode(text);
      text = "";
    }
  }
  yield encoder.encode(text);
}

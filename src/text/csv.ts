/**
 * Tables as comma-separated text without quotes: the one reader for all that this project wrote.
 *
 * @module
 */
import { InputError } from "../input_error.ts";
import { checkWhole } from "./json.ts";
import type { CellCheck } from "./value_checks.ts";
import { clipped } from "./visible.ts";

/** A line by the names of its columns. */
export type CsvRow = Record<string, string>;

/** Heading and lines, each with as many cells. */
function cellsOf(text: string, where: string): { head: string[]; lines: string[][] } {
  if (text === "") throw new InputError(where, "is empty, expected a table");
  checkWhole(text, where);
  const [head, ...lines] = text.slice(0, -1).split("\n").map((line) => line.split(","));
  const twice = head.find((name, i) => head.indexOf(name) !== i);
  if (twice !== undefined) {
    throw new InputError(`${where}:1`, `found the column "${clipped(twice)}" twice`);
  }
  const odd = lines.findIndex((cells) => cells.length !== head.length);
  if (odd >= 0) {
    const found = `found ${lines[odd].length} cells, expected ${head.length} as line 1 has`;
    throw new InputError(`${where}:${odd + 2}`, found);
  }
  return { head, lines };
}

/**
 * The rows of a table.
 *
 * @param text Its first line names the columns; it ends with a newline.
 * @param where The file, for errors.
 * @returns A record a line, cells as they are.
 * @throws {InputError} Naming the line that is damaged.
 */
export function readCsv(text: string, where = "table"): CsvRow[] {
  const { head, lines } = cellsOf(text, where);
  return lines.map((cells) => Object.fromEntries(head.map((name, i) => [name, cells[i]])));
}

/**
 * Refuses a table that does not hold what it should.
 *
 * @param text The table.
 * @param columns What the cells of each column must be, in the table's order.
 * @param where The file, for errors.
 * @throws {InputError} Naming file, line and column of the first misfit.
 */
export function checkCsv(
  text: string,
  columns: Readonly<Record<string, CellCheck>>,
  where: string,
): void {
  const { head, lines } = cellsOf(text, where);
  const names = Object.keys(columns);
  if (String(head) !== String(names)) {
    const found = `found the columns ${clipped(head.join(","))}`;
    throw new InputError(`${where}:1`, `${found}, expected ${names.join(",")}`);
  }
  const checks = Object.values(columns);
  for (const [i, cells] of lines.entries()) {
    for (const [column, cell] of cells.entries()) {
      const misfit = checks[column].misfit(checks[column].fromCell(cell), "");
      if (!misfit) continue;
      throw new InputError(
        `${where}:${i + 2}: ${head[column]}`,
        `found "${clipped(cell)}", expected ${misfit.expected}`,
      );
    }
  }
}

/**
 * Tables of studies as text: CSV for programs, Markdown for readers.
 *
 * @module
 */

import { readCsv } from "../../text/csv.ts";

/** A cell. */
export type Cell = string | number | boolean;

/** A number with six digits after the point, anything else as it is. */
function shown(cell: Cell): string {
  return typeof cell === "number" && !Number.isInteger(cell) ? cell.toFixed(6) : String(cell);
}

/**
 * Rows as CSV, with a heading.
 *
 * @param rows At least one; all with the same keys, whose cells hold neither commas nor quotes.
 */
export function csvText(rows: readonly object[]): string {
  const lines = rows.map((row) => Object.values(row).map(shown).join(","));
  return [Object.keys(rows[0]).join(","), ...lines].join("\n") + "\n";
}

/** What a cell of a CSV holds. */
function cellOf(text: string): Cell {
  if (text === "true" || text === "false") return text === "true";
  return text === "" || Number.isNaN(Number(text)) ? text : Number(text);
}

/**
 * Rows that {@link csvText} wrote, numbers and truth values as such.
 *
 * @param text The CSV.
 * @throws {InputError} If it is damaged.
 */
export function csvRows<Row>(text: string): Row[] {
  return readCsv(text).map((row) =>
    Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, cellOf(cell)])) as Row
  );
}

/**
 * A table in Markdown.
 *
 * @param head Headings.
 * @param rows Cells.
 */
export function markdownTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

/** Four digits after the point; what rounds to 0 has no sign. */
function fourDigits(value: number): string {
  return value.toFixed(4).replace(/^-(0\.0+)$/, "$1");
}

/** A mean with its interval, four digits each. */
export function withInterval(
  { mean, low, high }: { readonly mean: number; readonly low: number; readonly high: number },
): string {
  return `${fourDigits(mean)} (${fourDigits(low)} to ${fourDigits(high)})`;
}

/**
 * Plain text tables for standard output.
 *
 * @module
 */
import { clipped, visible } from "../text/visible.ts";

/** A column: its heading and on which side its cells line up (default: left). */
export interface Column {
  /** Heading. */
  readonly title: string;
  /** `right` for numbers. */
  readonly align?: "left" | "right";
}

/** Characters of a cell, at most: a long path fits. */
const CELL = 200;

/**
 * Lays out cells in aligned columns, with a rule under the headings; control characters in a cell are
 * shown as escapes.
 *
 * @param columns Headings and alignment.
 * @param rows Cells, one array a row, as many as there are columns.
 * @returns Lines without trailing spaces, joined by newlines.
 */
export function table(columns: readonly Column[], rows: readonly (readonly string[])[]): string {
  const shown = rows.map((row) => row.map((cell) => visible(clipped(cell, CELL))));
  const widths = columns.map((column, i) =>
    Math.max(column.title.length, ...shown.map((row) => row[i].length))
  );
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, i) =>
        columns[i].align === "right" ? cell.padStart(widths[i]) : cell.padEnd(widths[i])
      )
      .join("  ")
      .trimEnd();
  return [
    line(columns.map((column) => column.title)),
    line(widths.map((width) => "-".repeat(width))),
    ...shown.map(line),
  ].join("\n");
}

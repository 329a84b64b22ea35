/**
 * Reading the comma-separated tables of results.
 *
 * @module
 */

/** A row by the names of its columns. */
export type TableRow = Readonly<Record<string, string>>;

/**
 * The rows of a comma-separated text without quotes, by the names of its first line.
 *
 * @param text The file's text.
 */
export function readTable(text: string): TableRow[] {
  const [head, ...lines] = text.trim().split("\n").map((line) => line.split(","));
  return lines.map((cells) => Object.fromEntries(head.map((name, i) => [name, cells[i]])));
}

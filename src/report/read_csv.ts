/**
 * Tables of committed results, read again.
 *
 * @module
 */

/**
 * The rows of a comma-separated text without quotes.
 *
 * @param text Its first line names the columns.
 * @returns A record a line, cells by name.
 */
export function readCsv(text: string): Record<string, string>[] {
  const [head, ...lines] = text.trim().split("\n").map((line) => line.split(","));
  return lines.map((cells) => Object.fromEntries(head.map((name, i) => [name, cells[i]])));
}

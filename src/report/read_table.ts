/**
 * Tables in comma-separated text, as results hold them.
 *
 * @module
 */

/**
 * The rows of a comma-separated text without quotes, by the names of its first line.
 *
 * @param text The text.
 */
export function readTable(text: string): Record<string, string>[] {
  const [head, ...lines] = text.trim().split("\n").map((line) => line.split(","));
  return lines.map((cells) => Object.fromEntries(head.map((name, i) => [name, cells[i]])));
}

/**
 * Names of columns: given once each, and looked for by their spelling.
 *
 * @module
 */
import { InputError } from "../../input_error.ts";
import { clipped } from "../../text/visible.ts";

/** Name of a first column that has none, which is the number of a row: as pandas calls it. */
export const INDEX_NAME = "Unnamed: 0";

/**
 * Refuses names that are empty or occur twice.
 *
 * @param names The names.
 * @param place Words the place of a name by its number, from 0.
 * @returns The same names.
 * @throws {InputError} Naming the place.
 */
export function columnNames(names: readonly string[], place: (i: number) => string): string[] {
  const seen = new Map<string, number>();
  for (const [i, name] of names.entries()) {
    if (name === "") {
      throw new InputError(place(i), "found a column without a name, expected one (or no column)");
    }
    const other = seen.get(name);
    if (other !== undefined) {
      const what = `found the column "${clipped(name)}" again (it is column ${other + 1} too)`;
      throw new InputError(place(i), `${what}, expected each name once`);
    }
    seen.set(name, i);
  }
  return [...names];
}

/** Number of letters to be put in, left out or changed between two words, up to a limit. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const changed = row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(changed, row[j] + 1, next[j - 1] + 1));
    }
    row = next;
  }
  return row[b.length];
}

/**
 * The column whose name is most like another.
 *
 * @param name A name that no column has.
 * @param columns The columns, at least one.
 */
export function nearestColumn(name: string, columns: readonly string[]): string {
  const plain = (text: string) => text.slice(0, 60).toLowerCase().replaceAll(/[^a-z0-9]/g, "");
  const own = plain(name);
  let [best, least] = [columns[0], Infinity];
  for (const column of columns) {
    const far = distance(own, plain(column));
    if (far < least) [best, least] = [column, far];
  }
  return best;
}

/**
 * Refuses columns that a table lacks.
 *
 * @param wanted The columns.
 * @param columns Those of the table.
 * @param shown The table in errors.
 * @throws {InputError} Naming the first that is absent and the one most like it.
 */
export function checkWanted(
  wanted: ReadonlyMap<string, unknown>,
  columns: readonly string[],
  shown: string,
): void {
  const all = new Set(columns);
  for (const name of wanted.keys()) {
    if (all.has(name)) continue;
    const near = clipped(nearestColumn(name, columns));
    throw new InputError(
      shown,
      `found no column "${clipped(name)}", expected one such as "${near}"`,
    );
  }
}

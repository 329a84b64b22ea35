/**
 * Looks into a table that is to be recognised.
 *
 * @module
 */
import { InputError } from "../../../input_error.ts";
import type { CellKind, Table, TableBlock } from "../../table/table.ts";

/**
 * The first rows of columns.
 *
 * @param table The table.
 * @param wanted The columns.
 * @returns A block; null if they cannot be read so.
 */
export async function firstBlock(
  table: Table,
  wanted: Readonly<Record<string, CellKind>>,
): Promise<TableBlock | null> {
  try {
    for await (const block of table.read(new Map(Object.entries(wanted)))) return block;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
  }
  return null;
}

/**
 * The largest number of a column of whole numbers from 0.
 *
 * @param table The table.
 * @param column The column.
 * @returns The number; gaps are passed over.
 * @throws {InputError} At the first cell that is no such number.
 */
export async function largestWhole(table: Table, column: string): Promise<number> {
  let largest = 0;
  for await (const { first, columns } of table.read(new Map([[column, "number"]]))) {
    const cells = columns.get(column) as Float64Array;
    for (let i = 0; i < cells.length; i++) {
      if (Number.isNaN(cells[i])) continue;
      if (!Number.isSafeInteger(cells[i]) || cells[i] < 0) {
        const what = `found ${cells[i]}, expected an action: a whole number from 0`;
        throw new InputError(table.place(first + i, column), what);
      }
      if (cells[i] > largest) largest = cells[i];
    }
  }
  return largest;
}

/**
 * The commonest distance in time of rows of a stay that follow one another, in the table's first rows.
 *
 * @param table The table.
 * @param roles Columns of stay and time.
 * @returns Hours; null if no stay has two rows there, or the times cannot be read.
 */
export async function usualDistance(
  table: Table,
  { episode, time }: { readonly episode: string; readonly time: string },
): Promise<number | null> {
  const block = await firstBlock(table, { [episode]: "name", [time]: "time" });
  if (!block) return null;
  const names = block.columns.get(episode) as readonly (string | null)[];
  const times = block.columns.get(time) as Float64Array;
  const stays = new Map<string | null, number[]>();
  for (const [i, name] of names.entries()) {
    if (Number.isNaN(times[i])) continue;
    const own = stays.get(name);
    if (own) own.push(times[i]);
    else stays.set(name, [times[i]]);
  }
  const counts = new Map<number, number>();
  for (const own of stays.values()) {
    own.sort((a, b) => a - b);
    for (let i = 1; i < own.length; i++) {
      // Hours since 1970 have an error of 1e-10.
      const distance = Math.round((own[i] - own[i - 1]) * 1e6) / 1e6;
      if (distance > 0) counts.set(distance, (counts.get(distance) ?? 0) + 1);
    }
  }
  const [usual] = [...counts].sort(([a, m], [b, n]) => n - m || a - b);
  return usual?.[0] ?? null;
}

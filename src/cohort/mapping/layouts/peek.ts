/**
 * Looks into a table that is to be recognised.
 *
 * @module
 */
import { InputError } from "../../../input_error.ts";
import { isMeantAsNumber } from "../../table/cell_text.ts";
import { ColumnTypeError } from "../../table/table.ts";
import type { CellKind, Table, TableBlock } from "../../table/table.ts";

/**
 * The first rows of columns.
 *
 * @param table The table.
 * @param wanted The columns.
 * @returns A block; null if the table has no rows.
 * @throws {InputError} At the first cell or row among them that cannot be read so.
 */
async function firstBlock(
  table: Table,
  wanted: Readonly<Record<string, CellKind>>,
): Promise<TableBlock | null> {
  for await (const block of table.read(new Map(Object.entries(wanted)))) return block;
  return null;
}

/** Columns that are all read alike. */
function alike(columns: readonly string[], kind: CellKind): Record<string, CellKind> {
  return Object.fromEntries(columns.map((name) => [name, kind]));
}

/** Which columns of texts hold numbers in more than half of the cells that are not empty, or nothing at all. */
function mostlyNumbers({ columns }: TableBlock): string[] {
  return [...columns].flatMap(([name, cells]) => {
    const texts = (cells as readonly (string | null)[]).filter((cell) => cell !== null);
    const numbers = texts.filter(isMeantAsNumber).length;
    return 2 * numbers > texts.length || texts.length === 0 ? [name] : [];
  });
}

/** The first rows of columns as texts, column by column where one is of a type that has none. */
async function* textBlocks(table: Table, columns: readonly string[]): AsyncGenerator<TableBlock> {
  try {
    const block = await firstBlock(table, alike(columns, "name"));
    if (block) yield block;
  } catch (error) {
    if (!(error instanceof ColumnTypeError)) throw error;
    if (columns.length === 1) return;
    for (const column of columns) yield* textBlocks(table, [column]);
  }
}

/**
 * Which columns are of numbers, by the table's first rows: more than half of their cells are. A column that is of numbers
 * and holds a cell that is none is a mistake; a column of texts is none of numbers.
 *
 * @param table The table.
 * @param columns The columns.
 * @returns Those of numbers.
 * @throws {InputError} At the first row that is none of a table, or the first cell of such a column that is no number.
 */
export async function numberColumns(
  table: Table,
  columns: readonly string[],
): Promise<readonly string[]> {
  try {
    await firstBlock(table, alike(columns, "number"));
    return columns;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
  }
  const numbers: string[] = [];
  for await (const block of textBlocks(table, columns)) numbers.push(...mostlyNumbers(block));
  await firstBlock(table, alike(numbers, "number"));
  return numbers;
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
 * @returns Hours; null if no stay has two rows there.
 * @throws {InputError} At the first time among them that is none.
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

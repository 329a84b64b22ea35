/**
 * Reading small tables in tests.
 *
 * @module
 */
import assert from "node:assert/strict";
import { openTable } from "../../../src/cohort/table/open_table.ts";
import type { CellKind, Table } from "../../../src/cohort/table/table.ts";
import { InputError } from "../../../src/input_error.ts";
import { withFolder } from "../../with_folder.ts";

/** Bytes of a file. */
export type Content = string | Uint8Array;

/**
 * All cells of columns.
 *
 * @param table The table.
 * @param wanted How its columns are to be read.
 * @returns Cells by column; gaps are null.
 */
export async function readAll(
  table: Table,
  wanted: Readonly<Record<string, CellKind>>,
): Promise<Record<string, (number | string | null)[]>> {
  const all: Record<string, (number | string | null)[]> = {};
  let rows = 0;
  let share = 0;
  for (const name of Object.keys(wanted)) all[name] = [];
  for await (const block of table.read(new Map(Object.entries(wanted)))) {
    assert.equal(block.first, rows);
    rows += block.rows;
    assert.ok(block.share >= share && block.share <= 1, "shares rise");
    share = block.share;
    assert.deepEqual([...block.columns.keys()], Object.keys(wanted));
    for (const [name, cells] of block.columns) {
      assert.equal(cells.length, block.rows);
      const isName = wanted[name] === "name";
      assert.equal(Array.isArray(cells), isName);
      for (const cell of cells) all[name].push(Number.isNaN(cell) ? null : cell);
    }
  }
  if (rows > 0) assert.equal(share, 1);
  return all;
}

/**
 * Opens a file and reads columns of it.
 *
 * @param content The file.
 * @param wanted How columns are to be read; by default all of them as numbers.
 * @param name Its name.
 */
export async function readContent(
  content: Content,
  wanted?: Readonly<Record<string, CellKind>>,
  name = "care.csv",
): Promise<Record<string, (number | string | null)[]>> {
  let result: Record<string, (number | string | null)[]> = {};
  await withFolder(async (folder) => {
    const path = `${folder}/${name}`;
    await Deno.writeFile(
      path,
      typeof content === "string" ? new TextEncoder().encode(content) : content,
    );
    const table = await openTable(path, { shown: name });
    const kinds = wanted ??
      Object.fromEntries(table.columns.map((column) => [column, "number" as const]));
    result = await readAll(table, kinds);
  });
  return result;
}

/** A table that cannot be read. */
export interface BadTable {
  /** What is wrong with it. */
  readonly name: string;
  /** The file. */
  readonly bad: Content;
  /** The whole error, in one line; the file is called as `file`. */
  readonly says: string;
  /** The same file without the fault. */
  readonly good: Content;
  /** How columns are read (default: all as numbers). */
  readonly wanted?: Readonly<Record<string, CellKind>>;
  /** The file's name (default: care.csv). */
  readonly file?: string;
}

/**
 * Tests that tables are refused in a line that says what is expected of it, and accepted once they are repaired.
 *
 * @param kind What is wrong with all of them.
 * @param cases At least five.
 */
export function refusesTables(kind: string, cases: readonly BadTable[]): void {
  Deno.test(`tables with ${kind} are refused at their place, and read once repaired`, async () => {
    assert.ok(cases.length >= 5, `${cases.length} cases`);
    for (const { name, bad, says, good, wanted, file } of cases) {
      await assert.rejects(readContent(bad, wanted, file), (error) => {
        assert.ok(error instanceof InputError, `${name}: ${(error as Error).stack}`);
        assert.equal(error.message, says, name);
        return true;
      });
      const cells = await readContent(good, wanted, file);
      assert.ok(Object.values(cells).every(({ length }) => length > 0), name);
    }
  });
}

/**
 * How a synthetic table on the disk is told from one's own: by its columns, and the first patient's number.
 *
 * @module
 */
import type { FileKind } from "../../files/file_kind.ts";
import type { Table } from "../table/table.ts";
import { beginsWith, tableKind } from "../table/table_kind.ts";
import type { Layout } from "./layout.ts";
import { EVERY_LAYOUT } from "./layouts.ts";

/** Whether a table has a layout's columns, before those that a fault adds, and its first patient. */
async function isLaidOut(table: Table, { columns, firstStay }: Layout): Promise<boolean> {
  if (!beginsWith(table.columns, columns.map(({ name }) => name))) return false;
  for await (const block of table.read(new Map([[firstStay.column, "name"]]))) {
    return block.columns.get(firstStay.column)?.[0] === String(firstStay.number);
  }
  return false;
}

/** Tables of synthetic patients, in each layout and format. */
export const SYNTHETIC_TABLE: FileKind = tableKind("synthetic table", async (table) => {
  for (const layout of EVERY_LAYOUT) if (await isLaidOut(table, layout)) return true;
  return false;
});

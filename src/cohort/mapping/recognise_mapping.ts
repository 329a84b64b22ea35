/**
 * Mappings of tables that need none: their layout is recognised by their columns.
 *
 * @module
 */
import type { Table } from "../table/table.ts";
import { flat } from "./layouts/flat.ts";
import type { Recognised } from "./layouts/layout.ts";
import { mimicSepsis } from "./layouts/mimic_sepsis.ts";
import { npz } from "./layouts/npz.ts";
import { replay } from "./layouts/replay.ts";

export type { Recognised } from "./layouts/layout.ts";

/**
 * Recognises a table: mimic_sepsis, a replay table, an npz of transitions, or a flat table whose columns have usual names
 * ({@link USUAL_NAMES} of `layouts/flat.ts`).
 *
 * @param table The table.
 * @param path Its file (default: its name in errors).
 * @returns The mapping, and what was taken for what.
 * @throws {InputError} If it is none of these: which roles were found, which are missing, and how to go on.
 */
export async function recogniseMapping(table: Table, path = table.path): Promise<Recognised> {
  for (const layout of [mimicSepsis, replay, npz]) {
    const recognised = await layout(table, path);
    if (recognised) return recognised;
  }
  return await flat(table);
}

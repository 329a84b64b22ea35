/**
 * Kinds of tables that this program writes: one is replaced by another of its kind alone.
 *
 * @module
 */
import { type FileKind, kindBy } from "../../files/file_kind.ts";
import { openTable } from "./open_table.ts";
import type { Table } from "./table.ts";

/**
 * A kind of table, in any format.
 *
 * @param name What such a table is.
 * @param fits Whether a table is of this kind.
 */
export function tableKind(
  name: string,
  fits: (table: Table) => boolean | Promise<boolean>,
): FileKind {
  return kindBy(name, async (path) => await fits(await openTable(path)));
}

/**
 * Whether names begin with others.
 *
 * @param names The names.
 * @param first What they may begin with.
 */
export function beginsWith(names: readonly string[], first: readonly string[]): boolean {
  return first.every((name, i) => names[i] === name);
}

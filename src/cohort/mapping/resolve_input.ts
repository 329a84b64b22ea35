/**
 * From what a user names to a table with its mapping.
 *
 * @module
 */
import { openTable } from "../table/open_table.ts";
import { type MappedTable, readMapping } from "./read_mapping.ts";
import { recogniseMapping } from "./recognise_mapping.ts";

/** A table with its mapping, and what is to be said of how they were found. */
export interface ResolvedInput extends MappedTable {
  /** What was taken for what, a line each. */
  readonly notes: readonly string[];
}

/** The mapping beside a table. */
export function mappingBeside(table: string): string {
  return `${table}.mapping.yaml`;
}

async function isThere(path: string): Promise<boolean> {
  return await Deno.stat(path).then(() => true, () => false);
}

/**
 * Opens a table with its mapping.
 *
 * @param path A mapping (`.yaml` or `.yml`) that names its table; or a table: its mapping is `<path>.mapping.yaml` if that
 * is there, else it is recognised by its columns.
 * @param options `shown` words a file's path in messages (default: as it is).
 * @throws {InputError} If the mapping, the table or what one says of the other is wrong, or nothing can be recognised.
 */
export async function resolveInput(
  path: string,
  { shown = (one) => one }: { readonly shown?: (path: string) => string } = {},
): Promise<ResolvedInput> {
  if (/\.ya?ml$/i.test(path)) {
    const read = await readMapping(path, { shown });
    return { ...read, notes: [`mapped by ${shown(path)}`] };
  }
  const beside = mappingBeside(path);
  if (await isThere(beside)) {
    const read = await readMapping(beside, { shown, table: path });
    return { ...read, notes: [`mapped by ${shown(beside)}, which is beside it`] };
  }
  const table = await openTable(path, { shown: shown(path) });
  return { table, ...await recogniseMapping(table, path) };
}

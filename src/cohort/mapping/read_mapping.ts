/**
 * Reading a mapping from its YAML file, against the table that it speaks of.
 *
 * @module
 */
import { InputError } from "../../input_error.ts";
import { found, type Located } from "../../text/located_yaml.ts";
import { readYaml } from "../../text/read_yaml.ts";
import { openTable } from "../table/open_table.ts";
import type { Table } from "../table/table.ts";
import { checkTogether } from "./contradictions.ts";
import type { Mapping } from "./mapping.ts";
import { mappingCheck } from "./mapping_checks.ts";

/** How a mapping is read. */
export interface ReadMappingOptions {
  /** Words a file's path in messages (default: as it is). */
  readonly shown?: (path: string) => string;
  /** The table, for a mapping that names none; one that names another is refused. */
  readonly table?: string;
}

/** A mapping with its table. */
export interface MappedTable {
  /** The mapping, every key with its value. */
  readonly mapping: Mapping;
  /** The table, open. */
  readonly table: Table;
}

/** Whether two paths lead to one file. */
async function isSame(one: string, other: string): Promise<boolean> {
  if (one === other) return true;
  const paths = [one, other].map((path) => Deno.realPath(path).catch(() => null));
  const [a, b] = await Promise.all(paths);
  return a !== null && a === b;
}

/** Opens the table that a mapping names, or is beside. */
async function tableOf(file: Located, options: ReadMappingOptions): Promise<Table> {
  const { table: given, shown = (path: string) => path } = options;
  const open = (path: string) => openTable(path, { shown: shown(path) });
  const own = file.value instanceof Map ? file.value.get("table")?.item : undefined;
  if (own === undefined) {
    if (given !== undefined) return await open(given);
    throw new InputError(file.where, 'the key "table" is missing, expected the table\'s file');
  }
  if (typeof own.value !== "string" || own.value === "") {
    throw new InputError(own.where, `table: ${found(own)}, expected the path of a table`);
  }
  const path = own.resolve(own.value);
  if (given !== undefined && !await isSame(path, given)) {
    const what = `table: found ${shown(path)}, expected ${shown(given)}, which it is beside`;
    throw new InputError(own.where, what);
  }
  try {
    return await open(path);
  } catch (error) {
    // A table that is absent is this key's mistake; one that is damaged is the table's own.
    const isThere = await Deno.stat(path).then(() => true, () => false);
    if (isThere || !(error instanceof InputError)) throw error;
    throw new InputError(own.where, `table: ${error.message}`);
  }
}

/** The same mapping without its key `table`. */
function withoutTable(file: Located): Located {
  if (!(file.value instanceof Map)) return file;
  return { ...file, value: new Map([...file.value].filter(([key]) => key !== "table")) };
}

/**
 * Reads a mapping, and opens its table.
 *
 * @param path The mapping, in YAML; its keys are those of {@link Mapping}, and `table`, the table's path from its folder.
 * @param options How files are called, and the table where the mapping names none.
 * @throws {InputError} At the line and column of the first mistake, or if the table cannot be opened.
 */
export async function readMapping(
  path: string,
  options: ReadMappingOptions = {},
): Promise<MappedTable> {
  const file = await readYaml(path, { shown: options.shown });
  const table = await tableOf(file, options);
  const mapping = mappingCheck(table)(withoutTable(file), "mapping");
  checkTogether(mapping, file, table.columns);
  return { mapping, table };
}

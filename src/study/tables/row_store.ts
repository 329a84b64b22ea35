/**
 * Rows of a study that is long: kept as they come, so that a stopped study goes on where it was.
 *
 * @module
 */
import { dirname } from "node:path";
import {
  appendDurably,
  makeFolder,
  removePath,
  writeFileAtomic,
} from "../../files/atomic_write.ts";
import { readTextIfThere } from "../../files/read_bytes.ts";
import { parseResultLines } from "../../text/json.ts";
import { fields, list, words } from "../../text/value_checks.ts";

/** A line: rows are checked where the tables made of them are read. */
const LINE = fields({ key: words(), rows: list(fields({})) });

/** A store of rows in a file of JSON lines. */
export interface RowStore<Row> {
  /** Whether rows of a key are there. */
  has(key: string): boolean;
  /** Rows of a key, from the file or made now and added to it. */
  rows(key: string, make: () => Row[] | Promise<Row[]>): Promise<Row[]>;
  /** Removes the file, once the rows are where they belong: rows of older code are never taken for new ones. */
  remove(): Promise<void>;
}

/**
 * Opens a store; a last line that was cut off is dropped.
 *
 * @param path The file, made if it is not there.
 */
export async function openRowStore<Row>(path: string): Promise<RowStore<Row>> {
  await makeFolder(dirname(path));
  const known = new Map<string, Row[]>();
  const text = await readTextIfThere(path) ?? "";
  const whole = text.slice(0, text.lastIndexOf("\n") + 1);
  for (const { key, rows } of parseResultLines<{ key: string; rows: Row[] }>(whole, path, LINE)) {
    known.set(key, rows);
  }
  if (whole !== text) await writeFileAtomic(path, whole);
  return {
    has: (key) => known.has(key),
    async rows(key, make) {
      const old = known.get(key);
      if (old) return old;
      const rows = await make();
      await appendDurably(path, `${JSON.stringify({ key, rows })}\n`);
      known.set(key, rows);
      return rows;
    },
    async remove() {
      known.clear();
      await removePath(path); // Without rows there is no file.
    },
  };
}

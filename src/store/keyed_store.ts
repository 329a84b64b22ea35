/**
 * The one store of results: rows in a file of JSON lines, each under the key of what it was computed from. Rows are
 * kept as they come, so that a stopped study goes on where it was and computes nothing twice.
 *
 * A kind of rows has a version, a whole number that is raised by hand when its code computes something else: rows of
 * another version are never taken for new ones.
 *
 * @module
 */
import { dirname } from "node:path";
import { appendDurably, makeFolder, removePath, writeFileAtomic } from "../files/atomic_write.ts";
import { startingWith } from "../files/file_kind.ts";
import { readTextIfThere } from "../files/read_bytes.ts";
import { InputError } from "../input_error.ts";
import { canonicalJson, withSortedKeys } from "../text/canonical_json.ts";
import { parseResultLines } from "../text/json.ts";
import { among, fields, type ValueCheck, whole } from "../text/value_checks.ts";

/** What rows of a file are. */
export interface RowKind {
  /** Name, the same in every line. */
  readonly name: string;
  /** Raised by hand when rows of the same key come out otherwise. */
  readonly version: number;
  /** What a key must hold. */
  readonly key: ValueCheck;
  /** What a row must hold. */
  readonly row: ValueCheck;
}

/** A row and what it was computed from. */
export interface KeyedRow<Key, Row> {
  /** What the row was computed from: everything it depends on but the code. */
  readonly key: Key;
  /** What came out. */
  readonly row: Row;
}

/** What a file of rows holds. */
export interface StoredRows<Key, Row> {
  /** Rows of the kind's version, in the file's order. */
  readonly rows: readonly KeyedRow<Key, Row>[];
  /** Rows of other versions, which are not taken. */
  readonly stale: number;
}

/** A store that rows are added to. It has one writer at a time. */
export interface KeyedStore<Key, Row> {
  /** The row of a key, if there is one. */
  get(key: Key): Row | undefined;
  /** Adds a row, flushed to the disk. */
  add(key: Key, row: Row): Promise<void>;
  /** Leaves the rows of some keys, in their order; all others go, and the file with the last. */
  arrange(keys: readonly Key[]): Promise<void>;
}

/**
 * A key as text: equal for equal keys, whatever the order of their members.
 *
 * @param key The key.
 */
export function keyText(key: unknown): string {
  return canonicalJson(key);
}

/** What a line says. */
interface Line {
  readonly kind: string;
  readonly version: number;
  readonly key: unknown;
  readonly row: unknown;
}

const lineOf = ({ name, version }: RowKind, key: unknown, row: unknown): string =>
  `${JSON.stringify({ kind: name, version, key: withSortedKeys(key), row })}\n`;

/** Lines of a text, those of the kind's version checked. */
function takeRows<Key, Row>(text: string, path: string, kind: RowKind): StoredRows<Key, Row> {
  const any = fields({ kind: among(kind.name), version: whole({ min: 1 }) });
  const own = fields({ key: kind.key, row: kind.row });
  const check: ValueCheck = {
    ...any,
    misfit(value, where) {
      const found = any.misfit(value, where);
      const current = (value as Line | null)?.version === kind.version;
      return found ?? (current ? own.misfit(value, where) : null);
    },
  };
  const lines = parseResultLines<Line>(text, path, check);
  const seen = new Set<string>();
  const rows: KeyedRow<Key, Row>[] = [];
  for (const [i, { version, key, row }] of lines.entries()) {
    if (version !== kind.version) continue;
    const known = keyText(key);
    if (seen.has(known)) {
      throw new InputError(`${path}:${i + 1}: key`, "found the key of a line above, expected once");
    }
    seen.add(known);
    rows.push({ key: key as Key, row: row as Row });
  }
  return { rows, stale: lines.length - rows.length };
}

/**
 * Reads the rows of a file.
 *
 * @param path The file; an absent one holds none.
 * @param kind What its rows are.
 * @throws {InputError} Naming file and line of what is damaged, of another kind, or twice there.
 */
export async function readStore<Key, Row>(
  path: string,
  kind: RowKind,
): Promise<StoredRows<Key, Row>> {
  return takeRows(await readTextIfThere(path) ?? "", path, kind);
}

/**
 * Opens a file of rows to add to; a last line that a kill cut off is dropped.
 *
 * @param path The file, made with the first row.
 * @param kind What its rows are.
 * @throws {InputError} As {@link readStore}, or if the file system refuses.
 */
export async function openStore<Key, Row>(
  path: string,
  kind: RowKind,
): Promise<KeyedStore<Key, Row>> {
  const file = startingWith("file of results", `{"kind":"${kind.name}"`);
  await makeFolder(dirname(path));
  const text = await readTextIfThere(path) ?? "";
  const complete = text.slice(0, text.lastIndexOf("\n") + 1);
  const { rows } = takeRows<Key, Row>(complete, path, kind);
  if (complete !== text) await writeFileAtomic(path, complete);
  const known = new Map(rows.map((one) => [keyText(one.key), one]));
  return {
    get: (key) => known.get(keyText(key))?.row,
    async add(key, row) {
      if (known.has(keyText(key))) throw new RangeError(`A row of ${keyText(key)} is there`);
      await appendDurably(path, lineOf(kind, key, row), { kind: file });
      known.set(keyText(key), { key, row });
    },
    async arrange(keys) {
      const kept = keys.map((key) => known.get(keyText(key))).filter((one) => one !== undefined);
      known.clear();
      for (const one of kept) known.set(keyText(one.key), one);
      const lines = kept.map(({ key, row }) => lineOf(kind, key, row));
      if (lines.length === 0) return await removePath(path); // Without rows there is no file.
      await writeFileAtomic(path, lines.join(""), { kind: file });
    },
  };
}

/**
 * Making the rows that a file of them lacks.
 *
 * @module
 */
import { dirname } from "node:path";
import { makeFolder } from "../../files/atomic_write.ts";
import { withSoleUse } from "../../files/file_lock.ts";
import type { OwnStudyOutcome, StudyOptions } from "../../report/study_module.ts";
import {
  type KeyedRow,
  type KeyedStore,
  openStore,
  type RowKind,
} from "../../store/keyed_store.ts";

/**
 * Makes what rows are missing; the file then holds those of the keys, in their order.
 *
 * @param path The file of rows.
 * @param kind What its rows are.
 * @param work Adds what the store lacks and returns all keys; says the rows in words; a signal that stops it.
 */
export async function makeMissingRows<Key, Row>(
  path: string,
  kind: RowKind,
  { make, say, signal }: Pick<StudyOptions, "signal"> & {
    readonly make: (store: KeyedStore<Key, Row>, keys: Key[]) => Promise<void>;
    readonly say: (rows: readonly KeyedRow<Key, Row>[]) => string;
  },
): Promise<OwnStudyOutcome> {
  await makeFolder(dirname(path));
  return await withSoleUse(path, async () => {
    const store = await openStore<Key, Row>(path, kind);
    const keys: Key[] = [];
    let interrupted = false;
    try {
      await make(store, keys);
      await store.arrange(keys);
    } catch (error) {
      if (!signal?.aborted) throw error;
      interrupted = true;
    }
    const rows = keys.flatMap((key) => {
      const row = store.get(key);
      return row === undefined ? [] : [{ key, row }];
    });
    return { text: say(rows), rows, failures: [], interrupted };
  });
}

/**
 * The training that a browser keeps from one visit to the next, in its own database.
 *
 * Shapes: M models.
 *
 * @module
 */
import type { ModelState } from "../../trainer/trainer.ts";
import type { TrainSettings } from "../train/settings.ts";

/** A training at a step. */
export interface KeptTraining {
  /** What is trained. */
  readonly settings: TrainSettings;
  /** Steps taken. */
  readonly step: number;
  /** (M) states to go on from. */
  readonly states: readonly ModelState[];
}

const DATABASE = "icu-cql-lab";
const STORE = "training";
const KEY = "last";

/** What a request of the database comes to. */
function resultOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** Does something with the store. */
async function withStore<T>(
  mode: IDBTransactionMode,
  ask: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const opening = indexedDB.open(DATABASE, 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore(STORE);
  const database = await resultOf(opening);
  try {
    return await resultOf(ask(database.transaction(STORE, mode).objectStore(STORE)));
  } finally {
    database.close();
  }
}

/** Keeps a training in place of the one before. */
export async function keepTraining(training: KeptTraining): Promise<void> {
  await withStore("readwrite", (store) => store.put(training, KEY));
}

/** The training that is kept, if one is. */
export async function keptTraining(): Promise<KeptTraining | undefined> {
  return await withStore("readonly", (store) => store.get(KEY));
}

/** Forgets it. */
export async function forgetTraining(): Promise<void> {
  await withStore("readwrite", (store) => store.delete(KEY));
}

/** What is kept, without the states. */
export async function describeKept(
  _input: null,
): Promise<Pick<KeptTraining, "settings" | "step"> | null> {
  const kept = await keptTraining();
  return kept ? { settings: kept.settings, step: kept.step } : null;
}

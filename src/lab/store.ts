/**
 * A value that parts share: who reads it is told when it changes.
 *
 * @module
 */
import { useEffect, useState } from "preact/hooks";

/** A value and those who want to hear of it. */
export interface Store<T> {
  /** The value now. */
  get(): T;
  /**
   * Replaces it.
   *
   * @param value The value, or what makes it of the last one.
   */
  set(value: T | ((last: T) => T)): void;
  /**
   * Calls back with the value at once and after every change: what changed since it was read is heard of too.
   *
   * @returns Ends that.
   */
  subscribe(listener: (value: T) => void): () => void;
}

/**
 * Makes a store.
 *
 * @param initial Its first value; no function.
 */
export function createStore<T>(initial: T): Store<T> {
  let value = initial;
  const listeners = new Set<(value: T) => void>();
  return {
    get: () => value,
    set(next) {
      value = typeof next === "function" ? (next as (last: T) => T)(value) : next;
      for (const listener of listeners) listener(value);
    },
    subscribe(listener) {
      listeners.add(listener);
      listener(value);
      return () => void listeners.delete(listener);
    },
  };
}

/**
 * A store's value in a component, which is drawn again when it changes.
 *
 * @param store The store.
 */
export function useStore<T>(store: Store<T>): T {
  const [, setHeard] = useState(store.get);
  useEffect(() => store.subscribe((value) => setHeard(() => value)), [store]);
  return store.get();
}

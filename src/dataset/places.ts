/**
 * Places in datasets, for errors.
 *
 * @module
 */

/** What a file calls an array, by the array's usual name. */
export type Called = (array: string) => string;

/** Arrays that go by their usual names: the name itself. */
export function usualName(array: string): string {
  return array;
}

/**
 * The place of an array or one of its elements, for errors.
 *
 * @param where The file or source.
 * @param array Name of the array.
 * @param index Row, and column if there are several, counted from 0.
 */
export function at(where: string, array: string, ...index: readonly number[]): string {
  return `${where}: ${array}${index.length > 0 ? `[${index.join(", ")}]` : ""}`;
}

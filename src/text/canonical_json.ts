/**
 * JSON that is the same for equal values, whatever the order of their members: what hashes and keys are made of.
 *
 * @module
 */

/**
 * A value with the keys of its objects in alphabetical order, all the way down; members that are undefined are left out.
 *
 * @param value What JSON can hold.
 */
export function withSortedKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withSortedKeys);
  if (typeof value !== "object" || value === null) return value;
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  return Object.fromEntries(
    members.sort(([a], [b]) => a < b ? -1 : 1)
      .map(([name, member]) => [name, withSortedKeys(member)]),
  );
}

/**
 * A value as one line of JSON, equal for equal values.
 *
 * @param value What JSON can hold.
 */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(withSortedKeys(value));
}

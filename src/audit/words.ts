/**
 * Numbers as findings word them.
 *
 * @module
 */

/** A number with at most four significant digits, whole ones in full with commas. */
export function shown(value: number): string {
  if (Number.isInteger(value)) return value.toLocaleString("en", { maximumFractionDigits: 0 });
  return String(Number(value.toPrecision(4)));
}

/** A count and its noun. */
export function counted(count: number, noun: string): string {
  return `${shown(count)} ${noun}${count === 1 ? "" : "s"}`;
}

/**
 * Numbers as findings word them.
 *
 * @module
 */

/** A number with at most four significant digits, or as many as are asked for; whole ones in full with commas. */
export function shown(value: number, digits = 4): string {
  if (Number.isInteger(value)) return value.toLocaleString("en", { maximumFractionDigits: 0 });
  return String(Number(value.toPrecision(digits)));
}

/**
 * Two numbers with as many digits as tell them apart.
 *
 * @param one The one.
 * @param other The other.
 */
export function apart(one: number, other: number): readonly [string, string] {
  let digits = 4;
  while (digits < 17 && shown(one, digits) === shown(other, digits)) digits++;
  return [shown(one, digits), shown(other, digits)];
}

/** A count and its noun. */
export function counted(count: number, noun: string): string {
  return `${shown(count)} ${noun}${count === 1 ? "" : "s"}`;
}

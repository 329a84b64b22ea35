/**
 * Numbers as texts print them: what is measured is rounded to its last digit, and what is computed from it is known to that only.
 * Settings (rewards, discounts, counts) are exact.
 *
 * @module
 */
import type { Located } from "../text/located_yaml.ts";
import { type Check, number, type Range } from "../text/yaml_checks.ts";

/** A number that is rounded to its last digit. */
export interface Printed {
  /** The number. */
  readonly value: number;
  /** Half a unit of its last digit. */
  readonly half: number;
}

/** What a number lies between. */
export interface Ends {
  /** The least that it can be. */
  readonly least: number;
  /** The largest. */
  readonly largest: number;
}

/**
 * Half a unit of the last digit of a number, zeros at its end among them.
 *
 * @param written The number as written, such as `9.30`.
 */
export function halfDigit(written: string): number {
  const [digits, exponent = "0"] = written.toLowerCase().split("e");
  const decimals = digits.split(".")[1]?.length ?? 0;
  return 0.5 * 10 ** (Number(exponent) - decimals);
}

/**
 * What a number was before it was rounded, ends included.
 *
 * @param printed The number.
 */
export function endsOf({ value, half }: Printed): Ends {
  // A hair more than half a unit: sums of decimals are not exact.
  const reach = half * (1 + 1e-9) + 1e-12 * Math.abs(value);
  return { least: value - reach, largest: value + reach };
}

/**
 * Whether one number was below another before both were rounded: to as many digits rounding keeps the order.
 *
 * @param one The one.
 * @param other The other.
 */
export function isBelow(one: Printed, other: Printed): boolean {
  if (one.half === other.half) return one.value < other.value;
  return endsOf(one).largest < endsOf(other).least;
}

/** The digits that a value is written with. */
function writtenOf({ value, written }: Located): string {
  return /^[-+]?[\d.]+(e[-+]?\d+)?$/i.test(written ?? "") ? written! : String(value);
}

/** A number in a range, with the digits that it is written with. */
export function printed(range: Range): Check<Printed> {
  const check = number(range);
  return (item, key) => ({ value: check(item, key), half: halfDigit(writtenOf(item)) });
}

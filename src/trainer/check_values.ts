/**
 * Checks of single values that a program, not a file, hands over: each says where, what was found and what was expected.
 *
 * @module
 */
import { InputError } from "../input_error.ts";
import { clipped } from "../text/visible.ts";

/** A value as an error shows it. */
export function shownValue(value: unknown): string {
  if (value === undefined) return "nothing";
  if (typeof value === "string") return clipped(JSON.stringify(value));
  if (ArrayBuffer.isView(value)) return value.constructor.name;
  if (Array.isArray(value)) return value.length === 0 ? "an empty list" : "a list";
  return typeof value === "object" && value !== null ? "an object" : String(value);
}

/**
 * Refuses a value.
 *
 * @param where The argument.
 * @param value What was found.
 * @param expected What was expected, in words.
 */
export function refuseValue(where: string, value: unknown, expected: string): never {
  throw new InputError(where, `found ${shownValue(value)}, expected ${expected}`);
}

/** What a number must be. */
export interface NumberBounds {
  /** Smallest value. */
  readonly min: number;
  /** Largest value (default: none, but a finite one). */
  readonly max?: number;
  /** Whether it is whole. */
  readonly whole?: boolean;
  /** Whether the smallest value itself is too small, or the largest too large. */
  readonly open?: "min" | "max";
}

/**
 * Refuses what is no number within bounds.
 *
 * @param value The value.
 * @param where The argument.
 * @param bounds What it must be.
 * @throws {InputError} Naming the argument.
 */
export function checkNumber(value: unknown, where: string, bounds: NumberBounds): void {
  const { min, max = Number.MAX_VALUE, whole = false, open } = bounds;
  const fits = typeof value === "number" && value >= min && value <= max &&
    !(open === "min" && value === min) && !(open === "max" && value === max) &&
    (!whole || Number.isSafeInteger(value));
  if (fits) return;
  const kind = whole ? "a whole number" : "a number";
  const from = open === "min"
    ? `above ${min}`
    : bounds.max === undefined
    ? `of at least ${min}`
    : `from ${min}`;
  const to = bounds.max === undefined ? "" : open === "max" ? ` to below ${max}` : ` to ${max}`;
  refuseValue(where, value, `${kind} ${from}${to}`);
}

/**
 * Refuses what is not one of some values.
 *
 * @param value The value.
 * @param where The argument.
 * @param values The values.
 * @throws {InputError} Naming the argument.
 */
export function checkOneOf(value: unknown, where: string, values: readonly string[]): void {
  if (!values.includes(value as string)) refuseValue(where, value, `one of ${values.join(", ")}`);
}

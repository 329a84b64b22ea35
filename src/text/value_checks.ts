/**
 * What values of JSON and cells of CSV must be: small checks that are put together to those of rows and files.
 *
 * @module
 */
import { InputError } from "../input_error.ts";
import { clipped } from "./visible.ts";

/** What does not fit. */
export interface Misfit {
  /** Where in the value, such as `course[3].survival`; empty for the value itself. */
  readonly key: string;
  /** What is there; undefined if nothing is. */
  readonly found: unknown;
  /** What should be, in words. */
  readonly expected: string;
}

/** A check of a value. */
export interface ValueCheck {
  /**
   * Finds what does not fit.
   *
   * @param value The value; undefined if it is missing.
   * @param key Where it stands.
   * @returns The first misfit, null if there is none.
   */
  misfit(value: unknown, key: string): Misfit | null;
}

/** A check of a value that a cell of CSV can hold. */
export interface CellCheck extends ValueCheck {
  /**
   * What a cell holds, if it holds what is expected.
   *
   * @param cell The cell.
   */
  fromCell(cell: string): unknown;
}

const asIs = (cell: string) => cell;

function scalar(
  expected: string,
  fits: (value: unknown) => boolean,
  fromCell: (cell: string) => unknown = asIs,
): CellCheck {
  return {
    misfit: (value, key) => fits(value) ? null : { key, found: value, expected },
    fromCell,
  };
}

/** A number as programs write it; anything else stays text. */
function numberIn(cell: string): unknown {
  return /^-?\d+(\.\d+)?([eE][+-]?\d+)?$/.test(cell) ? Number(cell) : cell;
}

/** Bounds of a number. */
export interface Bounds {
  /** Smallest value (default: none). */
  readonly min?: number;
  /** Largest value (default: none). */
  readonly max?: number;
}

function within(value: unknown, { min = -Infinity, max = Infinity }: Bounds): value is number {
  return typeof value === "number" && Number.isFinite(value) && value >= min && value <= max;
}

function inWords({ min, max }: Bounds): string {
  if (min !== undefined && max !== undefined) return ` from ${min} to ${max}`;
  if (min !== undefined) return ` of at least ${min}`;
  return max === undefined ? "" : ` of at most ${max}`;
}

/** A finite number. */
export function finite(bounds: Bounds = {}): CellCheck {
  return scalar(`a number${inWords(bounds)}`, (value) => within(value, bounds), numberIn);
}

/** A whole number. */
export function whole(bounds: Bounds = {}): CellCheck {
  return scalar(
    `a whole number${inWords(bounds)}`,
    (value) => within(value, bounds) && Number.isSafeInteger(value),
    numberIn,
  );
}

/** How far sums of rounded shares may be beyond their bounds. */
const ROUNDING = 1e-9;

/** A probability or share, as exact as sums of doubles are. */
export const share: CellCheck = scalar(
  "a number from 0 to 1",
  (value) => within(value, { min: -ROUNDING, max: 1 + ROUNDING }),
  numberIn,
);

/** A text of a given form (default: any that is not empty). */
export function words(form: RegExp = /./, expected = "a text"): CellCheck {
  return scalar(expected, (value) => typeof value === "string" && form.test(value));
}

/** One of some values. */
export function among(...values: readonly (string | number)[]): CellCheck {
  return scalar(
    values.join(" or "),
    (value) => values.some((one) => one === value),
    (cell) => values.some((one) => typeof one === "number") ? numberIn(cell) : cell,
  );
}

/** `true` or `false`. */
export const truth: CellCheck = scalar(
  "true or false",
  (value) => typeof value === "boolean",
  (cell) => cell === "true" ? true : cell === "false" ? false : cell,
);

/** SHA-256 in hexadecimal. */
export const sha256: CellCheck = words(/^[0-9a-f]{64}$/, "64 hexadecimal digits");

/** A value or nothing: null, or an empty cell. */
export function orNothing(check: CellCheck): CellCheck;
/** A value or null. */
export function orNothing(check: ValueCheck): ValueCheck;
export function orNothing(check: ValueCheck | CellCheck): ValueCheck {
  const misfit = (value: unknown, key: string): Misfit | null => {
    const found = value === null ? null : check.misfit(value, key);
    return found?.key === key ? { ...found, expected: `${found.expected}, or nothing` } : found;
  };
  if (!("fromCell" in check)) return { misfit };
  const cell: CellCheck = { misfit, fromCell: (text) => text === "" ? null : check.fromCell(text) };
  return cell;
}

/** A value that may be missing. */
export function ifThere(check: ValueCheck): ValueCheck {
  return { misfit: (value, key) => value === undefined ? null : check.misfit(value, key) };
}

/** A value that passes one of two checks. */
export function either(one: ValueCheck, other: ValueCheck): ValueCheck {
  return {
    misfit(value, key) {
      const first = one.misfit(value, key);
      const second = first && other.misfit(value, key);
      return first && second && { ...first, expected: `${first.expected}, or ${second.expected}` };
    },
  };
}

/** A list whose elements all pass a check. */
export function list(check: ValueCheck, { least = 0 }: { least?: number } = {}): ValueCheck {
  const expected = least === 0 ? "a list" : `a list of at least ${least}`;
  return {
    misfit(value, key) {
      if (!Array.isArray(value) || value.length < least) return { key, found: value, expected };
      for (const [i, element] of value.entries()) {
        const misfit = check.misfit(element, `${key}[${i}]`);
        if (misfit) return misfit;
      }
      return null;
    },
  };
}

function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

const below = (key: string, name: string) => key === "" ? name : `${key}.${name}`;

/** Most keys that an error names. */
const MOST_NAMED = 3;

/** An object with some keys, in words: those that it must have. */
function objectOf(checks: Readonly<Record<string, ValueCheck>>): string {
  const keys = Object.keys(checks).filter((name) => checks[name].misfit(undefined, name) !== null);
  if (keys.length === 0) return "an object";
  const more = keys.length > MOST_NAMED ? ", …" : "";
  return `an object with ${keys.slice(0, MOST_NAMED).join(", ")}${more}`;
}

/** An object with at least these keys. */
export function fields(checks: Readonly<Record<string, ValueCheck>>): ValueCheck {
  return {
    misfit(value, key) {
      if (!isMapping(value)) return { key, found: value, expected: objectOf(checks) };
      for (const [name, check] of Object.entries(checks)) {
        const own = Object.hasOwn(value, name) ? value[name] : undefined;
        const misfit = check.misfit(own, below(key, name));
        if (misfit) return misfit;
      }
      return null;
    },
  };
}

/** An object whose values all pass a check, whatever its keys. */
export function mapping(check: ValueCheck): ValueCheck {
  return {
    misfit(value, key) {
      if (!isMapping(value)) return { key, found: value, expected: "an object" };
      for (const [name, own] of Object.entries(value)) {
        const misfit = check.misfit(own, below(key, clipped(name)));
        if (misfit) return misfit;
      }
      return null;
    },
  };
}

function shown(found: unknown): string {
  if (found === undefined) return "nothing";
  if (Array.isArray(found)) return found.length === 0 ? "an empty list" : "a list";
  return isMapping(found) ? "an object" : clipped(JSON.stringify(found));
}

/**
 * Refuses a value that does not pass a check.
 *
 * @param value The value.
 * @param check What it must be.
 * @param where Its file and line, for errors.
 * @throws {InputError} Naming file, line and key of the first misfit.
 */
export function checkValue(value: unknown, check: ValueCheck, where: string): void {
  const misfit = check.misfit(value, "");
  if (!misfit) return;
  const { key, found, expected } = misfit;
  throw new InputError(
    key === "" ? where : `${where}: ${key}`,
    `found ${shown(found)}, expected ${expected}`,
  );
}

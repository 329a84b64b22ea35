/**
 * Checks that turn a located YAML value into a typed one, or name the place and what was expected.
 *
 * @module
 */
import { InputError } from "../input_error.ts";
import { found, type Located } from "./located_yaml.ts";
import { clipped } from "./visible.ts";

/**
 * Turns a value into a `T`.
 *
 * @param key The key the value belongs to, for the message; empty for a whole file, whose keys go by their own names.
 */
export type Check<T> = (item: Located, key: string) => T;

/** A message about the value of a key. */
const about = (key: string, message: string) => key === "" ? message : `${key}: ${message}`;

/**
 * The name of a member of a value, for messages.
 *
 * @param key The value's key; empty for a whole file.
 * @param name The member's own key.
 */
export function keyWithin(key: string, name: string): string {
  return key === "" ? name : `${key}.${name}`;
}

/** Refuses a value. */
export function refuse(item: Located, key: string, expected: string): never {
  throw new InputError(item.where, about(key, `${found(item)}, expected ${expected}`));
}

/** Range of a number. */
export interface Range {
  /** Smallest value. */
  readonly min: number;
  /** Whether `min` itself is left out. */
  readonly above?: boolean;
  /** Largest value. */
  readonly max: number;
  /** Whether `max` itself is left out. */
  readonly below?: boolean;
}

/** Whether a number lies in a range. */
function inside(value: unknown, range: Range): value is number {
  return typeof value === "number" &&
    (range.above ? value > range.min : value >= range.min) &&
    (range.below ? value < range.max : value <= range.max);
}

/** An end of a range in words. */
function endInWords(end: number): string {
  return Math.abs(end) >= 1e12 ? end.toExponential().replace("+", "") : String(end);
}

/** A range in words. */
function inWords({ min, max, above, below }: Range): string {
  const [least, largest] = [endInWords(min), endInWords(max)];
  if (above) return `above ${least}, ${below ? "below" : "at most"} ${largest}`;
  return `from ${least} to ${below ? "below " : ""}${largest}`;
}

/** A number in a range. */
export function number(range: Range): Check<number> {
  return (item, key) =>
    inside(item.value, range) ? item.value : refuse(item, key, `a number ${inWords(range)}`);
}

/** A whole number in a range. */
export function integer(range: Range): Check<number> {
  return (item, key) =>
    inside(item.value, range) && Number.isInteger(item.value)
      ? item.value
      : refuse(item, key, `a whole number ${inWords(range)}`);
}

/** `true` or `false`. */
export function boolean(): Check<boolean> {
  return (item, key) =>
    typeof item.value === "boolean" ? item.value : refuse(item, key, "true or false");
}

/** One of some words. */
export function oneOf<T extends string>(...words: readonly T[]): Check<T> {
  return (item, key) =>
    words.find((word) => word === item.value) ?? refuse(item, key, words.join(" or "));
}

/** A text of a given form. */
export function text(form: RegExp, expected: string): Check<string> {
  return (item, key) =>
    typeof item.value === "string" && form.test(item.value)
      ? item.value
      : refuse(item, key, expected);
}

/** A value or `null`. */
export function nullable<T>(check: Check<T>): Check<T | null> {
  return (item, key) => item.value === null ? null : check(item, key);
}

/** A list of at least one value. */
export function listOf<T>(check: Check<T>): Check<readonly T[]> {
  return (item, key) =>
    Array.isArray(item.value) && item.value.length > 0
      ? item.value.map((element) => check(element, key))
      : refuse(item, key, "a list of at least one value");
}

/** A list of at least one value, each different from the others. */
export function setOf<T>(check: Check<T>): Check<readonly T[]> {
  const list = listOf(check);
  return (item, key) => {
    const values = list(item, key);
    const twice = values.find((value, i) => values.indexOf(value) !== i);
    if (twice === undefined) return values;
    throw new InputError(
      item.where,
      about(key, `found ${clipped(String(twice))} twice, expected different values`),
    );
  };
}

/** One check a key. */
export type Checks<T> = { readonly [K in keyof T]: Check<T[K]> };

/** A mapping with the keys of `checks` and no others; all but those that `absent` has a value for must be there. */
export function record<T extends object>(
  checks: Checks<T>,
  absent?: Readonly<Partial<T>>,
): Check<T> {
  const keys = Object.keys(checks) as (keyof T & string)[];
  return (item, key) => {
    if (!(item.value instanceof Map)) {
      return refuse(item, key, `a mapping of ${keys.join(", ")}`);
    }
    for (const [name, member] of item.value) {
      if (!(keys as string[]).includes(name)) {
        throw new InputError(
          member.where,
          unknownKey(name, keys) + (key === "" ? "" : ` of ${key}`),
        );
      }
    }
    const result: Partial<T> = {};
    for (const name of keys) {
      const member = item.value.get(name);
      if (!member) {
        if (absent === undefined || !(name in absent)) {
          throw new InputError(item.where, about(key, `the key "${name}" is missing`));
        }
        result[name] = absent[name];
        continue;
      }
      result[name] = checks[name](member.item, keyWithin(key, name));
    }
    return result as T;
  };
}

/**
 * A mapping in one of several forms, told apart by the key that each alone has.
 *
 * @param forms What checks each form, by its key.
 * @param expected The forms in words.
 */
export function formOf<T>(forms: Readonly<Record<string, Check<T>>>, expected: string): Check<T> {
  return (item, key) => {
    const { value } = item;
    const names = value instanceof Map ? Object.keys(forms).filter((name) => value.has(name)) : [];
    return names.length === 1 ? forms[names[0]](item, key) : refuse(item, key, expected);
  };
}

/** Words for a key nobody knows, with the keys there are. */
export function unknownKey(name: string, known: readonly string[]): string {
  return `found the unknown key "${clipped(name)}", expected one of the keys ${known.join(", ")}`;
}

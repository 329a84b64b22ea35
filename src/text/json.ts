/**
 * JSON that this project wrote, read again: damage is named with file, line and key.
 *
 * @module
 */
import { InputError } from "../input_error.ts";
import { checkValue, type ValueCheck } from "./value_checks.ts";
import { clipped } from "./visible.ts";

/** Line and column of a place in a text. */
function placeOf(text: string, offset: number): string {
  const before = text.slice(0, offset).split("\n");
  return `${before.length}:${before.at(-1)!.length + 1}`;
}

/** Where a text stops being JSON, and why, from V8's words for it. */
function mistakeIn(text: string, message: string): { place: string | null; words: string } {
  const position = / (?:in JSON )?at position (\d+)/.exec(message);
  if (position) {
    const words = message.slice(0, position.index).replace(/ in JSON$/, "");
    return { place: placeOf(text, Number(position[1])), words };
  }
  if (/end of JSON/.test(message)) {
    return { place: placeOf(text, text.length), words: "it ends too early" };
  }
  return { place: null, words: clipped(message) };
}

/**
 * Parses JSON.
 *
 * @param text The text.
 * @param where The file, for errors.
 * @param check What the value must be (default: anything).
 * @returns The value.
 * @throws {InputError} Naming line and column, or the key, of what is damaged.
 */
export function parseJson(text: string, where: string, check?: ValueCheck): unknown {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const { place, words } = mistakeIn(text, (error as Error).message);
    throw new InputError(place === null ? where : `${where}:${place}`, `is no JSON: ${words}`);
  }
  if (check) checkValue(value, check, where);
  return value;
}

/**
 * Refuses a text that was cut: every text of results ends with a newline, since it is written whole.
 *
 * @param text The text; an empty one holds nothing.
 * @param where The file, for errors.
 * @throws {InputError} Naming the line that was cut.
 */
export function checkWhole(text: string, where: string): void {
  if (text === "" || text.endsWith("\n")) return;
  const line = text.split("\n").length;
  throw new InputError(
    `${where}:${line}`,
    "the line has no end, expected a whole file: it was cut or edited, restore it",
  );
}

/**
 * Parses a results file of one JSON value.
 *
 * @param text The text.
 * @param where The file, for errors.
 * @param check What the value must be.
 * @returns The value.
 * @throws {InputError} Naming the place of what is damaged.
 */
export function parseResult<T>(text: string, where: string, check: ValueCheck): T {
  const value = parseJson(text, where, check);
  checkWhole(text, where);
  return value as T;
}

/**
 * Parses a results file of one JSON value a line.
 *
 * @param text The text; an empty one holds none.
 * @param where The file, for errors.
 * @param check What each value must be.
 * @returns The values.
 * @throws {InputError} Naming line and key of what is damaged.
 */
export function parseResultLines<T>(text: string, where: string, check: ValueCheck): T[] {
  checkWhole(text, where);
  return text.split("\n").slice(0, -1)
    .map((line, i) => parseJson(line, `${where}:${i + 1}`, check) as T);
}

/**
 * JSON that this project wrote, read again: damage is named with file, line and key.
 *
 * @module
 */
import { InputError } from "../input_error.ts";
import { checkValue, type ValueCheck } from "./value_checks.ts";
import { clipped } from "./visible.ts";

/** Line and column of a place in a text, from 1. */
function placeOf(text: string, offset: number): [line: number, column: number] {
  const before = text.slice(0, offset).split("\n");
  return [before.length, before.at(-1)!.length + 1];
}

/** Where a text stops being JSON, and why, from V8's words for it. */
function mistakeIn(text: string, message: string): { offset: number | null; words: string } {
  const position = / (?:in JSON )?at position (\d+)/.exec(message);
  if (position) return { offset: Number(position[1]), words: message.slice(0, position.index) };
  if (/end of JSON/.test(message)) return { offset: text.length, words: "it ends too early" };
  return { offset: null, words: clipped(message) };
}

/** Deepest nesting that is read: what checks and hashes walk must not end the stack. */
const DEEPEST = 500;

/** Whether arrays and objects of a JSON text are nested too deeply. */
function isTooDeep(text: string): boolean {
  let depth = 0;
  let inString = false;
  for (let i = 0; i < text.length; i++) {
    const unit = text[i];
    if (inString) {
      if (unit === "\\") i++;
      else if (unit === '"') inString = false;
    } else if (unit === '"') inString = true;
    else if (unit === "[" || unit === "{") {
      if (++depth > DEEPEST) return true;
    } else if (unit === "]" || unit === "}") depth--;
  }
  return false;
}

/** Parses JSON; `place` names a line and column of it. */
function parse(text: string, where: string, place: (line: number, column: number) => string) {
  if (isTooDeep(text)) {
    throw new InputError(
      where,
      `is nested more than ${DEEPEST} deep, expected a file of this project`,
    );
  }
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    const { offset, words } = mistakeIn(text, (error as Error).message);
    const at = offset === null ? where : place(...placeOf(text, offset));
    throw new InputError(at, `is no JSON: ${words}`);
  }
}

/**
 * Parses JSON.
 *
 * @param text The text.
 * @param where The file, for errors.
 * @returns The value.
 * @throws {InputError} Naming line and column of what is damaged.
 */
export function parseJson(text: string, where: string): unknown {
  return parse(text, where, (line, column) => `${where}:${line}:${column}`);
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
  const value = parseJson(text, where);
  checkValue(value, check, where);
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
  return text.split("\n").slice(0, -1).map((line, i) => {
    const at = `${where}:${i + 1}`;
    const value = parse(line, at, (_, column) => `${at}:${column}`);
    checkValue(value, check, at);
    return value as T;
  });
}

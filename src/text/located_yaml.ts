/**
 * YAML whose every value remembers where it stands, so that a later check can name the place.
 *
 * @module
 */
import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from "yaml";
import { InputError } from "../input_error.ts";
import { clipped } from "./visible.ts";

/** A key of a mapping with its value. */
export interface Member {
  /** Place of the key. */
  readonly where: string;
  /** The value. */
  readonly item: Located;
}

/** A YAML value and its place. */
export interface Located {
  /** Place of the value, such as `configs/cql.yaml:4:8`. */
  readonly where: string;
  /** Makes a path inside the value whole: as {@link YamlOrigin} does. */
  readonly resolve: (path: string) => string;
  /** A number as it is written, zeros at its end and all. */
  readonly written?: string;
  /** A scalar, a list or a mapping. */
  readonly value:
    | null
    | boolean
    | number
    | string
    | readonly Located[]
    | ReadonlyMap<string, Member>;
}

/** Where a YAML text comes from. */
export interface YamlOrigin {
  /**
   * Words a place.
   *
   * @param line Line, from 1.
   * @param column Column, from 1.
   */
  place(line: number, column: number): string;
  /**
   * Makes a path inside the text whole.
   *
   * @param path As it stands there, such as relative to the text's own folder.
   */
  resolve(path: string): string;
}

/** A value in the words of an error message. */
export function found(item: Located): string {
  if (item.value === null) return "found nothing";
  if (typeof item.value === "number") return `found ${item.value}`;
  if (Array.isArray(item.value)) return `found ${item.value.length === 0 ? "an empty" : "a"} list`;
  if (item.value instanceof Map) return "found a mapping";
  return `found ${clipped(JSON.stringify(item.value))}`;
}

/** Words for a list, mapping or text that is not closed. */
function unclosed(_: string, message: string): string {
  const end = /end with a (\S)$/.exec(message)?.[1] ?? /closing ["'](quote)/.exec(message)?.[1];
  return end === undefined ? message : `found no closing ${end}, expected one before this place`;
}

/** Messages where the parser's own do not help; `rest` is the text from the mistake on. */
const OWN_WORDS: Readonly<Record<string, (rest: string, message: string) => string>> = {
  BAD_INDENT: unclosed,
  BLOCK_AS_IMPLICIT_KEY: () => "found a second colon in a line, expected one key and its value",
  DUPLICATE_KEY: (rest) =>
    `found the key "${clipped(/^[^:\s]*/.exec(rest)![0])}" twice, expected it once`,
  MISSING_CHAR: unclosed,
  MULTILINE_IMPLICIT_KEY: () => "found no colon in the line, expected a key, a colon and its value",
  MULTIPLE_DOCS: () => "found a second document, expected one",
  TAB_AS_INDENT: () => "found a tab, expected spaces as indentation",
  TAG_RESOLVE_FAILED: () => "found a tag, expected a plain value",
};

/**
 * Parses one YAML document; anchors, aliases, tags and duplicate keys are refused.
 *
 * @param text The document.
 * @param origin Names places in error messages.
 * @throws {InputError} At the first mistake.
 */
export function parseLocatedYaml(text: string, origin: YamlOrigin): Located {
  const resolve = (path: string) => origin.resolve(path);
  const counter = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: counter,
    prettyErrors: false,
    stringKeys: true,
  });
  const at = (offset: number): string => {
    const { line, col } = counter.linePos(offset);
    return origin.place(Math.max(line, 1), Math.max(col, 1));
  };
  for (const { code, message, pos } of [...document.errors, ...document.warnings]) {
    throw new InputError(at(pos[0]), OWN_WORDS[code]?.(text.slice(pos[0]), message) ?? message);
  }
  const locate = (node: Node | null, offset: number): Located => {
    const where = at(node?.range?.[0] ?? offset);
    const located = (value: Located["value"]): Located => ({ where, resolve, value });
    if (node === null) return located(null);
    if (isMap(node)) {
      const members = new Map<string, Member>();
      for (const { key, value } of node.items) {
        const start = (key as Node).range![0];
        const name = String((key as { value?: unknown }).value);
        members.set(name, { where: at(start), item: locate(value as Node | null, start) });
      }
      return located(members);
    }
    if (isSeq(node)) {
      return located(node.items.map((item) => locate(item as Node | null, offset)));
    }
    if (isScalar(node)) {
      const value = node.value;
      const plain = value === null || ["boolean", "number", "string"].includes(typeof value);
      if (plain) {
        const item = located(value as Located["value"]);
        return typeof value === "number" ? { ...item, written: node.source } : item;
      }
    }
    throw new InputError(where, "found an alias or a tag, expected a plain value");
  };
  return locate(document.contents, 0);
}

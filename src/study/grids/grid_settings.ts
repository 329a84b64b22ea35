/**
 * The settings of a grid: keys of a config with their values, each at its place in the study's file.
 *
 * @module
 */
import { type Check, refuse, text } from "../../text/yaml_checks.ts";
import type { Located } from "../../text/located_yaml.ts";
import { InputError } from "../../input_error.ts";
import { clipped } from "../../text/visible.ts";

/** A value that a grid varies or sets. */
export type GridValue = null | boolean | number | string | readonly GridValue[] | {
  readonly [key: string]: GridValue;
};

/** A key with a value, and the place of the value. */
export interface Setting {
  /** Key of the config; `dataset.seed` reaches into a mapping. */
  readonly key: string;
  /** Its value. */
  readonly value: GridValue;
  /** Where the value stands. */
  readonly where: string;
}

/** One of the alternatives along a direction of a grid. */
export interface Alternative {
  /** The key that is varied, or `case`. */
  readonly key: string;
  /** What stands for it in the results: the key's value, or the case's name. */
  readonly value: GridValue;
  /** What it sets. */
  readonly settings: readonly Setting[];
}

/** A direction of a grid: alternatives of one key. */
export type Direction = readonly Alternative[];

/** The key of a direction whose alternatives are mappings of several keys, with a name. */
const CASE = "case";

/** What a study, a grid or a case may be called. */
export const NAME: Check<string> = text(
  /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/,
  "up to 64 letters, digits, dots, - and _",
);

/** A located value without its places. Rows keep it as JSON, which has no infinite numbers. */
function plain(item: Located, key: string): GridValue {
  if (Array.isArray(item.value)) return item.value.map((element) => plain(element, key));
  if (item.value instanceof Map) {
    return Object.fromEntries(
      [...item.value].map(([name, member]) => [name, plain(member.item, `${key}.${name}`)]),
    );
  }
  if (typeof item.value === "number" && !Number.isFinite(item.value)) {
    return refuse(item, key, "a finite number");
  }
  return item.value as GridValue;
}

/** Settings: a mapping of keys to values. */
export const settings: Check<readonly Setting[]> = (item, key): readonly Setting[] => {
  if (!(item.value instanceof Map)) return refuse(item, key, "a mapping of keys to values");
  return [...item.value].map(([name, { item: value }]) => ({
    key: name,
    value: plain(value, name),
    where: value.where,
  }));
};

/** A case: a mapping of `name` and of what it sets. */
const caseOf: Check<Alternative> = (item, key) => {
  const name = item.value instanceof Map ? item.value.get("name")?.item : undefined;
  if (!name) return refuse(item, key, "a mapping of name and of keys to values");
  const value = NAME(name, `${key}.name`);
  return { key: CASE, value, settings: settings(item, key).filter((one) => one.key !== "name") };
};

/** A value of a key. */
function valueOf(item: Located, key: string): Alternative {
  const value = plain(item, key);
  return { key, value, settings: [{ key, value, where: item.where }] };
}

/** The directions of a grid: a mapping of keys to lists of different values, `case` to one of cases. */
export const directions: Check<readonly Direction[]> = (item, key): readonly Direction[] => {
  if (!(item.value instanceof Map)) return refuse(item, key, "a mapping of keys to lists");
  return [...item.value].map(([name, { item: list }]) => {
    const place = `${key}.${name}`;
    if (!Array.isArray(list.value) || list.value.length === 0) {
      return refuse(list, place, "a list of at least one value");
    }
    const all: readonly Located[] = list.value;
    const direction = all.map((one) => name === CASE ? caseOf(one, place) : valueOf(one, name));
    const texts = direction.map(({ value }) => JSON.stringify(value));
    const twice = texts.findIndex((one, i) => texts.indexOf(one) !== i);
    if (twice < 0) return direction;
    throw new InputError(
      all[twice].where,
      `${place}: found ${clipped(texts[twice])} twice, expected different values`,
    );
  });
};

/**
 * Every combination of one alternative of each direction, the last direction changing fastest.
 *
 * @param all The directions.
 */
export function combinations(all: readonly Direction[]): Alternative[][] {
  return all.reduce<Alternative[][]>(
    (heads, direction) => heads.flatMap((head) => direction.map((one) => [...head, one])),
    [[]],
  );
}

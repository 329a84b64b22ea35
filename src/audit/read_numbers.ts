/**
 * Published numbers in YAML, every key checked at its place; each may be absent.
 *
 * @module
 */
import { InputError } from "../input_error.ts";
import type { Located } from "../text/located_yaml.ts";
import { readYaml } from "../text/read_yaml.ts";
import {
  type Check,
  type Checks,
  integer,
  keyWithin,
  listOf,
  number,
  oneOf,
  record,
  refuse,
  setOf,
  text,
} from "../text/yaml_checks.ts";
import { type BySplit, KINDS, type Numbers, type PublishedEstimate } from "./numbers.ts";
import { printed } from "./printed.ts";

const words = text(/\S/, "a text");
const ANY = { min: -1e15, max: 1e15 };
const anyNumber = printed(ANY);
const positive = printed({ min: 0, above: true, max: 1e15 });
const share = printed({ min: 0, max: 1 });
const count = integer({ min: 1, max: 1e12 });
const discount = number({ min: 0, above: true, max: 1 });

/** A mapping of own names to values of one kind. */
function mapOf<T>(check: Check<T>, expected: string): Check<Readonly<Record<string, T>>> {
  return (item, key) => {
    if (!(item.value instanceof Map) || item.value.size === 0) return refuse(item, key, expected);
    const entries = Array.from(
      item.value,
      ([name, member]) => [name, check(member.item, keyWithin(key, name))] as const,
    );
    return Object.fromEntries(entries);
  };
}

const bySplit = <T>(check: Check<T>): Check<BySplit<T>> =>
  mapOf(check, "a mapping of splits to numbers, such as {test: 2585}");

/** A record of which every key may be absent, and is null then. */
function sparseRecord<T extends object>(checks: Checks<T>, absent: Partial<T> = {}): Check<T> {
  const nothing = Object.fromEntries(Object.keys(checks).map((key) => [key, null]));
  return record(checks, { ...nothing, ...absent } as Partial<T>);
}

/** What keys of an estimate mean where they are left out; its name has none. */
const UNSAID: Partial<PublishedEstimate> = {
  kind: "other",
  split: "test",
  value: null,
  low: null,
  high: null,
  level: 0.95,
  ess: null,
  resamples: null,
  resampled: null,
  trimmed: null,
  gamma: null,
  source: null,
};

const anEstimate = record<PublishedEstimate>({
  name: words,
  kind: oneOf(...KINDS),
  split: words,
  value: anyNumber,
  low: anyNumber,
  high: anyNumber,
  level: number({ min: 0.01, max: 1, below: true }),
  ess: positive,
  resamples: count,
  resampled: oneOf("patients", "start states"),
  trimmed: number({ min: 0, max: 1e15 }),
  gamma: discount,
  source: words,
}, UNSAID);

/** An estimate whose limits lie in order. */
const estimate: Check<PublishedEstimate> = (item, key) => {
  const found = anEstimate(item, key);
  const { name, low, high } = found;
  if (low === null || high === null || low.value <= high.value) return found;
  throw new InputError(
    item.where,
    `${key}: found low ${low.value} above high ${high.value} of ${name}, expected low at most high`,
  );
};

const NUMBERS = sparseRecord<Numbers>({
  title: words,
  source: words,
  reward: record<NonNullable<Numbers["reward"]>>({
    kind: oneOf("sparse", "shaped", "other"),
    low: number(ANY),
    high: number(ANY),
  }, { low: null, high: null }),
  gamma: discount,
  patients: bySplit(count),
  transitions: bySplit(count),
  mean_length: bySplit(printed({ min: 1, max: 1e9 })),
  survival: bySplit(share),
  mean_return: bySplit(anyNumber),
  estimates: listOf(estimate),
  training: sparseRecord<NonNullable<Numbers["training"]>>({
    batch: count,
    epochs: count,
    steps: count,
    learning_rate: positive,
    alpha: number({ min: 0, max: 1e15 }),
    seeds: setOf(integer({ min: 0, max: Number.MAX_SAFE_INTEGER })),
  }),
  values: listOf(record<NonNullable<Numbers["values"]>[number]>({
    name: words,
    seeds: mapOf(anyNumber, "a mapping of seeds to values, such as {42: 18.3}"),
    sd: positive,
    source: words,
  }, { seeds: null, sd: null, source: null })),
  chosen: sparseRecord<NonNullable<Numbers["chosen"]>>({
    by: oneOf(...KINDS),
    split: words,
    over: setOf(oneOf("configurations", "seeds", "epochs")),
  }),
  action_axes: setOf(words),
  action_counts: listOf(integer({ min: 0, max: 1e12 })),
  features: setOf(words),
  feature_order: oneOf("listed", "sorted"),
  sources: mapOf(words, "a mapping of keys to tables, pages or files"),
});

/**
 * Checks published numbers.
 *
 * @param yaml The YAML.
 * @throws {InputError} At the first mistake.
 */
export function numbersOf(yaml: Located): Numbers {
  const numbers = NUMBERS(yaml, "");
  const { reward } = numbers;
  if (reward && reward.low !== null && reward.high !== null && reward.low >= reward.high) {
    throw new InputError(
      yaml.where,
      `reward: found low ${reward.low} and high ${reward.high}, expected low below high`,
    );
  }
  return numbers;
}

/**
 * Reads published numbers.
 *
 * @param path The YAML file.
 * @param options `shown` words a file's path in messages.
 * @throws {InputError} At the first mistake.
 */
export async function readNumbers(
  path: string,
  options: { readonly shown?: (path: string) => string } = {},
): Promise<Numbers> {
  return numbersOf(await readYaml(path, options));
}

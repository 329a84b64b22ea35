/**
 * Keys of configs that belong to an algorithm: its specification lists them, no code here names one.
 *
 * @module
 */
import { algorithmOf, ALGORITHMS } from "../algorithms/registry.ts";
import type { Algorithm, OwnKey } from "../algorithms/specification.ts";
import type { TargetRange } from "../algorithms/target_range.ts";
import { InputError } from "../input_error.ts";
import { snakeCase } from "../text/snake_case.ts";
import {
  boolean,
  type Check,
  integer,
  nullable,
  number,
  oneOf,
  refuse,
} from "../text/yaml_checks.ts";
import type { Located } from "../text/located_yaml.ts";

const BOUND = number({ min: -1e30, max: 1e30 });

/** Two bounds, the lower one first. */
const range: Check<TargetRange> = (item, key): TargetRange => {
  const form = "null or [low, high], low below high";
  if (!Array.isArray(item.value) || item.value.length !== 2) return refuse(item, key, form);
  const [low, high] = item.value.map((bound: Located) => BOUND(bound, key));
  if (low < high) return [low, high];
  throw new InputError(item.where, `${key}: found [${low}, ${high}], expected ${form}`);
};

/** The policy whose value is learned: an array of the dataset's rows, or one in a file. */
const policy: Check<string> = (item, key) => {
  const { value } = item;
  if (typeof value !== "string" || value === "" || value === "table:") {
    return refuse(item, key, "rows, table:FILE or a checkpoint");
  }
  if (value === "rows") return value;
  const table = value.startsWith("table:") ? "table:" : "";
  return table + item.resolve(value.slice(table.length));
};

/** The key that files have for a hyper-parameter. */
function keyOf(name: string, own: OwnKey): string {
  return own.kind === "boolean" && own.words ? own.words.key : snakeCase(name);
}

/** What a file may hold of a hyper-parameter. */
function checkOf(own: OwnKey): Check<unknown> {
  switch (own.kind) {
    case "number":
      return number(own);
    case "integer":
      return integer(own);
    case "boolean":
      return own.words ? oneOf(own.words.yes, own.words.no) : boolean();
    case "choice":
      return oneOf(...own.of);
    case "range":
      return nullable(range);
  }
}

/**
 * The keys of an algorithm's own, with what each may hold.
 *
 * @param algorithm The algorithm; one that learns no policy is told whose value it learns by `policy`.
 */
export function ownChecks(
  { own, policy: learned }: Algorithm,
): ReadonlyMap<string, Check<unknown>> {
  const checks = new Map(
    Object.entries(own).map(([name, key]) => [keyOf(name, key), checkOf(key)]),
  );
  if (learned === null) checks.set("policy", policy);
  return checks;
}

/** The keys that some algorithm has of its own. */
export const OWN_KEYS: readonly string[] = [
  ...new Set(ALGORITHMS.flatMap((algorithm) => [...ownChecks(algorithm).keys()])),
];

/**
 * The hyper-parameters of an algorithm's own, by their names in its specification.
 *
 * @param config An experiment, with the keys of its algorithm's own.
 */
export function ownHyperParameters(
  config: { readonly algorithm: string },
): Readonly<Record<string, unknown>> {
  const values = config as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    Object.entries(algorithmOf(config).own).map(([name, own]) => {
      const value = values[keyOf(name, own)];
      return [name, own.kind === "boolean" && own.words ? value === own.words.yes : value];
    }),
  );
}

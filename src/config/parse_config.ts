/**
 * An experiment as a text that states every key itself, and what such texts are made of: keys with values and places.
 *
 * @module
 */
import { algorithmOf } from "../algorithms/registry.ts";
import { InputError } from "../input_error.ts";
import { found, type Located, type Member, parseLocatedYaml } from "../text/located_yaml.ts";
import { type Check, unknownKey } from "../text/yaml_checks.ts";
import { type Config, CONFIG_FORMAT } from "./config.ts";
import { checkTogether, CONFIG_CHECKS } from "./config_checks.ts";
import {
  FORMER_FORMAT,
  FORMER_KEYS,
  formerName,
  inWordsOfNow,
  RENAMED_KEYS,
  withUnsaid,
} from "./former_format.ts";
import { OWN_KEYS, ownChecks } from "./own_keys.ts";

/** Keys of a config with their values and places. */
export type Members = ReadonlyMap<string, Member>;

/**
 * Members of several levels, those of later ones in place of earlier ones.
 *
 * @param levels The levels.
 */
export function together(levels: readonly Members[]): Members {
  return new Map(levels.flatMap((level) => [...level]));
}

/** Keys that every config has, and where those of its algorithm's own stand among them. */
const COMMON = Object.keys(CONFIG_CHECKS) as (keyof typeof CONFIG_CHECKS)[];
const [BEFORE, AFTER] = [COMMON.slice(0, 3), COMMON.slice(3)];
const KEYS: readonly string[] = [...BEFORE, ...OWN_KEYS, ...AFTER];

/**
 * The members of a mapping with known keys only, in the words of now.
 *
 * @param item The mapping.
 * @param structuralKeys Keys that may stand in it beside those of a config.
 * @throws {InputError} If it is no mapping, or a key is unknown.
 */
export function membersOf(item: Located, structuralKeys: readonly string[] = []): Members {
  if (!(item.value instanceof Map)) {
    throw new InputError(item.where, `${found(item)}, expected a mapping of keys to values`);
  }
  const members: Members = item.value;
  const format = members.get("format")?.item.value;
  const listed = [...structuralKeys, ...(format === FORMER_FORMAT ? FORMER_KEYS : KEYS)];
  for (const [key, member] of members) {
    if (listed.includes(key) || RENAMED_KEYS.includes(key)) continue;
    throw new InputError(member.where, unknownKey(key, listed));
  }
  return inWordsOfNow(members, format === CONFIG_FORMAT);
}

/**
 * Refuses keys of other algorithms' own that are given where this one was chosen, or above; those below, which are
 * inherited, are left out.
 */
function checkOwn(given: Members, { algorithm, own }: {
  readonly algorithm: string;
  readonly own: ReadonlyMap<string, unknown>;
}): void {
  for (const [key, { where }] of given) {
    if (!OWN_KEYS.includes(key) || own.has(key)) continue;
    const has = own.size === 0 ? "none of its own" : Array.from(own.keys()).join(", ");
    throw new InputError(where, `${key}: algorithm ${algorithm} does not have it; it has ${has}`);
  }
}

/**
 * Checks every value.
 *
 * @param levels Members, each level above those before it.
 * @param where The place that lacks a missing key.
 * @throws {InputError} If a key is missing, a value is wrong, or two do not go together.
 */
export function checkedConfig(levels: readonly Members[], where: string): Config {
  const read = together(levels);
  const isFormer = read.get("format")?.item.value === FORMER_FORMAT;
  const members = isFormer ? withUnsaid(read) : read;
  const config: Record<string, unknown> = {};
  const take = (key: string, check: Check<unknown>) => {
    const member = members.get(key);
    if (member) config[key] = check(member.item, key);
    else {
      const name = isFormer ? formerName(key) : key;
      throw new InputError(where, `the key "${name}" is missing`);
    }
  };
  for (const key of BEFORE) take(key, CONFIG_CHECKS[key]);
  const algorithm = algorithmOf(config as unknown as Config);
  const own = ownChecks(algorithm);
  const given = together(levels.slice(levels.findLastIndex((level) => level.has("algorithm"))));
  // Format 3 asked for all keys of every algorithm; what one could not have was null.
  const notNull = new Map([...given].filter(([, { item }]) => Array.isArray(item.value)));
  checkOwn(isFormer ? notNull : given, { algorithm: algorithm.name, own });
  for (const [key, check] of own) take(key, check);
  for (const key of AFTER) take(key, CONFIG_CHECKS[key]);
  const whole = config as unknown as Config;
  checkTogether(whole, (key) => members.get(key)!.item.where);
  return whole;
}

/**
 * Reads an experiment from a text that states every key itself, such as the JSON in a checkpoint; its paths stay as they are.
 *
 * @param text YAML or JSON.
 * @param where Where the text stands, for errors.
 * @throws {InputError} If a key is unknown, missing or wrong.
 */
export function parseConfig(text: string, where: string): Config {
  const item = parseLocatedYaml(text, { place: () => where, resolve: (path) => path });
  return checkedConfig([membersOf(item)], where);
}

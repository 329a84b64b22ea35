/**
 * Reads experiments from YAML: one `inherit:` level, an optional list of `models:`, `--set` overrides.
 *
 * A file that names its format is in the words of that; one that leaves it to the file it inherits, like an override,
 * may have words of format 3 too.
 *
 * @module
 */
import { resolve } from "node:path";
import { algorithmOf } from "../algorithms/registry.ts";
import { readCohortRecord } from "../cohort/cohort_file.ts";
import { InputError } from "../input_error.ts";
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
import { found, type Located, type Member, parseLocatedYaml } from "../text/located_yaml.ts";
import { OWN_KEYS, ownChecks } from "./own_keys.ts";
import { readYaml } from "../text/read_yaml.ts";
import { clipped } from "../text/visible.ts";

/** How to read a config. */
export interface ReadConfigOptions {
  /** Overrides `key=value` in order, the value in YAML; `dataset.seed=1` reaches into a mapping. */
  readonly overrides?: readonly string[];
  /** Folder of the cohort that is trained on, in place of the file's dataset, as it was typed. */
  readonly cohort?: string;
  /** Folder that paths in overrides are relative to (default: the working directory). */
  readonly folder?: string;
  /** Words a file's path in messages (default: as it is). */
  readonly shown?: (path: string) => string;
}

type Members = ReadonlyMap<string, Member>;

/** Members of several levels, those of later ones in place of earlier ones. */
function together(levels: readonly Members[]): Members {
  return new Map(levels.flatMap((level) => [...level]));
}

/** Keys that every config has, and where those of its algorithm's own stand among them. */
const COMMON = Object.keys(CONFIG_CHECKS) as (keyof typeof CONFIG_CHECKS)[];
const [BEFORE, AFTER] = [COMMON.slice(0, 3), COMMON.slice(3)];
const KEYS: readonly string[] = [...BEFORE, ...OWN_KEYS, ...AFTER];

/** The members of a mapping with known keys only, in the words of now. */
function membersOf(item: Located, structuralKeys: readonly string[] = []): Members {
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

/** The members of the file named by `inherit:`, none without it. */
async function inherited(own: Members, options: ReadConfigOptions): Promise<Members> {
  const parent = own.get("inherit")?.item;
  if (!parent) return new Map();
  if (typeof parent.value !== "string") {
    throw new InputError(parent.where, `inherit: ${found(parent)}, expected the path of a config`);
  }
  const file = await readYaml(resolve(parent.folder, parent.value), {
    shown: options.shown,
    inheritedAt: parent.where,
  });
  const members = membersOf(file, ["inherit", "models"]);
  const further = members.get("inherit") ?? members.get("models");
  if (!further) return members;
  throw new InputError(
    further.where,
    "an inherited config must be plain: expected neither inherit nor models",
  );
}

/** One `key=value`, as a member of the config that it changes. */
function override(members: Members, setting: string, folder: string): Members {
  const where = `--set ${setting}`;
  const match = /^([^=]+)=(.*)$/s.exec(setting);
  if (!match) throw new InputError(where, "expected key=value");
  const item = parseLocatedYaml(match[2], { place: () => where, folder });
  const memberAt = (from: Members, [key, ...rest]: readonly string[]): [string, Member] => {
    if (rest.length === 0) return [key, { where, item }];
    const inner = from.get(key)?.item;
    if (!(inner?.value instanceof Map)) {
      throw new InputError(
        where,
        `found no mapping "${clipped(key)}", expected a key of the config`,
      );
    }
    const value = new Map([...inner.value, memberAt(inner.value, rest)]);
    return [key, { where, item: { ...inner, value } }];
  };
  const value = new Map([memberAt(members, match[1].split("."))]);
  return membersOf({ where, folder, value });
}

/** All overrides, in order. */
function overrides(members: Members, { overrides = [], folder = Deno.cwd() }: ReadConfigOptions) {
  return overrides.reduce<Members>(
    (set, setting) => together([set, override(together([members, set]), setting, folder)]),
    new Map(),
  );
}

/** The cohort that is named from outside, as a member. */
function namedCohort({ cohort, folder = Deno.cwd() }: ReadConfigOptions): Members {
  if (cohort === undefined) return new Map();
  const where = `--cohort ${cohort}`;
  const at = (value: Located["value"]): Located => ({ where, folder, value });
  const dataset = at(new Map([["cohort", { where, item: at(cohort) }]]));
  return new Map([["dataset", { where, item: dataset }]]);
}

/** The cohort's discount in place of the word `cohort`. */
async function cohortGamma(members: Members, shown = (path: string) => path): Promise<Members> {
  const gamma = members.get("gamma");
  if (gamma?.item.value !== "cohort") return new Map();
  const dataset = members.get("dataset")?.item.value;
  const item = dataset instanceof Map ? dataset.get("cohort")?.item : undefined;
  if (typeof item?.value !== "string" || item.value === "") {
    const expected =
      "expected a number, or the cohort's with --cohort DIR or dataset: {cohort: DIR}";
    throw new InputError(gamma.item.where, `gamma: found cohort, but dataset is none: ${expected}`);
  }
  const { record } = await readCohortRecord(resolve(item.folder, item.value), shown);
  return new Map([["gamma", { ...gamma, item: { ...gamma.item, value: record.mapping.gamma } }]]);
}

/** The entries of `models:`, or the file itself without it. */
function modelEntries(file: Located, own: Members): readonly Located[] {
  const models = own.get("models")?.item;
  if (!models) return [{ ...file, value: new Map() }];
  if (!Array.isArray(models.value) || models.value.length === 0) {
    throw new InputError(models.where, `models: ${found(models)}, expected a list of mappings`);
  }
  return models.value;
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
 */
function checked(levels: readonly Members[], where: string): Config {
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
 * Reads the experiments of one config file: one, or as many as its `models:` lists.
 *
 * Values come from, in rising order: the file named by `inherit:` (which must be plain), the file,
 * the entry of `models:`, the overrides. Every key must then have a value.
 *
 * @param path The YAML file.
 * @param options Overrides and how to word paths.
 * @throws {InputError} Naming file, line and column, or the override.
 */
export async function readConfig(
  path: string,
  options: ReadConfigOptions = {},
): Promise<Config[]> {
  const file = await readYaml(path, options);
  const own = membersOf(file, ["inherit", "models"]);
  const parent = await inherited(own, options);
  const configs: Config[] = [];
  for (const entry of modelEntries(file, own)) {
    const levels = [parent, own, membersOf(entry), namedCohort(options)];
    levels.push(overrides(together(levels), options));
    levels.push(await cohortGamma(together(levels), options.shown));
    configs.push(checked(levels, entry.where));
  }
  return configs;
}

/**
 * Reads an experiment from a text that states every key itself, such as the JSON in a checkpoint.
 *
 * @param text YAML or JSON.
 * @param where Where the text stands, for errors.
 * @throws {InputError} If a key is unknown, missing or wrong.
 */
export function parseConfig(text: string, where: string): Config {
  const item = parseLocatedYaml(text, { place: () => where, folder: "/" });
  return checked([membersOf(item)], where);
}

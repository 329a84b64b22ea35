/**
 * Reads experiments from YAML: one `inherit:` level, an optional list of `models:`, `--set` overrides.
 *
 * @module
 */
import { resolve } from "node:path";
import { InputError } from "../input_error.ts";
import { unknownKey } from "./checks.ts";
import { checkTogether, type Config, CONFIG_CHECKS } from "./config.ts";
import { found, type Located, type Member, parseLocatedYaml } from "./located_yaml.ts";
import { readYaml } from "./read_yaml.ts";
import { clipped } from "../text/visible.ts";

/** How to read a config. */
export interface ReadConfigOptions {
  /** Overrides `key=value` in order, the value in YAML; `dataset.seed=1` reaches into a mapping. */
  readonly overrides?: readonly string[];
  /** Folder that paths in overrides are relative to (default: the working directory). */
  readonly folder?: string;
  /** Words a file's path in messages (default: as it is). */
  readonly shown?: (path: string) => string;
}

type Members = ReadonlyMap<string, Member>;

const KEYS = Object.keys(CONFIG_CHECKS) as (keyof Config)[];

/** The members of a mapping with known keys only. */
function membersOf(item: Located, structuralKeys: readonly string[] = []): Members {
  if (!(item.value instanceof Map)) {
    throw new InputError(item.where, `${found(item)}, expected a mapping of keys to values`);
  }
  const known = [...structuralKeys, ...KEYS];
  for (const [key, member] of item.value as Members) {
    if (!known.includes(key)) throw new InputError(member.where, unknownKey(key, known));
  }
  return item.value as Members;
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

/** Applies one `key=value`. */
function override(members: Members, setting: string, folder: string): Members {
  const where = `--set ${setting}`;
  const match = /^([^=]+)=(.*)$/s.exec(setting);
  if (!match) throw new InputError(where, "expected key=value");
  const item = parseLocatedYaml(match[2], { place: () => where, folder });
  const replace = (into: Members, [key, ...rest]: readonly string[]): Members => {
    if (rest.length === 0) return new Map(into).set(key, { where, item });
    const inner = into.get(key)?.item;
    if (!(inner?.value instanceof Map)) {
      throw new InputError(
        where,
        `found no mapping "${clipped(key)}", expected a key of the config`,
      );
    }
    const value = replace(inner.value, rest);
    return new Map(into).set(key, { where, item: { ...inner, value } });
  };
  return membersOf({ where, folder, value: replace(members, match[1].split(".")) });
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

/** Checks every value; `where` is the place that lacks a missing key. */
function checked(members: Members, where: string): Config {
  const config: Partial<Record<keyof Config, unknown>> = {};
  for (const key of KEYS) {
    const member = members.get(key);
    if (!member) throw new InputError(where, `the key "${key}" is missing`);
    config[key] = CONFIG_CHECKS[key](member.item, key);
  }
  checkTogether(config as Config, (key) => members.get(key)!.item.where);
  return config as Config;
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
  const base = new Map([...await inherited(own, options), ...own]);
  base.delete("inherit");
  base.delete("models");
  return modelEntries(file, own).map((entry) => {
    let members: Members = new Map([...base, ...membersOf(entry)]);
    for (const setting of options.overrides ?? []) {
      members = override(members, setting, options.folder ?? Deno.cwd());
    }
    return checked(members, entry.where);
  });
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
  return checked(membersOf(item), where);
}

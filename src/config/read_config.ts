/**
 * Reads experiments from YAML files: one `inherit:` level, an optional list of `models:`, `--set` overrides.
 *
 * A file that names its format is in the words of that; one that leaves it to the file it inherits, like an override,
 * may have words of format 3 too.
 *
 * @module
 */
import { resolve } from "node:path";
import { readCohortRecord } from "../cohort/cohort_file.ts";
import { InputError } from "../input_error.ts";
import { found, type Located, type Member, parseLocatedYaml } from "../text/located_yaml.ts";
import { readYaml } from "../text/read_yaml.ts";
import { clipped } from "../text/visible.ts";
import type { Config } from "./config.ts";
import { checkedConfig, type Members, membersOf, together } from "./parse_config.ts";

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

/** The members of the file named by `inherit:`, none without it. */
async function inherited(own: Members, options: ReadConfigOptions): Promise<Members> {
  const parent = own.get("inherit")?.item;
  if (!parent) return new Map();
  if (typeof parent.value !== "string") {
    throw new InputError(parent.where, `inherit: ${found(parent)}, expected the path of a config`);
  }
  const file = await readYaml(parent.resolve(parent.value), {
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
  const within = (path: string) => resolve(folder, path);
  const where = `--set ${setting}`;
  const match = /^([^=]+)=(.*)$/s.exec(setting);
  if (!match) throw new InputError(where, "expected key=value");
  const item = parseLocatedYaml(match[2], { place: () => where, resolve: within });
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
  return membersOf({ where, resolve: within, value });
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
  const at = (value: Located["value"]): Located => ({
    where,
    resolve: (path) => resolve(folder, path),
    value,
  });
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
  const { record } = await readCohortRecord(item.resolve(item.value), shown);
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
    configs.push(checkedConfig(levels, entry.where));
  }
  return configs;
}

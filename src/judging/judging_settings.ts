/**
 * How policies are judged: `configs/ope.yaml`, every key checked.
 *
 * @module
 */
import type { Config } from "../config/config.ts";
import { readConfig } from "../config/read_config.ts";
import { REFUSAL_LIMITS, type RefusalLimits } from "../evaluation/ope/refusal.ts";
import { InputError } from "../input_error.ts";
import type { Located, Member } from "../text/located_yaml.ts";
import { readYaml } from "../text/read_yaml.ts";
import {
  boolean,
  type Check,
  type Checks,
  integer,
  listOf,
  number,
  oneOf,
  record,
  refuse,
  setOf,
  text,
} from "../text/yaml_checks.ts";

/** The newest format of the file that this version reads. */
const FORMAT = 1;

/**
 * Refits that an interval is made of, at least: so few were studied (`results/ope`, 20), and of fewer nothing is known. Of one the
 * interval has no width, and of few its ends are the least and the largest of them, which hold the truth less often than 95 in
 * 100: a further refit lies between those of N with probability (N-1)/(N+1), of 20 with .90.
 */
const LEAST_REFITS = 20;

/** Numbers of refits, in words. */
export const REFITS_ALLOWED =
  `0 for no interval, or a whole number from ${LEAST_REFITS} to 10000: fewer make no interval of 95%`;

/**
 * Whether there can be so many refits.
 *
 * @param count Their number.
 */
export function isRefits(count: unknown): count is number {
  return count === 0 ||
    Number.isInteger(count) && count as number >= LEAST_REFITS && count as number <= 10_000;
}

/** A number of refits in YAML. */
export function refitsCheck(item: Located, key: string): number {
  return isRefits(item.value) ? item.value : refuse(item, key, REFITS_ALLOWED);
}

/** What fitted Q evaluation is of. */
export const FQE = ["cells", "network"] as const;

/** How the clinicians are cloned. */
export interface CloneSettings {
  /** What trains the network. */
  readonly config: Config;
  /** Share of the training patients by whom its temperature is fitted instead. */
  readonly temperatureShare: number;
}

/** How policies are judged; the file's keys in words of the code. */
export interface JudgingSettings {
  /** Seed of halves, cells, resamples and redrawn actions. */
  readonly seed: number;
  /** The clone. */
  readonly clone: CloneSettings;
  /** Numbers of cells that are tried, ascending. */
  readonly cells: readonly number[];
  /** Largest marginal ratio, least probability of a logged action. */
  readonly ratio: { readonly cap: number; readonly floor: number };
  /** eps of the softened policy. */
  readonly softening: number;
  /** Resamples of intervals by weights. */
  readonly resamples: number;
  /** What values of fitted Q evaluation are of: cells, or on records a network. */
  readonly fqe: typeof FQE[number];
  /** Refits of fitted Q evaluation. */
  readonly refits: number;
  /** Whether a small network too tries to predict residuals on records. */
  readonly residual_network: boolean;
  /** Features whose thirds are subgroups. */
  readonly subgroups: readonly string[];
  /** Limits of refusals. */
  readonly limits: RefusalLimits;
}

/** A limit's key in the file. */
const fileKey = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

const LIMITS: Check<RefusalLimits> = (item, key) => {
  const names = Object.keys(REFUSAL_LIMITS) as (keyof RefusalLimits)[];
  const checks = Object.fromEntries(
    names.map((name) => [fileKey(name), number({ min: 0, max: 1e9 })]),
  ) as Checks<Record<string, number>>;
  const read = record(checks)(item, key);
  return Object.fromEntries(
    names.map((name) => [name, read[fileKey(name)]]),
  ) as unknown as RefusalLimits;
};

const ascending: Check<readonly number[]> = (item, key) => {
  const cells = setOf(integer({ min: 2, max: 100_000 }))(item, key);
  return cells.every((one, i) => i === 0 || one > cells[i - 1])
    ? cells
    : refuse(item, key, "numbers of cells in ascending order");
};

const SUBGROUPS: Check<readonly string[]> = (item, key) =>
  Array.isArray(item.value) && item.value.length === 0
    ? []
    : listOf(text(/^[\w-]+$/, "the name of a feature"))(item, key);

const FILE = record({
  format: ((item, key) =>
    item.value === FORMAT ? FORMAT : refuse(item, key, String(FORMAT))) as Check<number>,
  seed: integer({ min: 0, max: 2 ** 32 - 1 }),
  clone: record({
    config: ((item, key) =>
      item.resolve(text(/\.yaml$/, "the path of a config")(item, key))) as Check<string>,
    temperature_share: number({ min: 0.01, max: 0.5 }),
  }),
  cells: ascending,
  ratio: record({ cap: number({ min: 1, max: 1e12 }), floor: number({ min: 0, max: 0.5 }) }),
  softening: number({ min: 0, max: 1, below: true }),
  resamples: integer({ min: 100, max: 1_000_000 }),
  fqe: oneOf(...FQE),
  refits: refitsCheck,
  residual_network: boolean(),
  subgroups: SUBGROUPS,
  limits: LIMITS,
});

/** A subgroup's feature, and where the file names it. */
export interface DeclaredSubgroup {
  /** Name of the feature. */
  readonly name: string;
  /** The place of the name. */
  readonly where: string;
}

/**
 * The subgroups that a file declares, with their places.
 *
 * @param path The YAML file.
 * @param options `shown` words a path in messages (default: as it is).
 * @throws {InputError} As {@link readJudgingSettings}.
 */
export async function declaredSubgroups(
  path: string,
  options: { readonly shown?: (path: string) => string } = {},
): Promise<readonly DeclaredSubgroup[]> {
  const file = await readYaml(path, options);
  FILE(file, "");
  const { item } = (file.value as ReadonlyMap<string, Member>).get("subgroups")!;
  return (item.value as readonly Located[]).map(({ value, where }) => ({
    name: value as string,
    where,
  }));
}

/**
 * Reads how policies are to be judged.
 *
 * @param path The YAML file.
 * @param options `shown` words a path in messages (default: as it is).
 * @throws {InputError} At the first mistake, with line and column.
 */
export async function readJudgingSettings(
  path: string,
  options: { readonly shown?: (path: string) => string } = {},
): Promise<JudgingSettings> {
  const { format: _, clone, ...settings } = FILE(await readYaml(path, options), "");
  // Which cohort is the caller's affair: no path of it is read here.
  const [config] = await readConfig(clone.config, { ...options, cohort: "." });
  if (config.algorithm !== "bc") {
    throw new InputError(
      options.shown?.(clone.config) ?? clone.config,
      `algorithm: found ${config.algorithm}, expected bc: clinicians are cloned`,
    );
  }
  return { ...settings, clone: { config, temperatureShare: clone.temperature_share } };
}

/**
 * Checks of a mapping's keys, each against the columns of its table.
 *
 * @module
 */
import { InputError } from "../../input_error.ts";
import type { Located } from "../../text/located_yaml.ts";
import { clipped } from "../../text/visible.ts";
import {
  boolean,
  type Check,
  type Checks,
  formOf,
  integer,
  listOf,
  nullable,
  number,
  oneOf,
  record,
  refuse,
  text,
} from "../../text/yaml_checks.ts";
import { nearestColumn } from "../table/column_names.ts";
import type {
  ActionMapping,
  DoseAxis,
  FeatureMapping,
  Mapping,
  NamedAxis,
  OutcomeColumn,
  RewardMapping,
} from "./mapping.ts";
import { MAPPING_FORMAT } from "./mapping.ts";
import {
  COLUMN_DEFAULTS,
  DIED,
  FEATURE_DEFAULTS,
  LAYOUTS,
  MAPPING_DEFAULTS,
  REWARD_DEFAULTS,
} from "./mapping_defaults.ts";

/** A table's columns and its name in errors. */
export interface KnownColumns {
  /** Names. */
  readonly columns: readonly string[];
  /** The table. */
  readonly path: string;
}

/** Largest number that a mapping may hold. */
const LARGE = 1e30;
/** Most actions of a grid. */
export const MOST_ACTIONS = 256;

const name: Check<string> = text(/^[^\p{C}\p{Z}](?:[^\p{C}]{0,198}[^\p{C}\p{Z}])?$/u, "a name");
const anyNumber: Check<number> = number({ min: -LARGE, max: LARGE });
const aboveZero: Check<number> = (item, key) =>
  typeof item.value === "number" && item.value > 0 && item.value <= LARGE
    ? item.value
    : refuse(item, key, "a number above 0");

/** A list of a number of values. */
function tupleOf<T>(check: Check<T>, length: number, expected: string): Check<readonly T[]> {
  return (item, key) =>
    Array.isArray(item.value) && item.value.length === length
      ? item.value.map((one: Located) => check(one, key))
      : refuse(item, key, expected);
}

/** A column that the table has. */
function columnOf({ columns, path }: KnownColumns): Check<string> {
  const all = new Set(columns);
  return (item, key) => {
    if (typeof item.value !== "string") return refuse(item, key, "the name of a column");
    if (all.has(item.value)) return item.value;
    const near = clipped(nearestColumn(item.value, columns));
    throw new InputError(
      item.where,
      `${key}: found no column "${clipped(item.value)}" in ${path}, expected one such as "${near}"`,
    );
  };
}

const clip: Check<readonly [number, number] | null> = nullable((item, key) => {
  const bounds = tupleOf(anyNumber, 2, "two numbers, low and high")(item, key);
  const [low, high] = bounds;
  if (low < high) return [low, high];
  throw new InputError(item.where, `${key}: found ${low} and ${high}, expected low below high`);
});

/** A feature: its name alone, or a mapping. */
function featureOf(column: Check<string>): Check<FeatureMapping> {
  const full = record<Omit<FeatureMapping, "column"> & { readonly column: string | null }>(
    {
      name,
      column,
      unit: nullable(name),
      clip,
      transform: oneOf("none", "log", "log1p"),
      fill: oneOf("forward", "median", "zero"),
      flag: boolean(),
      scale: boolean(),
      next: nullable(column),
    },
    { column: null, ...FEATURE_DEFAULTS },
  );
  return (item, key) => {
    if (typeof item.value === "string") {
      return { name: name(item, key), column: column(item, key), ...FEATURE_DEFAULTS };
    }
    if (!(item.value instanceof Map)) {
      return refuse(item, key, "a column, or a mapping with the key name");
    }
    const feature = full(item, key);
    if (feature.column !== null) return { ...feature, column: feature.column };
    const own = item.value.get("name")!.item;
    return { ...feature, column: column(own, `${key}.name`) };
  };
}

const edges: Check<readonly number[] | null> = nullable((item, key) => {
  const values = listOf(aboveZero)(item, key);
  const at = values.findIndex((value, i) => i > 0 && value <= values[i - 1]);
  if (at < 0) return values;
  const found = `${values[at - 1]} before ${values[at]}`;
  throw new InputError(item.where, `${key}: found ${found}, expected edges that rise`);
});

/** The two forms of actions. */
function actionsOf(column: Check<string>): Check<ActionMapping> {
  const dose = record<DoseAxis>({ name, column, edges }, { edges: null });
  const axis = record<NamedAxis>({ name, levels: integer({ min: 1, max: MOST_ACTIONS }) });
  const bins: Check<ActionMapping> = record<{ bins: readonly [DoseAxis, DoseAxis] }>({
    bins: tupleOf(dose, 2, "two axes, each with name and column") as Check<
      readonly [DoseAxis, DoseAxis]
    >,
  });
  const numbered: Check<ActionMapping> = record<{ column: string; axes: readonly NamedAxis[] }>({
    column,
    axes: (item, key) => {
      const axes = listOf(axis)(item, key);
      return axes.length <= 2 ? axes : refuse(item, key, "one axis or two");
    },
  });
  return formOf<ActionMapping>(
    { bins, column: numbered },
    "bins: of two dose columns, or column: with axes: of a numbered action",
  );
}

/** The kinds of rewards. */
function rewardOf(column: Check<string>): Check<RewardMapping> {
  const { scale, weight, sofa, lactate } = REWARD_DEFAULTS;
  const kind = <K extends string>(own: K) => oneOf(own);
  const kinds: Record<RewardMapping["kind"], Check<RewardMapping>> = {
    sparse: record<RewardMapping & { kind: "sparse" }>(
      { kind: kind("sparse"), scale: aboveZero },
      { scale },
    ),
    sofa: record<RewardMapping & { kind: "sofa" }>(
      { kind: kind("sofa"), scale: aboveZero, weight: anyNumber, sofa: name },
      { scale, weight, sofa },
    ),
    "sofa+lactate": record<RewardMapping & { kind: "sofa+lactate" }>(
      {
        kind: kind("sofa+lactate"),
        scale: aboveZero,
        weight: anyNumber,
        sofa: name,
        lactate_weight: anyNumber,
        lactate: name,
      },
      { scale, weight, sofa, lactate },
    ),
    column: record<RewardMapping & { kind: "column" }>({ kind: kind("column"), column }),
  };
  const known = oneOf(...Object.keys(kinds) as RewardMapping["kind"][]);
  return (item, key) => {
    const own = item.value instanceof Map ? item.value.get("kind") : undefined;
    if (own === undefined) return refuse(item, key, "a mapping with the key kind");
    return kinds[known(own.item, `${key}.kind`)](item, key);
  };
}

const shares: Check<readonly [number, number, number]> = (item, key) => {
  const expected = "three shares, of train, validation and test";
  const share = number({ min: 0, max: 1 });
  const [train, validation, test] = tupleOf(share, 3, expected)(item, key);
  const sum = train + validation + test;
  if (Math.abs(sum - 1) > 1e-9) {
    const words = Number(sum.toPrecision(12));
    throw new InputError(item.where, `${key}: found a sum of ${words}, expected 1`);
  }
  if (train > 0) return [train, validation, test];
  throw new InputError(item.where, `${key}: found no share for train, expected one above 0`);
};

const format: Check<number> = (item, key) =>
  item.value === MAPPING_FORMAT ? MAPPING_FORMAT : refuse(item, key, String(MAPPING_FORMAT));

/**
 * The check of a mapping, without its key `table`.
 *
 * @param table The table that it speaks of.
 */
export function mappingCheck(table: KnownColumns): Check<Mapping> {
  const column = columnOf(table);
  const role = nullable(column);
  const checks: Checks<Mapping> = {
    format,
    layout: oneOf(...LAYOUTS),
    columns: record<Mapping["columns"]>({
      episode: column,
      patient: role,
      time: column,
      hours: nullable(aboveZero),
      split: role,
      done: role,
      truncated: role,
    }, COLUMN_DEFAULTS),
    outcome: nullable(record<OutcomeColumn>({ column, died: anyNumber }, { died: DIED })),
    features: listOf(featureOf(column)),
    actions: actionsOf(column),
    reward: rewardOf(column),
    gamma: (item, key) =>
      typeof item.value === "number" && item.value > 0 && item.value <= 1
        ? item.value
        : refuse(item, key, "a number above 0, up to 1"),
    alignment: oneOf("same-window", "shifted"),
    split: record<Mapping["split"]>(
      { shares, seed: integer({ min: 0, max: 2 ** 32 - 1 }) },
      MAPPING_DEFAULTS.split,
    ),
  };
  return record<Mapping>(checks, MAPPING_DEFAULTS);
}

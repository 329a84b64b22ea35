/**
 * A mapping as YAML, every key written out.
 *
 * @module
 */
import { COLUMN_DEFAULTS, FEATURE_DEFAULTS } from "./mapping_defaults.ts";
import type { FeatureMapping, Mapping, RoleColumns } from "./mapping.ts";

/** Words that YAML may take for something else than a text. */
const RESERVED = /^(null|true|false|yes|no|on|off|y|n|nan|inf)$/i;

/** A value in one line; texts in quotes unless they are plain words. */
function inline(value: unknown): string {
  if (typeof value === "string") {
    const isPlain = /^[A-Za-z_][\w-]*$/.test(value) && !RESERVED.test(value);
    return isPlain ? value : JSON.stringify(value);
  }
  if (Array.isArray(value)) return `[${value.map(inline).join(", ")}]`;
  if (typeof value !== "object" || value === null) return String(value);
  return `{ ${Object.entries(value).map(([key, own]) => `${key}: ${inline(own)}`).join(", ")} }`;
}

/** The same keys in a fixed order. */
function ordered<T extends object>(value: T, keys: readonly (keyof T & string)[]) {
  return keys.map((key) => [key, value[key]] as const);
}

const ROLES = ["episode", "time", ...Object.keys(COLUMN_DEFAULTS)] as (keyof RoleColumns)[];
const FEATURE = ["name", "column", ...Object.keys(FEATURE_DEFAULTS)] as (keyof FeatureMapping)[];

/**
 * A mapping's file. It reads back to the same mapping.
 *
 * @param mapping The mapping.
 * @param options `table`: the table's path from the folder where the mapping will be.
 */
export function mappingYaml(mapping: Mapping, { table }: { readonly table: string }): string {
  const { format, layout, columns, outcome, features, actions, reward, gamma, alignment, split } =
    mapping;
  const block = (value: readonly (readonly [string, unknown])[], indent: string) =>
    value.map(([key, own]) => `${indent}${key}: ${inline(own)}`);
  const axes = "bins" in actions ? actions.bins : actions.axes;
  return [
    `format: ${format}`,
    `table: ${inline(table)}`,
    `layout: ${inline(layout)}`,
    "columns:",
    ...block(ordered(columns, ROLES), "  "),
    `outcome: ${inline(outcome)}`,
    "features:",
    ...features.map((one) => `  - ${inline(Object.fromEntries(ordered(one, FEATURE)))}`),
    "actions:",
    ...("bins" in actions ? ["  bins:"] : [`  column: ${inline(actions.column)}`, "  axes:"]),
    ...axes.map((axis) => `    - ${inline(axis)}`),
    `reward: ${inline(reward)}`,
    `gamma: ${gamma}`,
    `alignment: ${inline(alignment)}`,
    `split: ${inline(split)}`,
    "",
  ].join("\n");
}

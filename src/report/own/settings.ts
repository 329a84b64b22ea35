/**
 * Settings of configs by key, and what tells configs apart.
 *
 * @module
 */
import type { OwnConfig } from "./own_input.ts";

/** Keys that are no setting of what is learned. */
const NO_SETTING = ["format", "name", "seeds"];

/** What no value stands for, where it is not "none". */
const NOTHING: ReadonlyMap<string, string> = new Map([
  ["mdp", "ICU-Sepsis"],
  ["kernels", "the fastest"],
]);

function words(value: unknown, key = ""): string {
  if (value === null || value === undefined) return NOTHING.get(key) ?? "none";
  if (Array.isArray(value)) {
    return value.length === 0 ? "none" : value.map((one) => words(one)).join(", ");
  }
  if (typeof value !== "object") return String(value);
  return Object.entries(value).map(([inner, own]) => `${inner}: ${words(own)}`).join(", ");
}

/**
 * The settings of a config.
 *
 * @param config Its keys and values; those of the dataset stand as `dataset.KEY`.
 * @param leftOut Keys that are averaged over.
 */
export function settingsOf(config: object, leftOut: readonly string[] = []): Map<string, string> {
  const entries = Object.entries(config).flatMap(([key, value]) =>
    key === "dataset" && typeof value === "object" && value !== null
      ? Object.entries(value).map(([inner, own]) => [`dataset.${inner}`, own] as const)
      : [[key, value] as const]
  );
  const counted = entries.filter(([key]) => ![...NO_SETTING, ...leftOut].includes(key));
  return new Map(counted.map(([key, value]) => [key, words(value, key)]));
}

/** A key with its value in each config. */
export interface SettingRow {
  /** The key. */
  readonly key: string;
  /** Its value in each config, `-` where a config lacks it. */
  readonly values: readonly string[];
}

/**
 * The keys of configs, those that tell them apart and those they agree on.
 *
 * @param configs The configs.
 */
export function compareSettings(
  configs: readonly OwnConfig[],
): { readonly different: readonly SettingRow[]; readonly same: readonly SettingRow[] } {
  const keys = new Set(configs.flatMap(({ settings }) => [...settings.keys()]));
  const rows = Array.from(keys, (key) => ({
    key,
    values: configs.map(({ settings }) => settings.get(key) ?? "-"),
  }));
  const isSame = ({ values }: SettingRow) => values.every((value) => value === values[0]);
  return { different: rows.filter((row) => !isSame(row)), same: rows.filter(isSame) };
}

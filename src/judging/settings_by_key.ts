/**
 * Settings of the judging by the keys that say them in the file, such as `limits.capped`: as a record keeps them, and what
 * differs from others.
 *
 * @module
 */
import { snakeCase } from "../text/snake_case.ts";
import type { JudgingSettings } from "./judging_settings.ts";

/** Values by key: numbers, words, lists, null. */
export type SettingsByKey = Readonly<Record<string, unknown>>;

/** Values with the keys that lead to them. */
function flat(value: unknown, key: string): [key: string, value: unknown][] {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return [[key, value]];
  return Object.entries(value).flatMap(([name, own]) => flat(own, `${key}.${snakeCase(name)}`));
}

/**
 * Settings by key, wherever the cohort lies that is judged on.
 *
 * @param settings The settings.
 */
export function settingsByKey({ clone, ...settings }: JudgingSettings): SettingsByKey {
  const { dataset: _, ...config } = clone.config;
  const all = Object.entries({ ...settings, clone: { ...clone, config } });
  return Object.fromEntries(all.flatMap(([name, value]) => flat(value, snakeCase(name))));
}

/** A setting that differs. */
export interface DifferingSetting {
  /** Its key. */
  readonly key: string;
  /** What it is; undefined where there is no such setting. */
  readonly own: unknown;
  /** What it usually is; likewise. */
  readonly usual: unknown;
}

/**
 * What differs between settings.
 *
 * @param own The settings.
 * @param usual Those that they are held against.
 */
export function differingSettings(own: SettingsByKey, usual: SettingsByKey): DifferingSetting[] {
  const keys = [...new Set([...Object.keys(usual), ...Object.keys(own)])];
  return keys.map((key) => ({ key, own: own[key], usual: usual[key] }))
    .filter((one) => JSON.stringify(one.own) !== JSON.stringify(one.usual));
}

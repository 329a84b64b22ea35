/**
 * What tells runs of the same experiments apart: the settings they differ in.
 *
 * @module
 */
import { isAbsolute } from "node:path";
import type { Config } from "../config/config.ts";
import { shownPath } from "./user_path.ts";

/** A value as it is typed. */
function typed(value: unknown): string {
  if (typeof value !== "string") return JSON.stringify(value);
  return isAbsolute(value) ? shownPath(value) : value;
}

/** A setting as it is typed after `--set`; nested keys with points. */
function settingsOf(config: Config): Map<string, string> {
  const found = new Map<string, string>();
  for (const [key, value] of Object.entries(config)) {
    const isNested = typeof value === "object" && value !== null && !Array.isArray(value);
    const parts = isNested ? Object.entries(value as object) : [["", value]];
    for (const [inner, part] of parts) {
      found.set(inner === "" ? key : `${key}.${inner}`, typed(part));
    }
  }
  return found;
}

/** The settings of a run, those of an experiment after its name unless all of them share it. */
function settingsOfRun(configs: readonly Config[]): Map<string, string> {
  const own = configs.map(settingsOf);
  const found = new Map<string, string>();
  for (const [i, settings] of own.entries()) {
    for (const [key, value] of settings) {
      const isShared = own.every((other) => other.get(key) === value);
      found.set(isShared ? key : `${configs[i].name}: ${key}`, value);
    }
  }
  return found;
}

/**
 * The settings in which each run differs from any other whose experiments have the same names.
 *
 * @param runs (R) the experiments of each run, in order.
 * @returns (R) settings such as `alpha=0.1`; none of a run that no other differs from.
 */
export function runDifferences(runs: readonly (readonly Config[])[]): string[][] {
  const settings = runs.map(settingsOfRun);
  const names = runs.map((configs) => JSON.stringify(configs.map(({ name }) => name)));
  return settings.map((own, r) => {
    const others = settings.filter((_, other) => other !== r && names[other] === names[r]);
    const differing = [...own].filter(([key, value]) =>
      others.some((other) => other.get(key) !== value)
    );
    return differing.map(([key, value]) => `${key}=${value}`);
  });
}

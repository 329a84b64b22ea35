/**
 * What studies kept of their runs, as the results folder holds it.
 *
 * @module
 */
import { join } from "node:path";
import type { TabularMdp } from "../mdp/tabular_mdp.ts";
import {
  keptPaths,
  type MetricLine,
  metricsFromText,
  valuesFromText,
} from "../study/grids/kept_files.ts";
import { shownPath } from "./user_path.ts";

/**
 * A file of the results.
 *
 * @param path The file.
 * @returns Its text, or null if there is none.
 */
export async function resultText(path: string): Promise<string | null> {
  try {
    return await Deno.readTextFile(path);
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return null;
    throw error;
  }
}

/**
 * The values of a run's network.
 *
 * @param key What the run is known by.
 * @param options `mdp`: the process; `results`: folder of the results.
 * @returns (S,A), or null if they were not kept.
 * @throws {InputError} If the file is damaged.
 */
export async function keptValues(
  key: string,
  { mdp, results }: { readonly mdp: TabularMdp; readonly results: string },
): Promise<Float64Array | null> {
  const { values } = keptPaths(join(results, "study"), key);
  const text = await resultText(values);
  return text === null ? null : valuesFromText(text, mdp, shownPath(values));
}

/**
 * The course of a run's losses.
 *
 * @param key What the run is known by.
 * @param results Folder of the results.
 * @returns Its lines, or null if they were not kept.
 * @throws {InputError} If the file is damaged.
 */
export async function keptMetrics(key: string, results: string): Promise<MetricLine[] | null> {
  const { metrics } = keptPaths(join(results, "study"), key);
  const text = await resultText(metrics);
  return text === null ? null : metricsFromText(text, shownPath(metrics));
}

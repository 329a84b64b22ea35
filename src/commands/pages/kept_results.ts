/**
 * What studies kept of their runs, as the results folder holds it.
 *
 * @module
 */
import {
  keptPaths,
  type MetricLine,
  metricsFromText,
  valuesFromText,
} from "../../study/grids/kept_files.ts";
import type { ResultSources } from "./sources.ts";

/** Folder of the studies' results, below `results`. */
const STUDY = "study";

/**
 * The values of a run's network.
 *
 * @param key What the run is known by.
 * @param sources Committed results.
 * @returns (S,A), or null if they were not kept.
 * @throws {InputError} If the file is damaged.
 */
export async function keptValues(
  key: string,
  { mdp, readIfThere }: Pick<ResultSources, "mdp" | "readIfThere">,
): Promise<Float64Array | null> {
  const { values } = keptPaths(STUDY, key);
  const text = await readIfThere(values);
  return text === null ? null : valuesFromText(text, mdp, `results/${values}`);
}

/**
 * The course of a run's losses.
 *
 * @param key What the run is known by.
 * @param sources Committed results.
 * @returns Its lines, or null if they were not kept.
 * @throws {InputError} If the file is damaged.
 */
export async function keptMetrics(
  key: string,
  { readIfThere }: Pick<ResultSources, "readIfThere">,
): Promise<MetricLine[] | null> {
  const { metrics } = keptPaths(STUDY, key);
  const text = await readIfThere(metrics);
  return text === null ? null : metricsFromText(text, `results/${metrics}`);
}

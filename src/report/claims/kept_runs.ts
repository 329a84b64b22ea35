/**
 * Action values and losses of our trainings, as far as studies kept them.
 *
 * Shapes: S states, A actions.
 *
 * @module
 */
import type { MetricLine } from "../../study/grids/kept_files.ts";
import type { StudyRow } from "../../study/grids/study_rows.ts";
import { mainRuns } from "../published_runs.ts";
import type { ClaimFacts } from "./claim_facts.ts";

/** Networks of one algorithm with the published settings. */
export interface KeptNetworks {
  /** Steps they were trained. */
  readonly steps: number;
  /** (S,A) values of each seed's network. */
  readonly values: readonly Float64Array[];
}

/** What was kept of each of some runs, or null unless it was of all. */
function ofAll<T>(rows: readonly StudyRow[], kept: ReadonlyMap<string, T>): T[] | null {
  const found = rows.map(({ key }) => kept.get(key));
  return found.length > 0 && found.every((one) => one !== undefined) ? found : null;
}

/**
 * The networks of the main comparison.
 *
 * @param facts The numbers.
 * @param algorithm `cql` at the essay's alpha, or `dqn`.
 * @returns Null if they were not kept.
 */
export function keptNetworks(
  { runs, kept }: ClaimFacts,
  algorithm: "cql" | "dqn",
): KeptNetworks | null {
  const rows = mainRuns(runs, algorithm);
  const values = ofAll(rows, kept.values);
  return values === null ? null : { steps: rows[0].config.steps, values };
}

/**
 * The courses of losses of the main comparison, a seed each.
 *
 * @param facts The numbers.
 * @param algorithm Which algorithm.
 * @returns Null if they were not kept.
 */
export function keptCourses(
  { runs, kept }: ClaimFacts,
  algorithm: "cql" | "dqn",
): (readonly MetricLine[])[] | null {
  return ofAll(mainRuns(runs, algorithm), kept.metrics);
}

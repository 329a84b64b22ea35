/**
 * What is committed of the tabular study, made of its rows alone.
 *
 * @module
 */
import { shareBelow, worstTenthMean } from "../../evaluation/tail_risk.ts";
import { twoLevelBootstrap } from "../../evaluation/two_level_bootstrap.ts";
import { matchesConstruction } from "../../tabular/tabular_method.ts";
import type { DecompositionRow } from "./decomposition.ts";
import { SIZES, STUDY_METHODS, type TabularRow } from "./tabular_study.ts";
import { csvText } from "./text_tables.ts";

/** Exact survival of the clinicians' own policy. */
export const CLINICIAN_SURVIVAL = 0.78184;

const RESAMPLES = { resamples: 10_000, seed: 0 } as const;

function meanOf(values: readonly number[]) {
  return twoLevelBootstrap(values.map((value) => [value]), RESAMPLES);
}

/** A method's summary over the datasets of one size. */
function methodSummary(
  rows: readonly TabularRow[],
  { episodes, name, marked }: { episodes: number; name: string; marked: boolean },
) {
  const values = rows.filter((row) => row.episodes === episodes && row.method === name)
    .map((row) => row.survival);
  const worse = shareBelow(values, CLINICIAN_SURVIVAL);
  const { mean, low, high } = meanOf(values);
  return {
    episodes,
    method: name,
    matches_construction: marked,
    datasets: values.length,
    mean,
    low,
    high,
    worse_than_clinician: worse.share,
    worse_low: worse.low,
    worse_high: worse.high,
    worst_tenth: worstTenthMean(values),
  };
}

/** A method's summary: a row of `methods.csv`. */
export type MethodSummary = ReturnType<typeof methodSummary>;

/**
 * Makes the tables of the study.
 *
 * @param rows Survival by dataset and method.
 * @param decomposition Stages by dataset.
 * @returns Texts by file name.
 */
export function tabularFiles(
  rows: readonly TabularRow[],
  decomposition: readonly DecompositionRow[],
): Record<string, string> {
  const summaries = SIZES.flatMap((episodes) =>
    STUDY_METHODS.map(({ name, method }) =>
      methodSummary(rows, { episodes, name, marked: matchesConstruction(method) })
    )
  );
  return {
    "survival.csv": csvText(rows),
    "methods.csv": csvText(summaries),
    "decomposition.csv": csvText(decomposition),
  };
}

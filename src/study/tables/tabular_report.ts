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

/** A method's summary over the datasets of one size: a row of `methods.csv`. */
export interface MethodSummary {
  /** Episodes of a dataset. */
  readonly episodes: number;
  /** The method. */
  readonly method: string;
  /** Whether it echoes how ICU-Sepsis was made. */
  readonly matches_construction: boolean;
  /** Number of datasets. */
  readonly datasets: number;
  /** Mean exact survival. */
  readonly mean: number;
  /** Lower bound of its 95% interval. */
  readonly low: number;
  /** Upper bound of its 95% interval. */
  readonly high: number;
  /** Share of datasets on which the method does worse than the clinician. */
  readonly worse_than_clinician: number;
  /** Lower bound of Wilson's interval. */
  readonly worse_low: number;
  /** Upper bound of Wilson's interval. */
  readonly worse_high: number;
  /** Mean survival of the worst tenth. */
  readonly worst_tenth: number;
}

/** Sums up a method. */
function methodSummary(
  rows: readonly TabularRow[],
  { episodes, name, marked }: { episodes: number; name: string; marked: boolean },
): MethodSummary {
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

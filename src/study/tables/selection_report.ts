/**
 * What is committed of the selection study, made of its rows alone.
 *
 * @module
 */
import { shareBelow, worstTenthMean } from "../../evaluation/tail_risk.ts";
import { type BootstrapMean, twoLevelBootstrap } from "../../evaluation/two_level_bootstrap.ts";
import type { SelectionRow } from "./selection_study.ts";
import { CLINICIAN_SURVIVAL } from "./tabular_report.ts";
import { csvText } from "./text_tables.ts";

const RESAMPLES = { resamples: 10_000, seed: 0 } as const;

/** Ways to choose among the candidates of one dataset: the expected survival of the choice. */
const WAYS: Readonly<Record<string, (rows: readonly SelectionRow[]) => number>> = {
  "best": (rows) => Math.max(...rows.map((row) => row.survival)),
  "rule": (rows) => rows.find((row) => row.chosen)!.survival,
  "highest estimate": (rows) => largestBy(rows, (row) => row.estimate).survival,
  "highest strict estimate": (rows) => largestBy(rows, (row) => row.strict).survival,
  "highest estimate on the training data": (rows) =>
    largestBy(rows, (row) => row.training_estimate).survival,
  "largest support": (rows) => largestBy(rows, (row) => row.support).survival,
  "at random": (rows) => rows.reduce((sum, row) => sum + row.survival, 0) / rows.length,
};

function largestBy(
  rows: readonly SelectionRow[],
  key: (row: SelectionRow) => number,
): SelectionRow {
  return rows.reduce((best, row) => key(row) > key(best) ? row : best);
}

/** Rows of each dataset of one size. */
export function datasetsOf(rows: readonly SelectionRow[], episodes: number): SelectionRow[][] {
  const own = rows.filter((row) => row.episodes === episodes);
  return [...new Set(own.map((row) => row.seed))]
    .map((seed) => own.filter((row) => row.seed === seed));
}

function meanOf(values: readonly number[]): BootstrapMean {
  return twoLevelBootstrap(values.map((value) => [value]), RESAMPLES);
}

/** A way's summary over the datasets of one size: a row of `choices.csv`. */
export interface WaySummary {
  /** Episodes of a dataset. */
  readonly episodes: number;
  /** Way to choose. */
  readonly way: string;
  /** Number of datasets. */
  readonly datasets: number;
  /** Mean exact survival of the choice. */
  readonly survival: number;
  /** Lower bound of its 95% interval. */
  readonly survival_low: number;
  /** Upper bound of its 95% interval. */
  readonly survival_high: number;
  /** Mean survival of the worst tenth. */
  readonly worst_tenth: number;
  /** Share of datasets on which the choice does worse than the clinician. */
  readonly worse_than_clinician: number;
  /** Mean regret. */
  readonly regret: number;
  /** Lower bound of its 95% interval. */
  readonly regret_low: number;
  /** Upper bound of its 95% interval. */
  readonly regret_high: number;
  /** Mean regret beyond the rule's. */
  readonly more_than_rule: number;
  /** Lower bound of its 95% interval. */
  readonly more_than_rule_low: number;
  /** Upper bound of its 95% interval. */
  readonly more_than_rule_high: number;
  /** Half the mean regret beyond the rule's whole one. */
  readonly half_more_than_rule: number;
  /** Lower bound of its 95% interval. */
  readonly half_more_than_rule_low: number;
  /** Upper bound of its 95% interval. */
  readonly half_more_than_rule_high: number;
}

/** Sums up a way. */
function waySummary(
  datasets: readonly SelectionRow[][],
  way: string,
  episodes: number,
): WaySummary {
  const values = datasets.map(WAYS[way]);
  const regrets = datasets.map((rows, i) => WAYS["best"](rows) - values[i]);
  const ruleRegrets = datasets.map((rows) => WAYS["best"](rows) - WAYS["rule"](rows));
  const survival = meanOf(values);
  const regret = meanOf(regrets);
  const against = meanOf(regrets.map((one, i) => one - ruleRegrets[i]));
  const half = meanOf(regrets.map((one, i) => one / 2 - ruleRegrets[i]));
  return {
    episodes,
    way,
    datasets: datasets.length,
    survival: survival.mean,
    survival_low: survival.low,
    survival_high: survival.high,
    worst_tenth: worstTenthMean(values),
    worse_than_clinician: shareBelow(values, CLINICIAN_SURVIVAL).share,
    regret: regret.mean,
    regret_low: regret.low,
    regret_high: regret.high,
    more_than_rule: against.mean,
    more_than_rule_low: against.low,
    more_than_rule_high: against.high,
    half_more_than_rule: half.mean,
    half_more_than_rule_low: half.low,
    half_more_than_rule_high: half.high,
  };
}

/**
 * Makes the tables of the study.
 *
 * @param rows One a candidate and dataset.
 * @returns Texts by file name.
 */
export function selectionFiles(rows: readonly SelectionRow[]): Record<string, string> {
  const sizes = [...new Set(rows.map((row) => row.episodes))];
  const summaries = sizes.flatMap((episodes) =>
    Object.keys(WAYS).map((way) => waySummary(datasetsOf(rows, episodes), way, episodes))
  );
  return { "candidates.csv": csvText(rows), "choices.csv": csvText(summaries) };
}

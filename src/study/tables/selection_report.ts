/**
 * What is committed of the selection study, made of its rows alone.
 *
 * @module
 */
import { shareBelow, worstTenthMean } from "../../evaluation/tail_risk.ts";
import { type BootstrapMean, twoLevelBootstrap } from "../../evaluation/two_level_bootstrap.ts";
import type { SelectionRow } from "./selection_study.ts";
import { CLINICIAN_SURVIVAL } from "./tabular_report.ts";
import { csvText, markdownTable, withInterval } from "./text_tables.ts";

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
function datasetsOf(rows: readonly SelectionRow[], episodes: number): SelectionRow[][] {
  const own = rows.filter((row) => row.episodes === episodes);
  return [...new Set(own.map((row) => row.seed))]
    .map((seed) => own.filter((row) => row.seed === seed));
}

function meanOf(values: readonly number[]): BootstrapMean {
  return twoLevelBootstrap(values.map((value) => [value]), RESAMPLES);
}

/** A way's summary over the datasets of one size. */
function waySummary(datasets: readonly SelectionRow[][], way: string, episodes: number) {
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

type Summary = ReturnType<typeof waySummary>;

function wayTable(summaries: readonly Summary[]): string {
  const interval = (one: Summary, key: "survival" | "regret" | "more_than_rule") =>
    withInterval({ mean: one[key], low: one[`${key}_low`], high: one[`${key}_high`] });
  return markdownTable(
    ["choice", "survival", "worst tenth", "regret", "regret beyond the rule's (paired)"],
    summaries.map((one) => [
      one.way,
      interval(one, "survival"),
      one.worst_tenth.toFixed(4),
      interval(one, "regret"),
      interval(one, "more_than_rule"),
    ]),
  );
}

function candidateTable(datasets: readonly SelectionRow[][]): string {
  const names = [...new Set(datasets.flat().map((row) => row.candidate))];
  const mean = (rows: readonly SelectionRow[], key: (row: SelectionRow) => number) =>
    rows.reduce((sum, row) => sum + key(row), 0) / rows.length;
  return markdownTable(
    ["candidate", "chosen", "survival", "estimate", "strict", "unseen", "support", "ESS of WIS"],
    names.map((name) => {
      const rows = datasets.flat().filter((row) => row.candidate === name);
      return [
        name,
        String(rows.filter((row) => row.chosen).length),
        mean(rows, (row) => row.survival).toFixed(4),
        mean(rows, (row) => row.estimate).toFixed(4),
        mean(rows, (row) => row.strict).toFixed(4),
        `${(100 * mean(rows, (row) => row.unseen)).toFixed(1)}%`,
        mean(rows, (row) => row.support).toFixed(1),
        mean(rows, (row) => row.effective_episodes).toFixed(0),
      ];
    }),
  );
}

/**
 * Makes all files of the study.
 *
 * @param rows One a candidate and dataset.
 * @param about `config`, the selection's file; `task`, what makes the tables.
 * @returns Texts by file name.
 */
export function selectionFiles(
  rows: readonly SelectionRow[],
  about: { readonly config: string; readonly task: string },
): Record<string, string> {
  const sizes = [...new Set(rows.map((row) => row.episodes))];
  const summaries = sizes.flatMap((episodes) =>
    Object.keys(WAYS).map((way) => waySummary(datasetsOf(rows, episodes), way, episodes))
  );
  const sections = sizes.map((episodes) => {
    const datasets = datasetsOf(rows, episodes);
    return [
      `## ${episodes} episodes of clinicians' care, ${datasets.length} datasets`,
      wayTable(summaries.filter((one) => one.episodes === episodes)),
      candidateTable(datasets),
    ].join("\n\n");
  });
  const readme = [
    "# Selected offline",
    `\`${about.config}\` on dataset seeds from 1000, which no development used. Made by \`${about.task}\`; a stopped run ` +
    "goes on where it was. Every candidate is trained again on everything and scored exactly after the choice.",
    "- **regret**: exact survival of the best candidate minus that of the choice. Intervals: percentile bootstrap over " +
    "datasets, 10,000 resamples, differences paired by dataset.",
    "- **rule**: the config's. **estimate**: mean over the parts of FQE on held-out counts, each row shrunk towards the state's " +
    "behaviour row by the config's prior weight; **strict**: an unseen pair is worth 0; **unseen**: probability " +
    "that an episode comes to one; **support**: geometric mean over the policy's steps of n(s,a) in training.",
    "- **at random**: the expectation over a uniform choice. **ESS of WIS**: effective episodes of importance sampling on " +
    "the first part; under 100 its estimate is refused, and no choice is made by it.",
    ...sections,
  ].join("\n\n") + "\n";
  return {
    "candidates.csv": csvText(rows),
    "choices.csv": csvText(summaries),
    "README.md": readme,
  };
}

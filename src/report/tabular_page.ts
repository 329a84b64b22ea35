/**
 * The page of planners on counts, made of its tables alone.
 *
 * @module
 */
import { twoLevelBootstrap } from "../evaluation/two_level_bootstrap.ts";
import type { DecompositionRow } from "../study/tables/decomposition.ts";
import { CLINICIAN_SURVIVAL, type MethodSummary } from "../study/tables/tabular_report.ts";
import { csvRows, markdownTable, withInterval } from "../study/tables/text_tables.ts";
import type { Figure } from "./figure.ts";
import { plannerInWords } from "./names.ts";
import { figureMarkdown, type Page } from "./page.ts";
import { lossesFigure, methodsFigure } from "./tabular_figures.ts";

const RESAMPLES = { resamples: 10_000, seed: 0 } as const;

function meanOf(values: readonly number[]) {
  return twoLevelBootstrap(values.map((value) => [value]), RESAMPLES);
}

function methodTable(summaries: readonly MethodSummary[]): string {
  const head = [
    "method",
    "mean survival (95% interval)",
    "P(worse than the clinician)",
    "mean of the worst tenth",
    "matches construction",
  ];
  const percent = (share: number) => `${(100 * share).toFixed(0)}%`;
  return markdownTable(
    head,
    summaries.toSorted((a, b) => b.mean - a.mean).map((one) => [
      plannerInWords(one.method),
      withInterval(one),
      `${percent(one.worse_than_clinician)} (${percent(one.worse_low)} to ${
        percent(one.worse_high)
      })`,
      one.worst_tenth.toFixed(4),
      one.matches_construction ? "yes" : "",
    ]),
  );
}

/** Stages of the decomposition in words. */
const STAGES = [
  ["optimum", "optimum"],
  ["supported", "best on C(s), true dynamics"],
  ["discounted", "the same, planned at gamma"],
  ["planner", "planner on the data's MDP"],
] as const;

function decompositionTable(rows: readonly DecompositionRow[], episodes: number): string {
  const own = rows.filter((row) => row.episodes === episodes);
  const cases = [...new Set(own.map(({ count, gamma }) => `${count} ${gamma}`))];
  const head = [
    "k",
    "gamma",
    ...STAGES.flatMap(([, words], i) => i === 0 ? [words] : [words, "lost"]),
  ];
  return markdownTable(
    head,
    cases.map((key) => {
      const same = own.filter(({ count, gamma }) => `${count} ${gamma}` === key);
      const cells = STAGES.flatMap(([stage], i) => {
        const mean = meanOf(same.map((row) => row[stage])).mean.toFixed(4);
        if (i === 0) return [mean];
        const before = STAGES[i - 1][0];
        return [mean, withInterval(meanOf(same.map((row) => row[before] - row[stage])))];
      });
      return [...key.split(" "), ...cells];
    }),
  );
}

function markdown(
  summaries: readonly MethodSummary[],
  rows: readonly DecompositionRow[],
  figures: { readonly losses: Figure; readonly methods: readonly Figure[] },
): string {
  const sizes = [...new Set(summaries.map(({ episodes }) => episodes))];
  const datasets = (episodes: number) =>
    summaries.find((one) => one.episodes === episodes)?.datasets ?? 0;
  const sections = sizes.map((episodes, i) =>
    [
      `## ${episodes.toLocaleString("en")} episodes of clinicians' care, ${
        datasets(episodes)
      } datasets`,
      figureMarkdown(figures.methods[i]),
      methodTable(summaries.filter((one) => one.episodes === episodes)),
      `Where the missing part goes, mean over ${
        new Set(rows.filter((row) => row.episodes === episodes).map((row) => row.seed)).size
      } datasets, each loss with its 95% interval:`,
      decompositionTable(rows, episodes),
    ].join("\n\n")
  );
  return [
    "# Planners on counts",
    "Planners on the MDP that a dataset looks like (`src/tabular`), every policy scored exactly. Made by " +
    "`deno task dev tables tabular`; a stopped run goes on where it was.",
    "- Every method stands with its whole grid. Whoever takes the best row of a table has looked at the " +
    "exact survival: such a row is **oracle-tuned**. What a choice by data alone reaches is in `results/selection`.",
    "- **matches construction**: the method echoes how ICU-Sepsis was made, which admits actions by a count threshold " +
    "(20) and gives all others the mean of a state's admissible rows.",
    `- Dataset seeds from 0. Intervals: percentile bootstrap over datasets, 10,000 resamples. The clinician survives ${CLINICIAN_SURVIVAL}; ` +
    "shares of datasets on which a method does worse have Wilson's interval.",
    "- k: C(s) is the actions seen at least k times in a state; without any, the state's most frequent one. CQL is at gamma " +
    "0.99, at which it has a solution; the other methods at 1 unless said.",
    "## Where the missing part goes",
    "From the optimum to what a planner on data reaches, one loss after the other; the numbers stand with each size below.",
    figureMarkdown(figures.losses),
    ...sections,
  ].join("\n\n") + "\n";
}

/**
 * Makes the page.
 *
 * @param tables Texts of `methods.csv` and `decomposition.csv`.
 */
export function tabularPage(
  tables: { readonly methods: string; readonly decomposition: string },
): Page {
  const summaries = csvRows<MethodSummary>(tables.methods);
  const rows = csvRows<DecompositionRow>(tables.decomposition);
  const sizes = [...new Set(summaries.map(({ episodes }) => episodes))];
  const losses = lossesFigure(rows);
  const methods = sizes.map((episodes) =>
    methodsFigure(summaries.filter((one) => one.episodes === episodes))
  );
  return {
    path: "results/tabular/README.md",
    markdown: markdown(summaries, rows, { losses, methods }),
    figures: [losses, ...methods],
  };
}

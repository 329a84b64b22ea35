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
import { csvText, markdownTable, withInterval } from "./text_tables.ts";

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

type Summary = ReturnType<typeof methodSummary>;

function methodTable(summaries: readonly Summary[]): string {
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
      one.method,
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

function readme(
  summaries: readonly Summary[],
  rows: readonly DecompositionRow[],
): string {
  const datasets = (episodes: number) =>
    summaries.find((one) => one.episodes === episodes)?.datasets ?? 0;
  const sections = SIZES.map((episodes) =>
    [
      `## ${episodes} episodes of clinicians' care, ${datasets(episodes)} datasets`,
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
    "`deno task tables tabular`; a stopped run goes on where it was.",
    "- Every method stands with its whole grid. Whoever takes the best row of a table has looked at the " +
    "exact survival: such a row is **oracle-tuned**. What a choice by data alone reaches is in `results/selection`.",
    "- **matches construction**: the method echoes how ICU-Sepsis was made, which admits actions by a count threshold " +
    "(20) and gives all others the mean of a state's admissible rows.",
    `- Dataset seeds from 0. Intervals: percentile bootstrap over datasets, 10,000 resamples. The clinician survives ${CLINICIAN_SURVIVAL}; ` +
    "shares of datasets on which a method does worse have Wilson's interval.",
    "- k: C(s) is the actions seen at least k times in a state; without any, the state's most frequent one. CQL is at gamma " +
    "0.99, at which it has a solution; the other methods at 1 unless said.",
    ...sections,
  ].join("\n\n") + "\n";
}

/**
 * Makes all files of the study.
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
    "README.md": readme(summaries, decomposition),
  };
}

/**
 * The page of a selection study, made of its tables alone.
 *
 * @module
 */
import { datasetsOf, type WaySummary } from "../study/tables/selection_report.ts";
import type { SelectionRow } from "../study/tables/selection_study.ts";
import { csvRows, markdownTable, withInterval } from "../study/tables/text_tables.ts";
import type { Figure } from "./figure.ts";
import { figureMarkdown, type Page } from "./page.ts";
import { regretFigure } from "./selection_figure.ts";

/** Which study a page is about. */
export interface AboutSelection {
  /** Name of the study and of its folder, such as `selection`. */
  readonly name: string;
  /** The selection's file. */
  readonly config: string;
}

function wayTable(summaries: readonly WaySummary[]): string {
  const interval = (one: WaySummary, key: "survival" | "regret" | "more_than_rule") =>
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

/** What a study chooses among, by its name. */
const KINDS: Readonly<Record<string, string>> = {
  "selection": "planners on counts",
  "selection-networks": "networks",
};

function markdown(
  rows: readonly SelectionRow[],
  summaries: readonly WaySummary[],
  { about, figure }: { readonly about: AboutSelection; readonly figure: Figure },
): string {
  const sizes = [...new Set(rows.map((row) => row.episodes))];
  const sections = sizes.map((episodes) => {
    const datasets = datasetsOf(rows, episodes);
    return [
      `## ${episodes} episodes of clinicians' care, ${datasets.length} datasets`,
      wayTable(summaries.filter((one) => one.episodes === episodes)),
      candidateTable(datasets),
    ].join("\n\n");
  });
  return [
    `# Selected offline among ${KINDS[about.name] ?? about.name}`,
    `\`${about.config}\` on dataset seeds from 1000, which no development used. Made by \`deno task dev tables ${about.name}\`; a stopped run ` +
    "goes on where it was. Every candidate is trained again on everything and scored exactly after the choice.",
    "- **regret**: exact survival of the best candidate minus that of the choice. Intervals: percentile bootstrap over " +
    "datasets, 10,000 resamples, differences paired by dataset.",
    "- **rule**: the config's. **estimate**: mean over the parts of FQE on held-out counts, each row shrunk towards the state's " +
    "behaviour row by the config's prior weight; **strict**: an unseen pair is worth 0; **unseen**: probability " +
    "that an episode comes to one; **support**: geometric mean over the policy's steps of n(s,a) in training.",
    "- **at random**: the expectation over a uniform choice. **ESS of WIS**: effective episodes of importance sampling on " +
    "the first part; under 100 its estimate is refused, and no choice is made by it.",
    figureMarkdown(figure),
    ...sections,
  ].join("\n\n") + "\n";
}

/**
 * Makes the page.
 *
 * @param tables Texts of `candidates.csv` and `choices.csv`.
 * @param about Which study.
 */
export function selectionPage(
  tables: { readonly candidates: string; readonly choices: string },
  about: AboutSelection,
): Page {
  const rows = csvRows<SelectionRow>(tables.candidates);
  const figure = regretFigure(rows);
  return {
    path: `results/${about.name}/README.md`,
    markdown: markdown(rows, csvRows<WaySummary>(tables.choices), { about, figure }),
    figures: [figure],
  };
}

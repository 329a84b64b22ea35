/**
 * The page of the published experiments: every case exactly, and how the cases differ.
 *
 * @module
 */
import type { StudyRow } from "../../study/grids/study_rows.ts";
import { markdownTable, withInterval } from "../../study/tables/text_tables.ts";
import { figureMarkdown, type Page } from "../page.ts";
import type { Reference } from "../chart.ts";
import { caseSummaries, type CaseSummary } from "./case_summary.ts";
import { experimentFigure } from "./experiment_figure.ts";
import { type Experiment, EXPERIMENTS } from "./experiment_list.ts";

const four = (value: number) => value.toFixed(4);

/** The cases of one way of training as a table. */
function casesTable(cases: readonly CaseSummary[], reference: string): string {
  const hasIntervals = cases.some(({ interval }) => interval !== null);
  const head = [
    "case",
    "datasets x initialisations",
    "exact survival",
    ...(hasIntervals
      ? [`less that of ${reference}`, "probability of improvement"]
      : ["its models", "reported under the published protocol"]),
  ];
  const rows = cases.map((one) => [
    one.name,
    `${one.datasets} x ${one.survivals.length / one.datasets}`,
    one.interval === null ? four(one.mean) : withInterval(one.interval),
    ...(hasIntervals
      ? one.difference === null
        ? ["", ""]
        : [withInterval(one.difference), one.difference.improvement.toFixed(2)]
      : [one.survivals.map(four).join(", "), one.published === null ? "" : four(one.published)]),
  ]);
  return markdownTable(head, rows);
}

/** One way of training. */
function wayText(cases: readonly CaseSummary[], { study, reference }: Experiment): string[] {
  if (cases.length === 0) return [];
  const [{ whole, steps, grid }] = cases;
  const way = whole ? "On the whole dataset at every step" : "On minibatches";
  return [
    `${way}, ${
      steps.toLocaleString("en")
    } steps (\`deno task study configs/study-${study}.yaml --only ${grid}\`):`,
    casesTable(cases, reference),
  ];
}

/** An experiment's section with its figure. */
function sectionOf(
  experiment: Experiment,
  rows: readonly StudyRow[],
  references: readonly Reference[],
) {
  const cases = caseSummaries(experiment, rows);
  const figure = experimentFigure(experiment, cases, references);
  const parts = [false, true].map((whole) => cases.filter((one) => one.whole === whole));
  const text = [
    `## ${experiment.title}`,
    experiment.question,
    figureMarkdown(figure),
    ...parts.flatMap((part) => wayText(part, experiment)),
    `Rows: \`results/study/${experiment.study}.jsonl\`.`,
  ].join("\n\n");
  return { figure, text };
}

/**
 * Words the experiments.
 *
 * @param rowsOf Rows by study; an experiment without any is left out.
 * @param references Policies to compare with.
 * @returns The page; null if no experiment has been run.
 */
export function experimentsPage(
  rowsOf: ReadonlyMap<string, readonly StudyRow[]>,
  references: readonly Reference[],
): Page | null {
  const run = EXPERIMENTS.filter(({ study }) => (rowsOf.get(study) ?? []).length > 0);
  if (run.length === 0) return null;
  const sections = run.map((one) => sectionOf(one, rowsOf.get(one.study)!, references));
  const markdown = [
    `# The published experiments

Every case exactly, by the final weights: on minibatches as published, three seeds on one dataset, shown one by one; and of five
datasets, on the whole of them and for IQL and BCQ on minibatches too, with 95% intervals of a two-level bootstrap. Differences
are paired: same dataset, same initial weights. The probability of improvement is that of Agarwal et al. (2021), within a dataset. Nothing is said to be
better where an interval of a difference holds 0; intervals are not widened for how many there are. Cases named oracle-tuned,
and rate, tau, gamma and schedule on whole datasets, were found while looking at the exact survival.
`,
    ...sections.map(({ text }) => `${text}\n`),
  ].join("\n");
  return {
    path: "results/experiments/README.md",
    markdown,
    figures: sections.map(({ figure }) => figure),
  };
}

/**
 * The page of the studies' results.
 *
 * @module
 */
import type { AlphaPoint } from "./alpha_curve.ts";
import { markdownTable, withInterval } from "../study/tables/text_tables.ts";
import type { Figure } from "./figure.ts";
import type { ManyDatasets } from "./many_datasets.ts";
import { gridInWords } from "./names.ts";
import { figureMarkdown, type Page } from "./page.ts";
import type { changeBetween, Replication } from "./replication.ts";

/** What the page is made of; a study that has not been run is left out. */
export interface StudyPageInput {
  /** The study of the recommended training. */
  readonly full: {
    readonly grids: readonly Replication[];
    readonly change: ReturnType<typeof changeBetween> | null;
    /** The recommended network on many datasets of each size; empty if not run. */
    readonly many: readonly ManyDatasets[];
  } | null;
  /** The study of alpha. */
  readonly alpha: { readonly points: readonly AlphaPoint[]; readonly figure: Figure } | null;
}

const shown = (value: number) => value.toFixed(4);
const percent = (share: number) => `${(100 * share).toFixed(0)}%`;

/** How the network does over many datasets. */
function manyText(many: readonly ManyDatasets[]): string {
  const rows = many.map((one) => [
    String(one.episodes),
    String(one.datasets),
    withInterval(one),
    `${percent(one.worse.share)} (${percent(one.worse.low)} to ${percent(one.worse.high)})`,
    shown(one.worstTenth),
  ]);
  const head = ["episodes", "datasets", "mean survival (95% interval)"];
  const stages = many.map(({ episodes, stages }) => {
    const lines = stages.map(({ name, survival, lost }) => [
      name,
      shown(survival),
      lost === null ? "" : withInterval(lost),
    ]);
    return `Where the missing part goes from ${episodes} episodes (k = 30, gamma 1; means over the same datasets, losses paired):

${markdownTable(["stage", "survival", "lost (95% interval)"], lines)}
`;
  });
  return `### Over many datasets

One initialisation on each of the datasets on which \`results/tabular\` scores the planners.

${markdownTable([...head, "P(worse than the clinicians)", "mean of the worst tenth"], rows)}

${stages.join("\n")}`;
}

function fullSection({ grids, change, many }: NonNullable<StudyPageInput["full"]>): string {
  const rows = grids.map((one) => [
    gridInWords(one.grid),
    String(one.steps),
    `${one.datasets} x ${one.models / one.datasets}`,
    shown(one.mean),
    `${shown(one.low)} to ${shown(one.high)}`,
    one.sdDatasets === null ? "-" : shown(one.sdDatasets),
    shown(one.spread),
    shown(one.least),
  ]);
  const head = [
    "training",
    "steps",
    "datasets x initialisations",
    "mean survival",
    "95% interval",
    "sd over datasets",
    "largest spread on one dataset",
    "least",
  ];
  const doubled = change === null ? "" : `
From the budget to twice the budget the exact survival of a model changes by ${
    shown(change.mean)
  } on average and by at most
${shown(change.largest)} (${change.models} models).
`;
  return `## Training on the whole dataset

\`configs/cql-full.yaml\`, **oracle-tuned**: its settings were found while looking at the exact survival. 50,000 episodes of clinicians' care a dataset;
\`deno task study configs/study-cql-full.yaml\`.

${markdownTable(head, rows)}
${doubled}${many.length > 0 ? `\n${manyText(many)}` : ""}`;
}

function alphaSection({ points, figure }: NonNullable<StudyPageInput["alpha"]>): string {
  const grids = Map.groupBy(points, ({ grid }) => grid);
  const tables = [...grids].map(([grid, own]) => {
    const best = own.reduce((one, other) => other.mean > one.mean ? other : one);
    const rows = own.map((point) => [
      String(point.alpha),
      point === best ? `**${shown(point.mean)}**` : shown(point.mean),
      point.datasets < 5
        ? `models: ${point.survivals.map(shown).join(", ")}`
        : `${shown(point.low)} to ${shown(point.high)}`,
      `${point.datasets} x ${point.models / point.datasets}`,
    ]);
    const head = ["alpha", "mean survival", "95% interval", "datasets x initialisations"];
    const words = gridInWords(grid);
    return `### ${words[0].toUpperCase()}${words.slice(1)} (grid \`${grid}\`)\n\n${
      markdownTable(head, rows)
    }\n`;
  });
  return `## What alpha does

\`deno task study configs/study-alpha.yaml\`.

${figureMarkdown(figure)}

${tables.join("\n")}`;
}

/**
 * Words the studies.
 *
 * @param input What they found.
 * @returns The page.
 */
export function studyPage({ full, alpha }: StudyPageInput): Page {
  const markdown = [
    `# Studies

Made by \`deno task dev figures\` of the \`.jsonl\` files beside it, which \`deno task study\` writes: a line a model, with its whole
config, seed, dataset, device, versions, commit, course of scores and policy (a letter a state). Survival is exact and of the
final weights; intervals are a two-level bootstrap (datasets, then initialisations; 10,000 draws).
`,
    ...(full ? [fullSection(full)] : []),
    ...(alpha ? [alphaSection(alpha)] : []),
  ].join("\n");
  return { path: "results/study/README.md", markdown, figures: alpha ? [alpha.figure] : [] };
}

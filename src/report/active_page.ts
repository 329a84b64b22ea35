/**
 * The page of the studies of active offline learning, made of their summaries alone.
 *
 * @module
 */
import type { StudySummary } from "../active/study_summary.ts";
import { areaRows, curveRows } from "../active/study_text.ts";
import { verdictsOf } from "../active/verdicts.ts";
import { type FileKind, startingWith } from "../files/file_kind.ts";
import { activeFigures } from "./active_figures.ts";
import type { Figure } from "./figure.ts";
import { strategyInWords } from "./names.ts";
import { figureMarkdown, type Page } from "./page.ts";

/** A Markdown table; all but the first column to the right. */
function markdown(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const rule = heads.map((_, i) => i === 0 ? "---" : "---:");
  return [heads, rule, ...rows].map(line).join("\n");
}

const TITLE = "# Which logged data are worth training on\n";

/** What each strategy buys. */
const BUYS: Readonly<Record<string, string>> = {
  "random": "rows at random: the baseline",
  "uncertainty":
    "the rows whose Q-value an ensemble is least sure of: the published text's strategy",
  "uncertainty-counts": "the rows of the pairs of state and action bought least",
  "uncertainty-weighted":
    "uncertain rows more often, trained on with importance weights (priority sampling)",
  "uncertainty-density": "uncertain rows, as many of each state as there are in the data",
  "diversity": "the row farthest from all bought",
  "episodes": "whole episodes at random",
  "episodes-uncertainty": "whole episodes, the most uncertain first",
  "oracle": "rows with the optimal policy's action, which it knows",
  "cloned": "nothing: does what clinicians did most often in each state, which is seen for nothing",
  "full": "everything",
};

/** Files of the page. */
export const ACTIVE_PAGE: FileKind = startingWith("page of this project", TITLE);

const INTRODUCTION = `${TITLE}
A learner may buy transitions of a logged dataset. It sees states, actions and episode numbers of all of
them; rewards and next states only of what it bought. A strategy says what to buy next; a policy is then
learned offline, from scratch, from what was bought, with as many training steps for every strategy and
budget, and scored. All strategies begin with the same rows bought at random. Studies, all with
\`deno task dev active configs/active-*.yaml\`, which also rebuilds this page:

Value is the expected discounted return (or, exactly, the probability of survival where the study says
so). Agreement is the share of all logged actions that the policy takes too. Intervals are 95%: Student's
t over the datasets, paired where differences are shown. The primary measure is the area under the
value-budget curve, every doubling of the budget counting alike; its p-values are corrected by Holm over
the strategies (the oracle, which knows the truth, is shown and not tested).

${
  markdown(
    ["in figures and tables", "in configs", "what it buys"],
    Object.entries(BUYS).map(([name, what]) => [strategyInWords(name), `\`${name}\``, what]),
  )
}

How the table learns bears on the curves. Where a pair of state and action was bought less often than
the study's \`min_visits\`, its action is not chosen, and where that leaves none, the policy does what
clinicians did most often there, which is seen for nothing. So agreement begins high and falls as a
policy finds better things to do than clinicians did, and a strategy that spreads its budget thin stays
with cloning for longer: at small budgets that can be the better choice, because values learned from few
transitions are mostly noise. Whether agreement has "saturated" is therefore asked twice: from where it is
at least 95% of its final value, as the text has it, and from where it stays within 5% of it.

Selecting pairs does not bias what a table learns of a pair: it learns from all the rows it has of it.
Selection can only move rows from pairs that decide the policy to others. Importance weights have
therefore nothing to take out in a table (they only tell apart rows of one pair bought at different
times), but they do in a network, which fits all pairs together.

Networks also amplify rounding: every training ends elsewhere when the sums of a matrix product are taken
in another order or an ensemble begins elsewhere, and with few datasets a verdict can turn on it. Three times
\`patient-network\` was run, in git at 7f060a8, at e33397a and here: kernels that add in another order came between
the first two, numbers of their own for the ensembles' seeds and for scoring between the last two.
\`uncertainty-density\` was better than random (p = 0.0031 after Holm), then not (0.0863), now is (0.0157);
\`diversity\` is for the first time (0.2716, 0.2984, 0.0157). None of these is a finding to build on. The verdicts on the
other strategies' areas are the same in all three.

Policies in the patient are scored in episodes on random numbers that no data are made of. Up to e33397a scores and data drew
from the same streams, under seeds that never met: the rows of \`patient\` moved by chance alone, and none of its verdicts
turned. Times of these two studies were taken beside other work.
`;

/** What simulation leaves out. */
function cutSection({ config: { evaluation, environment }, bounds }: StudySummary): string[] {
  if (!evaluation) return [];
  const most = environment.gamma ** evaluation.max_steps * (bounds.upper - bounds.lower);
  return [
    "",
    `Values are means of ${evaluation.episodes} simulated episodes, the same patients and noise for ` +
    `every policy, cut after ${evaluation.max_steps} steps, which can change a value by at most ${
      most.toExponential(0)
    }. Values are clipped to ${bounds.lower.toFixed(2)} to ${bounds.upper.toFixed(2)}, what the ` +
    "reward allows.",
  ];
}

/** How near the planner comes to the process. */
function refinementSection({ references }: StudySummary): string[] {
  if (references.refinement.length === 0) return [];
  return [
    "",
    "The near-optimal policy, planned on grids of rising fineness; its value is that in simulation, and " +
    "what it changes by from grid to grid is its grid error:",
    "",
    markdown(
      ["intervals of a vital", "nodes", "planned value", "simulated value", "change"],
      references.refinement.map((row) => [
        String(row.intervals),
        String(row.nodes),
        row.planned.toFixed(4),
        `${row.simulated.toFixed(4)} ± ${(1.96 * row.error).toFixed(4)}`,
        row.change === null
          ? ""
          : `${row.change.toFixed(4)} ± ${(1.96 * row.change_error!).toFixed(4)}`,
      ]),
    ),
  ];
}

/** A row whose first cell names a strategy, in words. */
const named = ([strategy, ...cells]: readonly string[]): string[] => [
  strategyInWords(strategy),
  ...cells,
];

/** Rows of a measure by strategy and budget, strategies in words. */
const rowsOf = (...args: Parameters<typeof curveRows>) => curveRows(...args).map(named);

/** A study's section, with its figures of value, difference and agreement. */
function section(summary: StudySummary, [value, difference, agreement]: readonly Figure[]): string {
  const { config, references, curves } = summary;
  const single = (strategy: string) => curves.find((curve) => curve.strategy === strategy)!;
  const [cloned, full] = [single("cloned"), single("full")];
  const heads = (first: string) => [first, ...config.budgets.map(String)];
  const afterFirst = (text: string, budget: number) => budget === config.budgets[0] ? "0" : text;
  return [
    `## ${config.title}`,
    "",
    `\`deno task dev active configs/active-${config.name}.yaml\`: ${config.datasets.count} datasets of ` +
    `${
      Math.round(summary.transitions)
    } transitions on average, ${config.rounds} purchases between two ` +
    `budgets. Its parts took ${
      Math.round(summary.seconds)
    } seconds together, by the clock of the workers that ran them.`,
    "",
    ...verdictsOf(summary).map(({ question, answer }) => `- **${question}** ${answer}.`),
    "",
    figureMarkdown(value),
    "",
    markdown(
      ["known policies", "value"],
      [
        ...references.scores.map(({ policy, value, error }) => [
          policy,
          error === 0 ? value.toFixed(4) : `${value.toFixed(4)} ± ${(1.96 * error).toFixed(4)}`,
        ]),
        [
          "cloned (agreement " + cloned.agreement.mean.toFixed(3) + ")",
          cloned.value.mean.toFixed(4),
        ],
        ["full (agreement " + full.agreement.mean.toFixed(3) + ")", full.value.mean.toFixed(4)],
      ],
    ),
    ...cutSection(summary),
    ...refinementSection(summary),
    "",
    markdown(
      ["area", "mean", "less random's", "Holm", "smaller in"],
      areaRows(summary).map(named),
    ),
    "",
    markdown(heads("value"), rowsOf(summary, ({ value }) => value.mean.toFixed(4))),
    "",
    figureMarkdown(difference),
    "",
    markdown(
      heads("value less random's"),
      rowsOf(summary, ({ difference, budget }) =>
        difference === null ? "" : afterFirst(
          `${difference.mean.toFixed(4)} [${difference.low.toFixed(4)}, ${
            difference.high.toFixed(4)
          }]`,
          budget,
        )).slice(1),
    ),
    "",
    markdown(
      heads("datasets below random (clearly so)"),
      rowsOf(
        summary,
        ({ below, clearly_below, budget }) =>
          below === null ? "" : afterFirst(`${below} (${clearly_below})`, budget),
      ).slice(1),
    ),
    "",
    figureMarkdown(agreement),
    "",
    markdown(heads("agreement"), rowsOf(summary, ({ agreement }) => agreement.mean.toFixed(3))),
    "",
    markdown(heads("pairs bought"), rowsOf(summary, ({ pairs }) => pairs.toFixed(0))),
    "",
  ].join("\n");
}

/**
 * The page.
 *
 * @param summaries All studies.
 */
export function activePage(summaries: readonly StudySummary[]): Page {
  const list = summaries.map(({ config }) => `- \`${config.name}\`: ${config.title}`).join("\n");
  const [first, ...rest] = INTRODUCTION.split("rebuilds this page:\n");
  const introduction = `${first}rebuilds this page:\n\n${list}\n${rest.join("")}`;
  const figures = summaries.map(activeFigures);
  const sections = summaries.map((summary, i) => section(summary, figures[i]));
  return {
    path: "results/active/README.md",
    markdown: [introduction, ...sections].join("\n"),
    figures: figures.flat(),
  };
}

/**
 * The page on the safety of policies.
 *
 * @module
 */
import type { TabularMdp } from "../mdp/tabular_mdp.ts";
import { markdownTable } from "../study/tables/text_tables.ts";
import type { Figure } from "./figure.ts";
import { disagreementFigure } from "./figures/disagreement.ts";
import { doseGridsSpec } from "./figures/dose_grids.ts";
import { type NamedPolicy, policyMapFigure } from "./figures/policy_map.ts";
import { sweepFigure } from "./figures/sweep.ts";
import { figureMarkdown, type Page } from "./page.ts";
import { groupMean, groupShares, type PolicyGroup, policyGroups } from "./policy_group.ts";
import { readCsv } from "../text/csv.ts";

/** What the page is made of. */
export interface SafetyPageInput {
  /** The process. */
  readonly mdp: TabularMdp;
  /** Text of `results/safety/safety.csv`. */
  readonly safety: string;
  /** Text of `results/safety/actions.csv`. */
  readonly actions: string;
  /** Highest SOFA score of the first and the second third of the clinicians' steps. */
  readonly bounds: readonly [number, number];
  /** Policies to draw maps of. */
  readonly maps: readonly NamedPolicy[];
}

/** The recommended training, in figures. */
export const WHOLE_DATA = "CQL, whole data";

const percent = (share: number | null) => share === null ? "-" : `${(100 * share).toFixed(1)}%`;
const four = (value: number | null) =>
  value === null ? "-" : value.toFixed(4).replace(/^-(0\.0+)$/, "$1");

/** A column of a table: heading, column of the rows, how it is worded. */
type Column = readonly [
  head: string,
  column: string,
  worded: (value: number | null) => string,
];

/** Whether a group is the recommended training. */
const isRecommended = ({ study, grid }: PolicyGroup) =>
  study === "cql-full" && grid === "recommended";

/** A table of policies, those that survive most first, the recommended training bold. */
function tableOf(groups: readonly PolicyGroup[], columns: readonly Column[]): string {
  const survival = (group: PolicyGroup) => groupMean(group, "survival")!;
  return markdownTable(
    ["policy", "training", "models", ...columns.map(([head]) => head)],
    groups.toSorted((a, b) => survival(b) - survival(a)).map((group) => {
      const cells = [
        group.name,
        group.training || "-",
        String(group.rows.length),
        ...columns.map(([, column, worded]) => worded(groupMean(group, column))),
      ];
      return isRecommended(group) ? cells.map((cell) => `**${cell}**`) : cells;
    }),
  );
}

const DOSES: readonly Column[] = [
  ["survival", "survival", four],
  ["steps", "length", (value) => value!.toFixed(2)],
  ["most fluid", "most_fluid", percent],
  ["most vasopressor", "most_vasopressor", percent],
  ["dose changes", "change_either", percent],
  ["fluid changes", "change_fluid", percent],
  ["vasopressor changes", "change_vasopressor", percent],
];

const DISAGREEMENT: readonly Column[] = [
  ["another action than clinicians, drawn anew", "disagreement", percent],
  ["SOFA low", "disagreement_low_sofa", percent],
  ["middle", "disagreement_middle_sofa", percent],
  ["high", "disagreement_high_sofa", percent],
  ["not their most frequent", "not_usual", percent],
  ["SOFA low", "not_usual_low_sofa", percent],
  ["middle", "not_usual_middle_sofa", percent],
  ["high", "not_usual_high_sofa", percent],
];

const SUPPORT: readonly Column[] = [
  ["n = 0", "unseen", percent],
  ["n < 10", "rare", percent],
  ["inadmissible", "inadmissible", percent],
  ["survival", "survival", four],
  ["`terminate`", "terminate_survival", four],
  ["`terminate`, masked", "masked_survival", four],
];

const CALIBRATION: readonly Column[] = [
  ["states above", "q_above_states", percent],
  ["steps above", "q_above_steps", percent],
  ["largest excess", "q_largest_excess", four],
  ["mean error", "q_mean_error", four],
  ["correlation of error with 1/sqrt(n)", "q_error_correlation", (r) => r?.toFixed(2) ?? "-"],
  ["slope", "q_error_slope", (slope) => slope?.toFixed(3) ?? "-"],
];

/** The groups of figures and tables: all but the sweeps over alpha. */
function shownGroups(groups: readonly PolicyGroup[]): PolicyGroup[] {
  return groups.filter(({ study }) => study !== "alpha");
}

/** The groups of a sweep over alpha, with those of other studies that were trained alike. */
function sweepGroups(groups: readonly PolicyGroup[]): PolicyGroup[] {
  const trainings = new Set(
    groups.filter(({ study }) => study === "alpha").map(({ training }) => training),
  );
  return groups.filter(({ training, algorithm }) => trainings.has(training) && algorithm !== "bc")
    .toSorted((a, b) => a.alpha! - b.alpha!);
}

/** A group in a figure: short, for titles of small panels. */
const titleOf = (group: PolicyGroup) => isRecommended(group) ? WHOLE_DATA : group.name;

function calibrationSection(groups: readonly PolicyGroup[]): string {
  const learned = groups.filter((group) => groupMean(group, "q_mean_error") !== null);
  if (learned.length === 0) return "";
  return `## Are the values what they are said to be?

CQL is said to bound the value of its policy from below: Q(s,pi(s)) <= Q^pi(s,pi(s)), the right-hand side exact, at the discount the
network was trained with. **Above** is where it does not. |Q - Q^pi| over all pairs in the data is fitted against 1/sqrt(n(s,a)), as
which an error of too few data would grow.

${tableOf(learned, CALIBRATION)}
`;
}

/** The figures. */
function figuresOf(input: SafetyPageInput, groups: readonly PolicyGroup[]): Figure[] {
  const shown = shownGroups(groups);
  const doses = shownGroups(policyGroups(readCsv(input.actions)));
  const grids: Figure = {
    name: "doses",
    title: "Share of steps with each dose, by policy",
    caption:
      "Share of steps with each dose, weighted by exact occupancy. Fluid is the axis across: the action's " +
      "index is 5 x fluid level + vasopressor level. Shares below half a percent are not written.",
    spec: doseGridsSpec(
      doses.map((group) => ({ name: titleOf(group), shares: groupShares(group) })),
      3,
    ),
  };
  const disagreement = disagreementFigure(
    shown.map((group) => ({
      name: titleOf(group),
      thirds: ["low", "middle", "high"].map((third) =>
        groupMean(group, `disagreement_${third}_sofa`)!
      ),
    })),
    input.bounds,
  );
  const clinicians = groups.find(({ name }) => name === "clinicians")!;
  const sweep = sweepFigure(sweepGroups(groups), clinicians);
  return [
    grids,
    disagreement,
    policyMapFigure(input.mdp, input.maps),
    ...(sweep === null ? [] : [sweep]),
  ];
}

/**
 * Words the study of safety.
 *
 * @param input What it found.
 * @returns The page.
 */
export function safetyPage(input: SafetyPageInput): Page {
  const groups = policyGroups(readCsv(input.safety));
  const figures = figuresOf(input, groups);
  const [doses, disagreement, map, sweep] = figures.map((figure) => `${figureMarkdown(figure)}\n`);
  const shown = shownGroups(groups);
  const [low, middle] = input.bounds.map((bound) => bound.toFixed(1));
  const markdown = [
    `# What policies do to patients

Made by \`deno task dev figures\` of \`safety.csv\` and \`actions.csv\` beside it (a row a policy), which \`deno task dev tables safety\` makes of
the policies in \`results/study\`. Everything is exact: shares are of the steps a policy is expected to take, by its occupancy of
states. Rows of the tables are means over a training's models, those that survive most first, the recommended training **bold**. Policies of
the sweep over alpha are drawn below, under "What alpha does to it"; their numbers are the rows \`alpha\` of \`safety.csv\`.

**A research tool, never clinical advice.**

## Doses

**Most**: steps at the highest level of a treatment. **Changes**: successive steps of an episode between which the dose differs, in
either treatment or in one.

${tableOf(shown, DOSES)}
`,
    doses,
    `## Other than the clinicians

The clinicians' policy is a probability of actions in each state. **Drawn anew**: the chance that they, asked at a step, would choose another
action than the policy; against their own policy this is how often they differ from themselves. **Most frequent**: the
policy's action is not the one they choose most often there. SOFA is the score of the state in points (the mean of its cluster, 1.1 to 18.0); its
thirds are of the clinicians' own steps: up to ${low}, to ${middle}, and above.

${tableOf(shown, DISAGREEMENT)}
`,
    disagreement,
    `## Outside of the data and of what is admissible

**n**: steps whose pair of state and action is in the data so often (for references: in 50,000 episodes of the clinicians' care, dataset seed 0). **Inadmissible**: for the
clinicians themselves ${
      percent(groupMean(groups.find(({ name }) => name === "clinicians")!, "inadmissible"))
    } of steps. \`terminate\` is survival if an inadmissible action is death; **masked** chooses among admissible
actions alone, by the network's values where they are kept (rows of \`safety.csv\` say so), else by leaving the inadmissible ones out of the policy.

Neither is a headline. In 237 of 713 states one action is admissible and all others have its outcomes, so that data cannot tell the deadly
ones from it: there the deadly choice is a tie. And in every state an inadmissible action has the mean outcome of the admissible ones, which is why
leaving it out changes no deterministic policy's survival.

${tableOf(shown, SUPPORT)}
`,
    calibrationSection(shown),
    ...(sweep === undefined ? [] : [`## What alpha does to it

${sweep}`]),
    `## What is done in which state

${map}`,
  ].filter((text) => text !== "").join("\n");
  return { path: "results/safety/README.md", markdown, figures };
}

/**
 * The page that puts the essay's seven figures beside ours.
 *
 * @module
 */
import { meanSd } from "../evaluation/mean_sd.ts";
import type { MetricLine } from "../study/grids/kept_files.ts";
import { markdownTable } from "../study/tables/text_tables.ts";
import { type EssayInput, type Learner, learnersOf } from "./essay_input.ts";
import type { Figure } from "./figure.ts";
import { actionFigures } from "./figures/actions.ts";
import { actionValuesFigure, ESSAY_STATE } from "./figures/action_values.ts";
import { alphaBoxesFigure, EXACT, sweepScores, THEIR_PROTOCOL } from "./figures/alpha_boxes.ts";
import { alphaHeatFigure } from "./figures/alpha_heat.ts";
import { comparisonFigure, comparisonPoints } from "./figures/comparison.ts";
import { coursesFigure } from "./figures/courses.ts";
import { lossesFigure } from "./figures/losses.ts";
import { figureMarkdown, type Page } from "./page.ts";

/** A section of the page: a figure of the essay. */
interface Section {
  /** Its heading. */
  readonly title: string;
  /** What the essay says of it, quoted. */
  readonly quote: string;
  /** Our figures of it; none if rows are missing. */
  readonly figures: readonly Figure[];
  /** Our numbers, worded. */
  readonly numbers: () => string;
  /** The command that makes what is missing. */
  readonly command: string;
}

const SWEEP = "deno task study configs/study-alpha.yaml --only published";
const MAIN = "deno task study configs/study-main.yaml --only main";
const SAFETY = "deno task dev tables safety";

const four = (value: number) => value.toFixed(4);
const percent = (share: number) => `${(100 * share).toFixed(0)}%`;

function present(figure: Figure | null): Figure[] {
  return figure === null ? [] : [figure];
}

function runsOf({ runs }: EssayInput, learner: Learner) {
  return runs.filter((run) => run.learner === learner);
}

/** Losses at the end and at their greatest. */
function lossNumbers(input: EssayInput): string {
  const rows = learnersOf(input).flatMap((learner) =>
    runsOf(input, learner).flatMap(({ row, metrics }) => {
      if (!metrics || metrics.length === 0) return [];
      const shown = (value: number | null) => value === null ? "-" : value.toPrecision(3);
      const greatest = (column: keyof MetricLine) =>
        Math.max(...metrics.map((line) => line[column] ?? -Infinity));
      const last = metrics.at(-1)!;
      return [[
        learner,
        String(row.seed),
        shown(last.loss),
        shown(last.td_loss),
        shown(greatest("td_loss")),
        shown(last.mean_q),
        shown(greatest("max_q")),
      ]];
    })
  );
  const head = [
    "",
    "seed",
    "last loss",
    "last TD loss",
    "greatest TD loss",
    "last mean Q",
    "max Q",
  ];
  return markdownTable(head, rows);
}

/** How far scores move from one evaluation to the next. */
function courseNumbers(input: EssayInput): string {
  const rows = learnersOf(input).map((learner) => {
    const courses = runsOf(input, learner).map(({ row }) => row.course);
    const range = (key: "published" | "survival") => {
      const values = courses.flat().map((at) => at[key]);
      return `${four(Math.min(...values))} to ${four(Math.max(...values))}`;
    };
    const end = (key: "published" | "survival", at: 0 | -1) =>
      four(meanSd(courses.map((course) => course.at(at)![key])).mean);
    return [
      learner,
      `${end("published", 0)}, ${end("published", -1)}`,
      range("published"),
      `${end("survival", 0)}, ${end("survival", -1)}`,
      range("survival"),
    ];
  });
  const head = ["", "simulated: first, last", "range", "exact: first, last", "range"];
  return markdownTable(head, rows);
}

/** Mean, spread and range of the sweep's scores. */
function sweepNumbers({ sweep }: EssayInput): string {
  const scores = sweepScores(sweep);
  const alphas = [...new Set(scores.map(({ alpha }) => alpha))].sort((a, b) => a - b);
  const rows = alphas.map((alpha) => [
    String(alpha),
    ...[THEIR_PROTOCOL, EXACT].flatMap((score) => {
      const own = scores.filter((one) => one.alpha === alpha && one.score === score)
        .map(({ survival }) => survival);
      const { mean, sd } = meanSd(own);
      return [four(mean), sd === null ? "-" : four(sd)];
    }),
  ]);
  return markdownTable(["alpha", THEIR_PROTOCOL, "sd", EXACT, "sd"], rows);
}

/** Means of the sweep by seed. */
function seedNumbers({ sweep }: EssayInput): string {
  const scores = sweepScores(sweep);
  const seeds = [...new Set(scores.map(({ seed }) => seed))];
  const rows = [THEIR_PROTOCOL, EXACT].map((score) => [
    score,
    ...seeds.map((seed) => {
      const own = scores.filter((one) => one.seed === seed && one.score === score);
      return four(meanSd(own.map(({ survival }) => survival)).mean);
    }),
  ]);
  return markdownTable(["mean over the alphas", ...seeds.map((seed) => `seed ${seed}`)], rows);
}

function comparisonNumbers(input: EssayInput): string {
  const points = comparisonPoints(input);
  const policies = [...new Set(points.map(({ policy }) => policy))];
  const rows = policies.map((policy) => [
    policy,
    ...points.filter((point) => point.policy === policy)
      .map(({ survival, low, high }) => `${four(survival)} (${four(low)} to ${four(high)})`),
  ]);
  return markdownTable(["", ...new Set(points.map(({ score }) => score))], rows);
}

/** Actions the essay speaks of. */
const NAMED_ACTIONS = [0, 5, 10, 15, 20, 6, 14];

function actionNumbers(input: EssayInput): string {
  const policies: [string, readonly number[]][] = [
    ["clinicians", input.clinicianShares!],
    ...learnersOf(input).map((name): [string, readonly number[]] => [name, input.shares[name]!]),
  ];
  const rows = policies.map(([name, shares]) => [
    name,
    ...NAMED_ACTIONS.map((action) => percent(shares[action])),
    percent([20, 21, 22, 23, 24].reduce((sum, action) => sum + shares[action], 0)),
    percent([4, 9, 14, 19, 24].reduce((sum, action) => sum + shares[action], 0)),
  ]);
  const head = ["", ...NAMED_ACTIONS.map((action) => `action ${action}`)];
  return markdownTable([...head, "20 to 24: most fluid", "most vasopressor"], rows);
}

/** Extremes of the values in the essay's state and in all. */
function valueNumbers(input: EssayInput): string {
  const rows = learnersOf(input).flatMap((learner) =>
    learner === "BC" ? [] : runsOf(input, learner).flatMap(({ row, values }) => {
      if (values === null) return [];
      const own = values.subarray(ESSAY_STATE * input.actions, (ESSAY_STATE + 1) * input.actions);
      const live = values.subarray(0, input.live * input.actions);
      const range = (all: Float64Array) => {
        const ends = [Infinity, -Infinity];
        for (const q of all) {
          ends[0] = Math.min(ends[0], q);
          ends[1] = Math.max(ends[1], q);
        }
        return ends.map((end) => end.toFixed(2)).join(" to ");
      };
      return [[learner, String(row.seed), range(own), range(live)]];
    })
  );
  return markdownTable(["", "seed", `Q in state ${ESSAY_STATE}`, "Q in all live states"], rows);
}

function sectionsOf(input: EssayInput): Section[] {
  return [
    {
      title: "Figure 1: training losses",
      quote:
        "CQL converges smoothly to ~0.2. [...] DQN's loss explodes past 200 after 60K iterations.",
      figures: present(lossesFigure(input)),
      numbers: () => lossNumbers(input),
      command: MAIN,
    },
    {
      title: "Figure 2: survival during training",
      quote:
        "CQL consistently maintains high survival rates (80-90%) throughout training [...] DQN " +
        "degrades from ~85% to ~73%.",
      figures: present(coursesFigure(input)),
      numbers: () => courseNumbers(input),
      command: MAIN,
    },
    {
      title: "Figure 3: alpha",
      quote:
        "an inverted-U relationship between conservatism and performance, with mean survival " +
        "peaking at α=0.5. [...] low α has high variance, high α has low variance but lower mean.",
      figures: present(alphaBoxesFigure(input)),
      numbers: () => sweepNumbers(input),
      command: SWEEP,
    },
    {
      title: "Figure 4: algorithms",
      quote: "Final survival rates: CQL (86.0%) > BC (84.0%) > DQN (82.0%) > Random (81.7%).",
      figures: present(comparisonFigure(input)),
      numbers: () => comparisonNumbers(input),
      command: MAIN,
    },
    {
      title: "Figure 5: alpha by seed",
      quote: "at low α values (0.0-0.1), performance is highly seed-dependent, with identical " +
        "configurations yielding outcomes ranging from 79% to 89%.",
      figures: present(alphaHeatFigure(input)),
      numbers: () => seedNumbers(input),
      command: SWEEP,
    },
    {
      title: "Figure 6: actions",
      quote:
        "CQL concentrates sharply on actions 0, 10, and 20 [...] At action 20 specifically, CQL significantly " +
        "exceeds clinician frequency (~36% vs ~13%) [...] [DQN's] extreme spikes occur at actions 6 (~36%) and 14 (~23%)",
      figures: actionFigures(input),
      numbers: () => actionNumbers(input),
      command: `${MAIN}\` and \`${SAFETY}`,
    },
    {
      title: "Figure 7: action values",
      quote:
        "DQN assigns near-uniform Q-values (~0-1) across all 25 actions, whilst CQL shows large variation, with " +
        "low-coverage actions (grey region) receiving strongly negative values (down to -20).",
      figures: present(actionValuesFigure(input)),
      numbers: () => valueNumbers(input),
      command: `${MAIN}\` and \`${SAFETY}`,
    },
  ];
}

function sectionText({ title, quote, figures, numbers, command }: Section): string {
  const body = figures.length === 0
    ? `Left out: its rows are not in \`results\`. \`${command}\` make${
      command.includes(" and ") ? "" : "s"
    } them.`
    : [...figures.map(figureMarkdown), numbers()].join(
      "\n\n",
    );
  return `## ${title}\n\n> ${quote}\n\n${body}\n`;
}

/** What the comparison was trained as. */
function sourceText({ runs }: EssayInput): string {
  if (runs.length === 0) return "";
  const steps = runs[0].row.config.steps.toLocaleString("en");
  const seeds = [...new Set(runs.map(({ row }) => row.seed))].join(", ");
  return `The comparison: CQL at alpha 0.5, behaviour cloning and DQN, ${steps} steps on minibatches, seeds ${seeds}
(\`results/study/main.jsonl\`, grid \`main\`). The sweep over alpha: \`results/study/alpha.jsonl\`, grid \`published\`.`;
}

/**
 * Words the page.
 *
 * @param input What the figures are drawn from.
 */
export function essayPage(input: EssayInput): Page {
  const sections = sectionsOf(input);
  const markdown = [
    `# The essay's figures, and what exact evaluation says

The seven figures of "Conservative Q-Learning for Safe Sepsis Treatment" (January 2026), drawn again by \`deno task dev figures\` from the rows in \`results\`: as its
code scores policies, and exactly. Quoted lines are the essay's.

**Their protocol**: for training seed s, every evaluation simulates the 100 episodes whose seeds are s to s + 99, cut after 100 steps; the best evaluation during
training is reported. A score of 100 episodes has a standard error of 4 points, and the same episodes choose the checkpoint. **Exact**: the survival of the
weights after the last step, by linear algebra. Three seeds on one dataset are shown as they are; three are too few for an interval over seeds.

${sourceText(input)}
`,
    ...sections.map(sectionText),
  ].join("\n");
  return {
    path: "results/essay/README.md",
    markdown,
    figures: sections.flatMap(({ figures }) => figures),
  };
}

/**
 * The page on the published protocol.
 *
 * @module
 */
import { meanSd } from "../../evaluation/mean_sd.ts";
import { bestOfGain } from "../../evaluation/expected_maximum.ts";
import { CHECKPOINT_SEARCH } from "../../study/protocol/protocol_sets.ts";
import type { SetResult } from "../../study/protocol/protocol_study.ts";
import { csvText, markdownTable } from "../../study/tables/text_tables.ts";
import type { Figure } from "../figure.ts";
import { percent, points } from "../markdown_parts.ts";
import { figureMarkdown, type Page } from "../page.ts";
import type { BlockEffects, BlockRow } from "./block_table.ts";
import { gainFigure } from "./gain_figure.ts";
import { blockFigure } from "./block_figure.ts";
import { type ComparisonRow, comparisonTable } from "./comparison_table.ts";
import type { CourseSummary } from "./training_course.ts";

/** What the page is made of; what has not been run is empty. */
export interface ProtocolPageInput {
  /** The protocol repeated on sets of policies. */
  readonly sets: readonly SetResult[];
  /** Which checkpoints the first set is of, in words. */
  readonly made: string;
  /** Trainings under the protocol. */
  readonly courses: readonly CourseSummary[];
  /** Tables of policies and blocks. */
  readonly effects: readonly BlockEffects[];
  /** Fixed policies on the blocks of the published seeds. */
  readonly blocks: readonly BlockRow[];
  /** Their figures beside ours. */
  readonly comparison: readonly ComparisonRow[];
}

const SET_NAMES: ReadonlyMap<string, string> = new Map([
  [
    "checkpoints",
    `checkpoints of one training (CQL, alpha ${CHECKPOINT_SEARCH.alpha}, minibatches)`,
  ],
  ["planners", "planners on one dataset of 5,000 episodes"],
  ["datasets", "one planner on datasets of 5,000 episodes"],
]);

function setSection({ sets, made }: ProtocolPageInput, figure: Figure): string {
  const rows = sets.map((one) => [
    SET_NAMES.get(one.set) ?? one.set,
    one.repetitions.toLocaleString("en"),
    percent(one.agreement, 0),
    one.score_correlation.toFixed(2),
    ...one.ways.map(({ mean_gain, low_gain, high_gain }) =>
      `${points(mean_gain)} (${points(low_gain)} to ${points(high_gain)})`
    ),
    points(one.predicted_gain),
  ]);
  const head = [
    "20 policies of exact survival 0.800 +- 0.001",
    "repetitions",
    "agreement",
    "score correlation",
    "as published",
    "fresh episodes for each score",
    "published choice, fresh episodes",
    "predicted, as published",
  ];
  const [first] = sets;
  const independent = bestOfGain(first.policies, {
    p: first.mean_survival,
    episodes: 100,
    correlation: 0,
  });
  return `## What is gained by reporting the score that chose

${figureMarkdown(figure)}

${markdownTable(head, rows)}

Reported less exact survival of the checkpoint that is reported, in points: mean (5% to 95% of the repetitions).

- All 20 policies of a set survive alike, so every gain is noise: nothing was improved.
- **Agreement** is the mean share of a policy's steps (exact occupancy) in which another one of the set takes the same action.
- **Score correlation** is that of two policies' scores on the same 100 episodes. Episodes of one seed begin in the same state and
  take their draws in the same order, so even policies that agree in few steps share luck; what they share moves all 20 scores and favours none. **Predicted** is the best of 20 normal
  scores all of whose pairs correlate alike, 1.867 standard deviations times sqrt(1 - correlation); where a few are nearly equal and
  others far apart it is too much. Independent normal scores would gain ${
    points(independent)
  }; shares
  of survivors lean towards the low side, and gain a little less (the column of fresh episodes).
- The checkpoints are real ones: of one training with the published settings at alpha ${CHECKPOINT_SEARCH.alpha}, looked at every
  ${CHECKPOINT_SEARCH.every} steps from step ${
    CHECKPOINT_SEARCH.from.toLocaleString("en")
  } on, the first 20 distinct ones whose exact survival lies in the range (${made}). A published training
  looks every 5,000 steps, so its checkpoints are further apart and, if anything, less alike. The other two sets are policies of planners.
- Repetition r has the environment seeds 100 r to 100 r + 99, apart from all others; for fresh episodes the i-th policy takes the
  block of another repetition. Every policy is in \`policies.csv\`, a letter a state; all numbers are in \`best-of-20.json\`.
`;
}

function courseSection(courses: readonly CourseSummary[]): string {
  const intro = `## What it does to trainings

The spread of score less exact survival within a training tells how much its evaluations, all on the same 100 episodes, correlate.
`;
  if (courses.length === 0) {
    return `${intro}
No training with enough evaluations is in \`results/study\` yet; the table is made of its rows when they are.
`;
  }
  const head = [
    "trainings",
    "runs",
    "evaluations",
    "reported",
    "exact, reported checkpoint",
    "gain, points",
    "exact, final",
    "score correlation",
  ];
  const rows = courses.map((one) => [
    one.name,
    String(one.runs),
    String(one.evaluations),
    percent(one.reported),
    percent(one.reportedExact),
    points(one.reported - one.reportedExact),
    percent(one.finalExact),
    one.correlation.toFixed(2),
  ]);
  return `${intro}
${markdownTable(head, rows)}

Each reported score is of the seed's own 100 episodes, so a gain here has the luck of three blocks in it as well as the choice.
`;
}

function effectsSection(effects: readonly BlockEffects[]): string {
  const sd = (variance: number) => (100 * Math.sqrt(variance)).toFixed(2);
  const rows = effects.map(({ name, policies, blocks, effects: found, exactSd, binomialSd }) => [
    name,
    `${policies} x ${blocks}`,
    `${sd(found.rows.variance)} (${percent(found.rows.share)})`,
    `${sd(found.columns.variance)} (${percent(found.columns.share)})`,
    `${sd(found.residual.variance)} (${percent(found.residual.share)})`,
    (100 * exactSd).toFixed(2),
    (100 * binomialSd).toFixed(2),
  ]);
  const shares = effects.map(({ effects: { columns, residual } }) =>
    columns.share + residual.share
  );
  const evaluation = [Math.min(...shares), Math.max(...shares)];
  const head = [
    "rows of the table",
    "trainings x blocks",
    "training",
    "block of episodes",
    "the rest",
    "sd of exact survival",
    "sd of 100 episodes",
  ];
  return `## How much of a heat map is evaluation

Trainings crossed with 20 blocks of 100 episodes without a common one, a published score a cell, split by two-way random effects
(\`src/evaluation/two_way_random_effects.ts\`): standard deviation in points, and share of the variance.

${markdownTable(head, rows)}

Evaluation, that is block and rest, is ${percent(evaluation[0])} to ${
    percent(evaluation[1])
  } of the variance in these tables.

- **Block** and **the rest** are evaluation: which patients came, and what they met under one policy and not under another. A seed of the
  published heat map sets training and block at once, so its columns differ by all three.
- With one score a cell the rest holds the interaction too. Negative estimates are shown as 0; those of the equations are in \`effects.csv\`.
- **sd of exact survival** is what differences between the trainings really are; no episode is in it.
`;
}

function blockSection(blocks: readonly BlockRow[], figure: Figure): string {
  const column = (i: number) => meanSd(blocks.map(({ scores }) => scores[i])).mean;
  return `## The episodes of seeds 42, 123 and 456

${figureMarkdown(figure)}

Mean score of these ${blocks.length} policies on the three blocks: ${
    [0, 1, 2].map((i) => percent(column(i))).join(", ")
  }. Our episodes are not the published ones: their environment draws
other patients from the same seeds. What carries over is the size of the differences. The published heat map, alpha by seed, stands
beside the exact survival of the same trainings as figure 5 of \`results/essay\`.
`;
}

/**
 * Words the protocol's study.
 *
 * @param input What was found.
 */
export function protocolPage(input: ProtocolPageInput): Page {
  const { sets, courses, effects, blocks, comparison } = input;
  const gains = gainFigure(sets[0]);
  const map = blockFigure(blocks);
  const markdown = [
    `# The published protocol beside the truth

For training seed s the published studies simulate, every 5,000 steps, 100 episodes with environment seeds s, s + 1, ..., s + 99, the same
hundred at every evaluation and for every algorithm, each cut at 100 actions, which counts as death. They keep the checkpoint of the best score and
report that score (\`src/evaluation/published_protocol.ts\`). So the noise that chose is reported with what it chose.

Made by \`deno task dev figures\` of \`results/study\` and of what \`deno task dev tables protocol\` wrote beside this page.
`,
    comparisonTable(comparison),
    setSection(input, gains),
    courseSection(courses),
    effectsSection(effects),
    blockSection(blocks, map),
  ].join("\n");
  return { path: "results/protocol/README.md", markdown, figures: [gains, map] };
}

/**
 * The tables beside the page.
 *
 * @param input What was found.
 * @returns Texts by path in the project.
 */
export function protocolTables(
  { effects, blocks }: Pick<ProtocolPageInput, "effects" | "blocks">,
): Record<string, string> {
  const components = effects.map(({ name, policies, blocks, effects: found, exactSd }) => ({
    rows: name.replaceAll(",", ";"),
    policies,
    blocks,
    mean: found.mean,
    training_raw: 1e4 * found.rows.raw,
    block_raw: 1e4 * found.columns.raw,
    residual_raw: 1e4 * found.residual.raw,
    exact_sd: 100 * exactSd,
  }));
  const scores = blocks.map(({ name, scores, exact }) => ({
    policy: name.replaceAll(",", ";"),
    seed_42: scores[0],
    seed_123: scores[1],
    seed_456: scores[2],
    exact,
  }));
  return {
    "results/protocol/effects.csv": csvText(components),
    "results/protocol/blocks.csv": csvText(scores),
  };
}

/**
 * The page of online training.
 *
 * @module
 */
import type { OnlineRow } from "../online/online_rows.ts";
import { type MeanInterval, meanInterval, onlineSummary } from "../online/online_summary.ts";
import { markdownTable } from "../study/tables/text_tables.ts";
import type { Reference } from "./chart.ts";
import { onlineFigure } from "./online_figure.ts";
import { figureMarkdown, type Page } from "./page.ts";

/** How the learning rate goes on, in words. */
const RATES = {
  none: "constant",
  cosine: "falling to 0 by a cosine",
  linear: "falling to 0 linearly",
} as const;

/** A mean with its interval. */
function interval({ mean, low, high }: MeanInterval, digits: number): string {
  const own = mean.toFixed(digits);
  return low === null || high === null
    ? own
    : `${own} (${low.toFixed(digits)} to ${high.toFixed(digits)})`;
}

/**
 * Words online training.
 *
 * @param rows A row a seed, of one config.
 * @param references Policies to compare with.
 */
export function onlinePage(
  rows: readonly OnlineRow[],
  references: readonly Reference[],
): Page {
  const all = rows.map(onlineSummary);
  const [{ config }] = rows;
  const { epsilon, experiment } = config;
  const slope = (value: number | null) => value === null ? "-" : value.toFixed(4);
  const table = markdownTable(
    ["seed", "actions", "exact survival", "best on the way", "slope of the last tenth"],
    all.map((one) => [
      String(one.seed),
      one.environmentSteps.toLocaleString("en"),
      one.survival.toFixed(4),
      one.best.toFixed(4),
      slope(one.slope),
    ]),
  );
  const slopes = all.flatMap((one) => one.slope ?? []);
  const figure = onlineFigure(rows, references);
  const { rounds, environment_steps, gradient_steps } = config;
  const ofSeeds = (values: readonly number[], digits: number) =>
    interval(meanInterval(values), digits);
  return {
    path: "results/online/README.md",
    markdown: `# Online double DQN

Meant as the upper baseline: the network and loss of \`configs/dqn.yaml\` on episodes that it collects itself (\`deno task dev online
configs/online.yaml\`), with Adam at a rate of ${experiment.learning_rate}, ${
      RATES[experiment.learning_rate_decay]
    }. In each of ${rounds} rounds the greedy policy of the round before, with a share of
uniformly random actions that falls from ${epsilon.from} to ${epsilon.to} over ${epsilon.rounds} rounds, acts in the simulator
for at least ${
      environment_steps.toLocaleString("en")
    } actions; then ${gradient_steps} steps are taken on batches of ${experiment.batch}
of all that was collected so far. No other page learns from the simulator.

${figureMarkdown(figure)}

${table}

Mean over ${all.length} seeds, with Student's 95% interval: exact survival at the end **${
      ofSeeds(all.map((one) => one.survival), 4)
    }**; slope ${slopes.length > 0 ? ofSeeds(slopes, 4) : "-"}.

- **exact survival**: of the greedy policy after the last round, which is not chosen by its score; **best on the way** is, and
  is therefore no result but shows how much a policy moves between rounds.
- **slope of the last tenth**: least squares of exact survival over the last tenth of the actions, per 100,000 actions: what
  another 100,000 would add if it went on so.
`,
    figures: [figure],
  };
}

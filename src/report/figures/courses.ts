/**
 * The essay's figure 2: survival during training, as published and exactly.
 *
 * @module
 */
import { meanSd } from "../../evaluation/mean_sd.ts";
import { named } from "../chart.ts";
import { type EssayInput, learnersOf, seedName } from "../essay_input.ts";
import type { Figure } from "../figure.ts";
import { COLOURS } from "../theme.ts";

/** The two scores. */
const SCORES = [["published", "simulated"], ["survival", "exact"]] as const;

/** A line of the figure. */
interface Point {
  readonly step: number;
  readonly line: string;
  readonly score: string;
  readonly value: number;
}

/** CQL's courses, a line a seed. */
function bySeed({ runs }: EssayInput): Point[] {
  return runs.filter(({ learner }) => learner === "CQL").flatMap(({ row }) =>
    row.course.flatMap((at) =>
      SCORES.map(([key, score]) => ({
        step: at.step,
        line: seedName(row.seed),
        score,
        value: at[key],
      }))
    )
  );
}

/** Means over the seeds, a line an algorithm. */
function byLearner(input: EssayInput): Point[] {
  return learnersOf(input).flatMap((learner) => {
    const courses = input.runs.filter((run) => run.learner === learner).map(({ row }) =>
      row.course
    );
    return courses[0].flatMap(({ step }, i) =>
      SCORES.map(([key, score]) => ({
        step,
        line: learner as string,
        score,
        value: meanSd(courses.map((course) => course[i][key])).mean,
      }))
    );
  });
}

/** One column: both scores of some lines, one above the other. */
function column(points: readonly Point[], title: string, colours: readonly string[]) {
  const lines = [...new Set(points.map(({ line }) => line))];
  return SCORES.map(([, score], i) => ({
    width: 270,
    height: 150,
    title: `${title}: ${score}`,
    data: { values: points.filter((point) => point.score === score) },
    mark: { type: "line", point: { size: 20 }, strokeWidth: 1.6 },
    encoding: {
      x: {
        field: "step",
        type: "quantitative",
        title: i === 1 ? "training step" : null,
        axis: { tickCount: 5, format: "~s", grid: false },
      },
      y: { field: "value", type: "quantitative", title: "survival", axis: { format: ".2f" } },
      color: named("line", lines, { range: colours }),
      shape: { field: "line", type: "nominal", title: null, scale: { domain: lines } },
    },
  }));
}

/** All panels on one scale of survival. */
function onScale<P extends { readonly encoding: { readonly y: object } }>(
  panels: readonly P[],
  domain: readonly [number, number],
) {
  return panels.map((panel) => ({
    ...panel,
    encoding: { ...panel.encoding, y: { ...panel.encoding.y, scale: { domain, nice: true } } },
  }));
}

/**
 * The figure.
 *
 * @param input What there is.
 * @returns The figure, or null without models.
 */
export function coursesFigure(input: EssayInput): Figure | null {
  if (input.runs.length === 0) return null;
  const seeds = bySeed(input), learners = byLearner(input);
  const values = [...seeds, ...learners].map(({ value }) => value);
  const domain = [Math.min(...values), Math.max(...values)] as const;
  const left = onScale(column(seeds, "CQL by seed", COLOURS.slice(4)), domain);
  const right = onScale(column(learners, "by algorithm", COLOURS), domain);
  return {
    name: "figure-2-courses",
    title: "Survival during training, in 100 episodes and exactly",
    caption:
      "Survival during training, all panels on one scale: above in the 100 episodes that the published code " +
      "simulates at each evaluation, below the exact survival of the same policies; by algorithm: means over the seeds. Most of what moves above is the draw of episodes.",
    spec: {
      hconcat: [left, right].map((panels) => ({
        vconcat: panels,
        resolve: { scale: { color: "shared", shape: "shared" } },
      })),
      resolve: { scale: { color: "independent", shape: "independent" } },
      spacing: 16,
    },
  };
}

/**
 * The essay's figure 4: the comparison of algorithms.
 *
 * @module
 */
import { meanSd } from "../../evaluation/mean_sd.ts";
import { PUBLISHED_EPISODES, publishedChoice } from "../../evaluation/published_protocol.ts";
import { wilsonInterval } from "../../evaluation/wilson.ts";
import { DASHED, named } from "../chart.ts";
import { type EssayInput, learnersOf } from "../essay_input.ts";
import type { Figure } from "../figure.ts";
import { COLOURS } from "../theme.ts";

/** What the essay reports, in its figure 4 and its text. */
export const ESSAY_SURVIVAL: Readonly<Record<string, number>> = {
  CQL: 0.86,
  BC: 0.84,
  DQN: 0.82,
  random: 0.817,
};

/** Seeds of the essay's comparison: its scores are of so many times 100 episodes. */
const ESSAY_SEEDS = 3;

/** The three scores. */
export const COMPARED = ["the essay's", "ours, under their protocol", "ours, exact"] as const;

/** Where the numbers of the simulated scores stand: away from each other, beside their points. */
const SIDES = [{ align: "right", dx: -7 }, { align: "left", dx: 7 }] as const;

/** A point of the figure with its whisker. */
export interface ComparisonPoint {
  /** Algorithm, or `random`. */
  readonly policy: string;
  /** Which score. */
  readonly score: typeof COMPARED[number];
  /** Mean over the seeds. */
  readonly survival: number;
  /** Lower end of the whisker. */
  readonly low: number;
  /** Upper end of the whisker. */
  readonly high: number;
}

/** A share of simulated episodes with its 95% interval. */
function simulated(survival: number, seeds: number) {
  const episodes = seeds * PUBLISHED_EPISODES;
  return { survival, ...wilsonInterval(Math.round(survival * episodes), episodes) };
}

/** Exact scores: no sampling, so the whisker is what seeds differ by. */
function exact(scores: readonly number[]) {
  return {
    survival: meanSd(scores).mean,
    low: Math.min(...scores),
    high: Math.max(...scores),
  };
}

/**
 * The numbers of the comparison.
 *
 * @param input What there is.
 */
export function comparisonPoints(input: EssayInput): ComparisonPoint[] {
  const ours = learnersOf(input).map((policy) => {
    const rows = input.runs.filter(({ learner }) => learner === policy).map(({ row }) => row);
    return {
      policy: policy as string,
      published: rows.map(({ course }) => publishedChoice(course).published),
      exact: rows.map(({ survival }) => survival),
    };
  });
  const { random } = input;
  const all = [...ours, { policy: "random", published: random.published, exact: [random.exact] }];
  return all.flatMap(({ policy, published, exact: scores }) => [
    { policy, score: COMPARED[0], ...simulated(ESSAY_SURVIVAL[policy], ESSAY_SEEDS) },
    { policy, score: COMPARED[1], ...simulated(meanSd(published).mean, published.length) },
    { policy, score: COMPARED[2], ...exact(scores) },
  ]);
}

/**
 * The figure.
 *
 * @param input What there is.
 * @returns The figure, or null without models.
 */
export function comparisonFigure(input: EssayInput): Figure | null {
  if (input.runs.length === 0) return null;
  const values = comparisonPoints(input);
  const known = [
    { name: "optimum", survival: input.optimum },
    { name: "clinicians", survival: input.clinicians },
  ];
  const ends = [...values.flatMap(({ low, high }) => [low, high]), input.optimum];
  const scale = { domain: [Math.min(...ends), Math.max(...ends)], nice: true };
  const y = {
    field: "survival",
    type: "quantitative",
    title: "survival (share of patients)",
    scale,
    axis: { format: ".2f" },
  };
  const position = {
    x: {
      field: "policy",
      type: "nominal",
      title: null,
      sort: [...new Set(values.map(({ policy }) => policy))],
      axis: { labelAngle: 0, labelFontSize: 13 },
    },
    xOffset: { field: "score", type: "nominal", sort: [...COMPARED] },
    color: named("score", COMPARED, { range: [COLOURS[3], COLOURS[1], COLOURS[0]] }),
  };
  const number = { field: "survival", type: "quantitative", format: ".3f" };
  return {
    name: "figure-4-comparison",
    title: "Survival by algorithm: the essay's, ours in 100 episodes, and exactly",
    caption:
      "Survival by algorithm: the essay's figures, ours under the same protocol, and ours scored exactly. " +
      "Whiskers of the first two: the 95% interval (Wilson) that three times 100 episodes leave, before any choice of a " +
      "checkpoint; of the exact scores: least and greatest of the seeds. The axis does not start at 0.",
    spec: {
      width: 600,
      height: 300,
      layer: [
        { data: { values: known }, mark: DASHED, encoding: { y } },
        {
          data: { values: known },
          mark: { type: "text", align: "left", dx: 4, fontSize: 12 },
          encoding: {
            y,
            x: { value: "width" },
            text: { field: "name" },
          },
        },
        {
          data: { values },
          mark: { type: "rule", strokeWidth: 2 },
          encoding: { ...position, y: { ...y, field: "low" }, y2: { field: "high" } },
        },
        {
          data: { values },
          mark: { type: "point", size: 90, filled: true, opacity: 1 },
          encoding: {
            ...position,
            y,
            shape: {
              field: "score",
              type: "nominal",
              title: null,
              scale: { domain: [...COMPARED] },
            },
          },
        },
        ...COMPARED.slice(0, 2).map((own, i) => ({
          data: { values: values.filter(({ score }) => score === own) },
          mark: { type: "text", fontSize: 11, ...SIDES[i] },
          encoding: { ...position, y, text: number },
        })),
        {
          data: { values: values.filter(({ score }) => score === COMPARED[2]) },
          mark: { type: "text", baseline: "bottom", dy: -7, fontSize: 11 },
          encoding: { ...position, y: { ...y, field: "high" }, text: number },
        },
      ],
    },
  };
}

/**
 * The essay's figure 3: what alpha does, with box plots.
 *
 * @module
 */
import { publishedChoice } from "../../evaluation/published_protocol.ts";
import { meanSd } from "../../evaluation/mean_sd.ts";
import type { PublishedRow } from "../../study/grids/study_rows.ts";
import { DASHED, named } from "../chart.ts";
import type { EssayInput } from "../essay_input.ts";
import type { Figure } from "../figure.ts";
import { COLOURS } from "../theme.ts";

/** Names of the two scores. */
export const THEIR_PROTOCOL = "their protocol";
/** Names of the two scores. */
export const EXACT = "exact, final weights";

/** A model's two scores. */
export interface SweepScore {
  /** Weight of CQL's penalty. */
  readonly alpha: number;
  /** The model's seed, which is also that of its evaluations. */
  readonly seed: number;
  /** Which score. */
  readonly score: string;
  /** Survival. */
  readonly survival: number;
}

/**
 * Both scores of every model of a sweep.
 *
 * @param rows The models.
 */
export function sweepScores(rows: readonly PublishedRow[]): SweepScore[] {
  return rows.flatMap(({ config: { alpha }, seed, survival, course }) => [
    { alpha, seed, score: THEIR_PROTOCOL, survival: publishedChoice(course).published },
    { alpha, seed, score: EXACT, survival },
  ]);
}

/**
 * The figure.
 *
 * @param input What there is.
 * @returns The figure, or null without a sweep.
 */
export function alphaBoxesFigure({ sweep, optimum }: EssayInput): Figure | null {
  if (sweep.length === 0) return null;
  const values = sweepScores(sweep);
  const means = [...Map.groupBy(values, ({ alpha, score }) => `${alpha} ${score}`).values()]
    .map((own) => ({ ...own[0], survival: meanSd(own.map(({ survival }) => survival)).mean }));
  const alphas = [...new Set(values.map(({ alpha }) => alpha))].sort((a, b) => a - b);
  const scores = [THEIR_PROTOCOL, EXACT];
  const all = [...values.map(({ survival }) => survival), optimum];
  const x = {
    field: "alpha",
    type: "ordinal",
    title: "alpha",
    sort: alphas,
    axis: { labelAngle: 0 },
  };
  const y = {
    field: "survival",
    type: "quantitative",
    title: "survival (share of patients)",
    scale: { domain: [Math.min(...all), Math.max(...all)], nice: true },
    axis: { format: ".2f" },
  };
  const color = named("score", scores, { range: [COLOURS[1], COLOURS[0]] });
  const shape = { field: "score", type: "nominal", title: null, scale: { domain: scores } };
  const best = { data: { values: [{ survival: optimum }] }, mark: DASHED, encoding: { y } };
  const xOffset = { field: "score", type: "nominal", sort: scores };
  return {
    name: "figure-3-alpha",
    title: "Survival over alpha, the weight of CQL's penalty, in 100 episodes and exactly",
    caption:
      "Survival over alpha, the weight of CQL's penalty: means (left) and each seed with box plots (right; with three seeds a box is no " +
      "more than their quartiles); alpha 0 is DQN. Under their protocol: the best of the evaluations during training, 100 episodes each, " +
      "which is chosen and reported in the same episodes. Exact: the final weights. Dashed: the optimum, which no policy can exceed.",
    spec: {
      hconcat: [
        {
          title: "mean",
          width: 230,
          height: 260,
          layer: [best, {
            data: { values: means },
            mark: { type: "point", opacity: 1 },
            encoding: { x, y, color, shape },
          }, {
            data: { values: means.filter(({ alpha }) => alpha > 0) },
            mark: { type: "line" },
            encoding: { x, y, color },
          }],
        },
        {
          title: "by seed",
          width: 350,
          height: 260,
          layer: [best, {
            data: { values },
            mark: { type: "boxplot", extent: "min-max", size: 11, opacity: 0.45 },
            encoding: { x, y, color, xOffset },
          }, {
            data: { values },
            mark: { type: "point", size: 26, opacity: 1 },
            encoding: { x, y, color, xOffset, shape },
          }],
        },
      ],
      spacing: 16,
    },
  };
}

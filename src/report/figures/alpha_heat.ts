/**
 * The essay's figure 5: survival by alpha and seed as heat maps.
 *
 * @module
 */
import { cells, SURVIVAL_COLOURS } from "../chart.ts";
import type { EssayInput } from "../essay_input.ts";
import type { Figure } from "../figure.ts";
import { EXACT, sweepScores, THEIR_PROTOCOL } from "./alpha_boxes.ts";

/**
 * The figure.
 *
 * @param input What there is.
 * @returns The figure, or null without a sweep.
 */
export function alphaHeatFigure({ sweep }: EssayInput): Figure | null {
  if (sweep.length === 0) return null;
  const values = sweepScores(sweep);
  const survivals = values.map(({ survival }) => survival);
  const domain = [Math.min(...survivals), Math.max(...survivals)];
  const dark = domain[0] + 0.48 * (domain[1] - domain[0]);
  const alphas = [...new Set(values.map(({ alpha }) => alpha))].sort((a, b) => a - b);
  const x = {
    field: "seed",
    type: "ordinal",
    title: "seed",
    axis: { labelAngle: 0, domain: false, ticks: false },
  };
  const y = {
    field: "alpha",
    type: "ordinal",
    title: "alpha",
    sort: alphas,
    axis: { domain: false, ticks: false },
  };
  const panel = (score: string) => ({
    title: score,
    width: 230,
    height: 260,
    data: { values: values.filter((one) => one.score === score) },
    layer: cells({ x, y }, {
      field: "survival",
      title: "survival",
      scale: { ...SURVIVAL_COLOURS, domain },
      legend: { format: ".2f", gradientLength: 220 },
      format: ".3f",
      isDark: `datum.survival > ${dark}`,
    }),
  });
  return {
    name: "figure-5-heat-map",
    title: "Survival by alpha and seed, as the published code reports it and exactly",
    caption:
      "Survival by alpha and seed on one scale of colours: as the published code would report it (the best of the evaluations in " +
      "the 100 episodes that the seed names), and the exact survival of the final weights. A column that stands out on the " +
      "left alone is a draw of episodes.",
    spec: { hconcat: [panel(THEIR_PROTOCOL), panel(EXACT)], spacing: 30 },
  };
}

/**
 * How often policies do other than the clinicians, by SOFA score.
 *
 * @module
 */
import type { Figure } from "../figure.ts";
import { COLOURS } from "../theme.ts";

/** A policy's disagreement. */
export interface DisagreementOf {
  /** The policy. */
  readonly name: string;
  /** (3) share of its steps in each third that the clinicians would have done otherwise. */
  readonly thirds: readonly number[];
}

/**
 * The figure.
 *
 * @param policies The policies, in order.
 * @param bounds Highest SOFA score of the first and second third.
 */
export function disagreementFigure(
  policies: readonly DisagreementOf[],
  bounds: readonly [number, number],
): Figure {
  const [low, middle] = bounds.map((bound) => bound.toFixed(1));
  const thirds = [`SOFA up to ${low}`, `${low} to ${middle}`, `above ${middle}`];
  const values = policies.flatMap(({ name, thirds: shares }) =>
    shares.map((share, i) => ({ policy: name, third: thirds[i], share }))
  );
  const color = {
    field: "third",
    type: "nominal",
    title: null,
    scale: { domain: thirds, range: [COLOURS[5], COLOURS[0], COLOURS[1]] },
  };
  return {
    name: "disagreement",
    title: "How often the clinicians would have chosen another action, by severity",
    caption: "Probability that the clinicians, asked at a step of the policy, would have chosen " +
      "another action, by the patient's SOFA score (thirds of the clinicians' own steps). The " +
      "clinicians differ from themselves too, as they do not always do the same in a state.",
    spec: {
      width: 420,
      height: { step: 10 },
      data: { values },
      mark: { type: "point", size: 80, filled: true, opacity: 1 },
      encoding: {
        x: {
          field: "share",
          type: "quantitative",
          title: "share of steps that the clinicians would have done otherwise",
          scale: { zero: false, nice: true },
          axis: { format: ".0%" },
        },
        y: {
          field: "policy",
          type: "nominal",
          title: null,
          sort: policies.map(({ name }) => name),
          axis: { labelLimit: 400, grid: true, tickBand: "extent" },
        },
        yOffset: { field: "third", type: "nominal", sort: thirds },
        color,
        shape: { ...color, scale: { domain: thirds, range: ["circle", "square", "triangle-up"] } },
      },
    },
  };
}

/**
 * Which doses policies give, as 5 x 5 grids.
 *
 * @module
 */
import { treatmentOf } from "../../mdp/action.ts";
import type { FigureSpec } from "../figure.ts";

/** A policy's doses. */
export interface DosesOf {
  /** The policy. */
  readonly name: string;
  /** (25) share of steps that take each action. */
  readonly shares: readonly number[];
}

/**
 * One grid a policy: fluid across, vasopressor upwards.
 *
 * @param policies The policies, in order.
 * @param columns Grids side by side.
 */
export function doseGridsSpec(policies: readonly DosesOf[], columns: number): FigureSpec {
  const values = policies.flatMap(({ name, shares }) =>
    shares.map((share, action) => ({ policy: name, ...treatmentOf(action), share }))
  );
  const names = policies.map(({ name }) => name);
  const position = {
    x: {
      field: "fluid",
      type: "ordinal",
      title: "fluid",
      axis: { labelAngle: 0, domain: false, ticks: false },
    },
    y: {
      field: "vasopressor",
      type: "ordinal",
      title: "vasopressor",
      sort: "descending",
      axis: { domain: false, ticks: false },
    },
  };
  return {
    data: { values },
    columns,
    spacing: 18,
    facet: { field: "policy", type: "nominal", title: null, sort: names },
    spec: {
      width: 155,
      height: 140,
      layer: [
        {
          mark: { type: "rect", stroke: "#d0d0d0", strokeWidth: 0.5 },
          encoding: {
            ...position,
            color: {
              field: "share",
              type: "quantitative",
              title: "share of steps",
              scale: { type: "sqrt", scheme: "blues", domain: [0, 1] },
              legend: { format: ".0%", values: [0, 0.05, 0.2, 0.5, 1], gradientLength: 220 },
            },
          },
        },
        {
          transform: [{ filter: "datum.share >= 0.005" }],
          mark: { type: "text", fontSize: 11 },
          encoding: {
            ...position,
            text: { field: "share", type: "quantitative", format: ".0%" },
            color: {
              condition: { test: "datum.share > 0.3", value: "white" },
              value: "#222222",
            },
          },
        },
      ],
    },
    resolve: { axis: { x: "independent", y: "independent" } },
  };
}

/**
 * Which doses policies give, as 5 x 5 grids.
 *
 * @module
 */
import { treatmentOf } from "../../mdp/action.ts";
import { cells, doseAxes, SHARE_COLOURS, SHARE_LEGEND } from "../chart.ts";
import type { FigureSpec } from "../figure.ts";

/** A policy's doses. */
export interface DosesOf {
  /** The policy. */
  readonly name: string;
  /** (25) share of steps that take each action. */
  readonly shares: readonly number[];
}

/**
 * One grid a policy.
 *
 * @param policies The policies, in order.
 * @param columns Grids side by side.
 */
export function doseGridsSpec(policies: readonly DosesOf[], columns: number): FigureSpec {
  const values = policies.flatMap(({ name, shares }) =>
    shares.map((share, action) => ({ policy: name, ...treatmentOf(action), share }))
  );
  return {
    data: { values },
    columns,
    spacing: 18,
    facet: {
      field: "policy",
      type: "nominal",
      title: null,
      sort: policies.map(({ name }) => name),
    },
    spec: {
      width: 160,
      height: 140,
      layer: cells(doseAxes(), {
        field: "share",
        title: "share of steps",
        scale: SHARE_COLOURS,
        legend: SHARE_LEGEND,
        format: ".0%",
        isDark: "datum.share > 0.3",
        written: "datum.share >= 0.005",
        fontSize: 10,
      }),
    },
    resolve: { axis: { x: "independent", y: "independent" } },
  };
}

/**
 * The figure of what is reported for policies that all survive alike.
 *
 * @module
 */
import type { Way } from "../../study/protocol/best_of_checkpoints.ts";
import type { SetResult } from "../../study/protocol/protocol_study.ts";
import type { Figure } from "../figure.ts";
import { COLOURS } from "../theme.ts";

/** The ways in words, in the figure's order. */
export const WAY_NAMES: Readonly<Record<Way, string>> = {
  same: "best of 20 scores on the same 100 episodes, as published",
  fresh: "best of 20 scores, each on 100 episodes of its own",
  rescored: "chosen as published, scored again on 100 other episodes",
};

/**
 * Draws the distribution of reported survival, a panel a way.
 *
 * @param result A set of policies.
 */
export function gainFigure(result: SetResult): Figure {
  const values = result.ways.flatMap(({ way, reported }) =>
    Object.entries(reported).map(([survivors, count]) => ({
      way: WAY_NAMES[way],
      survivors: Number(survivors),
      share: count / result.repetitions,
    }))
  );
  const means = result.ways.map(({ way, mean_reported }) => ({
    way: WAY_NAMES[way],
    mean: 100 * mean_reported,
    label: `mean ${(100 * mean_reported).toFixed(1)}%`,
    exact: 100 * result.mean_survival,
  }));
  const x = {
    type: "quantitative",
    title: "reported survival (%)",
    scale: { domain: [62, 98], nice: false },
    axis: { values: [65, 70, 75, 80, 85, 90, 95], grid: false },
  };
  const panel = (way: string, index: number) => ({
    title: { text: way, anchor: "start", fontSize: 12 },
    width: 600,
    height: 110,
    layer: [
      {
        data: { values: values.filter((value) => value.way === way) },
        mark: { type: "bar", width: 15, color: COLOURS[index] },
        encoding: {
          x: { ...x, field: "survivors", title: index === 2 ? x.title : null },
          y: {
            field: "share",
            type: "quantitative",
            title: "share",
            axis: { format: "%", tickCount: 3 },
          },
        },
      },
      {
        data: { values: means.filter((value) => value.way === way) },
        mark: { type: "rule", strokeDash: [5, 4], strokeWidth: 2, color: "#000000" },
        encoding: { x: { ...x, field: "exact" } },
      },
      {
        data: { values: means.filter((value) => value.way === way) },
        mark: { type: "text", align: "left", baseline: "top", fontSize: 12, color: "#222222" },
        encoding: { x: { value: 8 }, y: { value: 4 }, text: { field: "label", type: "nominal" } },
      },
    ],
  });
  return {
    name: "reported",
    title: "Survival reported for checkpoints that all survive alike",
    caption:
      `What is reported for ${result.policies} checkpoints that all survive ${
        (100 * result.mean_survival).toFixed(1)
      }% exactly (dashed line), over ` +
      `${
        result.repetitions.toLocaleString("en")
      } repetitions: as published, with fresh episodes for every score, and ` +
      "for the published choice on fresh episodes.",
    spec: {
      vconcat: Object.values(WAY_NAMES).map(panel),
      spacing: 14,
      resolve: { scale: { y: "independent" } },
    },
  };
}

/**
 * Figures of the baselines on the suite: performance profiles, and survival by behaviour against the size of the data.
 *
 * @module
 */
import type { SuiteRow } from "../study/tables/suite_study.ts";
import type { Figure } from "./figure.ts";
import { profileCourse, type SuiteScores } from "./suite_scores.ts";
import { COLOURS } from "./theme.ts";

/** The same colour for a method in both figures. */
function colourOf(methods: readonly string[]) {
  return {
    field: "method",
    type: "nominal",
    title: null,
    scale: { domain: methods, range: COLOURS.slice(0, methods.length) },
    legend: { columns: 3, symbolType: "stroke" },
  };
}

/**
 * What share of all datasets a method scores above each level on.
 *
 * @param methods Scores of each.
 */
export function profileFigure(methods: readonly SuiteScores[]): Figure {
  const values = methods.flatMap(({ method, scores }) =>
    profileCourse(scores, { from: -0.2, to: 1, step: 0.01 }).map((point) => ({ method, ...point }))
  );
  return {
    name: "baseline-profiles",
    caption:
      "Performance profiles: the share of datasets, all behaviours and sizes alike, on which a method's score is above " +
      "a level. 0 is random care, 1 the optimum. Where lines cross, neither method is better throughout.",
    spec: {
      width: 560,
      height: 300,
      data: { values },
      mark: { type: "line", interpolate: "step-after" },
      encoding: {
        x: {
          field: "level",
          type: "quantitative",
          title: "score (0 random care, 1 optimum)",
          scale: { domain: [-0.2, 1], nice: false },
        },
        y: {
          field: "share",
          type: "quantitative",
          title: "share of datasets above",
          axis: { format: "%" },
        },
        color: colourOf(methods.map(({ method }) => method)),
      },
    },
  };
}

/**
 * Mean survival of every method against episodes, a panel a behaviour with a line at the behaviour's own survival.
 *
 * @param rows A row a dataset and method.
 * @param behaviours Names and exact survival, in the panels' order.
 */
export function sizesFigure(
  rows: readonly SuiteRow[],
  behaviours: readonly { readonly name: string; readonly survival: number }[],
): Figure {
  const own = new Map(behaviours.map(({ name, survival }) => [name, survival]));
  const cases = Map.groupBy(
    rows,
    (row) => JSON.stringify([row.behaviour, row.episodes, row.method]),
  );
  const values = [...cases.values()].map((part) => ({
    behaviour: part[0].behaviour,
    episodes: part[0].episodes,
    method: part[0].method,
    survival: Number((part.reduce((sum, row) => sum + row.survival, 0) / part.length).toFixed(6)),
    itself: own.get(part[0].behaviour),
  }));
  const y = {
    type: "quantitative",
    title: "exact survival (share of patients)",
    scale: { zero: false, padding: 6 },
    axis: { format: ".2f", tickCount: 6 },
  };
  const methods = [...new Set(rows.map(({ method }) => method))];
  return {
    name: "baseline-sizes",
    caption:
      "Mean exact survival of the planners by behaviour and number of episodes; dashed, the behaviour's own. Cloning " +
      "takes the most frequent action, so of a mixture with the optimum it recovers the optimum. More episodes bring " +
      "rare actions above a threshold before their values are known: planners with a fixed count can fall.",
    spec: {
      data: { values },
      facet: {
        column: {
          field: "behaviour",
          type: "nominal",
          title: null,
          sort: behaviours.map(({ name }) => name),
        },
      },
      spacing: 12,
      spec: {
        width: 112,
        height: 260,
        layer: [
          {
            mark: { type: "rule", strokeDash: [4, 4], color: "#666666" },
            encoding: { y: { ...y, field: "itself", aggregate: "mean" } },
          },
          {
            mark: { type: "line", point: { size: 25 } },
            encoding: {
              x: {
                field: "episodes",
                type: "quantitative",
                title: "episodes",
                scale: { type: "log" },
                axis: {
                  format: "~s",
                  values: [1000, 10_000, 100_000],
                  grid: false,
                  labelFlush: true,
                },
              },
              y: { ...y, field: "survival" },
              color: colourOf(methods),
            },
          },
        ],
      },
    },
  };
}

/**
 * Figures of the baselines on the suite: performance profiles, and survival by behaviour against the size of the data.
 *
 * @module
 */
import type { SuiteRow } from "../study/tables/suite_study.ts";
import { DASHED, named, SURVIVAL } from "./chart.ts";
import type { Figure } from "./figure.ts";
import { behaviourInWords, plannerInWords } from "./names.ts";
import { COLOURS } from "./theme.ts";
import { profileCourse, type SuiteScores } from "./suite_scores.ts";

/**
 * What share of all datasets a method scores above each level on.
 *
 * @param methods Scores of each.
 */
export function profileFigure(methods: readonly SuiteScores[]): Figure {
  const values = methods.flatMap(({ method, scores }) =>
    profileCourse(scores, { from: -0.2, to: 1, step: 0.01 }).map((point) => ({
      method: plannerInWords(method),
      ...point,
    }))
  );
  return {
    name: "baseline-profiles",
    title: "On what share of the suite's datasets each planner scores above a level",
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
        color: named("method", methods.map(({ method }) => plannerInWords(method)), {
          legend: { columns: 3, symbolType: "stroke" },
        }),
      },
    },
  };
}

/**
 * Mean survival against episodes, a row a behaviour with a line at its own survival and a column a method: lines of
 * methods that do the same would hide each other.
 *
 * @param rows A row a dataset and method.
 * @param behaviours Names and exact survival, in the panels' order.
 */
export function sizesFigure(
  rows: readonly SuiteRow[],
  behaviours: readonly { readonly name: string; readonly survival: number }[],
): Figure {
  const itself = new Map(behaviours.map(({ name, survival }) => [name, survival]));
  const cases = Map.groupBy(
    rows,
    (row) => JSON.stringify([row.behaviour, row.episodes, row.method]),
  );
  const values = [...cases.values()].map((part) => ({
    behaviour: part[0].behaviour,
    episodes: part[0].episodes,
    method: part[0].method,
    survival: Number((part.reduce((sum, row) => sum + row.survival, 0) / part.length).toFixed(6)),
    itself: itself.get(part[0].behaviour),
  }));
  const all = values.flatMap(({ survival, itself }) => [survival, itself!]);
  const domain = [Math.min(...all), Math.max(...all)];
  const y = {
    ...SURVIVAL,
    scale: { domain, nice: true },
    axis: { format: ".2f", tickCount: 4 },
  };
  const methods = [...new Set(rows.map(({ method }) => method))];
  const lines = methods.map((method) => plannerInWords(method).split(", "));
  const most = Math.max(...lines.map((own) => own.length));
  const headings = new Map(
    methods.map((method, i) => [
      method,
      [...new Array<string>(most - lines[i].length).fill("\u00a0"), ...lines[i]],
    ]),
  );
  const axisOf = (behaviour: string, column: number) => ({
    ...y,
    title: column === 0 ? behaviourInWords(behaviour).split(/(?<=,) /) : null,
    axis: {
      ...y.axis,
      labels: column === 0,
      ticks: column === 0,
      titleAngle: 0,
      titleAlign: "right",
      titleFontSize: 12,
    },
  });
  const panel = (behaviour: string, method: string, place: { row: number; column: number }) => ({
    ...(place.row === 0 ? { title: { text: headings.get(method), fontSize: 11, offset: 6 } } : {}),
    width: 86,
    height: 70,
    data: {
      values: values.filter((one) => one.behaviour === behaviour && one.method === method),
    },
    layer: [
      {
        mark: DASHED,
        encoding: {
          y: { ...axisOf(behaviour, place.column), field: "itself", aggregate: "mean" },
        },
      },
      {
        mark: { type: "line", point: { size: 25, color: COLOURS[0] }, color: COLOURS[0] },
        encoding: {
          x: {
            field: "episodes",
            type: "quantitative",
            title: place.row === behaviours.length - 1 ? "episodes" : null,
            scale: { type: "log" },
            axis: {
              format: "~s",
              values: [1000, 100_000],
              grid: false,
              labels: place.row === behaviours.length - 1,
            },
          },
          y: { ...axisOf(behaviour, place.column), field: "survival" },
        },
      },
    ],
  });
  return {
    name: "baseline-sizes",
    title: "Exact survival of the planners over the size of the data, by behaviour",
    caption:
      "Mean exact survival of the planners by behaviour and number of episodes; dashed, the behaviour's own. Cloning " +
      "takes the most frequent action, so of a mixture with the optimum it recovers the optimum. More episodes bring " +
      "rare actions above a threshold before their values are known: planners with a fixed count can fall. From " +
      "care without chance all do what it does.",
    spec: {
      title: {
        text: [
          "exact survival (share of patients),",
          "by whose care is logged (rows) and planner (columns)",
        ],
        anchor: "start",
        fontSize: 12,
        offset: 10,
      },
      vconcat: behaviours.map(({ name }, row) => ({
        hconcat: methods.map((method, column) => panel(name, method, { row, column })),
        spacing: 26,
        bounds: "flush",
      })),
      spacing: 12,
    },
  };
}

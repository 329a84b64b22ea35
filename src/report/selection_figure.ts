/**
 * The figure of a selection study: regret of the rule's choice beside that of a random one.
 *
 * @module
 */
import { datasetsOf } from "../study/tables/selection_report.ts";
import type { SelectionRow } from "../study/tables/selection_study.ts";
import { named } from "./chart.ts";
import type { Figure } from "./figure.ts";

/** Ways to choose, in words. */
const RULE = "the rule's choice";
const RANDOM = "a random choice, on average";

/**
 * Regret by dataset.
 *
 * @param rows One a candidate and dataset.
 */
export function regretFigure(rows: readonly SelectionRow[]): Figure {
  const sizes = [...new Set(rows.map(({ episodes }) => episodes))];
  const pairs = sizes.flatMap((episodes) =>
    datasetsOf(rows, episodes).map((own) => {
      const best = Math.max(...own.map(({ survival }) => survival));
      const mean = own.reduce((sum, { survival }) => sum + survival, 0) / own.length;
      return {
        size: `${episodes.toLocaleString("en")} episodes`,
        dataset: own[0].seed,
        rule: best - own.find(({ chosen }) => chosen)!.survival,
        random: best - mean,
      };
    })
  );
  const points = pairs.flatMap(({ rule, random, ...rest }) => [
    { ...rest, way: RULE, regret: rule },
    { ...rest, way: RANDOM, regret: random },
  ]);
  const x = {
    type: "quantitative",
    title: "regret (exact survival)",
    axis: { tickCount: 5, format: "~g" },
  };
  const names = sizes.map((episodes) => `${episodes.toLocaleString("en")} episodes`);
  const y = {
    field: "dataset",
    type: "ordinal",
    title: "dataset (seed)",
    axis: { ticks: false, domain: false, labelFontSize: 11 },
  };
  return {
    name: "regret",
    title: "Regret of the rule's choice and of a random one, by dataset",
    caption:
      "Regret by dataset of what the rule chose, beside the mean regret of all candidates, which is what a " +
      "random choice costs. A point at 0 is a dataset whose best candidate was chosen.",
    spec: {
      data: { values: points },
      facet: {
        column: {
          field: "size",
          type: "nominal",
          title: null,
          sort: names,
        },
      },
      spec: {
        width: 270,
        height: { step: 15 },
        layer: [
          {
            mark: { type: "line", color: "#999999", strokeWidth: 1.5 },
            encoding: { y, x: { ...x, field: "regret" }, detail: { field: "dataset" } },
          },
          {
            mark: { type: "point", opacity: 1 },
            encoding: {
              y,
              x: { ...x, field: "regret" },
              color: named("way", [RULE, RANDOM], {
                legend: { symbolType: "circle", symbolStrokeWidth: 0 },
              }),
            },
          },
        ],
      },
      resolve: { scale: { x: "independent" } },
    },
  };
}

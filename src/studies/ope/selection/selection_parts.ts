/**
 * Parts of the page on selection: what rules of choosing cost against the truth.
 *
 * @module
 */
import { named } from "../../../report/chart.ts";
import type { Figure } from "../../../report/figure.ts";
import type { TemplateParts } from "../../../report/template.ts";
import { regretOf, RULES } from "./choosing.ts";
import { groupWords, type Kept } from "./selection_rows.ts";
import { candidateTables, regretTables } from "./selection_text.ts";

/** What a point is, in words. */
const CHOSEN = "a candidate";
const KEPT = "nothing chosen: the clinicians' policy stays";

/** Regret by rule, a panel a group, a point a dataset or cohort. */
function regretFigure(rows: readonly Kept[]): Figure {
  const values = rows.flatMap(({ key, row }) =>
    RULES.map((rule) => {
      const { value, isChosen } = regretOf(row, rule, "survival");
      return { of: groupWords(key), rule, regret: value, what: isChosen ? CHOSEN : KEPT };
    })
  );
  const x = {
    type: "quantitative",
    title: "regret (survival below the best candidate's)",
    axis: { tickCount: 4 },
  };
  const y = { field: "rule", type: "nominal", title: null, sort: [...RULES] };
  return {
    name: "selection",
    title: "Regret of rules that choose, against the truth",
    caption:
      "A point is a dataset or a cohort, a bar the mean of a rule. At 0 the best of all policies was chosen. " +
      "Of `random` a point is the mean over all policies.",
    spec: {
      data: { values },
      facet: {
        field: "of",
        type: "nominal",
        title: null,
        sort: [...new Set(values.map(({ of }) => of))],
      },
      columns: 2,
      spec: {
        width: 300,
        height: 170,
        layer: [
          {
            mark: { type: "rule", color: "#666666" },
            encoding: { x: { datum: 0, type: "quantitative" } },
          },
          {
            mark: { type: "point", filled: true, opacity: 0.5, size: 40 },
            encoding: {
              y,
              x: { ...x, field: "regret" },
              color: named("what", [CHOSEN, KEPT], { legend: { orient: "bottom" } }),
            },
          },
          {
            mark: { type: "tick", thickness: 3, size: 18, color: "#222222" },
            encoding: { y, x: { ...x, field: "regret", aggregate: "mean" } },
          },
        ],
      },
      resolve: { scale: { x: "independent" } },
    },
  };
}

/**
 * The page's parts.
 *
 * @param rows Rows of both kinds, at least one.
 */
export function selectionParts(rows: readonly Kept[]): TemplateParts {
  return {
    tables: { regrets: regretTables(rows), candidates: candidateTables(rows) },
    figures: [regretFigure(rows)],
  };
}

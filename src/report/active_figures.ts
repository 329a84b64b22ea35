/**
 * Figures of a study of active offline learning: value, difference to random buying and agreement with
 * the clinicians, each against the budget.
 *
 * @module
 */
import type { CurveSummary, MeanInterval, StudySummary } from "../active/study_summary.ts";
import { intervals, named } from "./chart.ts";
import type { Figure, FigureSpec } from "./figure.ts";
import { strategyInWords } from "./names.ts";
import { COLOURS } from "./theme.ts";

/** What the panel's own strategy is called in the legend. */
const OWN = "the strategy above the panel";

/** What it is compared with. */
const RANDOM = strategyInWords("random");

/** Panels in a row, and the size of each in pixels. */
const COLUMNS = 3;
const PANEL = { width: 190, height: 140 } as const;

/** What values are in a study. */
function valueTitle({ config: { environment } }: StudySummary): string {
  return environment.kind === "icu-sepsis" ? "exact survival" : "expected return";
}

/** The axis of budgets: every doubling alike. */
function budgetAxis(budgets: readonly number[]): FigureSpec {
  return {
    field: "budget",
    type: "quantitative",
    title: "transitions bought",
    scale: {
      type: "log",
      base: 2,
      domain: [budgets[0] / 1.15, budgets.at(-1)! * 1.15],
      nice: false,
    },
    axis: {
      values: budgets,
      format: "~s",
      labelFontSize: 11,
      grid: false,
      labelOverlap: false,
    },
  };
}

/** One panel a strategy, in the study's order. */
function panels(strategies: readonly string[], layer: readonly FigureSpec[]): FigureSpec {
  return {
    columns: COLUMNS,
    bounds: "flush",
    spacing: { row: 30, column: 32 },
    facet: {
      field: "strategy",
      type: "nominal",
      title: null,
      sort: strategies,
      header: { labelFontSize: 13, labelPadding: 4 },
    },
    spec: { ...PANEL, layer },
  };
}

/** A point of a line, with its interval. */
function point({ strategy, budget }: CurveSummary, { mean, low, high }: MeanInterval) {
  return { strategy: strategyInWords(strategy), budget, mean, low, high };
}

/** Lines and bands of every strategy, random's and horizontal lines repeated in each panel. */
function curvesFigure(
  { config: { budgets, strategies }, curves }: StudySummary,
  { title, measure, beside }: {
    readonly title: readonly string[];
    readonly measure: (curve: CurveSummary) => MeanInterval;
    readonly beside: readonly { readonly name: string; readonly mean: number }[];
  },
): FigureSpec {
  const others = strategies.filter((strategy) => strategy !== "random");
  const points = (wanted: (strategy: string) => boolean, line: string) =>
    curves.filter(({ strategy }) => wanted(strategy))
      .map((curve) => ({ ...point(curve, measure(curve)), line }));
  const own = points((strategy) => (others as readonly string[]).includes(strategy), OWN);
  const random = points((strategy) => strategy === "random", RANDOM)
    .map(({ strategy: _, ...rest }) => rest);
  const rules = beside.map(({ name, mean }) => ({ line: name, mean }));
  const lines = [OWN, RANDOM, ...rules.map(({ line }) => line)];
  const x = budgetAxis(budgets);
  const y = {
    field: "mean",
    type: "quantitative",
    title,
    scale: { zero: false },
    axis: { tickCount: 5 },
  };
  const color = named("line", lines, {
    range: [COLOURS[0], COLOURS[1], COLOURS[2], "#777777"],
    legend: { symbolType: "stroke", symbolOpacity: 1, columns: 2 },
  });
  const band = {
    mark: { type: "area", opacity: 0.2 },
    encoding: { x, y: { ...y, field: "low" }, y2: { field: "high" }, color },
  };
  const line = {
    mark: { type: "line", point: { size: 25 } },
    encoding: { x, y, color },
  };
  return {
    data: { values: own },
    ...panels(others.map(strategyInWords), [
      {
        data: { values: rules },
        mark: { type: "rule", strokeDash: [5, 3], strokeWidth: 1.5 },
        encoding: { y, color },
      },
      { data: { values: random }, layer: [band, line] },
      band,
      line,
    ]),
  };
}

/** Where an interval of a difference lies. */
const SIDES = ["more than at random", "cannot be told apart", "less than at random"] as const;

/** Paired differences to random buying, with their intervals. */
function differenceFigure(
  { config: { budgets, strategies }, curves }: StudySummary,
  title: readonly string[],
): FigureSpec {
  const others = strategies.filter((strategy) => !["random", "oracle"].includes(strategy));
  const values = curves
    .filter(({ strategy, budget, difference }) =>
      difference && (others as readonly string[]).includes(strategy) && budget > budgets[0]
    )
    .map((curve) => ({
      ...point(curve, curve.difference!),
      side: SIDES[curve.difference!.low > 0 ? 0 : curve.difference!.high < 0 ? 2 : 1],
    }));
  const x = budgetAxis(budgets.slice(1));
  const y = {
    type: "quantitative",
    title,
    axis: {
      tickCount: 5,
      labelExpr: "datum.value === 0 ? '0' : format(datum.value, '+~g')",
    },
  };
  const color = named("side", SIDES, {
    range: [COLOURS[0], "#777777", COLOURS[1]],
    legend: { symbolType: "circle", symbolStrokeWidth: 0, symbolOpacity: 1 },
  });
  return {
    data: { values },
    ...panels(others.map(strategyInWords), [
      {
        data: { values: [{ zero: 0 }] },
        mark: { type: "rule", color: "#444444" },
        encoding: { y: { ...y, field: "zero" } },
      },
      intervals({ x, color }, ["y", y]),
      {
        mark: { type: "point", size: 40, opacity: 1 },
        encoding: { x, y: { ...y, field: "mean" }, color },
      },
    ]),
  };
}

/**
 * The figures of a study.
 *
 * @param summary The study.
 * @returns Figures named after the study: its values, differences and agreement.
 */
export function activeFigures(summary: StudySummary): Figure[] {
  const { config: { name, datasets, strategies }, curves, references } = summary;
  const single = (strategy: string) => curves.find((curve) => curve.strategy === strategy)!;
  const clinician = references.scores.find(({ policy }) => policy === "clinician");
  const title = valueTitle(summary);
  const over = `over ${datasets.count} datasets`;
  const study = summary.config.title;
  return [
    {
      name: `${name}-value`,
      title: `${title} by strategy and budget: ${study}`,
      caption: `${study}. Value of the learned policy by strategy; bands are 95% ` +
        `intervals ${over}. A strategy is worth its name where its line is above that of rows at random.`,
      spec: curvesFigure(summary, {
        title: [title],
        measure: ({ value }) => value,
        beside: [
          { name: strategyInWords("full"), mean: single("full").value.mean },
          ...(clinician ? [{ name: "the clinicians", mean: clinician.value }] : []),
        ],
      }),
    },
    {
      name: `${name}-difference`,
      title: `${title} less that of rows bought at random: ${study}`,
      caption: `${study}. Value less that of rows bought at random, paired by dataset, ` +
        `with 95% intervals ${over}, coloured where they leave 0 out; at the smallest budget all strategies hold the same rows.` +
        (strategies.includes("oracle") ? " The oracle, which knows the truth, is left out." : ""),
      spec: differenceFigure(summary, [`${title}, less`, "that of random rows"]),
    },
    {
      name: `${name}-agreement`,
      title: `Agreement of the learned policy with the logged actions: ${study}`,
      caption: `${study}. Share of the logged actions that the learned policy takes too; ` +
        `bands are 95% intervals ${over}. Agreement falls as a policy finds better than what clinicians did.`,
      spec: curvesFigure(summary, {
        title: ["agreement with", "logged actions"],
        measure: ({ agreement }) => agreement,
        beside: [
          { name: strategyInWords("full"), mean: single("full").agreement.mean },
          { name: strategyInWords("cloned"), mean: single("cloned").agreement.mean },
        ],
      }),
    },
  ];
}

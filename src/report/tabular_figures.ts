/**
 * Figures of planners on counts: survival by method, and where the way to the optimum is lost.
 *
 * @module
 */
import type { DecompositionRow } from "../study/tables/decomposition.ts";
import { CLINICIAN_SURVIVAL, type MethodSummary } from "../study/tables/tabular_report.ts";
import { DASHED, intervals, named, SURVIVAL } from "./chart.ts";
import type { Figure } from "./figure.ts";
import { plannerInWords } from "./names.ts";
import { COLOURS } from "./theme.ts";

/** Parts of the way from the clinicians to the optimum, from the left. */
const PARTS = [
  ["reached by the planner", null, "planner"],
  ["lost to few data", "planner", "discounted"],
  ["lost to the discount", "discounted", "supported"],
  ["lost to support", "supported", "optimum"],
] as const;

/**
 * What is reached and what is lost on the way from the clinicians to the optimum.
 *
 * @param rows Stages by dataset.
 */
export function lossesFigure(rows: readonly DecompositionRow[]): Figure {
  const mean = (own: readonly DecompositionRow[], key: "optimum" | (typeof PARTS[number])[2]) =>
    own.reduce((sum, row) => sum + row[key], 0) / own.length;
  const cases = Map.groupBy(
    rows,
    ({ episodes, count, gamma }) => JSON.stringify([episodes, count, gamma]),
  );
  const values = [...cases.values()].flatMap((own) => {
    const [{ episodes, count, gamma }] = own;
    return PARTS.map(([part, from, to]) => {
      const [start, end] = [from ? mean(own, from) : CLINICIAN_SURVIVAL, mean(own, to)];
      return {
        size: `${episodes.toLocaleString("en")} episodes`,
        plan: `k = ${count}, gamma ${gamma}`,
        part,
        start,
        end,
        share: end - start,
      };
    });
  });
  return {
    name: "losses",
    title: "Where the way from the clinicians to the optimum is lost",
    caption:
      "Where the way from the clinicians (left edge) to the optimum (right edge) is lost, mean over datasets. " +
      "With few data most is lost to support: what is not seen k times is not chosen. A lower k gives that " +
      "back and loses it again to noise in what was counted.",
    spec: {
      data: { values },
      facet: {
        row: {
          field: "size",
          type: "nominal",
          title: null,
          sort: [...new Set(values.map(({ size }) => size))],
          header: { labelOrient: "top", labelAnchor: "start" },
        },
      },
      spec: {
        width: 520,
        height: { step: 30 },
        mark: { type: "bar", height: 20 },
        encoding: {
          x: {
            field: "start",
            type: "quantitative",
            title: "exact survival (share of patients)",
            scale: { zero: false, nice: false },
            axis: { format: ".2f", tickCount: 6 },
          },
          x2: { field: "end" },
          y: {
            field: "plan",
            type: "nominal",
            title: null,
            sort: [...new Set(values.map(({ plan }) => plan))],
            axis: { ticks: false, domain: false },
          },
          color: named("part", PARTS.map(([part]) => part), {
            range: [COLOURS[0], COLOURS[1], COLOURS[4], COLOURS[3]],
            legend: { columns: 2, symbolType: "square", symbolStrokeWidth: 0 },
          }),
          tooltip: [
            { field: "part", title: "part" },
            { field: "share", title: "survival", format: ".4f" },
          ],
        },
      },
    },
  };
}

/** Whether a method echoes how the benchmark was made. */
const KINDS = ["matches how the benchmark was made", "does not"] as const;

/**
 * Survival by method on datasets of one size.
 *
 * @param summaries Methods.
 */
export function methodsFigure(summaries: readonly MethodSummary[]): Figure {
  const [{ episodes, datasets }] = summaries;
  const values = summaries.toSorted((a, b) => b.mean - a.mean).map((one) => ({
    method: plannerInWords(one.method),
    mean: one.mean,
    low: one.low,
    high: one.high,
    kind: KINDS[one.matches_construction ? 0 : 1],
  }));
  const x = { ...SURVIVAL, axis: { format: ".3f", tickCount: 5 } };
  const y = {
    field: "method",
    type: "nominal",
    title: null,
    sort: values.map(({ method }) => method),
    axis: { labelLimit: 400, labelFontSize: 11, ticks: false, domain: false, grid: true },
  };
  const color = named("kind", KINDS, {
    range: [COLOURS[1], COLOURS[0]],
    legend: { symbolType: "circle", symbolStrokeWidth: 0 },
  });
  return {
    name: `methods-${episodes}`,
    title: `Exact survival of planners on counts, ${episodes.toLocaleString("en")} episodes`,
    caption:
      `Exact survival by method, mean over ${datasets} datasets of ${
        episodes.toLocaleString("en")
      } episodes with 95% intervals; ` +
      "the dashed line is the clinicians' own. The order is known only to who sees the truth.",
    spec: {
      width: 440,
      height: { step: 17 },
      data: { values },
      layer: [
        {
          data: { values: [{ survival: CLINICIAN_SURVIVAL }] },
          mark: DASHED,
          encoding: { x: { ...x, field: "survival" } },
        },
        intervals({ y, color }, ["x", x]),
        { mark: { type: "point", opacity: 1 }, encoding: { y, x: { ...x, field: "mean" }, color } },
      ],
    },
  };
}

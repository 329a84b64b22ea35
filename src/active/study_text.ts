/**
 * A study in plain text, for a terminal.
 *
 * @module
 */
import type { StudySummary } from "./study_summary.ts";
import { inWords, pWords, verdictsOf } from "./verdicts.ts";

/** Lines up cells, all but the first column to the right. */
function aligned(rows: readonly (readonly string[])[]): string {
  const widths = rows[0].map((_, i) => Math.max(...rows.map((row) => row[i].length)));
  return rows.map((row) =>
    row.map((cell, i) => i === 0 ? cell.padEnd(widths[i]) : cell.padStart(widths[i])).join("  ")
      .trimEnd()
  ).join("\n");
}

/** A strategy's measure at every budget; strategies in the study's order. */
export function curveRows(
  summary: StudySummary,
  cell: (curve: StudySummary["curves"][number]) => string,
): string[][] {
  const { strategies, budgets } = summary.config;
  return strategies.map((strategy) => [
    strategy,
    ...budgets.map((budget) =>
      cell(summary.curves.find((one) => one.strategy === strategy && one.budget === budget)!)
    ),
  ]);
}

/** Areas against random, as rows of cells. */
export function areaRows(summary: StudySummary): string[][] {
  return summary.against_random.map(({ strategy, area, difference, p_holm, below }) => [
    strategy,
    area.toFixed(4),
    inWords(difference),
    p_holm === null ? "not tested" : pWords(p_holm),
    `${below} of ${difference.n}`,
  ]);
}

/**
 * The study's tables and verdicts.
 *
 * @param summary The study.
 */
export function studyTables(summary: StudySummary): string {
  const { config, references } = summary;
  const single = (strategy: string) =>
    summary.curves.find((curve) => curve.strategy === strategy)!.value.mean.toFixed(4);
  const known = [
    ...references.scores.map(({ policy, value }) => `${policy} ${value.toFixed(4)}`),
    `cloned ${single("cloned")}`,
    `all data ${single("full")}`,
  ];
  return [
    `${config.title}: mean over ${config.datasets.count} datasets`,
    "",
    aligned([
      ["value at budget", ...config.budgets.map(String)],
      ...curveRows(summary, ({ value }) => value.mean.toFixed(4)),
    ]),
    "",
    `Beside: ${known.join(", ")}.`,
    "",
    aligned([
      ["area under the curve", "mean", "less random's [95%]", "Holm", "smaller in"],
      ...areaRows(summary),
    ]),
    "",
    ...verdictsOf(summary).map(({ question, answer }) => `${question}\n  ${answer}.`),
  ].join("\n");
}

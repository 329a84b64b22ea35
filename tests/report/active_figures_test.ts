import assert from "node:assert/strict";
import { readSummaries } from "../../src/active/study_results.ts";
import { activeFigures } from "../../src/report/active_figures.ts";
import { activePage } from "../../src/report/active_page.ts";
import { figureSvg } from "../../src/report/figure.ts";
import { strategyInWords } from "../../src/report/names.ts";
import { figureMarkdown } from "../../src/report/page.ts";

const SUMMARIES = await readSummaries(new URL("../../results/active/", import.meta.url).pathname);
const SEPSIS = SUMMARIES.find(({ config }) => config.name === "sepsis")!;

/** Values of a specification's data, wherever they are. */
function valuesOf(spec: unknown): Record<string, unknown>[] {
  if (Array.isArray(spec)) return spec.flatMap(valuesOf);
  if (typeof spec !== "object" || spec === null) return [];
  return Object.entries(spec).flatMap(([key, value]) =>
    key === "data" ? value.values : valuesOf(value)
  );
}

Deno.test("a study's figures hold every strategy at every budget as the summary has them", () => {
  const [value, difference, agreement] = activeFigures(SEPSIS).map(({ spec }) => valuesOf(spec));
  const found = (rows: Record<string, unknown>[], strategy: string, budget: number) =>
    rows.find((row) => row.strategy === strategyInWords(strategy) && row.budget === budget);
  let compared = 0;
  for (const curve of SEPSIS.curves) {
    if (["random", "cloned", "full"].includes(curve.strategy)) continue;
    const { strategy, budget } = curve;
    for (
      const [rows, { mean, low, high }] of [[value, curve.value], [
        agreement,
        curve.agreement,
      ]] as const
    ) {
      const row = found(rows, strategy, budget)!;
      assert.deepEqual([row.mean, row.low, row.high], [mean, low, high]);
    }
    const row = found(difference, strategy, budget);
    if (strategy === "oracle" || budget === SEPSIS.config.budgets[0]) {
      assert.equal(row, undefined);
      continue;
    }
    const { mean, low, high } = curve.difference!;
    assert.deepEqual([row!.mean, row!.low, row!.high], [mean, low, high]);
    assert.equal(
      row!.side,
      low > 0 ? "more than at random" : high < 0 ? "less than at random" : "cannot be told apart",
    );
    compared++;
  }
  assert.equal(compared, 35);
});

Deno.test("the figure of differences names its panels, axes and colours", async () => {
  const [, { spec }] = activeFigures(SEPSIS);
  const svg = await figureSvg(spec);
  for (
    const text of [
      "uncertain rows, by density",
      "episodes at random",
      "transitions bought",
      "exact survival, less",
      "that of random rows",
      ...["4k", "8k", "16k", "32k", "64k"],
      "less than at random",
    ]
  ) {
    assert.ok(svg.includes(`>${text}<`), text);
  }
  assert.ok(!svg.includes("oracle"));
});

Deno.test("the page shows three figures a study", () => {
  const { markdown, figures } = activePage(SUMMARIES);
  assert.equal(figures.length, 3 * SUMMARIES.length);
  assert.equal(new Set(figures.map(({ name }) => name)).size, figures.length);
  for (const figure of figures) assert.ok(markdown.includes(`\n${figureMarkdown(figure)}\n`));
});

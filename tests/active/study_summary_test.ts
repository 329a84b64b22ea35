import assert from "node:assert/strict";
import { curveArea, saturationBudget } from "../../src/active/curve.ts";
import type { StudyRow } from "../../src/active/run_dataset.ts";
import { readRowsCsv, readSummaries } from "../../src/active/study_results.ts";
import { summariseStudy } from "../../src/active/study_summary.ts";
import { verdictsOf } from "../../src/active/verdicts.ts";
import { SMALL_CONTROL } from "./small_study.ts";

const RESULTS = new URL("../../results/active/", import.meta.url);

Deno.test("areas count every doubling alike", () => {
  const points = [1, 2, 4].map((budget, i) => ({ budget: 100 * budget, value: [0, 1, 1][i] }));
  assert.ok(Math.abs(curveArea(points) - 0.75) < 1e-12);
});

Deno.test("a curve is done from where it stays", () => {
  const points = [0.96, 0.9, 1.2, 0.97, 1].map((value, i) => ({ budget: 2 ** i, value }));
  assert.equal(saturationBudget(points, { zero: 0, bothSides: false }), 4);
  assert.equal(saturationBudget(points, { zero: 0, bothSides: true }), 8);
  assert.equal(saturationBudget(points, { zero: 0.9, bothSides: false }), 16);
});

/** Rows of 4 datasets in which strategies differ from random by given amounts. */
function madeUp(gain: (strategy: string, dataset: number, budget: number) => number): StudyRow[] {
  const { budgets, strategies } = SMALL_CONTROL;
  const row = (dataset: number, strategy: StudyRow["strategy"], budget: number): StudyRow => {
    const difference = gain(strategy, dataset, budget);
    const isCompared = !["random", "cloned", "full"].includes(strategy);
    return {
      dataset,
      strategy,
      budget,
      pairs: 5,
      value: 0.5 + difference,
      error: 0.01,
      agreement: 0.9,
      difference: isCompared ? difference : null,
      difference_error: isCompared ? 0.01 : null,
    };
  };
  return [1, 2, 3, 4].flatMap((dataset) => [
    row(dataset, "cloned", 0),
    ...strategies.flatMap((strategy) => budgets.map((budget) => row(dataset, strategy, budget))),
    row(dataset, "full", 900),
  ]);
}

const references = { scores: [{ policy: "random", value: 0, error: 0 }], refinement: [] };
const bounds = { lower: 0, upper: 1 };
const answers = (rows: StudyRow[]) =>
  Object.fromEntries(
    verdictsOf(summariseStudy(SMALL_CONTROL, { rows, references, bounds, seconds: 1 }))
      .map(({ question, answer }) => [question, answer]),
  );

Deno.test("verdicts say what rows show: a loss that one strategy repairs", () => {
  const found = answers(madeUp((strategy, dataset, budget) => {
    if (budget === 100) return 0;
    const noise = dataset / 1000;
    if (strategy === "uncertainty") return -0.1 + noise;
    if (strategy === "uncertainty-density") return 0.05 + noise / 2;
    return strategy === "uncertainty-weighted" ? -0.1 + 3 * noise * (-1) ** dataset : 0;
  }));
  assert.match(found["Does uncertainty consistently beat random subsets?"], /^No: area -0\.07/);
  assert.match(
    found["Does it sometimes degrade?"],
    /^Yes, on average: below random on average at 2 of 2 budgets \(200, 400\).* 8 of 8 .* 4 of 4/,
  );
  assert.match(
    found["Does uncertainty-density repair it?"],
    /^Yes\. Better than uncertainty: yes \(\+.*better than random: yes \(\+/,
  );
  assert.match(found["Does uncertainty-weighted repair it?"], /^No\. Better than unc/);
});

Deno.test("verdicts say what rows show: a win", () => {
  const found = answers(
    madeUp((strategy, dataset, budget) =>
      strategy === "uncertainty" && budget > 100 ? 0.2 + dataset / 1000 : 0
    ),
  );
  assert.match(found["Does uncertainty consistently beat random subsets?"], /^Yes: .*2 of 2/);
  assert.match(found["Does it sometimes degrade?"], /^No: /);
  assert.match(
    found["Does uncertainty-density repair it?"],
    /^Nothing to repair on average\. Better than uncertainty: no, worse/,
  );
});

Deno.test("committed summaries are those of the committed rows", async () => {
  const summaries = await readSummaries(RESULTS.pathname);
  assert.ok(summaries.length > 0);
  for (const { config, references, bounds, seconds, ...rest } of summaries) {
    const rows = readRowsCsv(await Deno.readTextFile(new URL(`${config.name}/rows.csv`, RESULTS)));
    assert.equal(new Set(rows.map(({ dataset }) => dataset)).size, config.datasets.count);
    const made = summariseStudy(config, { rows, references, bounds, seconds });
    assert.deepEqual(JSON.parse(JSON.stringify(made)), {
      config,
      references,
      bounds,
      seconds,
      ...rest,
    });
  }
});

import assert from "node:assert/strict";
import { regretFigure } from "../../src/report/selection_figure.ts";
import { lossesFigure, methodsFigure } from "../../src/report/tabular_figures.ts";
import type { SelectionRow } from "../../src/study/tables/selection_study.ts";
import type { MethodSummary } from "../../src/study/tables/tabular_report.ts";
import { csvRows } from "../../src/study/tables/text_tables.ts";

type Row = Record<string, unknown>;
const valuesOf = (spec: unknown): Row[] => (spec as { data: { values: Row[] } }).data.values;

Deno.test("losses lie end to end from the clinicians to the optimum, means over datasets", () => {
  const row = (seed: number, planner: number) => ({
    ...{ episodes: 5000, count: 30, gamma: 0.99, optimum: 0.875, supported: 0.86 },
    discounted: 0.85,
    seed,
    planner,
  });
  const values = valuesOf(lossesFigure([row(0, 0.8), row(1, 0.82)]).spec);
  assert.deepEqual(values.map(({ part }) => part), [
    "reached by the planner",
    "lost to few data",
    "lost to the discount",
    "lost to support",
  ]);
  assert.deepEqual(values.map(({ end }) => end), [0.81, 0.85, 0.86, 0.875]);
  assert.deepEqual(values.slice(1).map(({ start }) => start), [0.81, 0.85, 0.86]);
  assert.equal(values[0].start, 0.78184);
});

Deno.test("methods stand from the best down", () => {
  const summary = (method: string, mean: number) =>
    ({ episodes: 5000, method, mean, low: 0.1, high: 0.9, datasets: 3 }) as MethodSummary;
  const { name, spec } = methodsFigure([summary("a", 0.8), summary("b gamma=0.99", 0.81)]);
  assert.equal(name, "methods-5000");
  assert.deepEqual(valuesOf(spec).map(({ method }) => method), ["b, γ = 0.99", "a"]);
});

Deno.test("regret is against the best candidate of the dataset, chosen and on average", () => {
  const csv = "episodes,seed,candidate,survival,chosen\n50,1,a,0.8,true\n50,1,b,0.6,false\n" +
    "50,1,c,0.85,false\n";
  const values = valuesOf(regretFigure(csvRows<SelectionRow>(csv)).spec);
  const [chosen, random] = values.map(({ regret }) => (regret as number).toFixed(12));
  assert.deepEqual([chosen, random], ["0.050000000000", "0.100000000000"]);
  assert.deepEqual(values[0].dataset, 1);
});

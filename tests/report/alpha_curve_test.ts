import assert from "node:assert/strict";
import { alphaCurve, alphaFigure } from "../../src/report/alpha_curve.ts";
import { figureSvg } from "../../src/report/figure.ts";
import type { StudyRow } from "../../src/study/grids/study_rows.ts";

/** A row as far as the curve reads it. */
function row(grid: string, alpha: number, dataset: string, survival: number): StudyRow {
  return { grid, config: { alpha }, dataset_sha256: dataset, survival } as unknown as StudyRow;
}

const ROWS = [
  row("full", 1, "a", 0.8),
  row("full", 1, "a", 0.82),
  row("full", 1, "b", 0.83),
  row("full", 0, "a", 0.7),
  row("minibatch", 1, "a", 0.79),
];

Deno.test("a curve's points are means over datasets of their own means, alphas ascending", () => {
  const points = alphaCurve(ROWS);
  assert.deepEqual(
    points.map(({ grid, alpha, datasets, models }) => [grid, alpha, datasets, models]),
    [["full", 0, 1, 1], ["full", 1, 2, 3], ["minibatch", 1, 1, 1]],
  );
  assert.equal(points[1].mean, (0.81 + 0.83) / 2);
  assert.ok(points[1].low < points[1].mean && points[1].high > points[1].mean);
  assert.deepEqual([points[0].low, points[0].high], [0.7, 0.7]);
});

Deno.test("the figure names its axes, curves and references", async () => {
  const { spec } = alphaFigure(alphaCurve(ROWS), [{ name: "clinicians", survival: 0.78 }]);
  const svg = await figureSvg(spec);
  for (const text of ["alpha, weight of CQL", "exact survival", "whole dataset", "clinicians"]) {
    assert.ok(svg.includes(text), text);
  }
});

Deno.test("no line leads to alpha 0, where nothing was measured on the way", () => {
  const { spec } = alphaFigure(alphaCurve(ROWS), []);
  const layers = spec.layer as { mark: { type: string }; data: { values: { alpha: number }[] } }[];
  const alphasOf = (type: string) =>
    layers.find(({ mark }) => mark.type === type)!.data.values.map(({ alpha }) => alpha);
  assert.deepEqual(alphasOf("line"), [1, 1]);
  assert.deepEqual(alphasOf("point"), [0, 1, 1], "its mean is drawn");
});

import assert from "node:assert/strict";
import { manyDatasets } from "../../src/report/many_datasets.ts";
import type { StudyRow } from "../../src/study/grids/study_rows.ts";

/** What the summary reads of a row. */
function row(episodes: number, seed: number, survival: number): StudyRow {
  return { config: { dataset: { episodes, seed } }, survival } as unknown as StudyRow;
}

Deno.test("sums up many datasets and pairs the stages by dataset", () => {
  const rows = [row(50, 0, 0.8), row(50, 1, 0.9), row(5, 0, 0.5), row(5, 7, 0.7)];
  const stage = { optimum: 1, supported: 0.95 };
  const stages = [
    { episodes: 50, seed: 0, ...stage, planner: 0.85 },
    { episodes: 50, seed: 1, ...stage, planner: 0.9 },
    { episodes: 5, seed: 0, ...stage, planner: 0.6 },
  ];
  const [few, many] = manyDatasets(rows, { clinicians: 0.6, stages });
  assert.deepEqual([few.episodes, few.datasets, few.worse.share, few.worstTenth], [5, 2, 0.5, 0.5]);
  assert.deepEqual(few.stages.map(({ survival }) => survival), [1, 0.95, 0.6, 0.5]);
  assert.equal(many.worse.share, 0);
  assert.deepEqual(
    many.stages.map(({ lost }) => lost && Number(lost.mean.toFixed(9))),
    [null, 0.05, 0.075, 0.025],
  );
});

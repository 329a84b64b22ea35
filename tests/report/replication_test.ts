import assert from "node:assert/strict";
import { changeBetween, replications } from "../../src/report/replication.ts";
import type { StudyRow } from "../../src/study/grids/study_rows.ts";

/** A row as far as the summary reads it. */
function row(grid: string, dataset: string, seed: number, survival: number): StudyRow {
  const config = { steps: 10, dataset: { behaviour: "clinician", episodes: 7, seed: 0 } };
  return { grid, config, dataset_sha256: dataset, seed, survival } as unknown as StudyRow;
}

const ROWS = [
  row("short", "a", 0, 0.8),
  row("short", "a", 1, 0.84),
  row("short", "b", 0, 0.85),
  row("long", "a", 0, 0.81),
  row("long", "b", 0, 0.82),
  row("long", "c", 0, 0.9),
];

Deno.test("datasets weigh alike, the spread is the largest within a dataset", () => {
  const [short, long] = replications(ROWS);
  assert.deepEqual([short.grid, short.datasets, short.models], ["short", 2, 3]);
  assert.equal(short.mean, (0.82 + 0.85) / 2);
  assert.ok(Math.abs(short.spread - 0.04) < 1e-12);
  assert.ok(Math.abs(short.sdDatasets! - 0.03 / Math.SQRT2) < 1e-12);
  assert.deepEqual([short.least, short.episodes, short.steps], [0.8, 7, 10]);
  assert.equal(long.spread, 0);
});

Deno.test("changes are of the models that both grids have", () => {
  const { models, mean, largest } = changeBetween(ROWS, ["short", "long"]);
  assert.equal(models, 2);
  assert.ok(Math.abs(mean - (0.01 - 0.03) / 2) < 1e-12);
  assert.ok(Math.abs(largest - 0.03) < 1e-12);
});

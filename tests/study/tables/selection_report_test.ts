import assert from "node:assert/strict";
import { selectionPage } from "../../../src/report/selection_page.ts";
import { selectionFiles } from "../../../src/study/tables/selection_report.ts";
import type { SelectionRow } from "../../../src/study/tables/selection_study.ts";

const row = (seed: number, candidate: string, rest: Partial<SelectionRow>): SelectionRow => ({
  episodes: 50,
  seed,
  candidate,
  estimate: 0,
  strict: 0,
  unseen: 0.25,
  support: 1,
  effective_episodes: 3,
  training_estimate: 0,
  survival: 0.8,
  chosen: false,
  ...rest,
});

const ROWS = [1, 2].flatMap((seed) => [
  row(seed, "a", { estimate: 3, strict: 1, survival: 0.84, chosen: true }),
  row(seed, "b", { estimate: 1, strict: 3, survival: 0.85, support: 9 }),
  row(seed, "c", { estimate: 2, strict: 2, survival: 0.77, training_estimate: 1 }),
]);

Deno.test("regrets are against the best candidate, of every way to choose", () => {
  const files = selectionFiles(ROWS);
  const [head, ...lines] = files["choices.csv"].trim().split("\n").map((line) => line.split(","));
  const cell = (way: string, key: string) =>
    Number(lines.find((line) => line[1] === way)![head.indexOf(key)]);
  assert.equal(cell("best", "regret"), 0);
  assert.equal(cell("rule", "regret"), 0.01);
  assert.equal(cell("highest estimate", "regret"), 0.01);
  assert.equal(cell("highest strict estimate", "regret"), 0);
  assert.equal(cell("highest estimate on the training data", "regret"), 0.08);
  assert.equal(cell("highest estimate on the training data", "more_than_rule"), 0.07);
  assert.equal(cell("highest estimate on the training data", "worse_than_clinician"), 1);
  assert.equal(cell("largest support", "regret"), 0);
  assert.equal(cell("at random", "regret"), 0.03);
  assert.equal(cell("at random", "half_more_than_rule"), 0.005);
  const { markdown } = selectionPage(
    { candidates: files["candidates.csv"], choices: files["choices.csv"] },
    { name: "x", config: "x.yaml" },
  );
  assert.match(markdown, /\| rule \| 0\.8400 \(0\.8400 to 0\.8400\) \|/);
  assert.match(markdown, /\| a \| 2 \| 0\.8400 \| 3\.0000 \| 1\.0000 \| 25\.0% \|/);
  assert.equal(files["candidates.csv"].trim().split("\n").length, 7);
});

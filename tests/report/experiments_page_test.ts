import assert from "node:assert/strict";
import { caseSummaries } from "../../src/report/experiments/case_summary.ts";
import { EXPERIMENTS } from "../../src/report/experiments/experiment_list.ts";
import { findingOf } from "../../src/report/experiments/finding.ts";
import { experimentsPage } from "../../src/report/experiments/experiments_page.ts";
import { pageFiles } from "../../src/report/page.ts";
import type { PublishedRow } from "../../src/study/grids/study_rows.ts";

const of = (study: string) => EXPERIMENTS.find((one) => one.study === study)!;

/** A row of a whole-dataset grid (`dataset` 0 to 4) or of a minibatch grid. */
function row(varied: PublishedRow["varied"], survival: number, place: {
  readonly dataset?: number;
  readonly seed?: number;
  readonly whole?: boolean;
}): PublishedRow {
  const { dataset = 0, seed = 0, whole = true } = place;
  return {
    varied,
    survival,
    seed,
    dataset_sha256: `d${dataset}`,
    grid: whole ? "full" : "minibatch",
    config: { batch: whole ? "full" : 256, steps: whole ? 1000 : 50_000 },
    course: [{ step: 1, survival, published: 0.9 }],
  } as unknown as PublishedRow;
}

/** Five datasets x two initialisations; what a dataset and an initialisation add is the same for all cases. */
const full = (varied: PublishedRow["varied"], base: number, edge = 0) =>
  [0, 1, 2, 3, 4].flatMap((dataset) =>
    [0, 1].map((seed) =>
      row(
        { ...varied, "dataset.seed": dataset },
        base + dataset / 100 + seed / 1000 + (dataset === 4 ? edge : 0),
        { dataset, seed },
      )
    )
  );

const MAIN = [
  ...[42, 123, 456].map((seed, i) =>
    row({ case: "cql-published" }, 0.79 + i / 100, { seed, whole: false })
  ),
  ...full({ case: "cql-published" }, 0.7),
  ...full({ case: "dqn" }, 0.69),
];

Deno.test("a case is its mean over datasets, and its difference is paired by dataset and initialisation", () => {
  const [minibatch, published, dqn] = caseSummaries(of("main"), MAIN);
  assert.deepEqual(
    [minibatch.whole, minibatch.interval, minibatch.difference, minibatch.survivals],
    [false, null, null, [0.79, 0.8, 0.81]],
  );
  assert.ok(Math.abs(published.mean - 0.7205) < 1e-12);
  assert.equal(published.difference, null, "the reference has none");
  assert.ok(published.interval!.high - published.interval!.low > 0.01, "datasets differ");
  const { mean, low, high, improvement } = dqn.difference!;
  for (const value of [mean, low, high]) assert.ok(Math.abs(value + 0.01) < 1e-12, "paired");
  assert.equal(improvement, 0);
});

Deno.test("a difference that one dataset alone makes holds 0 in its interval", () => {
  const rows = [...full({ case: "cql-published" }, 0.7), ...full({ case: "dqn" }, 0.7, 0.05)];
  const [, dqn] = caseSummaries(of("main"), rows);
  assert.ok(Math.abs(dqn.difference!.mean - 0.01) < 1e-12);
  assert.equal(dqn.difference!.low, 0);
  assert.equal(dqn.difference!.improvement, 0.6, "four ties and a win");
});

Deno.test("the finding counts the differences whose intervals leave 0 out, and names the largest", () => {
  const cases = caseSummaries(of("main"), [
    ...full({ case: "cql-published" }, 0.7),
    ...full({ case: "dqn" }, 0.69),
    ...full({ case: "bc" }, 0.65),
    ...full({ case: "other" }, 0.7, 0.05),
  ]);
  assert.equal(
    findingOf(cases, "cql-published"),
    "Of the 3 differences from cql-published, on whole datasets: none above 0, " +
      "2 below (by most behaviour cloning: -0.0500), and 1 whose interval holds it.",
  );
  assert.equal(findingOf(cases.slice(0, 1), "cql-published"), "");
});

Deno.test("every experiment compares a case with the right one", () => {
  const against = (study: string, varied: PublishedRow["varied"]) => of(study).referenceOf(varied);
  assert.deepEqual(against("data", { case: "bc", "dataset.episodes": 1000 }), {
    case: "cql-published",
    "dataset.episodes": 1000,
  });
  assert.deepEqual(against("ingredients", { case: "dqn-both" }), { case: "dqn" });
  assert.deepEqual(against("ingredients", { case: "cql" }), { case: "cql" });
  assert.deepEqual(against("learning-rate", { learning_rate: 0.003 }), { learning_rate: 0.0003 });
  assert.deepEqual(against("architecture", { hidden: [64, 64, 64] }), { hidden: [256, 256] });
});

Deno.test("the page holds the experiments that were run, each with its figure", async () => {
  const data = [1000, 50_000].flatMap((episodes) =>
    ["cql-published", "dqn"].flatMap((name) =>
      full({ "dataset.episodes": episodes, case: name }, 0.7 + episodes / 1e6)
    )
  );
  const page = experimentsPage(new Map([["main", MAIN], ["data", data], ["ingredients", []]]), [
    { name: "optimum", survival: 0.875 },
  ])!;
  assert.match(
    page.markdown,
    /\| CQL, published alpha \| 1 x 3 \| 0\.8000 \| 0\.7900, 0\.8000, 0\.8100 \| 0\.9000 \|/,
  );
  assert.match(
    page.markdown,
    /\| DQN \| 5 x 2 \| 0\.71.* \| -0\.0100 \(-0\.0100 to -0\.0100\) \| 0\.00 \|/,
  );
  assert.match(page.markdown, /\| DQN, 1,000 episodes \|/);
  assert.doesNotMatch(page.markdown, /## Ingredients|NaN|undefined|null/);
  const files = await pageFiles(page);
  for (const text of ["CQL, published alpha", "optimum", "whole dataset"]) {
    assert.ok(files["results/experiments/main.svg"].includes(text), text);
  }
  for (const text of ["episodes in the dataset", "DQN", ">50k<"]) {
    assert.ok(files["results/experiments/data.svg"].includes(text), text);
  }
  assert.equal(experimentsPage(new Map(), []), null);
});

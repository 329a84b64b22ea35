import assert from "node:assert/strict";
import { suitePage } from "../../src/report/suite_page.ts";
import { profileCourse, suiteScores } from "../../src/report/suite_scores.ts";
import type { SuiteRecord } from "../../src/dataset/suite.ts";
import type { SuiteRow } from "../../src/study/tables/suite_study.ts";

const VALUE = { length: 9, discounted_return: 0.75, inadmissible_share: 0.125 };
const DATASET = { behaviour: "odd", survived: 1, sha256: "f" };
const RECORD: SuiteRecord = {
  format: 1,
  mdp_sha256: "m",
  behaviours: [
    { name: "random", policy: "any", survival: 0.7, ...VALUE },
    { name: "odd", policy: "odd actions", survival: 0.81234, ...VALUE },
  ],
  datasets: [
    { ...DATASET, file: "a", episodes: 10, seed: 0, transitions: 70 },
    { ...DATASET, file: "b", episodes: 2000, seed: 0, transitions: 18_000 },
    { ...DATASET, file: "c", episodes: 2000, seed: 4, transitions: 20_000 },
  ],
};

/** Rows of two planners on two sizes of each behaviour, seeds 0 and 9. */
const ROWS: SuiteRow[] = ["random", "odd"].flatMap((behaviour, b) =>
  [10, 2000].flatMap((episodes, e) =>
    [0, 9].flatMap((seed, s) => [
      { behaviour, episodes, seed, method: "steady", survival: 0.8 },
      { behaviour, episodes, seed, method: "odd", survival: 0.7 + 0.1 * b + 0.05 * e + 0.02 * s },
    ])
  )
);

Deno.test("the page of the suite has the behaviours' values and what there is of each", () => {
  const { path, markdown, figures } = suitePage(RECORD, { optimum: 0.9, baselines: [] });
  assert.equal(path, "results/suite/README.md");
  assert.deepEqual(figures, []);
  assert.doesNotMatch(markdown, /Baselines/);
  assert.match(markdown, /The optimum survives 0\.9000/);
  assert.match(markdown, /^\| odd \| odd actions \| 0\.8123 \| 0\.7500 \| 12\.5% \| 9\.50 \|$/m);
  assert.match(markdown, /^3 datasets .*: 2 behaviours, 10, 2,000 episodes, seeds 0, 4\.$/m);
});

Deno.test("a planner's score is 0 at random care and 1 at the optimum, tasks by behaviour and size", () => {
  const [steady, odd] = suiteScores(ROWS, { random: 0.7, optimum: 0.9 });
  const near = (scores: readonly (readonly number[])[]) =>
    scores.map((runs) => runs.map((score) => Number(score.toFixed(9))));
  assert.deepEqual(near(steady.scores), [[0.5, 0.5], [0.5, 0.5], [0.5, 0.5], [0.5, 0.5]]);
  assert.deepEqual(near(odd.scores), [[0, 0.1], [0.25, 0.35], [0.5, 0.6], [0.75, 0.85]]);
  assert.deepEqual(near([[steady.iqm.low, steady.iqm.value, steady.iqm.high]]), [[0.5, 0.5, 0.5]]);
  assert.equal(Number(odd.iqm.value.toFixed(9)), 0.425, "of (0.25 + 0.35 + 0.5 + 0.6) / 4");
  const [random, own] = odd.byBehaviour;
  assert.deepEqual([random.behaviour, own.behaviour], ["random", "odd"]);
  assert.deepEqual(near([[random.iqm, own.iqm]]), [[0.175, 0.675]]);
  // Both sizes of a seed are drawn together: what one loses the other gains.
  const opposed = ROWS.filter(({ behaviour, method }) => behaviour === method).map((row) => ({
    ...row,
    survival: (row.seed === 0) === (row.episodes === 10) ? 0.7 : 0.9,
  }));
  const [{ iqm }] = suiteScores(opposed, { random: 0.7, optimum: 0.9 });
  assert.deepEqual(near([[iqm.low, iqm.high]]), [[0.5, 0.5]]);
  const [above] = suiteScores([{ ...ROWS[0], survival: 0.9000004 }], { random: 0.7, optimum: 0.9 });
  assert.deepEqual(above.scores, [[1]], "a rounded optimum is the optimum");
});

Deno.test("a profile's levels are even and its shares those of the tasks' runs", () => {
  const course = profileCourse([[0, 0.1], [0.25, 0.25]], { from: -0.1, to: 0.3, step: 0.1 });
  assert.deepEqual(course.map(({ level }) => level), [-0.1, 0, 0.1, 0.2, 0.3]);
  assert.deepEqual(course.map(({ share }) => share), [1, 0.75, 0.5, 0.5, 0]);
});

Deno.test("the page has a row a planner, and says which seeds are not the suite's own", () => {
  const { markdown, figures } = suitePage(RECORD, { optimum: 0.9, baselines: ROWS });
  assert.match(markdown, /^\| steady \| 0\.5000 \(0\.5000 to 0\.5000\) \| .* \| .* \|$/m);
  assert.match(markdown, /seeds 0 \(the suite's files\) and 1 more \(9\)/);
  assert.deepEqual(figures.map(({ name }) => name), ["baseline-profiles", "baseline-sizes"]);
  const { vconcat } = figures[1].spec as {
    vconcat: { hconcat: { data: { values: Record<string, unknown>[] } }[] }[];
  };
  assert.deepEqual(vconcat.map(({ hconcat }) => hconcat.length), [2, 2], "behaviour by method");
  const [one] = vconcat[1].hconcat[1].data.values;
  assert.deepEqual([one.behaviour, one.method], ["odd", "odd"]);
  assert.deepEqual([one.survival, one.itself, one.episodes], [0.81, 0.81234, 10]);
  for (const { name } of figures) assert.ok(markdown.includes(`](${name}.svg)`), name);
});

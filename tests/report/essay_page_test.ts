import assert from "node:assert/strict";
import { wilsonInterval } from "../../src/evaluation/wilson.ts";
import type { EssayInput } from "../../src/report/essay_input.ts";
import { essayPage } from "../../src/report/essay_page.ts";
import { sweepScores } from "../../src/report/figures/alpha_boxes.ts";
import { comparisonPoints } from "../../src/report/figures/comparison.ts";
import { pageFiles } from "../../src/report/page.ts";
import { essayInput } from "./made_up_runs.ts";

const nothing: EssayInput = {
  ...essayInput,
  runs: [],
  sweep: [],
  clinicianShares: null,
  shares: {},
  counts: null,
};

Deno.test("under their protocol a model's score is the best of its evaluations, exactly the last weights'", () => {
  const scores = sweepScores(essayInput.sweep).map(({ alpha, seed, survival }) =>
    `${alpha} ${seed} ${survival}`
  );
  assert.deepEqual(scores.slice(0, 4), ["0 42 0.86", "0 42 0.78", "0 123 0.75", "0 123 0.77"]);
});

Deno.test("the comparison: simulated scores with what their episodes leave, exact ones with their range", () => {
  const points = comparisonPoints(essayInput);
  const [essay, protocol, exact] = points.filter(({ policy }) => policy === "CQL");
  assert.equal(essay.survival, 0.86);
  assert.deepEqual([essay.low, essay.high], Object.values(wilsonInterval(258, 300)));
  assert.ok(Math.abs(protocol.survival - (0.9 + 0.82) / 2) < 1e-12);
  assert.deepEqual([protocol.low, protocol.high], Object.values(wilsonInterval(172, 200)));
  assert.ok(Math.abs(exact.survival - 0.795) < 1e-12);
  assert.deepEqual([exact.low, exact.high], [0.79, 0.8]);
  assert.deepEqual([...new Set(points.map(({ policy }) => policy))], [
    "CQL",
    "BC",
    "DQN",
    "random",
  ]);
  assert.equal(points.at(-2)!.survival, 0.75);
});

Deno.test("the page holds all seven figures, and each is drawn with its axes", async () => {
  const page = essayPage(essayInput);
  const files = await pageFiles(page);
  const names = Object.keys(files).map((path) => path.replace("results/essay/", ""));
  assert.deepEqual(names.filter((name) => name !== "README.md"), [
    "figure-1-losses.svg",
    "figure-2-courses.svg",
    "figure-3-alpha.svg",
    "figure-4-comparison.svg",
    "figure-5-heat-map.svg",
    "figure-6-actions.svg",
    "figure-6-doses.svg",
    "figure-7-values.svg",
  ]);
  const shown: Record<string, string[]> = {
    "figure-1-losses.svg": ["training step", "behaviour cloning", "TD loss", "seed 123"],
    "figure-2-courses.svg": ["CQL by seed: exact", "by algorithm: simulated", "DQN"],
    "figure-3-alpha.svg": [">alpha<", "their protocol", "exact, final weights", "by seed"],
    "figure-4-comparison.svg": ["0.860", "0.750", "optimum", "ours, exact", "random"],
    "figure-5-heat-map.svg": ["0.770", "0.820", ">123<"],
    "figure-6-actions.svg": ["5 x fluid level", "clinicians", "share"],
    "figure-6-doses.svg": ["IV fluid (0 none, 4 most)", ">vasopressor<", "100%", "CQL"],
    "figure-7-values.svg": [
      "CQL, state 559",
      "DQN, all 713 states",
      "returns that are possible: 0 to 1",
      "the data show the action there",
      "action = 5 x fluid level",
    ],
  };
  for (const [name, texts] of Object.entries(shown)) {
    for (const text of texts) assert.ok(files[`results/essay/${name}`].includes(text), text);
  }
  assert.match(
    page.markdown,
    /\| clinicians \| 0% \| 0% \| 0% \| 0% \| 100% \| 0% \| 0% \| 100% \|/,
  );
  assert.match(page.markdown, /\| CQL \| 42 \| -24\.78 to -0\.78 \| -25\.00 to 0\.00 \|/);
  assert.doesNotMatch(page.markdown, /Left out|NaN|undefined|Infinity/);
});

Deno.test("a caption stands once, below its figure, whose text is its title", () => {
  const { markdown, figures } = essayPage(essayInput);
  for (const { name, title, caption } of figures) {
    assert.equal(markdown.split(caption).length, 2, name);
    assert.ok(markdown.includes(`\n![${title}](${name}.svg)\n\n${caption}\n`), name);
  }
});

Deno.test("what is missing is left out, and the page says what makes it", () => {
  const { figures, markdown } = essayPage(nothing);
  assert.deepEqual(figures, []);
  assert.equal(markdown.match(/Left out: its rows are not in `results`/g)?.length, 7);
  assert.match(markdown, /`deno task study configs\/study-alpha.yaml --only published` makes them/);
  const noKept = essayInput.runs.map((run) => ({ ...run, metrics: null, values: null }));
  const without = essayPage({ ...essayInput, runs: noKept });
  assert.deepEqual(without.figures.map(({ name }) => name.slice(0, 8)), [
    "figure-2",
    "figure-3",
    "figure-4",
    "figure-5",
    "figure-6",
    "figure-6",
  ]);
});

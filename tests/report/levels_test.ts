import assert from "node:assert/strict";
import { levelsPage, readCourses } from "../../src/report/levels.ts";

const about = {
  processor: "a processor",
  dataset: { episodes: 50, seed: 0 },
  ways: ["torch-published", "torch-full", "ours"].map((name) => ({
    name,
    title: `way ${name}`,
    steps: 250,
    library: "a library",
  })),
};

/** Lines of five evaluations, `seconds` apart, that rise to a level after `after` of them. */
function lines(
  way: string,
  { seconds, after, to }: { seconds: number; after: number; to: number },
) {
  return [1, 2, 3, 4, 5].map((i) => `${way},0,${50 * i},${i * seconds},${i > after ? to : 0.7}`);
}

Deno.test("says what was reached when, and how many times sooner", () => {
  const text = [
    "way,seed,step,seconds,survival",
    ...lines("torch-published", { seconds: 10, after: 1, to: 0.805 }),
    ...lines("torch-full", { seconds: 4, after: 0, to: 0.83 }),
    ...lines("ours", { seconds: 2, after: 1, to: 0.85 }),
  ].join("\n");
  const { markdown, figures } = levelsPage(about, readCourses(`${text}\n`));
  const row = (start: string) =>
    markdown.split("\n").find((line) => line.startsWith(`| ${start}`))!.split(" | ").slice(1);
  assert.deepEqual(row("way torch-published").slice(2, 4), [
    "20.0 s (100 steps)",
    "not reached in 250 steps",
  ]);
  assert.deepEqual(row("algorithm"), ["5.0", "more than 13", "more than 13", "- |"]);
  assert.deepEqual(row("system"), ["1.0", "1.0", "1.0", "more than 5 |"]);
  assert.deepEqual(row("together"), ["5.0", "more than 13", "more than 13", "more than 13 |"]);
  assert.equal(figures.length, 1);
});

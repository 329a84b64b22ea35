/**
 * The write-up of the lab's first view.
 *
 * @module
 */
import { load, markdownTable, spread } from "./markdown.ts";
import type { LabLoad, Sections } from "./results.ts";

/** Long tasks of fewer milliseconds are told by no browser. */
const TOLD = 50;

/** What is timed, in words, and its goal. */
const ROWS: readonly [key: keyof LabLoad, words: string, goal: string, unit?: number][] = [
  ["paint_ms", "first paint, ms", ""],
  ["view_ms", "first view, ms", "2000"],
  ["scores_ms", "the references' exact survival, ms", ""],
  ["longest_ms", "longest task until then, ms", "100"],
  ["longest_training_ms", "longest task while training, to the first chart, ms", "100"],
  ["sent_bytes", "sent for the first view, KB", "400", 1000],
];

/**
 * The lab's first view.
 *
 * @param section What was found.
 */
export function labText(section: Sections["lab"]): string {
  const { browser, loads } = section.found;
  const rows = ROWS.map(([key, words, goal, unit = 1]) => {
    const values = loads.map((seen) => seen[key] / unit).sort((a, b) => a - b);
    const texts = spread(values, 0);
    const isTask = key.startsWith("longest");
    return [words, ...texts.map((text) => isTask && text === "0" ? `< ${TOLD}` : text), goal];
  });
  return `## The lab's first view

${loads.length} loads of the page that \`deno task lab\` serves, each in a new ${browser} without a window that has
nothing of it, on the machine that serves it. The first view is there when the form of a training is drawn; a
task is a stretch in which the page answers to nothing, told by browsers from ${TOLD} ms on. The training is one of 10 steps of a
small network on the CPU; its chart loads what draws charts. Sent is what came before the first view, compressed as
the server compresses it. ${load(section)}

${markdownTable(["", "min", "median", "max", "goal"], rows)}`;
}

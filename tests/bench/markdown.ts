/**
 * Pieces of the benchmarks' write-up.
 *
 * @module
 */
import { median } from "../../src/trainer/webgpu/timing.ts";
import type { Pairs } from "./results.ts";

/** A share in percent. */
export const percent = (share: number) => `${(100 * share).toFixed(1)} %`;

/** A Markdown table, numbers to the right of the first column. */
export function markdownTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const rule = head.map((_, i) => i === 0 ? "---" : "---:");
  return [line(head), line(rule), ...rows.map(line)].join("\n");
}

/** How busy the machine was otherwise. */
export const load = ({ other_load }: { other_load: number }) =>
  `Other programs took ${percent(other_load)} of the cores' time meanwhile.`;

/** Second by first, pair by pair, sorted. */
export function ratios({ pairs }: Pairs): number[] {
  return pairs.map(([first, second]) => second / first).sort((a, b) => a - b);
}

/** Least, median and most of sorted values. */
export const spread = (values: readonly number[], digits: number) =>
  [values[0], median(values), values.at(-1)!].map((value) => value.toFixed(digits));

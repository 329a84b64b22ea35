/**
 * `deno task bench full`: the cost of training on whole datasets as they grow, for reading.
 *
 * @module
 */
import { InputError } from "../input_error.ts";
import type { FullReport } from "../trainer/full_benchmark.ts";
import { integerFlag } from "./flags.ts";
import { table } from "./table.ts";

/** Sizes timed unless said otherwise. */
export const FULL_SIZES: readonly number[] = [10_000, 1_000_000, 100_000_000];

/**
 * Reads a list of sizes such as `10000,1000000`.
 *
 * @param text As typed.
 * @throws {InputError} If one is no number of transitions.
 */
export function sizeList(text: string): number[] {
  const one = integerFlag("--transitions", { min: 10, max: 4_000_000_000 });
  const sizes = text.split(",").map(one);
  if (sizes.length <= 16) return sizes;
  throw new InputError("--transitions", `found ${sizes.length} sizes, expected at most 16`);
}

/** A number of bytes in MB. */
const megabytes = (bytes: number) => (bytes / 1e6).toFixed(bytes < 1e7 ? 2 : 0);

/**
 * The report for reading.
 *
 * @param report What was measured.
 */
export function fullTable(report: FullReport): string {
  const titles = [
    ...["transitions", "states", "pairs", "triples", "s to count", "MB", "MB as dataset"],
    ...["ms a step", "x first"],
  ];
  const sizes = table(
    titles.map((title) => ({ title, align: "right" as const })),
    report.sizes.map((size) => [
      String(size.transitions),
      String(size.states),
      String(size.pairs),
      String(size.triples),
      size.collect_seconds.toFixed(2),
      megabytes(size.data_bytes),
      megabytes(size.dataset_bytes),
      size.ms_per_step.toFixed(2),
      size.times_first.toFixed(3),
    ]),
  );
  return `${sizes}\n\nA model's weights, target network and moments: ${
    megabytes(report.model_bytes)
  } MB. On ${report.adapter}, kernels ${report.kernels}.`;
}

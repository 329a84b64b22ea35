/**
 * Their figures, ours under their protocol, and ours exactly.
 *
 * @module
 */
import { markdownTable } from "../../study/tables/text_tables.ts";

/** A method; shares, null where there is none. */
export interface ComparisonRow {
  /** In words. */
  readonly name: string;
  /** The repository's figure. */
  readonly repository: number | null;
  /** The essay's figure. */
  readonly essay: number | null;
  /** Our scores under their protocol, a seed each; empty if not run. */
  readonly published: readonly number[];
  /** Exact survival of what was trained, a seed each, or of the fixed policy; empty if not run. */
  readonly exact: readonly number[];
}

const percent = (share: number) => (100 * share).toFixed(1);

/** A list of shares with their mean. */
function listed(values: readonly number[]): string {
  if (values.length === 0) return "not run yet";
  const mean = values.reduce((a, b) => a + b, 0) / values.length;
  if (values.length === 1) return percent(mean);
  return `${percent(mean)} (${values.map(percent).join(", ")})`;
}

/**
 * The section with the table.
 *
 * @param rows Methods in order.
 */
export function comparisonTable(rows: readonly ComparisonRow[]): string {
  const theirs = (value: number | null) => value === null ? "" : value.toFixed(1);
  const head = ["survival, %", "repository", "essay", "ours, their protocol", "ours, exact"];
  const cells = rows.map((row) => [
    row.name,
    theirs(row.repository),
    theirs(row.essay),
    listed(row.published),
    listed(row.exact),
  ]);
  return `## Their figures and ours

${markdownTable(head, cells)}

Means, in brackets the seeds 42, 123 and 456. Fixed policies have one score a block of episodes; trainings are reported by their best
evaluation, and exactly by their final weights. Online training, which has seeds of its own, is scored by its final policies on the same blocks.
`;
}

/**
 * What the negative control came to, policy by policy.
 *
 * @module
 */
import type { TemplateParts } from "../../../report/template.ts";
import type { KeyedRow } from "../../../store/keyed_store.ts";
import { markdownTable } from "../../../study/tables/text_tables.ts";
import type { ControlKey, ControlRow } from "./control_rows.ts";

/** Least share of all redraws whose interval holds 0. */
const GOAL = 0.9;

/**
 * A table of the redraws; one that is refused holds nothing.
 *
 * @param rows The rows.
 */
export function controlTable(rows: readonly KeyedRow<ControlKey, ControlRow>[]): string {
  const policies = Object.keys(rows[0]?.row ?? {});
  return markdownTable(
    [
      "policy",
      "redraws",
      "refused",
      "hold 0",
      "of those not refused",
      "mean gain",
      "goal: 90% of all",
    ],
    policies.map((policy) => {
      const kept = rows.flatMap(({ row }) => row[policy] ?? []);
      const holding = kept.filter(({ holds }) => holds).length;
      const gain = kept.reduce((sum, { value }) => sum + value, 0) / kept.length;
      const verdict = holding >= GOAL * rows.length ? "met" : "missed";
      return [
        policy,
        String(rows.length),
        String(rows.length - kept.length),
        String(holding),
        kept.length === 0 ? "-" : `${(100 * holding / kept.length).toFixed(1)}%`,
        kept.length === 0 ? "-" : gain.toFixed(4),
        verdict,
      ];
    }),
  );
}

/**
 * The section's parts.
 *
 * @param rows The rows.
 */
export function controlParts(rows: readonly KeyedRow<ControlKey, ControlRow>[]): TemplateParts {
  return { tables: { control: controlTable(rows) } };
}

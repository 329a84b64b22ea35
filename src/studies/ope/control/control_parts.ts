/**
 * What the negative control came to, by patients and policy.
 *
 * @module
 */
import type { TemplateParts } from "../../../report/template.ts";
import type { KeyedRow } from "../../../store/keyed_store.ts";
import { markdownTable } from "../../../study/tables/text_tables.ts";
import type { ControlKey, ControlRow } from "./control_rows.ts";

/** Least share of all redraws whose interval holds 0. */
const GOAL = 0.9;

type Kept = KeyedRow<ControlKey, ControlRow>;

/** Rows of a group in words. */
function groupWords({ of }: ControlKey): string {
  if (of === undefined) return "numbered states";
  return `records, noise ${of.noise}${
    of.clinicians === "state" ? ", clinicians see the state" : ""
  }`;
}

/** A policy's line. */
function line(group: string, policy: string, rows: readonly Kept[]): string[] {
  const kept = rows.flatMap(({ row }) => row[policy] ?? []);
  const holding = kept.filter(({ holds }) => holds).length;
  const gain = kept.reduce((sum, { value }) => sum + value, 0) / kept.length;
  return [
    group,
    policy,
    String(rows.length),
    String(rows.length - kept.length),
    String(holding),
    kept.length === 0 ? "-" : `${(100 * holding / kept.length).toFixed(1)}%`,
    kept.length === 0 ? "-" : gain.toFixed(4),
    holding >= GOAL * rows.length ? "met" : "missed",
  ];
}

/**
 * A table of the redraws; one that is refused holds nothing.
 *
 * @param rows The rows.
 */
export function controlTable(rows: readonly Kept[]): string {
  return markdownTable(
    [
      "patients",
      "policy",
      "redraws",
      "refused",
      "hold 0",
      "of those not refused",
      "mean gain",
      "goal: 90% of all",
    ],
    [...Map.groupBy(rows, ({ key }) => groupWords(key))].flatMap(([group, own]) =>
      Object.keys(own[0].row).map((policy) => line(group, policy, own))
    ),
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

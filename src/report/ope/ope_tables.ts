/**
 * Tables of judged policies in Markdown.
 *
 * @module
 */
import { ESTIMATORS, type PolicyRecord, type Reference } from "../../judging/policy_record.ts";
import { markdownTable } from "../../study/tables/text_tables.ts";
import { literal } from "../own/text.ts";
import { digits, estimateRows, ESTIMATOR_NAMES, range, REASONS, reasonWords } from "./words.ts";

/** All policies by the recommended estimator. */
export function policiesTable(records: readonly PolicyRecord[]): string {
  const rows = records.map(({ policy, kind, recommended, estimates, difference }) => {
    const [one, own] = [estimates[recommended], difference[recommended]];
    return [
      literal(policy),
      kind,
      digits(one.value),
      range(one.low, one.high),
      digits(own.value),
      range(own.low, own.high),
      literal(reasonWords(one)),
    ];
  });
  return markdownTable(
    ["policy", "kind", "value", "interval", "minus clinicians", "interval", ""],
    rows,
  );
}

/** One policy by all estimators, a table a kind. */
export function estimatesTable(records: readonly PolicyRecord[]): string {
  return records.map((record) =>
    markdownTable(
      [
        record.kind,
        "value",
        "interval",
        "minus clinicians",
        "interval",
        "ESS",
        "mean weight",
        "",
      ],
      estimateRows(record).map((row) => [...row.slice(0, -1), literal(row.at(-1)!)]),
    )
  ).join("\n\n");
}

/** Who is to be seen beside the policies. */
export function referencesTable({ references }: PolicyRecord): string {
  const row = (name: string, found: Reference) =>
    found === null
      ? [name, "-", "-", "refused or not to be had"]
      : [name, digits(found.value), range(found.low, found.high), ""];
  return markdownTable(["beside the policies", "value", "interval", ""], [
    row("clinicians, as observed", references.clinicians),
    row("their clone", references.clone),
    row("no treatment", references.none),
    row("actions at random", references.random),
  ]);
}

/** What names of estimators stand for. */
export function estimatorsTable({ recommended }: PolicyRecord): string {
  return markdownTable(
    ["name", "estimator"],
    ESTIMATORS.map((name) => [
      name,
      `${ESTIMATOR_NAMES[name]}${name === recommended ? ": the number to read" : ""}`,
    ]),
  );
}

/**
 * What reasons mean that were given.
 *
 * @param records The records.
 * @returns Nothing where no number is refused.
 */
export function reasonsText(records: readonly PolicyRecord[]): string {
  const given = new Set(
    records.flatMap(({ estimates }) => ESTIMATORS.map((name) => estimates[name].refused)),
  );
  const lines = Object.entries(REASONS).flatMap(([reason, words]) =>
    given.has(reason as keyof typeof REASONS) ? [`- \`${reason}\`: ${words}`] : []
  );
  return lines.length === 0 ? "" : `Reasons that numbers are refused for:\n\n${lines.join("\n")}`;
}

/**
 * What was judged, as tables for reading.
 *
 * @module
 */
import type { PolicyRecord, Reference } from "../../judging/policy_record.ts";
import {
  dataLines,
  digits,
  estimateRows,
  footLines,
  policyLines,
  range,
} from "../../report/ope/words.ts";
import { table } from "../table.ts";

/** A reference for reading. */
function referenceRow(name: string, found: Reference): string[] {
  return found === null
    ? [name, "-", "-", "refused or not to be had"]
    : [name, digits(found.value), range(found.low, found.high), ""];
}

/** One policy. */
function policyTable(record: PolicyRecord): string {
  return table([
    { title: `${record.policy}, ${record.kind}` },
    ...["value", "interval", "- clinicians", "interval", "ESS", "mean weight"].map((title) => ({
      title,
      align: "right" as const,
    })),
    { title: "" },
  ], estimateRows(record));
}

/**
 * Judged policies for reading.
 *
 * @param records At least one, of the same patients.
 */
export function opeTable(records: readonly PolicyRecord[]): string {
  const [{ references }] = records;
  const columns = [
    { title: "to be seen beside" },
    { title: "value", align: "right" },
    { title: "interval", align: "right" },
    { title: "" },
  ] as const;
  const beside = table(columns, [
    referenceRow("clinicians (observed)", references.clinicians),
    referenceRow("their clone", references.clone),
    referenceRow("no treatment", references.none),
    referenceRow("random", references.random),
  ]);
  return [
    beside,
    ...records.flatMap((record) => ["", policyTable(record), ...policyLines(record)]),
    "",
    ...dataLines(records[0]),
    "",
    ...footLines(records),
  ].join("\n");
}

/**
 * Everything that is committed, made of the records alone.
 *
 * @module
 */
import { judgementOf } from "./judge.ts";
import { readmeOf } from "./readme.ts";
import { decodeRecords, type RecordTexts } from "./records.ts";

/** A number with eight digits, as in the tables. */
function eightDigits(_: string, value: unknown): unknown {
  return typeof value === "number" ? Number(value.toPrecision(8)) : value;
}

/**
 * Makes everything that is committed of the records' texts alone.
 *
 * @param texts runs.json, metrics.csv, scores.csv and course.csv.
 * @returns All files by name.
 */
export function resultFiles(texts: RecordTexts): Record<string, string> {
  const records = decodeRecords(texts);
  const judgement = judgementOf(records);
  return {
    ...texts,
    "checks.json": JSON.stringify({ format: 1, ...judgement }, eightDigits, 2) + "\n",
    "README.md": readmeOf(records, judgement),
  };
}

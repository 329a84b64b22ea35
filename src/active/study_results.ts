/**
 * The files of a finished study: `rows.csv`, `curves.csv` and `summary.json` in a folder of its name.
 *
 * @module
 */
import { join } from "node:path";
import type { ActiveConfig } from "../config/active_config.ts";
import { makeFolder, writeFileAtomic } from "../files/atomic_write.ts";
import { holdingKeys, startingWith } from "../files/file_kind.ts";
import { readTextIfThere } from "../files/read_bytes.ts";
import { parseResult } from "../text/json.ts";
import { STUDY_SUMMARY } from "./summary_check.ts";
import { readCsv } from "../text/csv.ts";
import type { StudyRow } from "./run_dataset.ts";
import type { StudyResult } from "./run_study.ts";
import { studyParts } from "./study_parts.ts";
import { type StudySummary, summariseStudy } from "./study_summary.ts";

/** Columns of `rows.csv`: the keys of a row. */
const COLUMNS = [
  "dataset",
  "strategy",
  "budget",
  "pairs",
  "value",
  "error",
  "agreement",
  "difference",
  "difference_error",
] as const satisfies readonly (keyof StudyRow)[];

/** What the files are. */
const KINDS = {
  "rows.csv": startingWith("table of a study's rows", "dataset,strategy,"),
  "curves.csv": startingWith("table of a study's curves", "strategy,budget,"),
  "summary.json": holdingKeys("summary of a study", ["format", "config"]),
} as const;

/** Rows as CSV; what does not apply is empty. */
export function rowsCsv(rows: readonly StudyRow[]): string {
  const lines = rows.map((row) => COLUMNS.map((column) => row[column] ?? "").join(","));
  return [COLUMNS.join(","), ...lines, ""].join("\n");
}

/**
 * Reads rows that {@link rowsCsv} wrote.
 *
 * @param text The CSV.
 */
export function readRowsCsv(text: string): StudyRow[] {
  return readCsv(text).map((cells) =>
    Object.fromEntries(
      COLUMNS.map((column) => [
        column,
        column === "strategy" ? cells[column] : cells[column] === "" ? null : Number(cells[column]),
      ]),
    ) as unknown as StudyRow
  );
}

/** Mean curves as CSV, one line a strategy and budget, for figures. */
function curvesCsv({ curves }: StudySummary): string {
  const number = (value: number | undefined) => value === undefined ? "" : value.toFixed(6);
  const lines = curves.map(({ strategy, budget, pairs, value, agreement, difference }) =>
    [
      strategy,
      budget,
      pairs.toFixed(1),
      ...[value, agreement].flatMap(({ mean, low, high }) => [mean, low, high].map(number)),
      number(difference?.mean),
      number(difference?.low),
      number(difference?.high),
    ].join(",")
  );
  const measures = ["value", "agreement", "difference"];
  const columns = measures.flatMap((name) => [name, `${name}_low`, `${name}_high`]);
  return [["strategy", "budget", "pairs", ...columns].join(","), ...lines, ""].join("\n");
}

/**
 * Summarises a study and writes its files.
 *
 * @param results Folder of all studies.
 * @param config The study.
 * @param result What it came to.
 * @throws {InputError} If the folder cannot be written.
 */
export async function writeStudy(
  results: string,
  config: ActiveConfig,
  result: StudyResult,
): Promise<StudySummary> {
  const folder = join(results, config.name);
  await makeFolder(folder);
  const { bounds } = (await studyParts(config)).environment;
  const summary = summariseStudy(config, { ...result, bounds });
  const files = {
    "rows.csv": rowsCsv(result.rows),
    "curves.csv": curvesCsv(summary),
    "summary.json": `${JSON.stringify(summary, null, 1)}\n`,
  };
  for (const [name, text] of Object.entries(files)) {
    await writeFileAtomic(join(folder, name), text, { kind: KINDS[name as keyof typeof files] });
  }
  return summary;
}

/**
 * Reads the summaries of all studies in a folder, in the order of their names.
 *
 * @param results The folder.
 * @throws {InputError} If a summary is damaged or of another format.
 */
export async function readSummaries(results: string): Promise<StudySummary[]> {
  const names = (await Array.fromAsync(Deno.readDir(results)))
    .filter((entry) => entry.isDirectory).map((entry) => entry.name).sort();
  const summaries: StudySummary[] = [];
  for (const name of names) {
    const path = join(results, name, "summary.json");
    const text = await readTextIfThere(path);
    if (text === null) continue;
    summaries.push(parseResult<StudySummary>(text, path, STUDY_SUMMARY));
  }
  return summaries;
}

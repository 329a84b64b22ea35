/**
 * Parts of the page on the synthetic cohort itself, made of what `deno task dev synthetic` wrote.
 *
 * @module
 */
import { basename, join } from "node:path";
import { readText, readTextIfThere } from "../../files/read_bytes.ts";
import type { TemplateParts } from "../../report/template.ts";
import { markdownTable } from "../../study/tables/text_tables.ts";
import { checkCsv, type CsvRow, readCsv } from "../../text/csv.ts";
import { type CellCheck, finite, share, whole, words } from "../../text/value_checks.ts";

const count = whole({ min: 1 });
const error = finite({ min: 0 });

/** Columns of the tables. */
const COLUMNS: Readonly<Record<string, Readonly<Record<string, CellCheck>>>> = {
  recovery: {
    noise: finite({ min: 0 }),
    rows: count,
    nearest_centre: share,
    likeliest_state: share,
  },
  agreement: {
    setting: words(),
    policy: words(),
    solved: share,
    solved_error: error,
    simulated: share,
    simulated_error: error,
    z: finite(),
  },
  confounding: {
    cells: count,
    clinicians: words(),
    least_share: share,
    model: share,
    truth: share,
    clinicians_model: share,
    clinicians_truth: share,
    model_above_truth: finite({ min: -1, max: 1 }),
  },
};

const percent = (cell: string) => `${(100 * Number(cell)).toFixed(1)}%`;
const four = (cell: string) => Number(cell).toFixed(4);

/**
 * Checks one of the tables.
 *
 * @param path The file.
 * @throws {InputError} Naming file, line and column.
 */
export async function checkSyntheticTable(path: string): Promise<void> {
  checkCsv(await readText(path), COLUMNS[basename(path, ".csv")], path);
}

/**
 * The parts.
 *
 * @param results Folder of results.
 * @returns Null where the tables are not there.
 * @throws {InputError} If one is damaged.
 */
export async function syntheticParts(results: string): Promise<TemplateParts | null> {
  const tables: CsvRow[][] = [];
  for (const name of ["recovery", "agreement", "confounding"]) {
    const path = join(results, "cohort", `${name}.csv`);
    const text = await readTextIfThere(path);
    if (text === null) return null;
    checkCsv(text, COLUMNS[name], path);
    tables.push(readCsv(text, path));
  }
  const [recovery, agreement, confounding] = tables;
  const furthest = Math.max(...agreement.map(({ z }) => Math.abs(Number(z))));
  return {
    tables: {
      recovery: markdownTable(
        ["noise", "nearest centre", "likeliest state"],
        recovery.map((
          row,
        ) => [row.noise, percent(row.nearest_centre), percent(row.likeliest_state)]),
      ),
      confounding: markdownTable(
        ["cells", "clinicians see", "least share", "by the model", "truly", "too high by"],
        confounding.map((row) => [
          row.cells,
          `the ${row.clinicians}`,
          row.least_share,
          four(row.model),
          four(row.truth),
          four(row.model_above_truth),
        ]),
      ),
    },
    values: { agreements: String(agreement.length), furthest: furthest.toFixed(2) },
  };
}

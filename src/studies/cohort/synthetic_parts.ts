/**
 * Parts of the page on the synthetic cohort itself, made of what `deno task dev synthetic` wrote.
 *
 * @module
 */
import { join } from "node:path";
import { readTextIfThere } from "../../files/read_bytes.ts";
import type { TemplateParts } from "../../report/template.ts";
import { markdownTable } from "../../study/tables/text_tables.ts";
import { type CsvRow, readCsv } from "../../text/csv.ts";

const percent = (cell: string) => `${(100 * Number(cell)).toFixed(1)}%`;
const four = (cell: string) => Number(cell).toFixed(4);

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

/**
 * The study's page, made of its committed rows.
 *
 * @module
 */
import { readText } from "../../files/read_bytes.ts";
import type { Page } from "../../report/page.ts";
import { fillTemplate, type TemplateParts } from "../../report/template.ts";
import { readStore } from "../../store/keyed_store.ts";
import type { Kept } from "./cases.ts";
import { noiseParts, recordsParts } from "./records_parts.ts";
import { COHORT_ROWS, type CohortKey, type CohortRow, rowsPath } from "./rows.ts";
import { sweepParts } from "./sweep_parts.ts";

const PATH = "results/cohort/README.md";

const HEAD = `# Learning from patients' records

Cohorts of synthetic patients whose process is ICU-Sepsis, so that every policy's truth is known; learned from as real records
would be: imported, split by patient, standardised on the training patients alone.
`;

/** Sections: rows of a name, and what is made of them. */
const SECTIONS: readonly (readonly [string, (rows: readonly Kept[]) => TemplateParts])[] = [
  ["records", recordsParts],
  ["noise", noiseParts],
  ["sweep", sweepParts],
];

/**
 * The page, with a section for each kind of rows that are there.
 *
 * @param results Folder of results.
 */
export async function cohortPages(results: string): Promise<Page[]> {
  const pages: Page[] = [];
  for (const [name, parts] of SECTIONS) {
    const { rows } = await readStore<CohortKey, CohortRow>(rowsPath(results, name), COHORT_ROWS);
    if (rows.length === 0) continue;
    const where = `src/studies/cohort/${name}.md`;
    const template = await readText(new URL(`${name}.md`, import.meta.url).pathname);
    pages.push(fillTemplate(template, parts(rows), { path: PATH, where }));
  }
  if (pages.length === 0) return [];
  return [{
    path: PATH,
    markdown: [HEAD, ...pages.map(({ markdown }) => markdown)].join("\n"),
    figures: pages.flatMap(({ figures }) => figures),
  }];
}

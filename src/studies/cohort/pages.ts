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
import { checkSyntheticTable, syntheticParts } from "./synthetic_parts.ts";
import { sweepParts } from "./sweep_parts.ts";

const PATH = "results/cohort/README.md";

const HEAD = `# Learning from patients' records

Cohorts of synthetic patients whose process is ICU-Sepsis, so that every policy's truth is known; learned from as real records
would be: imported, split by patient, standardised on the training patients alone.
`;

/** A section's parts of the rows of a name; null where there are none. */
const ofRows =
  (name: string, parts: (rows: readonly Kept[]) => TemplateParts) => async (results: string) => {
    const { rows } = await readStore<CohortKey, CohortRow>(rowsPath(results, name), COHORT_ROWS);
    return rows.length === 0 ? null : parts(rows);
  };

/** Sections by the names of their templates, and what each is made of. */
const SECTIONS: Readonly<Record<string, (results: string) => Promise<TemplateParts | null>>> = {
  synthetic: syntheticParts,
  records: ofRows("records", recordsParts),
  noise: ofRows("noise", noiseParts),
  sweep: ofRows("sweep", sweepParts),
};

/**
 * Checks one of the study's tables.
 *
 * @param path The file.
 * @throws {InputError} Naming file, line and column or key.
 */
export async function checkCohortTable(path: string): Promise<void> {
  if (path.endsWith(".csv")) return await checkSyntheticTable(path);
  await readStore(path, COHORT_ROWS);
}

/**
 * The page, with a section for each kind of rows that are there.
 *
 * @param results Folder of results.
 */
export async function cohortPages(results: string): Promise<Page[]> {
  const pages: Page[] = [];
  for (const [name, partsIn] of Object.entries(SECTIONS)) {
    const parts = await partsIn(results);
    if (parts === null) continue;
    const where = `src/studies/cohort/${name}.md`;
    const template = await readText(new URL(`${name}.md`, import.meta.url).pathname);
    pages.push(fillTemplate(template, parts, { path: PATH, where }));
  }
  if (pages.length === 0) return [];
  return [{
    path: PATH,
    markdown: [HEAD, ...pages.map(({ markdown }) => markdown)].join("\n"),
    figures: pages.flatMap(({ figures }) => figures),
  }];
}

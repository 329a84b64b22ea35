/**
 * The pages of planners on counts and of choices by held-out data, of their committed tables.
 *
 * @module
 */
import type { Page } from "../../report/page.ts";
import { selectionPage } from "../../report/selection_page.ts";
import { tabularPage } from "../../report/tabular_page.ts";
import type { ResultSources } from "./sources.ts";

/** Selection studies by the folder of their results, with their configs. */
const SELECTIONS = {
  "selection": "configs/select-tabular.yaml",
  "selection-networks": "configs/select.yaml",
} as const;

/**
 * The pages; a selection study that was not run is left out.
 *
 * @param sources Committed results.
 */
export async function tablePages({ read, readIfThere }: ResultSources): Promise<Page[]> {
  const tabular = tabularPage({
    methods: await read("tabular/methods.csv"),
    decomposition: await read("tabular/decomposition.csv"),
  });
  const pages = [tabular];
  for (const [name, config] of Object.entries(SELECTIONS)) {
    const candidates = await readIfThere(`${name}/candidates.csv`);
    const choices = await readIfThere(`${name}/choices.csv`);
    if (candidates === null || choices === null) continue;
    pages.push(selectionPage({ candidates, choices }, { name, config }));
  }
  return pages;
}

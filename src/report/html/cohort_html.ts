/**
 * The page of a cohort as HTML.
 *
 * @module
 */
import type { VegaRuntime } from "./page_html.ts";
import { sectionedHtml, type SectionedReport } from "./sectioned_html.ts";

const WARNING =
  `<p class="warning" role="note"><strong>Records of patients.</strong> The page holds no single record, but what it shows of
small groups may tell of one. Nothing here may inform the care of a patient.</p>
`;

/**
 * Makes the page.
 *
 * @param page What it shows.
 * @param vega The runtime that draws its figures.
 * @returns The HTML.
 */
export async function cohortHtml(page: SectionedReport, vega: VegaRuntime): Promise<string> {
  const words = { label: "The cohort", warning: WARNING, madeBy: "deno task cohort show" };
  return await sectionedHtml(page, words, vega);
}

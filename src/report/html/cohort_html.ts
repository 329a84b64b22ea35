/**
 * The page of a cohort as HTML.
 *
 * @module
 */
import type { ReportPart } from "../joined_report.ts";
import type { VegaRuntime } from "./page_html.ts";
import { sectionedHtml, type SectionedReport } from "./sectioned_html.ts";

const WARNING =
  `<p class="warning" role="note"><strong>Records of patients.</strong> The page holds no single record, but what it shows of
small groups may tell of one. Nothing here may inform the care of a patient.</p>
`;

/** What stands on pages of cohorts. */
export const COHORT_WORDS: ReportPart["words"] = { label: "The cohort", warning: WARNING };

/**
 * Makes the page.
 *
 * @param page What it shows.
 * @param vega The runtime that draws its figures.
 * @returns The HTML.
 */
export async function cohortHtml(page: SectionedReport, vega: VegaRuntime): Promise<string> {
  return await sectionedHtml(page, { ...COHORT_WORDS, madeBy: "deno task cohort show" }, vega);
}

/**
 * The page of judged policies as HTML.
 *
 * @module
 */
import type { ReportPart } from "../joined_report.ts";
import { OWN_WARNING } from "../method.ts";
import type { VegaRuntime } from "./page_html.ts";
import { sectionedHtml, type SectionedReport } from "./sectioned_html.ts";

/** What stands on pages of judged policies. */
export const JUDGED_WORDS: ReportPart["words"] = { label: "The policies", warning: OWN_WARNING };

/**
 * Makes the page.
 *
 * @param page What it shows.
 * @param vega The runtime that draws its figures.
 * @returns The HTML.
 */
export async function judgedHtml(page: SectionedReport, vega: VegaRuntime): Promise<string> {
  return await sectionedHtml(page, { ...JUDGED_WORDS, madeBy: "deno task ope" }, vega);
}

/**
 * The report of a user's own runs as HTML.
 *
 * @module
 */
import type { ReportPart } from "../joined_report.ts";
import { OWN_WARNING } from "../method.ts";
import { SURVIVAL_LABEL, type VegaRuntime } from "./page_html.ts";
import { sectionedHtml, type SectionedReport } from "./sectioned_html.ts";

/** What stands on pages of runs and studies. */
export const OWN_WORDS: ReportPart["words"] = { label: SURVIVAL_LABEL, warning: OWN_WARNING };

/**
 * Makes the page.
 *
 * @param report What it shows.
 * @param vega The runtime that draws its figures.
 * @param words What else stands on it (default: {@link OWN_WORDS}).
 * @returns The HTML.
 */
export async function ownReportHtml(
  report: SectionedReport,
  vega: VegaRuntime,
  words: ReportPart["words"] = OWN_WORDS,
): Promise<string> {
  return await sectionedHtml(report, { ...words, madeBy: "deno task report" }, vega);
}

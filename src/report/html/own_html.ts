/**
 * The report of a user's own runs as HTML.
 *
 * @module
 */
import { OWN_WARNING } from "../method.ts";

import { SURVIVAL_LABEL, type VegaRuntime } from "./page_html.ts";
import { sectionedHtml, type SectionedReport } from "./sectioned_html.ts";

/**
 * Makes the page.
 *
 * @param report What it shows.
 * @param vega The runtime that draws its figures.
 * @returns The HTML.
 */
export async function ownReportHtml(report: SectionedReport, vega: VegaRuntime): Promise<string> {
  const words = { label: SURVIVAL_LABEL, warning: OWN_WARNING, madeBy: "deno task report" };
  return await sectionedHtml(report, words, vega);
}

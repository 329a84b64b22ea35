/**
 * The page of judged policies as HTML.
 *
 * @module
 */
import { OWN_WARNING } from "../method.ts";
import type { VegaRuntime } from "./page_html.ts";
import { sectionedHtml, type SectionedReport } from "./sectioned_html.ts";

/**
 * Makes the page.
 *
 * @param page What it shows.
 * @param vega The runtime that draws its figures.
 * @returns The HTML.
 */
export async function judgedHtml(page: SectionedReport, vega: VegaRuntime): Promise<string> {
  const words = { label: "The policies", warning: OWN_WARNING, madeBy: "deno task ope" };
  return await sectionedHtml(page, words, vega);
}

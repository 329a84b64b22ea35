/**
 * The report of a user's own runs as HTML.
 *
 * @module
 */
import { WARNING } from "../method.ts";
import type { OwnReport } from "../own/own_page.ts";
import { visible } from "../../text/visible.ts";
import { figureHtml } from "./figure_html.ts";
import { escapeHtml } from "./markdown_html.ts";
import { firstScreen, pageHtml, pageSection, type Section, type VegaRuntime } from "./page_html.ts";

/**
 * Makes the page.
 *
 * @param report What it shows.
 * @param vega The runtime that draws its figures.
 * @returns The HTML.
 */
export async function ownReportHtml(report: OwnReport, vega: VegaRuntime): Promise<string> {
  const { title, summary, numbers, picture } = report;
  const drawn = picture ? await figureHtml(picture, "first-picture") : "";
  const sections: Section[] = [];
  for (const section of report.sections) {
    sections.push(await pageSection(section, { prefix: section.id, link: (href) => href }));
  }
  return await pageHtml({
    title: visible(title),
    top: `<p>${escapeHtml(summary.join(" "))}</p>\n${WARNING}${firstScreen(numbers, drawn)}`,
    sections,
    footer: "Made by <code>deno task report</code>.",
    vega,
  });
}

/**
 * A report of sections as HTML: of runs, or of a cohort.
 *
 * @module
 */
import { visible } from "../../text/visible.ts";
import type { Figure } from "../figure.ts";
import { figureHtml } from "./figure_html.ts";
import { escapeHtml } from "./markdown_html.ts";
import {
  type FirstNumber,
  firstScreen,
  pageHtml,
  pageSection,
  type Section,
  type VegaRuntime,
} from "./page_html.ts";

/** A section. */
export interface ReportSection {
  /** Names it in links. */
  readonly id: string;
  /** Its text; figures go where `![title](name.svg)` stands on a line of its own. */
  readonly markdown: string;
  /** Its figures. */
  readonly figures: readonly Figure[];
}

/** A report. */
export interface SectionedReport {
  /** Its title. */
  readonly title: string;
  /** What it is: sentences, as text. */
  readonly summary: readonly string[];
  /** Numbers of the first screen. */
  readonly numbers: readonly FirstNumber[];
  /** The first screen's picture, if there is one. */
  readonly picture: Figure | null;
  /** The rest, in order. */
  readonly sections: readonly ReportSection[];
}

/** What else stands on the page. */
export interface PageWords {
  /** What its numbers are. */
  readonly label: string;
  /** HTML of a warning above them. */
  readonly warning: string;
  /** The command that made it. */
  readonly madeBy: string;
}

/**
 * Makes the page.
 *
 * @param report What it shows.
 * @param words What else stands on it.
 * @param vega The runtime that draws its figures.
 * @returns The HTML.
 */
export async function sectionedHtml(
  { title, summary, numbers, picture: figure, sections: all }: SectionedReport,
  { label, warning, madeBy }: PageWords,
  vega: VegaRuntime,
): Promise<string> {
  const picture = figure ? await figureHtml(figure, "first-picture") : "";
  const sections: Section[] = [];
  for (const section of all) {
    sections.push(await pageSection(section, { prefix: section.id, link: (href) => href }));
  }
  return await pageHtml({
    title: visible(title),
    top: `<p>${escapeHtml(summary.join(" "))}</p>\n${warning}${
      firstScreen(numbers, { label, picture })
    }`,
    sections,
    footer: `Made by <code>${escapeHtml(madeBy)}</code>.`,
    vega,
  });
}

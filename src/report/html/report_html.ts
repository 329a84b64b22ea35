/**
 * All results as one HTML page.
 *
 * @module
 */
import { posix } from "node:path";
import { CONTENTS, inReadingOrder, NOTEBOOKS } from "../contents.ts";
import { type HeadlineRow, keyNumbers } from "../headline.ts";
import { headlineMarkdown } from "../index_page.ts";
import { METHOD, WARNING, WHAT_IT_IS } from "../method.ts";
import type { Page } from "../page.ts";
import { figureHtml } from "./figure_html.ts";
import { escapeHtml, renderMarkdown } from "./markdown_html.ts";
import {
  firstScreen,
  pageHtml,
  pageSection,
  type Section,
  SURVIVAL_LABEL,
  type VegaRuntime,
} from "./page_html.ts";

/** A page with the files its numbers come from, as paths in the project. */
export interface SourcedPage extends Page {
  /** Such as `results/study/cql-full.jsonl`. */
  readonly sources: readonly string[];
}

/** What the report is made of. */
export interface ReportInput {
  /** The pages, in any order. */
  readonly pages: readonly SourcedPage[];
  /** The headline's rows. */
  readonly headline: readonly HeadlineRow[];
  /** The project's root as links from the report reach it, without a slash at its end. */
  readonly root: string;
  /** The runtime that draws figures. */
  readonly vega: VegaRuntime;
}

/** An id made of a path: \`results/study/README.md\` is \`study\`. */
function idOf(path: string): string {
  return path.replace(/^results\//, "").replace(/(\/README)?\.md$/, "").replaceAll(/[^\w-]/g, "-");
}

/** A path in the project as a link from the report. */
function linkTo(root: string, path: string): string {
  return `${root}/${path}`.split("/").map((part) => encodeURIComponent(part)).join("/");
}

/** Where a page's numbers come from. */
function about({ path, sources }: SourcedPage, root: string): string {
  const links = [path, ...sources].map((file) => {
    const shown = posix.relative(posix.dirname(path), file);
    return `<a href="${escapeHtml(linkTo(root, file))}">${escapeHtml(shown)}</a>`;
  });
  return `<div class="about"><p>Numbers from ${escapeHtml(posix.dirname(path))}: ${
    links.join(", ")
  }</p></div>\n`;
}

/** A page as a section; its sources follow the title. */
async function section(
  page: SourcedPage,
  { pages, root }: ReportInput,
): Promise<Section> {
  const { html, headings } = await pageSection(page, {
    prefix: idOf(page.path),
    link(href) {
      const target = posix.join(posix.dirname(page.path), href);
      return pages.some(({ path }) => path === target) ? `#${idOf(target)}` : linkTo(root, target);
    },
  });
  return { html: html.replace("</h2>\n", (end) => end + about(page, root)), headings };
}

/** Words of our own as a section; links start from the folder of results. */
function words(markdown: string, { prefix, root }: { prefix: string; root: string }): Section {
  return renderMarkdown(markdown, {
    prefix,
    shift: 1,
    figures: [],
    figureHtml: () => "",
    link: (href) => linkTo(root, posix.join("results", href)),
  });
}

/** Which sections stand for which notebook, and which for none. */
function notebooksMarkdown(pages: readonly Page[]): string {
  const paths = inReadingOrder(pages).map(({ path }) => path);
  const replaces = (path: string) => CONTENTS.find((entry) => entry.path === path)?.replaces ?? [];
  const listed = (own: readonly string[]) =>
    own.length === 0
      ? "no section of this page"
      : own.map((path) => `[${idOf(path)}](#${idOf(path)})`).join(", ");
  const lines = NOTEBOOKS.map((name) =>
    `- \`${name}\`: ${listed(paths.filter((path) => replaces(path).includes(name)))}`
  );
  const beyond = listed(paths.filter((path) => replaces(path).length === 0));
  return `# Appendix: the published notebooks

Sections that replace the published study's notebooks:

${lines.join("\n")}

Beyond them: ${beyond}.
`;
}

/** The picture of the first screen: where it is, and what it says there. */
const PICTURE = {
  path: "results/essay/README.md",
  name: "figure-2-courses",
  caption:
    "The same policies, scored in 100 simulated episodes as published (above) and exactly (below): most of what " +
    "moves above is the draw of episodes.",
} as const;

/** The first screen: the picture, and the headline's numbers beside it. */
async function first({ pages, headline }: ReportInput): Promise<string> {
  const figure = pages.find(({ path }) => path === PICTURE.path)?.figures
    .find(({ name }) => name === PICTURE.name);
  const picture = figure
    ? await figureHtml({ ...figure, caption: PICTURE.caption }, "first-picture")
    : "";
  return firstScreen(keyNumbers(headline), { label: SURVIVAL_LABEL, picture });
}

/**
 * Makes the report.
 *
 * @param input Pages, headline, links, runtime.
 * @returns The HTML.
 */
export async function reportHtml(input: ReportInput): Promise<string> {
  const { pages, headline, vega, root } = input;
  const sections = [
    words(`# Headline\n\n${headlineMarkdown(headline)}`, { prefix: "headline", root }),
    words(METHOD, { prefix: "method", root }),
  ];
  for (const page of inReadingOrder(pages)) sections.push(await section(page, input));
  sections.push(words(notebooksMarkdown(pages), { prefix: "notebooks", root }));
  return await pageHtml({
    title: "icu-cql: results",
    top: `<p>${WHAT_IT_IS}</p>
${WARNING}${await first(input)}`,
    sections,
    footer: "Made by <code>deno task report</code>.",
    vega,
  });
}

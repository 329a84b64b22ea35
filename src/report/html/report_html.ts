/**
 * All results as one HTML page that needs nothing beside it: no network, no folder. Its policy holds it to
 * that: whatever gets into the page, the browser loads and sends nothing. Scripts and styles stand in
 * the page, and vega compiles expressions, so these are allowed inline and by evaluation.
 *
 * @module
 */
import { posix } from "node:path";
import { type FileKind, startingWith } from "../../files/file_kind.ts";
import { CONTENTS, inReadingOrder, NOTEBOOKS } from "../contents.ts";
import { type HeadlineRow, keyNumbers } from "../headline.ts";
import { headlineMarkdown } from "../index_page.ts";
import { METHOD, WHAT_IT_IS } from "../method.ts";
import type { Page } from "../page.ts";
import { DARK } from "../theme.ts";
import DRAW from "./draw_figures.js" with { type: "text" };
import { figureHtml, scriptJson } from "./figure_html.ts";
import { escapeHtml, type PageHeading, renderMarkdown } from "./markdown_html.ts";
import STYLE from "./report.css" with { type: "text" };

/** What the page may do, as a Content Security Policy. */
const POLICY = [
  "default-src 'none'",
  "img-src data:",
  "script-src 'unsafe-inline' 'unsafe-eval'",
  "style-src 'unsafe-inline'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/** What every report begins with. */
const START = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="generator" content="icu-cql">
`;

/** Files of reports. */
export const REPORT_FILE: FileKind = startingWith("report of this project", START);

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
  /** The runtime that draws figures: vega's code for browsers, and its licence. */
  readonly vega: { readonly code: string; readonly license: string };
}

/** A section of the report. */
interface Section {
  readonly html: string;
  readonly headings: readonly PageHeading[];
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
  const prefix = idOf(page.path);
  const drawn = new Map<string, string>();
  for (const figure of page.figures) {
    drawn.set(figure.name, await figureHtml(figure, `${prefix}-figure-${figure.name}`));
  }
  const { html, headings } = renderMarkdown(page.markdown, {
    prefix,
    shift: 1,
    figures: page.figures,
    figureHtml: ({ name }) => drawn.get(name)!,
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

/** The table of contents: titles, and below each its sections. */
function contents(sections: readonly Section[]): string {
  const link = ({ id, text }: PageHeading) =>
    `<a href="#${escapeHtml(id)}">${escapeHtml(text)}</a>`;
  const items = sections.map(({ headings }) => {
    const [title, ...rest] = headings.filter(({ level }) => level <= 2);
    const inner = rest.map((heading) => `<li>${link(heading)}</li>`).join("\n");
    return `<li>${link(title)}${inner ? `\n<ul>\n${inner}\n</ul>` : ""}</li>`;
  });
  return `<nav aria-label="Contents">
<details open>
<summary>Contents</summary>
<ul>
${items.join("\n")}
</ul>
</details>
</nav>`;
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
  const numbers = keyNumbers(headline).map(({ survival, name, how }) =>
    `<div><dd>${survival}</dd><dt>${escapeHtml(name)}<small>${escapeHtml(how)}</small></dt></div>`
  );
  if (picture === "" && numbers.length === 0) return "";
  return `<div class="first">
<dl aria-label="Exact survival, share of patients">
${numbers.join("\n")}
</dl>
${picture}</div>
`;
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
  return `${START}<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>icu-cql: results</title>
<link rel="icon" href="data:,">
<style>
${STYLE}</style>
</head>
<body>
<div class="layout">
<header>
<h1>icu-cql: results</h1>
<p>${WHAT_IT_IS}</p>
<p class="warning" role="note"><strong>A research tool, never clinical advice.</strong> The policies are learned in a simplified
simulator. Nothing here may inform the care of a patient.</p>
${await first(input)}</header>
${contents(sections)}
<main>
${sections.map(({ html }) => `<section>\n${html}</section>`).join("\n")}
</main>
<footer>
<p>Made by <code>deno task report</code>. Figures are drawn by vega, whose licence stands in this page's source.</p>
</footer>
</div>
<script type="application/json" id="colours">${scriptJson({ dark: DARK })}</script>
<script>/*
${vega.license.replaceAll("*/", "* /").replaceAll("</", "< /")}
*/
${vega.code.replaceAll("</script", "<\\/script")}</script>
<script>
${DRAW}</script>
</body>
</html>
`;
}

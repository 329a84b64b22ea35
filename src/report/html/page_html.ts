/**
 * The page that every report is: a first screen, contents, sections, figures drawn by vega. It needs nothing beside
 * it, no network and no folder, and its policy holds it to that.
 *
 * @module
 */
import { type FileKind, startingWith } from "../../files/file_kind.ts";
import type { Page } from "../page.ts";
import { DARK } from "../theme.ts";
import COLOURS from "./colours.css" with { type: "text" };
import { contentPolicy } from "./content_policy.ts";
import DRAW from "./draw_figures.js" with { type: "text" };
import { figureHtml, scriptJson } from "./figure_html.ts";
import { escapeHtml, type PageHeading, renderMarkdown } from "./markdown_html.ts";
import REPORT from "./report.css" with { type: "text" };

const STYLE = `${COLOURS}\n${REPORT}`;

/** What every report begins with. */
const START = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="generator" content="icu-cql">
`;

/** Files of reports. */
export const REPORT_FILE: FileKind = startingWith("report of this project", START);

/** A section of a report. */
export interface Section {
  /** Its HTML. */
  readonly html: string;
  /** Its headings, in order. */
  readonly headings: readonly PageHeading[];
}

/** The runtime that draws figures in the browser. */
export interface VegaRuntime {
  /** Vega's code for browsers. */
  readonly code: string;
  /** The module that evaluates vega's expressions without compiling them to code. */
  readonly interpreter: string;
  /** Vega's licence, which is the interpreter's too. */
  readonly license: string;
}

/** What a report is made of. */
export interface PageParts {
  /** Its title, as text. */
  readonly title: string;
  /** HTML of the first screen, below the title. */
  readonly top: string;
  /** Its sections, in order. */
  readonly sections: readonly Section[];
  /** HTML of the footer's paragraph. */
  readonly footer: string;
  /** The runtime. */
  readonly vega: VegaRuntime;
}

/** What a number of the first screen says. */
export interface FirstNumber {
  /** The number, in words. */
  readonly number: string;
  /** Whose it is. */
  readonly name: string;
  /** How it came about. */
  readonly how: string;
}

/** What the numbers of most pages are. */
export const SURVIVAL_LABEL = "Exact survival, share of patients";

/**
 * The first screen's numbers beside its picture.
 *
 * @param numbers The numbers, in order.
 * @param options `label`, what they are; `picture`, HTML of a figure, or nothing.
 */
export function firstScreen(
  numbers: readonly FirstNumber[],
  { label, picture }: { readonly label: string; readonly picture: string },
): string {
  if (picture === "" && numbers.length === 0) return "";
  const items = numbers.map(({ number, name, how }) =>
    `<div><dd>${escapeHtml(number)}</dd><dt>${escapeHtml(name)}<small>${
      escapeHtml(how)
    }</small></dt></div>`
  );
  const list = items.length === 0 ? "" : `<dl aria-label="${escapeHtml(label)}">
${items.join("\n")}
</dl>
`;
  return `<div class="first">
${list}${picture}</div>
`;
}

/**
 * A page as a section, its figures drawn.
 *
 * @param page Its Markdown and figures.
 * @param options `prefix` of its ids; where its relative links lead.
 */
export async function pageSection(
  { markdown, figures }: Pick<Page, "markdown" | "figures">,
  { prefix, link }: { readonly prefix: string; readonly link: (href: string) => string },
): Promise<Section> {
  const drawn = new Map<string, string>();
  for (const figure of figures) {
    drawn.set(figure.name, await figureHtml(figure, `${prefix}-figure-${figure.name}`));
  }
  return renderMarkdown(markdown, {
    prefix,
    shift: 1,
    figures,
    figureHtml: ({ name }) => drawn.get(name)!,
    link,
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

/** A module that imports from vega as a script beside it: its exports become vega's. */
function asScript(module: string): string {
  const body = module
    .replace(
      /^import \{([^}]*)\} from 'vega-util';/m,
      (_, names) => `const {${names.replaceAll(" as ", ": ")}} = vega;`,
    )
    .replace(/^export \{ (\w+) as (\w+) \};$/m, (_, own, name) => `vega.${name} = ${own};`)
    .replace(/^\/\/# sourceMappingURL=.*$/m, "");
  if (/^(import|export)\b/m.test(body)) throw new Error("the interpreter is of another form");
  return `{\n${body}}\n`;
}

/** Vega and its licence as one script. */
function vegaScript({ code, interpreter, license }: VegaRuntime): string {
  const notice = license.replaceAll("*/", "* /").replaceAll("</", "< /");
  const script = `/*\n${notice}\n*/\n${code}\n${interpreter === "" ? "" : asScript(interpreter)}`;
  return script.replaceAll("\r\n", "\n").replaceAll("</script", "<\\/script");
}

/**
 * Makes a report.
 *
 * @param parts What it is made of.
 * @returns The HTML.
 */
export async function pageHtml(parts: PageParts): Promise<string> {
  const { title, top, sections, footer, vega } = parts;
  const runtime = vegaScript(vega);
  const policy = await contentPolicy({ scripts: [runtime, DRAW], styles: [STYLE] });
  return `${START}<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(title)}</title>
<link rel="icon" href="data:,">
<style>${STYLE}</style>
</head>
<body>
<div class="layout">
<header>
<h1>${escapeHtml(title)}</h1>
${top}</header>
${contents(sections)}
<main>
${sections.map(({ html }) => `<section>\n${html}</section>`).join("\n")}
</main>
<footer>
<p>${footer} Figures are drawn by vega, whose licence stands in this page's source.</p>
</footer>
</div>
<script type="application/json" id="colours">${scriptJson({ dark: DARK })}</script>
<script>${runtime}</script>
<script>${DRAW}</script>
</body>
</html>
`;
}

/**
 * Reports of sections as files: HTML that needs nothing beside it, or Markdown with its figures beside it.
 *
 * @module
 */
import { basename, dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { checkWritable, writeFileAtomic } from "../files/atomic_write.ts";
import type { FileKind } from "../files/file_kind.ts";
import { nameOutput } from "../files/reach.ts";
import { InputError } from "../input_error.ts";
import { FIGURE_FILE, figureSvg } from "../report/figure.ts";
import { REPORT_FILE, type VegaRuntime } from "../report/html/page_html.ts";
import type { SectionedReport } from "../report/html/sectioned_html.ts";
import { prefixed } from "../report/joined_report.ts";
import { sectionedMarkdown } from "../report/sectioned_markdown.ts";
import { shownPath } from "./user_path.ts";
import { vegaRuntime } from "./vega_runtime.ts";

/** Where a page goes. */
export interface PagePlace {
  /** The file. */
  readonly path: string;
  /** What is there already, if it may be replaced. */
  readonly kind: FileKind;
  /** What the names of figures beside it begin with; nothing of HTML, which holds them. */
  readonly prefix: string;
}

/**
 * Where a page goes, checked before it is made.
 *
 * @param path The file, `.html` or `.md`.
 * @param markdown What such a page is in Markdown.
 * @throws {InputError} If it has another ending, cannot be written, or is no such page.
 */
export async function pagePlace(path: string, markdown: FileKind): Promise<PagePlace> {
  const ending = /\.(html|md)$/.exec(path)?.[1];
  if (ending === undefined) {
    throw new InputError("--out", `found "${path}", expected a name in .html or .md`);
  }
  const isMarkdown = ending === "md";
  const kind = isMarkdown ? markdown : REPORT_FILE;
  await checkWritable(path, kind);
  const prefix = isMarkdown ? `${basename(path, ".md").replaceAll(/[^\w.-]+/g, "-")}-` : "";
  return { path, kind, prefix };
}

/** Writes Markdown, and its figures beside it. */
async function writeMarkdown(
  { path, kind }: PagePlace,
  report: SectionedReport,
  warning: string | undefined,
): Promise<void> {
  const figures = [
    ...(report.picture === null ? [] : [report.picture]),
    ...report.sections.flatMap((section) => section.figures),
  ];
  const places = figures.map(({ name, spec }) => ({
    spec,
    path: join(dirname(path), `${name}.svg`),
  }));
  for (const { path } of places) {
    await nameOutput(path);
    await checkWritable(path, FIGURE_FILE);
  }
  for (const { spec, path } of places) {
    await writeFileAtomic(path, await figureSvg(spec), { kind: FIGURE_FILE });
  }
  await writeFileAtomic(path, sectionedMarkdown(report, { warning }), { kind });
}

/**
 * Writes a page.
 *
 * @param place Where it goes.
 * @param report What it shows.
 * @param options What makes HTML of it; a warning above the Markdown.
 * @returns The page's address, or of Markdown its path.
 * @throws {InputError} If it or a figure beside it cannot be written.
 */
export async function writePage(
  place: PagePlace,
  report: SectionedReport,
  { html, warning }: {
    readonly html: (report: SectionedReport, vega: VegaRuntime) => Promise<string>;
    readonly warning?: string;
  },
): Promise<string> {
  const { path, kind, prefix } = place;
  if (path.endsWith(".md")) {
    await writeMarkdown(place, prefixed(report, prefix), warning);
    return shownPath(path);
  }
  await writeFileAtomic(path, await html(report, await vegaRuntime()), { kind });
  return pathToFileURL(path).href;
}

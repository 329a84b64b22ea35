/**
 * A report of sections as Markdown.
 *
 * @module
 */
import type { SectionedReport } from "./html/sectioned_html.ts";
import { literal } from "./own/text.ts";
import { figureMarkdown } from "./page.ts";

/**
 * Makes the page; its figures lie beside it as `name.svg`.
 *
 * @param report What it shows.
 * @param options `warning`, what stands above all of it, in Markdown.
 */
export function sectionedMarkdown(
  { title, summary, picture, sections }: SectionedReport,
  { warning }: { readonly warning?: string } = {},
): string {
  const below = sections.map(({ markdown }) => markdown.replaceAll(/^#+ /gm, (mark) => `#${mark}`));
  return [
    `# ${literal(title)}`,
    summary.map(literal).join(" "),
    ...(warning === undefined ? [] : [warning]),
    ...(picture === null ? [] : [figureMarkdown(picture)]),
    ...below,
  ].join("\n\n").replace(/\n{3,}/g, "\n\n");
}

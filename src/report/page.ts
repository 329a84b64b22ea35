/**
 * Pages of results: Markdown and the figures beside it, made of committed rows alone.
 *
 * @module
 */
import { dirname } from "node:path/posix";
import { type Figure, figureSvg } from "./figure.ts";

/** A page of results. */
export interface Page {
  /** Where it is in the project, such as `results/study/README.md`. */
  readonly path: string;
  /** Its text; `![title](name.svg)` on a line of its own is where a figure goes. */
  readonly markdown: string;
  /** The figures it shows, each beside it as `name.svg`. */
  readonly figures: readonly Figure[];
}

/**
 * A figure in Markdown, its caption below it.
 *
 * @param figure The figure.
 */
export function figureMarkdown({ name, title, caption }: Figure): string {
  return `![${title}](${name}.svg)\n\n${caption}`;
}

/**
 * A page as files.
 *
 * @param page The page.
 * @returns Texts by path in the project: its Markdown and a drawing of each figure.
 */
export async function pageFiles(
  { path, markdown, figures }: Page,
): Promise<Record<string, string>> {
  const files: Record<string, string> = { [path]: markdown };
  for (const { name, spec } of figures) {
    files[`${dirname(path)}/${name}.svg`] = await figureSvg(spec);
  }
  return files;
}

/**
 * Pages as Markdown files with places for what is made of rows: `{{table NAME}}`, `{{figure NAME}}` and `{{value NAME}}`.
 *
 * @module
 */
import { InputError } from "../input_error.ts";
import { clipped } from "../text/visible.ts";
import type { Figure } from "./figure.ts";
import { figureMarkdown, type Page } from "./page.ts";

/** What goes into a template's places. */
export interface TemplateParts {
  /** Tables in Markdown by name. */
  readonly tables?: Readonly<Record<string, string>>;
  /** Figures, by their own names. */
  readonly figures?: readonly Figure[];
  /** Numbers and words within the text by name. */
  readonly values?: Readonly<Record<string, string>>;
}

/** A place: the word, then the name. */
const PLACE = /\{\{([^{}]*)\}\}/g;

/** Everything that can be put in, by what its place says. */
function partsByPlace(
  { tables = {}, figures = [], values = {} }: TemplateParts,
): Map<string, string> {
  return new Map([
    ...Object.entries(tables).map(([name, text]) => [`table ${name}`, text] as const),
    ...figures.map((figure) => [`figure ${figure.name}`, figureMarkdown(figure)] as const),
    ...Object.entries(values).map(([name, text]) => [`value ${name}`, text] as const),
  ]);
}

/**
 * Fills a template. Each part has a place and each place a part, so that neither outlives the other.
 *
 * @param template The Markdown.
 * @param parts What goes into it.
 * @param options `path` of the page; `where`: the template's file, for errors.
 * @returns The page.
 * @throws {InputError} At the first place that nothing is there for, or naming a part without a place.
 */
export function fillTemplate(
  template: string,
  parts: TemplateParts,
  { path, where }: { readonly path: string; readonly where: string },
): Page {
  const known = partsByPlace(parts);
  const used = new Set<string>();
  const markdown = template.replace(PLACE, (_, words: string, offset: number) => {
    const place = words.trim().replace(/\s+/g, " ");
    const text = known.get(place);
    if (text === undefined) {
      const line = template.slice(0, offset).split("\n").length;
      throw new InputError(
        `${where}:${line}`,
        `found {{${clipped(place)}}}, expected one of ${[...known.keys()].join(", ")}`,
      );
    }
    used.add(place);
    return text;
  });
  const unused = [...known.keys()].find((place) => !used.has(place));
  if (unused !== undefined) {
    throw new InputError(where, `found no {{${unused}}}, expected a place for it`);
  }
  return { path, markdown, figures: parts.figures ?? [] };
}

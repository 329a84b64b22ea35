/**
 * Figures for narrow screens: panels one below the other, lines of text broken. A matrix, whose panels are named by
 * their row and column, stays as it is and is moved sideways, as tables are.
 *
 * @module
 */
import type { FigureSpec } from "../figure.ts";
import { textWidth } from "../text_width.ts";

/** Widest panel, widest line of text and narrowest panel, in pixels. */
const PANEL = 280, LINE = 330, LEAST = 110;

/** Panels not wider than this stand in twos, this wide. */
const SMALL = 170, HALF = 122;

/** Size of the font that lines are measured by. */
const FONT_SIZE = 13;

type Part = Readonly<Record<string, unknown>>;

const isPart = (value: unknown): value is Part => typeof value === "object" && value !== null;

/** Breaks a line that is too long. */
function broken(text: string): string | string[] {
  if (textWidth(text, FONT_SIZE) <= LINE) return text;
  const lines = [""];
  for (const word of text.split(" ")) {
    const longer = `${lines.at(-1)} ${word}`.trimStart();
    if (textWidth(longer, FONT_SIZE) <= LINE) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** Layers of a view, or the view alone. */
const layersOf = (view: Part): readonly Part[] =>
  (view.layer as readonly Part[] | undefined) ?? [view];

/** Encodings of y in a view. */
const rowsOf = (view: Part): Part[] =>
  layersOf(view).flatMap(({ encoding }) =>
    isPart(encoding) && isPart(encoding.y) ? [encoding.y] : []
  );

/** Whether rows of panels stand one above the other, or panels share the names of their rows. */
function isMatrix({ vconcat, hconcat }: Part): boolean {
  if (Array.isArray(vconcat)) return vconcat.some((row) => "hconcat" in row);
  return Array.isArray(hconcat) &&
    hconcat.some((panel) => rowsOf(panel).some(({ axis }) => axis === null));
}

/** Values of a view's own data or its layers'. */
function valuesOf(view: Part): Part[] {
  const own = (part: Part) => (part.data as { values?: Part[] } | undefined)?.values ?? [];
  return [...own(view), ...layersOf(view).flatMap(own)];
}

/** Width of a panel: less where the names of its rows need room. */
function panelWidth(view: Part): number {
  const fields = rowsOf(view).filter(({ type }) => type === "nominal").map(({ field }) =>
    String(field)
  );
  const names = valuesOf(view).flatMap((row) =>
    fields.flatMap((field) => field in row ? [String(row[field])] : [])
  );
  const longest = Math.max(0, ...names.map((name) => textWidth(name, FONT_SIZE - 1)));
  return Math.max(LEAST, Math.min(PANEL, LINE - longest));
}

/** A part other than panels: titles broken, legends in one column. */
function narrowPart(key: string, value: unknown): unknown {
  if ((key === "title" || key === "text") && typeof value === "string") return broken(value);
  if (key === "data" || !isPart(value)) return value;
  if (Array.isArray(value)) return value.map((one) => narrowPart("", one));
  const narrow = Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, narrowPart(name, inner)]),
  );
  return key === "legend" ? { ...narrow, columns: 1 } : narrow;
}

/** Panels of a facet in one column, or two if they are small. */
function narrowFacet({ facet, spec, columns: _, ...rest }: Part): Part {
  const inner = spec as Part;
  const isSmall = Number(inner.width) <= SMALL;
  const { row, column } = facet as Part;
  return {
    ...rest,
    facet: narrowPart("", column ?? row ?? facet),
    columns: isSmall && !column ? 2 : 1,
    spec: isSmall && !column ? { ...narrowView(inner), width: HALF } : narrowView(inner),
  };
}

/** Whether a figure is a grid of small panels. */
function isSmallMultiple({ concat }: Part): boolean {
  return Array.isArray(concat) && concat.every(({ width }) => Number(width) <= SMALL);
}

/** A view and what it is made of. */
function narrowView(spec: Part): Part {
  if (isMatrix(spec)) return spec;
  const { hconcat, vconcat, concat, columns: _, ...rest } = spec;
  if (isSmallMultiple(spec)) {
    const small = (concat as readonly Part[]).map((panel) => ({
      ...narrowView(panel),
      width: HALF,
    }));
    return { ...narrowPart("", rest) as Part, columns: 2, concat: small };
  }
  const panels = (hconcat ?? vconcat ?? concat) as readonly Part[] | undefined;
  if (panels) {
    const { bounds: _bounds, ...own } = rest;
    return { ...narrowPart("", own) as Part, vconcat: panels.map(narrowView) };
  }
  if ("facet" in spec) return narrowFacet(spec);
  const narrow = narrowPart("", spec) as Part;
  const width = panelWidth(spec);
  return Number(spec.width) > width ? { ...narrow, width } : narrow;
}

/**
 * A figure's specification for screens of less than 600 pixels.
 *
 * @param spec The specification.
 * @returns Another, or the very same where it is to be moved sideways.
 */
export function narrowSpec(spec: FigureSpec): FigureSpec {
  return narrowView(spec);
}

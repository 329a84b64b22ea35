/**
 * Figures: vega-lite specifications drawn to SVG, the same bytes every time.
 *
 * @module
 */
import * as vega from "vega";
import { parse, resetSVGDefIds, type Spec as VegaSpec, View } from "vega";
import { compile, type Config, type TopLevelSpec } from "vega-lite";
import { type FileKind, startingWith } from "../files/file_kind.ts";
import { textWidth } from "./text_width.ts";
import { THEME } from "./theme.ts";

/** Files of drawings: what vega begins every SVG with. */
export const FIGURE_FILE: FileKind = startingWith(
  "figure of this project",
  '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ' +
    'version="1.1" class="marks" ',
);

/** What vega measures texts by: exported by it, though not in its types. */
interface TextMetrics {
  width(item: { readonly fontSize?: number; readonly limit?: number }, text: unknown): number;
}

/** Size of a font where none is set. */
const FONT_SIZE = 11;

const { textMetrics } = vega as unknown as { readonly textMetrics: TextMetrics };
textMetrics.width = ({ fontSize = FONT_SIZE, limit = 0 }, text) => {
  const width = textWidth(text === null || text === undefined ? "" : String(text), fontSize);
  return limit > 0 ? Math.min(width, limit) : width;
};

/** A vega-lite specification with its data. */
export type FigureSpec = Readonly<Record<string, unknown>>;

/** A figure: what to draw, and what the reader should see in it. */
export interface Figure {
  /** Names the file, without extension. */
  readonly name: string;
  /** What it shows, in a line: the text of its image, and its title on a slide. */
  readonly title: string;
  /** What to see. */
  readonly caption: string;
  /** What to draw. */
  readonly spec: FigureSpec;
}

/**
 * Compiles a figure to a vega specification in the project's theme.
 *
 * @param spec What to draw.
 * @param config More of vega-lite's configuration, over the theme.
 */
export function compileFigure(
  spec: FigureSpec,
  config: Readonly<Record<string, unknown>> = {},
): VegaSpec {
  return compile(spec as unknown as TopLevelSpec, { config: { ...THEME, ...config } as Config })
    .spec;
}

/**
 * Draws a figure. Widths of texts come from a table, so that no canvas and no fonts of the machine are
 * needed and the same numbers give the same bytes everywhere.
 *
 * @param spec What to draw.
 * @param config More of vega-lite's configuration, over the theme.
 * @returns The SVG.
 */
export async function figureSvg(
  spec: FigureSpec,
  config: Readonly<Record<string, unknown>> = {},
): Promise<string> {
  const view = new View(parse(compileFigure(spec, config)), { renderer: "none" });
  try {
    await view.runAsync();
    resetSVGDefIds(); // vega numbers gradients and clips over the whole process
    return `${await view.toSVG()}\n`;
  } finally {
    view.finalize();
  }
}

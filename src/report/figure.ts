/**
 * Figures: vega-lite specifications drawn to SVG, the same bytes every time.
 *
 * @module
 */
import { parse, View } from "vega";
import { compile, type Config, type TopLevelSpec } from "vega-lite";
import { THEME } from "./theme.ts";

/** A vega-lite specification with its data. */
export type FigureSpec = Readonly<Record<string, unknown>>;

/** A figure: what to draw, and what the reader should see in it. */
export interface Figure {
  /** Names the file, without extension. */
  readonly name: string;
  /** What to see. */
  readonly caption: string;
  /** What to draw. */
  readonly spec: FigureSpec;
}

/**
 * Draws a figure. Widths of texts are estimated, so that no canvas and no fonts of the machine are
 * needed and the same numbers give the same bytes everywhere.
 *
 * @param spec What to draw.
 * @returns The SVG.
 */
export async function figureSvg(spec: FigureSpec): Promise<string> {
  const lite = spec as unknown as TopLevelSpec;
  const { spec: compiled } = compile(lite, { config: THEME as Config });
  const view = new View(parse(compiled), { renderer: "none" });
  try {
    return `${await view.toSVG()}\n`;
  } finally {
    view.finalize();
  }
}

/**
 * Figures: vega-lite specifications drawn to SVG, the same bytes every time.
 *
 * @module
 */
import { parse, View } from "vega";
import { compile, type TopLevelSpec } from "vega-lite";
import { THEME } from "./theme.ts";

/** A figure: what to draw, and what the reader should see in it. */
export interface Figure {
  /** Names the file, without extension. */
  readonly name: string;
  /** What to see. */
  readonly caption: string;
  /** The vega-lite specification with its data. */
  readonly spec: TopLevelSpec;
}

/**
 * Draws a figure. Widths of texts are estimated, so that no canvas and no fonts of the machine are
 * needed and the same numbers give the same bytes everywhere.
 *
 * @param spec A vega-lite specification with its data.
 * @returns The SVG.
 */
export async function figureSvg(spec: TopLevelSpec): Promise<string> {
  const { spec: compiled } = compile(spec, { config: THEME });
  const view = new View(parse(compiled), { renderer: "none" });
  try {
    return `${await view.toSVG()}\n`;
  } finally {
    view.finalize();
  }
}

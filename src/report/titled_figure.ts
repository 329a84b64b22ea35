/**
 * Figures with their title inside, for papers and slides, where no page says what they show.
 *
 * @module
 */
import { type Figure, type FigureSpec, figureSvg } from "./figure.ts";
import { textWidth } from "./text_width.ts";

/** Size of the title's font in pixels. */
const FONT_SIZE = 15;

/** Least width that a title is broken to. */
const LEAST = 240;

/** Lines of a text that are not wider than so many pixels. */
function linesOf(text: string, width: number): string[] {
  const lines = [""];
  for (const word of text.split(" ")) {
    const longer = `${lines.at(-1)} ${word}`.trimStart();
    if (lines.at(-1) === "" || textWidth(longer, FONT_SIZE) <= width) {
      lines[lines.length - 1] = longer;
    } else lines.push(word);
  }
  return lines;
}

/** A figure's specification under a title; one that has a title of its own keeps it below. */
function titled(spec: FigureSpec, lines: readonly string[]): FigureSpec {
  const title = {
    text: lines,
    anchor: "start",
    frame: "bounds",
    fontSize: FONT_SIZE,
    fontWeight: "bold",
    offset: 10,
  };
  return spec.title === undefined ? { ...spec, title } : { title, vconcat: [spec] };
}

/**
 * Draws a figure with its title.
 *
 * @param figure The figure.
 * @returns The SVG.
 */
export async function titledSvg({ title, spec }: Figure): Promise<string> {
  const [, width] = /^<svg [^>]*?width="([\d.]+)"/.exec(await figureSvg(spec))!;
  return await figureSvg(titled(spec, linesOf(title, Math.max(LEAST, Number(width) - 20))));
}

/**
 * A figure as HTML: a drawing that needs no script, and the specification that the page's script draws
 * in its place, interactive and in the reader's colours.
 *
 * @module
 */
import { compileFigure, type Figure, type FigureSpec, figureSvg } from "../figure.ts";
import { THEME } from "../theme.ts";
import { escapeHtml } from "./markdown_html.ts";
import { narrowSpec } from "./narrow_figure.ts";

/** More than the theme: what the pointer is over is told, with six digits. */
const INTERACTIVE = {
  background: "transparent",
  mark: { tooltip: true },
  tooltipFormat: { numberFormat: ".6~g" },
} as const;

/** Legends of narrow figures: one below the other, a name a line. */
const NARROW_LEGEND = {
  ...THEME.legend as object,
  columns: 1,
  layout: { top: { anchor: "start", direction: "vertical", bounds: "full", margin: 4 } },
};

/**
 * A value as JSON that may stand in a `script` element: nothing in it ends the element or begins a
 * comment.
 *
 * @param value What JSON can hold.
 */
export function scriptJson(value: unknown): string {
  return JSON.stringify(value).replaceAll("<", "\\u003c");
}

/**
 * Makes a figure's HTML.
 *
 * @param figure The figure.
 * @param id Its id.
 */
export async function figureHtml(figure: Figure, id: string): Promise<string> {
  const { title, caption, spec } = figure;
  const svg = await figureSvg(spec, { aria: false });
  const [, width, height] = /^<svg [^>]*?width="([\d.]+)" height="([\d.]+)"/.exec(svg)!;
  const narrow = narrowSpec(spec);
  const script = (name: string, own: FigureSpec, config: Readonly<Record<string, unknown>>) =>
    `<script type="application/json" data-for="${name}">${
      scriptJson(compileFigure({ ...own, description: title }, config))
    }</script>\n`;
  return `<figure id="${escapeHtml(id)}">
<div class="drawing"><img alt="${
    escapeHtml(title)
  }" width="${width}" height="${height}" src="data:image/svg+xml;base64,${
    new TextEncoder().encode(svg).toBase64()
  }"></div>
${script("wide", spec, INTERACTIVE)}${
    narrow === spec ? "" : script("narrow", narrow, { ...INTERACTIVE, legend: NARROW_LEGEND })
  }<figcaption>${escapeHtml(caption)}</figcaption>
</figure>
`;
}

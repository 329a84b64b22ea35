/**
 * A figure as HTML: a drawing that needs no script, and the specification that the page's script draws
 * in its place, interactive and in the reader's colours.
 *
 * @module
 */
import { compileFigure, type Figure, figureSvg } from "../figure.ts";
import { escapeHtml } from "./markdown_html.ts";

/** More than the theme: what the pointer is over is told, with six digits. */
const INTERACTIVE = {
  background: "transparent",
  mark: { tooltip: true },
  tooltipFormat: { numberFormat: ".6~g" },
} as const;

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
  const { caption, spec } = figure;
  const svg = await figureSvg(spec, { aria: false });
  const [, width, height] = /^<svg [^>]*?width="([\d.]+)" height="([\d.]+)"/.exec(svg)!;
  const compiled = compileFigure({ ...spec, description: caption }, INTERACTIVE);
  return `<figure id="${escapeHtml(id)}">
<div class="drawing"><img alt="${
    escapeHtml(caption)
  }" width="${width}" height="${height}" src="data:image/svg+xml;base64,${
    new TextEncoder().encode(svg).toBase64()
  }"></div>
<script type="application/json">${scriptJson(compiled)}</script>
<figcaption>${escapeHtml(caption)}</figcaption>
</figure>
`;
}

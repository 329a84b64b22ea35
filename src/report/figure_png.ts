/**
 * Figures as PNG, for slides and texts that take no SVG: drawn by resvg with a font of its own, so that the same
 * figure gives the same bytes on every machine.
 *
 * @module
 */
import { initWasm, Resvg } from "@resvg/resvg-wasm";
import resvg from "@resvg/resvg-wasm/index_bg.wasm" with { type: "bytes" };
import font from "dejavu-fonts-ttf/ttf/DejaVuSans.ttf" with { type: "bytes" };
import { type FileKind, startingWith } from "../files/file_kind.ts";

/** Files of drawings. */
export const PNG_FILE: FileKind = startingWith(
  "PNG",
  Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
);

/** Pixels a unit of the SVG: sharp on screens and at page width in print. */
const ZOOM = 2;

const FAMILY = "DejaVu Sans";

let ready: Promise<void> | null = null;

/**
 * Draws an SVG.
 *
 * @param svg The SVG; its texts are set in DejaVu Sans, whatever they ask for.
 * @returns The PNG, two pixels a unit.
 */
export async function figurePng(svg: string): Promise<Uint8Array> {
  await (ready ??= initWasm(resvg));
  const drawing = new Resvg(svg, {
    fitTo: { mode: "zoom", value: ZOOM },
    font: { fontBuffers: [font], defaultFontFamily: FAMILY, sansSerifFamily: FAMILY },
  });
  try {
    return drawing.render().asPng();
  } finally {
    drawing.free();
  }
}

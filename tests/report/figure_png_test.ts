import assert from "node:assert/strict";
import { figurePng } from "../../src/report/figure_png.ts";

const svg = (text: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="60" height="20" viewBox="0 0 60 20">
<rect width="60" height="20" fill="white"/>${text}</svg>`;
const label = (family: string) => `<text x="4" y="14" font-family="${family}">0.85</text>`;

/** Width and height that a PNG's first chunk states. */
function sizeOf(png: Uint8Array): number[] {
  assert.deepEqual([...png.subarray(1, 4)], [...new TextEncoder().encode("PNG")]);
  const view = new DataView(png.buffer, png.byteOffset);
  return [view.getUint32(16), view.getUint32(20)];
}

Deno.test("a PNG has two pixels a unit, and its texts whatever font they ask for", async () => {
  const empty = await figurePng(svg(""));
  assert.deepEqual(sizeOf(empty), [120, 40]);
  const known = await figurePng(svg(label("DejaVu Sans, Verdana, sans-serif")));
  assert.ok(known.length > empty.length, "the text is drawn");
  assert.deepEqual(await figurePng(svg(label("Nowhere"))), known);
});

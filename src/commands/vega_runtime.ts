/**
 * What pages draw their figures with in the browser.
 *
 * @module
 */
import type { VegaRuntime } from "../report/html/page_html.ts";

/** Vega's code for browsers, of the very version that draws the SVG files, its interpreter, their licence. */
export async function vegaRuntime(): Promise<VegaRuntime> {
  const text = async (path: string, beside: string): Promise<string> => {
    const url = new URL(path, import.meta.resolve(beside)).href;
    return (await import(url, { with: { type: "text" } })).default;
  };
  return {
    code: await text("vega.min.js", "vega"),
    interpreter: await text("vega-interpreter.js", "vega-interpreter"),
    license: await text("../LICENSE", "vega"),
  };
}

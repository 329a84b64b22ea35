/**
 * Serves a folder as pages that are isolated from other origins, opens one in Chromium, and prints what expressions in it
 * come to as a line of JSON. Usage: `train.ts PROFILE_FOLDER FOLDER EXPRESSION...`; pages are also served without the
 * headers, below `/plain/`.
 *
 * @module
 */
import { findBrowser } from "../../src/commands/find_browser.ts";
import { startBrowser } from "./devtools.ts";

const [profile, folder, ...expressions] = Deno.args;
const ISOLATED = {
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-embedder-policy": "require-corp",
};
const TYPES: Readonly<Record<string, string>> = { html: "text/html", js: "text/javascript" };

const server = Deno.serve(
  { hostname: "127.0.0.1", port: 0, onListen: () => {} },
  async (request) => {
    const { pathname } = new URL(request.url);
    const name = pathname.split("/").at(-1)!;
    const headers = { "content-type": TYPES[name.split(".").at(-1)!] ?? "text/plain" };
    const isPlain = pathname.startsWith("/plain/");
    try {
      const bytes = await Deno.readFile(`${folder}/${name}`);
      return new Response(bytes, { headers: isPlain ? headers : { ...headers, ...ISOLATED } });
    } catch {
      return new Response("no such file", { status: 404 });
    }
  },
);

const found = await findBrowser();
if (!found) {
  throw new Error("no Chromium found: deno task test --part browser installs one where it may");
}
const browser = await startBrowser(found.program, profile, [
  "--enable-unsafe-webgpu",
  "--use-webgpu-adapter=swiftshader",
  "--enable-features=Vulkan",
]);
const results: unknown[] = [];
try {
  for (const expression of expressions) {
    const [place, code] = expression.split("|", 2);
    const tab = await browser.openTab(() => {});
    const loaded = `new Promise((resolve) => {
      (function look() { if (globalThis.trainHere) resolve(); else setTimeout(look, 20); })();
    })`;
    await tab.send("Page.navigate", { url: `http://127.0.0.1:${server.addr.port}${place}` });
    await tab.evaluate(loaded);
    results.push(await tab.evaluate(`${code}.catch((error) => ({ error: String(error) }))`));
  }
} finally {
  await browser.close();
  await server.shutdown();
}
console.log(JSON.stringify(results));

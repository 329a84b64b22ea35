import assert from "node:assert/strict";
import { answer } from "../../src/lab/server/answer.ts";
import { SITE } from "../../src/lab/server/site.ts";

const HOST = "127.0.0.1:8716";

/** Asks the server as a browser would. */
function ask(
  path: string,
  { method = "GET", ...headers }: Record<string, string> = {},
): Promise<Response> {
  return answer(
    new Request(`http://${HOST}${path}`, { method, headers: { host: HOST, ...headers } }),
  );
}

Deno.test("each file of the page is answered under the page's policy, isolated, and nothing else is there", async () => {
  for (const name of ["", ...Object.keys(SITE)]) {
    const response = await ask(`/${name}`);
    assert.equal(response.status, 200, name);
    assert.equal(
      response.headers.get("content-security-policy"),
      "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'; connect-src 'self'; " +
        "style-src 'self'; img-src 'self' data: blob:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    );
    assert.equal(response.headers.get("cross-origin-opener-policy"), "same-origin");
    assert.equal(response.headers.get("cross-origin-embedder-policy"), "require-corp");
    assert.ok((await response.bytes()).length > 100, name);
  }
});

Deno.test("a file that a browser has is not sent again", async () => {
  const first = await ask("/worker.js");
  const tag = first.headers.get("etag")!;
  assert.match(tag, /^"[0-9a-f]{64}"$/);
  for (const known of [tag, `W/${tag}`]) {
    const again = await ask("/worker.js", { "if-none-match": known });
    assert.deepEqual([again.status, await again.text()], [304, ""]);
  }
  assert.equal((await ask("/page.js", { "if-none-match": tag })).status, 200);
});

Deno.test("no path leads out of the page's files", async () => {
  const paths = [
    "/deno.json",
    "/../deno.json",
    "/..%2fdeno.json",
    "/%2e%2e/deno.json",
    "/%2e%2e%2fdeno.json",
    "/....//deno.json",
    "/..%5cdeno.json",
    "/..\\deno.json",
    "//etc/passwd",
    "/%2fetc%2fpasswd",
    "/etc/passwd",
    "/built/page.js",
    "/src/lab/page.html",
    "/page.js/",
    "/page.js%00",
    "/page.js%00.html",
    "/PAGE.JS",
    "/.git/config",
    "/data/icu_sepsis.npz",
    "/icu_sepsis.npz/../../deno.json",
    "/file:///etc/passwd",
    "/http://127.0.0.1/",
    "/constructor",
    "/__proto__",
    "/toString",
    "/hasOwnProperty",
    "/runs/../deno.json",
    "/runs/%2e%2e/deno.json",
    "/runs/sealed/a.npz",
    "/runs/truth/a.json",
    `/${"../".repeat(30)}etc/passwd`,
  ];
  assert.ok(paths.length >= 30);
  for (const path of paths) {
    const response = await ask(path);
    const text = await response.text();
    assert.deepEqual([response.status, text], [404, "there is no such file\n"], path);
  }
});

Deno.test("another host, another origin or another site's page is refused", async () => {
  const refused: Record<string, string>[] = [
    { host: "evil.example" },
    { host: "evil.example:8716" },
    { host: "127.0.0.1.evil.example" },
    { host: "" },
    { origin: "http://evil.example" },
    { origin: "null" },
    { origin: "http://127.0.0.1:9999" },
    { origin: "https://127.0.0.1:8716" },
    { "sec-fetch-site": "cross-site", "sec-fetch-mode": "no-cors", "sec-fetch-dest": "script" },
    { "sec-fetch-site": "same-site", "sec-fetch-mode": "cors", "sec-fetch-dest": "empty" },
    { "sec-fetch-site": "cross-site", "sec-fetch-mode": "navigate", "sec-fetch-dest": "iframe" },
  ];
  for (const headers of refused) {
    const response = await ask("/page.js", headers);
    assert.equal(response.status, 403, JSON.stringify(headers));
    assert.match(await response.text(), /^(host|origin): .*expected .*\n$/);
  }
  const answered: Record<string, string>[] = [
    {},
    { host: "localhost:8716" },
    { host: "127.0.0.1:9000" },
    { origin: `http://${HOST}` },
    { "sec-fetch-site": "same-origin", "sec-fetch-mode": "cors", "sec-fetch-dest": "empty" },
    { "sec-fetch-site": "cross-site", "sec-fetch-mode": "navigate", "sec-fetch-dest": "document" },
  ];
  for (const headers of answered) {
    assert.equal((await ask("/page.js", headers)).status, 200, JSON.stringify(headers));
  }
  assert.equal((await ask("/page.js", { method: "POST" })).status, 405);
  assert.equal(await (await ask("/page.js", { method: "HEAD" })).text(), "");
});

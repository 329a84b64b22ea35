import assert from "node:assert/strict";
import { gzipSync } from "node:zlib";
import modules from "../../src/lab/built/modules.json" with { type: "json" };
import { SITE } from "../../src/lab/server/site.ts";

const decoder = new TextDecoder();

Deno.test("the page's own bundle holds the lab's modules and types, words and colours of the engine alone", () => {
  const others = modules["page.js"].filter((name) =>
    name.startsWith("src/") && !name.startsWith("src/lab/")
  );
  assert.deepEqual(others, []);
  const workers = modules["page.js"].filter((name) => name.startsWith("src/lab/worker/"));
  assert.deepEqual(workers, ["src/lab/worker/client.ts"]);
  assert.ok(modules["worker.js"].includes("src/mdp/exact_evaluation.ts"));
});

Deno.test("no bundle imports what no browser has, or calls Deno or Node", async () => {
  for (const name of Object.keys(modules)) {
    const code = decoder.decode(await SITE[name].read());
    assert.doesNotMatch(code, /["']node:|(?:^|;)import[\s{*"']/m, name);
    assert.doesNotMatch(code, /\bDeno\.|\bprocess\.(?!env)/, name);
  }
});

Deno.test("the first view is at most 400 KB as sent, and the charts are not among it", async () => {
  let sent = 0;
  for (const name of ["index.html", "lab.css", "page.js", "worker.js"]) {
    sent += gzipSync(await SITE[name].read()).length;
  }
  assert.ok(sent <= 400_000, `${sent} bytes`);
  assert.ok(modules["charts.js"].includes("vega-lite"));
  assert.ok(
    !Object.entries(modules).some(([name, own]) =>
      name !== "charts.js" && own.includes("vega-lite")
    ),
  );
});

Deno.test("the licence of every package in a bundle is served", async () => {
  const text = decoder.decode(await SITE["licenses.txt"].read());
  const packages = new Set(
    Object.values(modules).flat().filter((name) => !name.includes("/")),
  );
  assert.ok(packages.size > 10);
  for (const name of packages) assert.ok(`\n${text}`.includes(`\n${name}\n`), name);
});

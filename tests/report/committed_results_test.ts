import assert from "node:assert/strict";
import { mock } from "node:test";
import { fileURLToPath } from "node:url";
import { readerOf } from "../../src/commands/pages/result_readers.ts";
import { resultFiles, results as allResults } from "../../src/commands/figures.ts";

const ROOT = new URL("../../", import.meta.url);

Deno.test("committed figures and pages are those of the committed rows, to the byte", async () => {
  const opened = mock.method(Deno, "open");
  const files = Object.entries(await resultFiles(await allResults()));
  opened.mock.restore();
  // Every file that is read is one whose damage is tested.
  const results = fileURLToPath(new URL("results/", ROOT));
  const paths = opened.mock.calls.map(({ arguments: [path] }) => String(path))
    .filter((path) => path.startsWith(results) && !path.endsWith(".md"));
  assert.ok(paths.length > 100);
  for (const path of paths) {
    assert.notEqual(readerOf(path.slice(results.length).replaceAll("\\", "/")), null, path);
  }
  assert.ok(files.length >= 2);
  for (const [path, text] of files) {
    assert.equal(await Deno.readTextFile(new URL(path, ROOT)), text, path);
  }
});

import assert from "node:assert/strict";
import { resultFiles } from "../../src/cli/figures.ts";

const ROOT = new URL("../../", import.meta.url);

Deno.test("committed figures and pages are those of the committed rows, to the byte", async () => {
  const files = Object.entries(await resultFiles());
  assert.ok(files.length >= 2);
  for (const [path, text] of files) {
    assert.equal(await Deno.readTextFile(new URL(path, ROOT)), text, path);
  }
});

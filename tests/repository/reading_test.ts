import assert from "node:assert/strict";
import { filesBelow } from "./files_below.ts";

const SRC = new URL("../../src/", import.meta.url);

/** The module through which all files are read. */
const READER = "files/read_bytes.ts";

/** The module by which the lab's workers, in a browser, get what is served beside the page. */
const FETCHER = "lab/worker/fetch_bytes.ts";

/** Modules that open for something else than reading, with the calls they may make. */
const OPENED: Readonly<Record<string, RegExp>> = {
  "files/atomic_write.ts": /Deno\.open\(\w+(, \{ (write|append): true|\);)/, // the last: a folder's names
};

const READS = /Deno\.(readFile|readTextFile|open)(Sync)?\b[^\n]*/g;
const OTHERS = /node:fs|\bfetch\(|Deno\.(stdin|createReadStream)/;

Deno.test("files are read through read_bytes.ts alone", async () => {
  const modules = (await filesBelow(SRC)).filter(({ pathname }) => /\.tsx?$/.test(pathname));
  for (const module of modules) {
    const name = module.href.slice(SRC.href.length);
    if (name === READER || name === FETCHER) continue;
    // Examples in documentation are the reader's own programs.
    const code = (await Deno.readTextFile(module)).replace(/^ \* .*$/gm, "");
    assert.doesNotMatch(code, OTHERS, name);
    for (const [call] of code.matchAll(READS)) {
      assert.match(call, OPENED[name] ?? /^$/, `${name} opens a file its own way`);
    }
  }
});

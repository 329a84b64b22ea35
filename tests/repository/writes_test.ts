import assert from "node:assert/strict";
import { filesBelow } from "./files_below.ts";

const SRC = new URL("../../src/", import.meta.url);

/** The one module that changes the file system. */
const WRITER = "files/atomic_write.ts";

/** Calls that change the file system, and ways to reach them under another name. */
const CHANGES =
  /\bDeno\s*\.\s*(?:write|mkdir|remove(?!SignalListener)|rename|truncate|copyFile|symlink|link|makeTemp|create|chmod|chown|utime|umask)\w*|\bDeno\s*\[|=\s*Deno\s*;/g;
/** Node's file system, but for what reads. */
const NODE =
  /(?:import|export)(?!\s*\{\s*(?:(?:read\w*|exists\w*|l?stat\w*),?\s*)+\}\s*from)[^;]*?["'](?:node:)?fs(?:\/promises)?["']/g;
/** A file opened for more than reading. */
const OPENED =
  /\bDeno\s*\.\s*open(?:Sync)?\s*\((?:[^()]|\([^()]*\))*?\b(?:write|append|create|createNew|truncate)\s*:/g;

/** What a module does to the file system by itself. */
function changesIn(code: string): string[] {
  return [CHANGES, NODE, OPENED].flatMap((pattern) => code.match(pattern) ?? []);
}

Deno.test("every write of src goes through one module", async () => {
  const modules = (await filesBelow(SRC)).filter((url) => /\.[jt]sx?$/.test(url.pathname));
  const found = new Map<string, string[]>();
  for (const module of modules) {
    const changes = changesIn(await Deno.readTextFile(module));
    if (changes.length > 0) found.set(module.href.slice(SRC.href.length), changes);
  }
  assert.ok(found.get(WRITER)!.length >= 5, "the writer itself is not seen");
  found.delete(WRITER);
  assert.deepEqual([...found], []);
});

Deno.test("a write beside that module is seen", () => {
  const writes = [
    'await Deno.writeTextFile(path, "x")',
    "Deno.removeSync(path)",
    "await Deno.open(join(folder, name), { append: true })",
    "Deno.openSync(path, {\n  read: true,\n  write: true,\n})",
    'import { writeFile } from "node:fs/promises";',
    'import { readFileSync, writeFileSync } from "node:fs";',
    'import * as fs from "node:fs";',
    'const fs = await import("node:fs");',
    "const { writeFile } = Deno;",
    'Deno["writeFile"](path, bytes)',
  ];
  for (const code of writes) assert.equal(changesIn(code).length, 1, code);
  const others = [
    "await Deno.open(path, { read: true })",
    "await Deno.open(folder)",
    'Deno.removeSignalListener("SIGINT", stop)',
    "Deno.stdout.writeSync(bytes)",
    'import { readFileSync } from "node:fs";',
    'import {\n  existsSync,\n  readFileSync,\n} from "node:fs";',
  ];
  for (const code of others) assert.deepEqual(changesIn(code), [], code);
});

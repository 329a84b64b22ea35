import assert from "node:assert/strict";
import { filesBelow } from "./files_below.ts";

const SRC = new URL("../../src/", import.meta.url);

/** Ways to write to the terminal, or to be told of its signals. */
const WAYS = /\bconsole\.\w+|\bDeno\.(stdout|stderr|(add|remove)SignalListener)\b|\bprocess\.std/g;

/** The files that may. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  // Programs of others, who write as they like.
  "examples/alpha_sweep.ts": ["console.log"],
  "examples/own_arrays.ts": ["console.log"],
  "commands/terminal.ts": ["Deno.stdout", "Deno.stderr"],
  "commands/interrupt.ts": ["Deno.addSignalListener", "Deno.removeSignalListener"],
};

Deno.test("one file writes to the terminal, and one listens to signals", async () => {
  const found: Record<string, string[]> = {};
  for (const url of await filesBelow(SRC)) {
    if (!/\.tsx?$/.test(url.pathname)) continue;
    const ways = new Set((await Deno.readTextFile(url)).match(WAYS));
    if (ways.size > 0) found[url.href.slice(SRC.href.length)] = [...ways];
  }
  const sorted = (ways: Readonly<Record<string, readonly string[]>>) =>
    Object.entries(ways).map(([file, own]) => [file, own.toSorted()]).toSorted();
  assert.deepEqual(sorted(found), sorted(ALLOWED));
});

import assert from "node:assert/strict";
import { testCommand } from "../../src/commands/test.ts";
import { TEST_PART_NAMES, TEST_PARTS } from "../../src/commands/test_parts.ts";
import { capture } from "./capture.ts";

const ROOT = new URL("../../", import.meta.url);

Deno.test("every part of the tests has files that are there, each in one part", async () => {
  const files: string[] = TEST_PART_NAMES.flatMap((name) => TEST_PARTS[name].files);
  assert.equal(new Set(files).size, files.length);
  for (const file of files) {
    assert.match(file, /^tests\/.*_test\.ts$/);
    assert.ok((await Deno.stat(new URL(file, ROOT))).isFile, file);
  }
});

Deno.test("the checks of a clean checkout run the tests, then every part of them, and count each", async () => {
  const text = await Deno.readTextFile(new URL(".ci/run", ROOT));
  const run = Array.from(text.matchAll(/^part (\w+) test( --part \w+)?$/gm), ([line]) => line);
  assert.deepEqual(run, [
    "part test test",
    ...TEST_PART_NAMES.map((name) => `part ${name} test --part ${name}`),
  ]);
  const [, counted] = /^for name in (.*); do\n.*\n *# Deno's last line/m.exec(text)!;
  assert.deepEqual(counted.split(" "), ["tint", "test", ...TEST_PART_NAMES]);
  const [, known] = /\^\((.*)\)\$/.exec(text)!;
  const parts = Array.from(text.matchAll(/^part (\w+) /gm), ([, name]) => name);
  assert.deepEqual(known.split("|"), parts);
});

Deno.test("a part has its own files: paths and --quick beside it are refused", async () => {
  for (const args of [["--part", "browser", "tests/mdp"], ["--part", "killed", "--quick"]]) {
    const { code, out, err } = await capture(testCommand, args);
    assert.deepEqual([code, out, err], [2, [], [
      "error: --part: has no meaning with paths or --quick: a part has its own files",
    ]]);
  }
  const unknown = await capture(testCommand, ["--part", "none"]);
  assert.equal(unknown.code, 2);
  assert.match(unknown.err.join("\n"), /--part.*browser, lab, goldens, killed, tours, truths/);
});

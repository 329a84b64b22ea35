import assert from "node:assert/strict";
import { devCommand } from "../../src/commands/dev.ts";
import { PROGRAMS } from "../../src/commands/programs.ts";
import { capture } from "./capture.ts";
import { run } from "./spawn.ts";

const OWN = Object.entries(PROGRAMS).filter(([, { usage }]) => usage !== undefined);

Deno.test("--help of a program that knows no flags says what it does, and starts nothing", async () => {
  assert.ok(OWN.length >= 8);
  for (const [name, { summary, usage }] of OWN) {
    for (const flag of ["--help", "-h"]) {
      const { code, out, err } = await capture(devCommand, [name, flag]);
      assert.deepEqual([code, err], [0, []]);
      assert.equal(
        out.join("\n"),
        `${`Usage: deno task dev ${name} ${usage}`.trimEnd()}\n\n${summary}.`,
      );
    }
  }
});

Deno.test("what such a program does not know is refused before it starts", async () => {
  for (const [name, { usage }] of OWN) {
    const { code, out, err } = await capture(devCommand, [name, "--fast"]);
    assert.deepEqual([code, out], [2, []]);
    const expected = usage === "" ? "no arguments" : usage;
    assert.deepEqual(err, [`error: dev ${name}: found "--fast", expected ${expected}`]);
  }
  const { err } = await capture(devCommand, ["levels", "all"]);
  assert.deepEqual(err, ['error: dev levels: found "all", expected no arguments']);
});

Deno.test("a program that knows --help prints its own", async () => {
  const { code, out } = await run("dev", ["fuzz", "--help"]);
  assert.equal(code, 0);
  assert.match(out, /^Usage: fuzz /);
});

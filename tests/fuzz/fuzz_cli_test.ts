import assert from "node:assert/strict";
import { run } from "../commands/spawn.ts";

const SCRIPT = "tests/tools/fuzz.ts";

Deno.test("the fuzzer reads its arguments like every command, and never passes without an input", async () => {
  const help = await run(SCRIPT, ["--help"]);
  assert.equal(help.code, 0);
  assert.match(help.out, /^Usage: fuzz /);
  for (const wrong of [["0"], ["x"], ["1", "-1"], ["--wrong"]]) {
    const { code, out, err } = await run(SCRIPT, wrong);
    assert.deepEqual([code, out, err.trim().split("\n").length], [2, "", 1], wrong.join(" "));
  }
  const { code, out } = await run(SCRIPT, ["30", "7"]);
  assert.equal(code, 0, out);
  assert.match(out, /30 inputs of seed 7: 0 faults/);
});

import assert from "node:assert/strict";
import { join } from "node:path";
import { appendLines, cutBack, readLines } from "../../src/runs/json_lines.ts";

Deno.test("a log is cut back to a step, with what a kill left of its last line", async () => {
  const folder = await Deno.makeTempDir();
  const path = join(folder, "log.jsonl");
  assert.deepEqual(await cutBack(path, 5), []);
  await assert.rejects(Deno.stat(path), Deno.errors.NotFound);
  for (const step of [1, 2, 3]) {
    await appendLines(path, [{ step, model: "a" }, { step, model: "b" }]);
  }
  const whole = await Deno.readTextFile(path);
  const lines = await readLines(path);
  assert.deepEqual(
    lines.map(({ step, model }) => `${step}${model}`).join(" "),
    "1a 1b 2a 2b 3a 3b",
  );
  for (let length = 0; length <= whole.length; length++) {
    await Deno.writeTextFile(path, whole.slice(0, length));
    const complete = lines.filter((_, i) =>
      whole.split("\n").slice(0, i + 1).join("\n").length < length
    );
    const expected = complete.filter((line) => line.step <= 2);
    assert.deepEqual(await cutBack(path, 2), expected);
    assert.deepEqual(await readLines(path), expected);
  }
  await Deno.remove(folder, { recursive: true });
});

import assert from "node:assert/strict";
import { fileURLToPath } from "node:url";
import { findTests, NEED_WORDS, SLOW } from "../../src/commands/find_tests.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const found = await findTests(ROOT);
const needsOf = (name: string) => found.find(({ path }) => path === `tests/${name}_test.ts`)!.needs;

Deno.test("what a test needs shows in its code, or in its helpers'", () => {
  assert.deepEqual(needsOf("mdp/policy"), []);
  assert.equal(needsOf("browser/report")[0], "browser");
  assert.equal(needsOf("trainer/webgpu/advance")[0], "adapter");
  assert.equal(needsOf("commands/evaluate")[0], "process", "by spawn.ts");
  assert.equal(needsOf("commands/doctor").at(-1), "seconds");
});

Deno.test("a quick test is most of them, and every need is that of some", () => {
  const quick = found.filter(({ needs }) => needs.length === 0);
  assert.ok(quick.length > found.length / 2, `${quick.length} of ${found.length}`);
  const all = new Set(found.flatMap(({ needs }) => needs));
  assert.deepEqual([...all].sort(), Object.keys(NEED_WORDS).sort());
});

Deno.test("the slow files are there", () => {
  const paths = found.map(({ path }) => path);
  assert.deepEqual(SLOW.filter((path) => !paths.includes(path)), []);
});

import assert from "node:assert/strict";

const ROOT = new URL("../../", import.meta.url);
const README = await Deno.readTextFile(new URL("README.md", ROOT));

Deno.test("README: a block that names a results file is that file", async () => {
  const blocks = README.matchAll(/<!-- (results\/\S+) -->\n```text\n([^`]*)```/g);
  let count = 0;
  for (const [, path, text] of blocks) {
    assert.equal(text, await Deno.readTextFile(new URL(path, ROOT)), path);
    count++;
  }
  assert.ok(count >= 1, "found no such block");
});

Deno.test("README: every path it names exists", async () => {
  const named = README.matchAll(/`((?:src|shaders|configs|data|results|tests)\/[\w./-]+)`/g);
  const paths = Array.from(named, ([, path]) => path);
  assert.ok(paths.length >= 10);
  for (const path of paths) await Deno.stat(new URL(path, ROOT));
});

Deno.test("README: every task it names exists, and names the users' tasks", async () => {
  const { tasks } = JSON.parse(await Deno.readTextFile(new URL("deno.json", ROOT)));
  const named = new Set(
    Array.from(README.matchAll(/(?:deno|deno@[\d.]+) task ([a-z:-]+)/g), ([, task]) => task),
  );
  for (const task of named) assert.ok(task in tasks, `README names the task "${task}"`);
  for (const task of ["start", "test", "collect", "train", "evaluate", "bench", "doctor"]) {
    assert.ok(named.has(task), `README does not name the task "${task}"`);
  }
});

import assert from "node:assert/strict";
import { fileURLToPath } from "node:url";
import project from "../../deno.json" with { type: "json" };

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/** Runs Deno in the project; returns all it prints. */
async function deno(...args: string[]): Promise<{ success: boolean; text: string }> {
  const { success, stdout, stderr } = await new Deno.Command("deno", {
    args,
    cwd: ROOT,
    env: { NO_COLOR: "1" },
  }).output();
  const text = [stdout, stderr].map((bytes) => new TextDecoder().decode(bytes)).join("\n");
  return { success, text };
}

Deno.test("the package has all that it imports, no slow types, and neither results nor tests", async () => {
  const { success, text } = await deno("publish", "--dry-run", "--allow-dirty");
  assert.ok(success, text);
  assert.doesNotMatch(text, /warning/i);
  const files = Array.from(
    text.matchAll(/file:\/\/(\S+) \(/g),
    ([, path]) => path.slice(ROOT.length),
  );
  for (const name of ["src/mod.ts", "src/trainer/cpu/worker.ts", "LICENSE", "README.md"]) {
    assert.ok(files.includes(name), name);
  }
  const others = files.filter((path) => /^(results|tests|data|runs|configs)\/|\.npz$/.test(path));
  assert.deepEqual(others, []);
});

Deno.test("every public symbol of the package is documented, with the types it names", async () => {
  const entries = Object.values(project.exports);
  const { success, text } = await deno("doc", "--lint", ...entries);
  assert.ok(success, text);
});

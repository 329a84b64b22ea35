import assert from "node:assert/strict";
import { fileURLToPath } from "node:url";

const EXAMPLES = new URL("../../src/examples/", import.meta.url);

/** Runs an example as a stranger would: no config, no unstable flag, no permission but to read its worker. */
async function run(name: string): Promise<string> {
  const { success, stdout, stderr } = await new Deno.Command("deno", {
    args: ["run", "-q", "--no-prompt", "--no-config", "-R", fileURLToPath(new URL(name, EXAMPLES))],
    env: { NO_COLOR: "1" },
  }).output();
  assert.ok(success, new TextDecoder().decode(stderr));
  return new TextDecoder().decode(stdout);
}

Deno.test("example: own arrays, learned policies go right", async () => {
  assert.equal(await run("own_arrays.ts"), "actions [ 1, 1, 1 ]\n");
});

Deno.test("example: a sweep over alpha, from the better action to the usual one", async () => {
  assert.equal(
    await run("alpha_sweep.ts"),
    "alpha 0: action 1\nalpha 0.01: action 1\nalpha 1: action 0\n",
  );
});

Deno.test("examples are at most 25 lines below their headers, Python's 30 lines of code", async () => {
  for await (const { name } of Deno.readDir(EXAMPLES)) {
    const text = await Deno.readTextFile(new URL(name, EXAMPLES));
    const code = text.replace(/^(\/\*\*[\s\S]*?\*\/|"""[\s\S]*?""")\n/, "").trim();
    const isPython = name.endsWith(".py");
    const lines = code.split("\n").filter((line) => !isPython || line !== "");
    assert.ok(lines.length <= (isPython ? 30 : 25), `${name} has ${lines.length} lines`);
  }
});

Deno.test("the examples in the package's documentation run", async () => {
  const files = ["mod.ts", "library/train.ts", "library/dataset_from_arrays.ts"];
  const { success, stdout, stderr } = await new Deno.Command("deno", {
    args: [
      ...["test", "-q", "--no-prompt", "-P=test", "--doc"],
      ...files.map((file) => `src/${file}`),
    ],
    cwd: fileURLToPath(new URL("../../", EXAMPLES)),
    env: { NO_COLOR: "1" },
  }).output();
  const text = [stdout, stderr].map((bytes) => new TextDecoder().decode(bytes)).join("\n");
  assert.ok(success && text.includes("ok | 3 passed"), text);
});

import assert from "node:assert/strict";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { withFolder } from "../with_folder.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

const SMALL = ["embedding=8", "hidden=[8]", "dataset.episodes=20", "steps=1", "batch=8"]
  .flatMap((setting) => ["--set", setting]);

/** Starts Deno with the variables that matter unset. */
async function bare(...args: string[]): Promise<{ code: number; err: string }> {
  const { code, stderr } = await new Deno.Command("deno", {
    args: ["run", "-q", "--no-prompt", ...args],
    cwd: ROOT,
    env: { DENO_WEBGPU_BACKEND: "", XDG_RUNTIME_DIR: "", NO_COLOR: "1" },
    stdin: "null",
  }).output();
  return { code, err: new TextDecoder().decode(stderr) };
}

Deno.test("a command leaves standard error to itself where neither variable is set", async () => {
  await withFolder(async (folder) => {
    const run = ["configs/cql.yaml", ...SMALL, "--device", "webgpu", "--out", join(folder, "run")];
    const { code, err } = await bare("-P=files", "src/main.ts", "train", ...run);
    assert.equal(code, 0, err);
    assert.match(err, /^on .*, kernels \w+/m);
    assert.doesNotMatch(err, /XDG_RUNTIME_DIR/);
  });
});

Deno.test("what dev starts inherits the variables", async () => {
  const { code, err } = await bare("-P=dev", "src/main.ts", "dev", "setup", "--driver");
  assert.deepEqual([code, err], [0, ""]);
});

Deno.test("dev ends as its program does, and passes flags on", async () => {
  const misused = await bare("-P=dev", "src/main.ts", "dev", "tables", "--datasets", "none");
  assert.equal(misused.code, 2);
  assert.match(misused.err, /^error: .*\n$/);
  const unknown = await bare("-P=dev", "src/main.ts", "dev", "tablets");
  assert.equal(unknown.code, 2);
  assert.match(unknown.err, /^error: program: found "tablets", expected one of setup, figures, /);
});

Deno.test("a name that is no command's is refused in one line", async () => {
  const { code, err } = await bare("-P=files", "src/main.ts", "tarin", "--out", "x");
  assert.equal(code, 2);
  assert.match(err, /^error: command: found "tarin", expected one of start, train, .*\n$/);
});

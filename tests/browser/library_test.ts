import assert from "node:assert/strict";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Trained, trainHere } from "../../src/examples/page.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/** Runs Deno in the project; returns standard output. */
async function deno(...args: string[]): Promise<string> {
  const { success, stdout } = await new Deno.Command("deno", { args, cwd: ROOT, stderr: "inherit" })
    .output();
  assert.ok(success, `${args.join(" ")} failed`);
  return new TextDecoder().decode(stdout);
}

Deno.test("a bundle of the example trains in Chromium: on the CPU to Deno's bits, on WebGPU close to them", async () => {
  const folder = await Deno.makeTempDir();
  try {
    for (const [name, module] of [["page", "examples/page"], ["worker", "trainer/cpu/worker"]]) {
      const out = join(folder, `${name}.js`);
      await deno("bundle", "-q", "--platform", "browser", "-o", out, `src/${module}.ts`);
      const code = await Deno.readTextFile(out);
      assert.doesNotMatch(code, /["']node:|^import /m, `${name}.js imports what no browser has`);
    }
    await Deno.copyFile(join(ROOT, "src/examples/page.html"), join(folder, "page.html"));
    await deno("run", "-q", "--no-prompt", "-P=setup", "src/main.ts", "setup", "--browser");
    const program = ["run", "-q", "--no-prompt", "-P=browser", `--allow-read=${folder}`];
    const out = await deno(
      ...[...program, "tests/browser/train.ts", join(folder, "profile"), folder],
      '/page.html|trainHere("cpu", "worker.js")',
      '/page.html|trainHere("webgpu")',
      '/plain/page.html|trainHere("cpu", "worker.js")',
    );
    const [cpu, webgpu, plain] = JSON.parse(out) as [Trained, Trained, { error: string }];
    const here = await trainHere("cpu");
    assert.deepEqual(cpu, here);
    for (const { losses, actions } of [cpu, webgpu]) {
      assert.ok(
        losses.at(-1)! < 0.8 * losses[0],
        `the loss went from ${losses[0]} to ${losses.at(-1)}`,
      );
      assert.deepEqual(actions, [0, 1, 2, 3]);
    }
    webgpu.losses.forEach((loss, i) => assert.ok(Math.abs(loss - here.losses[i]) < 1e-3));
    assert.match(plain.error, /^InputError: device: found no SharedArrayBuffer, .* or use webgpu$/);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
});

import assert from "node:assert/strict";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const ADVICE = /^error: .*no Chromium found .*apt-get install chromium fonts-dejavu-core\)$/;

/** Programs that do not work, whatever this machine has. */
const BROKEN = Object.fromEntries(
  ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "apt-get"]
    .map((name) => [name, "exit 1"]),
);

/** Looks for a browser where programs are these scripts, and broken otherwise. */
async function setUp(
  programs: Readonly<Record<string, string>>,
): Promise<{ code: number; out: string; err: string[]; calls: string[] }> {
  const folder = await Deno.makeTempDir();
  const calls = join(folder, "calls");
  await Deno.writeTextFile(calls, "");
  for (const [name, body] of Object.entries({ ...BROKEN, ...programs })) {
    const script = `#!/bin/sh\necho "$0 $@" >> ${calls}\n${body}\n`;
    await Deno.writeTextFile(join(folder, name), script, { mode: 0o755 });
  }
  const { code, stdout, stderr } = await new Deno.Command("deno", {
    args: ["run", "-q", "--no-prompt", "-P=setup", "src/main.ts", "setup", "--browser"],
    cwd: ROOT,
    env: { PATH: `${folder}${delimiter}${Deno.env.get("PATH")}` },
  }).output();
  const asked = (await Deno.readTextFile(calls)).replaceAll(`${folder}/`, "");
  await Deno.remove(folder, { recursive: true });
  const [out, err] = [stdout, stderr].map((bytes) => new TextDecoder().decode(bytes).trim());
  return { code, out, err: err.split("\n"), calls: asked.trim().split("\n") };
}

const mayInstall = Deno.build.os === "linux" && Deno.uid() === 0;

Deno.test({
  name: "a Chromium that is there is named, and nothing is installed",
  ignore: Deno.build.os === "windows",
  async fn() {
    const found = await setUp({ "google-chrome": "echo Google Chrome 1.2", "apt-get": "" });
    assert.deepEqual(found, {
      code: 0,
      out: "browser: Google Chrome 1.2",
      err: [""],
      calls: ["chromium --version", "chromium-browser --version", "google-chrome --version"],
    });
  },
});

Deno.test("without a Chromium, root on Debian gets it and its font installed", async () => {
  const { code, out, err, calls } = await setUp({ "apt-get": "" });
  if (!mayInstall) {
    assert.equal(code, 1);
    assert.match(err.at(-1)!, ADVICE);
    return;
  }
  assert.deepEqual([code, out], [0, "browser: chromium, installed"]);
  assert.match(err.at(-1)!, /installing chromium and fonts-dejavu-core with apt-get$/);
  assert.deepEqual(calls.slice(4), [
    "apt-get --version",
    "apt-get update",
    "apt-get install -y --no-install-recommends chromium fonts-dejavu-core",
  ]);
});

Deno.test("without a Chromium and with nothing to install it, one line says what to do", async () => {
  const { code, out, err } = await setUp({});
  assert.deepEqual([code, out], [1, ""]);
  assert.match(err.at(-1)!, ADVICE);
});

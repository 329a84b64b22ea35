import assert from "node:assert/strict";
import { delimiter as DELIMITER } from "node:path";
import { fileURLToPath } from "node:url";
import { findAdapter, readAdapterLog } from "../../src/commands/find_adapter.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const LOG =
  "DEBUG RS - wgpu_core::instance:590 - Found 1 compatible adapters. Sorted by preference:\n" +
  'DEBUG RS - wgpu_core::instance:600 - Request adapter result AdapterInfo { name: "A \\"B\\"", ' +
  'vendor: 65541, device: 0, driver: "llvmpipe", driver_info: "Mesa 22.3.6 (LLVM 15.0.6)", ' +
  "backend: Vulkan, subgroup_min_size: 8 }\n";

/** A backend that finds no adapter on this system. */
const ABSENT_BACKEND = Deno.build.os === "windows" ? "metal" : "dx12";

const ADVICE =
  /^error: (apt-get .* failed; )?no WebGPU adapter found .*: install .*mesa-vulkan-drivers\)$/;

/** Runs the set-up program without an adapter, with the programs in `folder` before all others. */
async function setUpWithoutAdapter(
  folder: string,
  ...flags: string[]
): Promise<{ code: number; out: string; err: string[] }> {
  const { code, stdout, stderr } = await new Deno.Command("deno", {
    args: ["run", "-q", "--no-prompt", "-P=setup", "src/main.ts", "setup", ...flags],
    cwd: ROOT,
    env: {
      DENO_WEBGPU_BACKEND: ABSENT_BACKEND,
      PATH: `${folder}${DELIMITER}${Deno.env.get("PATH")}`,
    },
  }).output();
  const [out, err] = [stdout, stderr].map((bytes) => new TextDecoder().decode(bytes).trim());
  return { code, out, err: err.split("\n") };
}

/** Makes an `apt-get` that writes down what it is asked and fails at `failing`. */
async function fakeAptGet(failing: string): Promise<{ folder: string; calls: string }> {
  const folder = await Deno.makeTempDir();
  const calls = `${folder}/calls`;
  const script =
    `echo "$@" >> ${calls}\nif [ "$1" = "${failing}" ]; then echo broken; exit 100; fi`;
  await Deno.writeTextFile(`${folder}/apt-get`, `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  await Deno.writeTextFile(calls, "");
  return { folder, calls };
}

Deno.test("backend and driver are read from wgpu's log", () => {
  assert.deepEqual(readAdapterLog(LOG), {
    backend: "Vulkan",
    driver: "llvmpipe Mesa 22.3.6 (LLVM 15.0.6)",
  });
  assert.deepEqual(readAdapterLog("nothing of the kind"), {
    backend: "unknown",
    driver: "unknown",
  });
});

Deno.test("an adapter is named with its backend and driver", async () => {
  const adapter = await findAdapter();
  assert.ok(adapter, "no adapter");
  assert.notEqual(adapter.name, "");
  assert.match(adapter.backend, /^(Vulkan|Metal|Dx12)$/);
  if (adapter.backend === "Vulkan") assert.notEqual(adapter.driver, "unknown");
});

for (const failing of ["nothing", "update", "install"]) {
  Deno.test(`set-up without an adapter, apt-get fails at ${failing}`, async () => {
    const { folder, calls } = await fakeAptGet(failing);
    const { code, out, err } = await setUpWithoutAdapter(folder);
    const asked = (await Deno.readTextFile(calls)).trim().split("\n");
    await Deno.remove(folder, { recursive: true });
    assert.equal(code, 1);
    assert.equal(out, "");
    assert.match(err.at(-1)!, ADVICE);
    if (Deno.build.os !== "linux" || Deno.uid() !== 0) {
      assert.deepEqual(asked, [""], "only root may install");
      assert.equal(err.length, 1);
      return;
    }
    const install = "install -y --no-install-recommends mesa-vulkan-drivers";
    assert.deepEqual(asked, [
      "--version",
      "update",
      ...(failing === "update" ? [] : [install]),
    ]);
    assert.match(err[0], /installing mesa-vulkan-drivers with apt-get$/);
    assert.equal(err.includes("broken"), failing !== "nothing");
  });
}

Deno.test("asking for the driver installs nothing", async () => {
  const { folder, calls } = await fakeAptGet("nothing");
  const { code, out } = await setUpWithoutAdapter(folder, "--driver");
  const asked = await Deno.readTextFile(calls);
  await Deno.remove(folder, { recursive: true });
  assert.deepEqual({ code, out, asked }, { code: 0, out: "none", asked: "" });
});

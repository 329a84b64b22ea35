import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { sha256 } from "../../src/files/sha256.ts";
import { createCpuTrainer } from "../../src/trainer/cpu/cpu_trainer.ts";
import type { TrainerOptions } from "../../src/trainer/trainer.ts";
import { shaderModule } from "../kernels/shader_module.ts";

Deno.test("the module of shaders holds what shaders/*.wgsl say: else run deno task dev build:kernels", async () => {
  const url = new URL("../../src/trainer/webgpu/shaders.ts", import.meta.url);
  assert.equal(await Deno.readTextFile(url), await shaderModule());
});

Deno.test("Web Crypto's SHA-256 of parts is that of their bytes together, views included", async () => {
  const parts = [
    Float32Array.of(1, -2),
    new Uint8Array(10).fill(7).subarray(3, 5),
    new Uint8Array(),
  ];
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part);
  assert.equal(await sha256(parts), hash.digest("hex"));
});

Deno.test("where pages are not isolated, the CPU trainer says which headers its workers need", async () => {
  const kept = Object.getOwnPropertyDescriptor(globalThis, "SharedArrayBuffer")!;
  Reflect.deleteProperty(globalThis, "SharedArrayBuffer");
  try {
    await assert.rejects(createCpuTrainer({} as TrainerOptions), {
      name: "InputError",
      message: /^device: found no SharedArrayBuffer.*require-corp, or use webgpu$/,
    });
  } finally {
    Object.defineProperty(globalThis, "SharedArrayBuffer", kept);
  }
});

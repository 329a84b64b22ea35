import assert from "node:assert/strict";
import { fileURLToPath } from "node:url";
import { InputError } from "../../../src/input_error.ts";
import { GpuLost, NO_ADAPTER, openGpu, storageBuffer } from "../../../src/trainer/webgpu/device.ts";
import { uploadDataset } from "../../../src/trainer/webgpu/device_data.ts";
import { type Kernel, makeDispatch, SHADERS } from "../../../src/trainer/webgpu/kernels.ts";
import { DATASET, model, startTraining } from "./small_problem.ts";

async function noOp(code: string, constants: Record<string, number> = {}) {
  const shaders = SHADERS as Record<Kernel, string>;
  const kept = shaders.no_op;
  const gpu = await openGpu();
  const buffer = storageBuffer(gpu.device, { label: "output", floats: 4 });
  try {
    shaders.no_op = code;
    const bindings = { output: { buffer } };
    await makeDispatch(gpu.device, "no_op", { constants, bindings, workgroups: [1, 1, 1] });
  } finally {
    shaders.no_op = kept;
    gpu.close();
  }
}

Deno.test("a shader that does not compile is named with file, line and column", async () => {
  const lines = SHADERS.no_op.trimEnd().split("\n");
  const line = lines.findIndex((text) => text.includes("output[0]"));
  assert.ok(line > 0);
  const column = lines[line].indexOf("1.0");
  const broken = lines.with(line, lines[line].replace("1.0", "1.0 + nothing")).join("\n");
  await assert.rejects(noOp(broken), (error: Error) => {
    const place = `shaders/no_op.wgsl:${line + 1}:${column + "1.0 + ".length + 1}: `;
    assert.ok(error.message.startsWith(`Cannot compile ${place}`), error.message);
    assert.match(error.message, /nothing/);
    assert.ok(!error.message.includes("\n"), error.message);
    return true;
  });
});

Deno.test("a size or a buffer that a shader asks for in vain is named with the shader", async () => {
  await noOp(SHADERS.no_op);
  const sized = `override WIDTH: u32;\n${SHADERS.no_op}`;
  await noOp(sized, { WIDTH: 1, OTHER: 2 });
  await assert.rejects(
    noOp(sized, { OTHER: 2 }),
    /^RangeError: Cannot make shaders\/no_op\.wgsl: there is nothing for its WIDTH$/,
  );
  await assert.rejects(
    noOp(SHADERS.no_op.replace(/\boutput\b/g, "target_q")),
    /^RangeError: Cannot make shaders\/no_op\.wgsl: there is nothing for its target_q$/,
  );
});

Deno.test("where there is no adapter one line says what to install", async () => {
  const script = fileURLToPath(import.meta.resolve("./open_gpu.ts"));
  // A backend that this operating system does not have.
  const { code, stdout, stderr } = await new Deno.Command("deno", {
    args: ["run", "-q", "--no-prompt", script],
    env: { DENO_WEBGPU_BACKEND: Deno.build.os === "windows" ? "metal" : "dx12" },
    stdin: "null",
  }).output();
  const [out, err] = [stdout, stderr].map((bytes) => new TextDecoder().decode(bytes));
  assert.equal(code, 2, err);
  assert.equal(out, `--device: ${NO_ADAPTER}\n`);
  assert.match(NO_ADAPTER, /install .*mesa-vulkan-drivers/);
});

Deno.test("a mistake on the device fails the next step", async () => {
  const trainer = await startTraining([model(1)]);
  trainer.gpu.device.createBuffer({ size: 4, usage: 0, label: "of no use" });
  await assert.rejects(trainer.advance(1), /^Error: The GPU reported: .*/);
  trainer.close();
});

Deno.test("an unknown variant of the kernels is a user's mistake", async () => {
  await assert.rejects(
    startTraining([model(1)], { kernels: "fast" as "buffer" }),
    new InputError("kernels", 'unknown variant "fast": expected buffer or texture'),
  );
});

Deno.test("a dataset beyond the largest buffer is refused with what would fit", async () => {
  const gpu = await openGpu();
  const limit = 12 * 100;
  const small = {
    ...gpu,
    device: new Proxy(gpu.device, {
      get: (device, key) =>
        key === "limits" ? { maxStorageBufferBindingSize: limit } : Reflect.get(device, key),
    }),
  };
  assert.throws(
    () => uploadDataset(small, DATASET),
    new InputError(
      "dataset",
      `600 transitions do not fit the adapter's largest buffer of ${limit} bytes: ` +
        "expected at most 100, or --device cpu",
    ),
  );
  gpu.close();
});

Deno.test("a device that something else takes away fails what is asked of it, as lost", async () => {
  for (const ask of ["states", "metrics"] as const) {
    const trainer = await startTraining([model(1)]);
    trainer.gpu.device.destroy();
    await assert.rejects(trainer[ask](), (error) => error instanceof GpuLost);
    trainer.close();
  }
});

import assert from "node:assert/strict";
import { checkSizes, chooseDevice, createTrainer } from "../../src/trainer/create_trainer.ts";
import { freshState } from "../../src/trainer/fresh_state.ts";
import { trainingSizes } from "../../src/trainer/training_sizes.ts";
import { BATCH, DATASET, model, SHAPE } from "./webgpu/small_problem.ts";

const limits = { maxStorageBufferBindingSize: 2 ** 27, maxTextureDimension2D: 8192 };
const finds = (isSoftware: boolean) => () => Promise.resolve({ name: "Found", isSoftware, limits });
const findsNone = () => Promise.resolve(null);

Deno.test("auto takes a hardware adapter, else the CPU, and says why", async () => {
  assert.deepEqual(await chooseDevice("auto", { find: finds(false) }), {
    device: "webgpu",
    reason: "a hardware adapter",
  });
  assert.deepEqual(await chooseDevice("auto", { find: finds(true) }), {
    device: "cpu",
    reason: "the only WebGPU adapter, Found, is software",
  });
  assert.deepEqual(await chooseDevice("auto", { find: findsNone }), {
    device: "cpu",
    reason: "there is no WebGPU adapter",
  });
});

Deno.test("auto leaves a hardware adapter that cannot hold the training for the CPU, and says why", async () => {
  const find = finds(false);
  const sizes = (width: number) =>
    trainingSizes({ shape: { ...SHAPE, hidden: [width, width] }, batch: 8, models: [model(1)] });
  const choose = (width: number) => chooseDevice("auto", { find, sizes: sizes(width) });
  assert.equal((await choose(4096)).device, "webgpu");
  assert.deepEqual(await choose(8192), {
    device: "cpu",
    reason: "the WebGPU adapter, Found, cannot hold it: hidden: found 2 layers of up to 8192, " +
      "expected at most 5744 on this adapter, whose largest buffer is of 134217728 bytes, " +
      "or --device cpu",
  });
  await checkSizes("auto", sizes(8192), { find });
  await assert.rejects(
    checkSizes("webgpu", sizes(8192), { find }),
    /^InputError: hidden: found 2 l/,
  );
  await assert.rejects(checkSizes("webgpu", sizes(8), { find: findsNone }), /no WebGPU adapter/);
});

Deno.test("a device asked for is taken, and a run goes on where it began if it can", async () => {
  for (const find of [finds(false), finds(true), findsNone]) {
    for (const device of ["cpu", "webgpu"] as const) {
      const other = device === "cpu" ? "webgpu" : "cpu";
      assert.equal((await chooseDevice(device, { find, previous: other })).device, device);
    }
    assert.equal((await chooseDevice("auto", { find, previous: "cpu" })).device, "cpu");
    const expected = find === findsNone ? "cpu" : "webgpu";
    assert.equal((await chooseDevice("auto", { find, previous: "webgpu" })).device, expected);
  }
});

Deno.test("a trainer says its device, build, workers and reason; the build survives a resume", async () => {
  const models = [model(1), model(2)];
  const states = models.map(({ seed }) => freshState(SHAPE, seed));
  const options = { shape: SHAPE, batch: BATCH, dataset: DATASET, models, states, workers: 1 };
  const infoOf = async (more: { kernels?: string; previousDevice?: string }) => {
    const trainer = await createTrainer("cpu", { ...options, ...more });
    const kernelHash = await trainer.kernelHash();
    trainer.close();
    return { ...trainer.info, kernelHash };
  };
  const info = await infoOf({});
  assert.deepEqual([info.device, info.kernels, info.groups], ["cpu", "relaxed", 1]);
  assert.equal(info.reason, "as asked");
  assert.match(info.adapter, /^CPU, 1 worker on \d+ cores?$/);
  assert.match(info.kernelHash, /^[0-9a-f]{64}$/);
  assert.equal((await infoOf({})).kernelHash, info.kernelHash);
  assert.equal((await infoOf({ kernels: "plain", previousDevice: "cpu" })).kernels, "plain");
  assert.equal((await infoOf({ kernels: "buffer", previousDevice: "webgpu" })).kernels, "relaxed");
});

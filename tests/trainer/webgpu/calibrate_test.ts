import assert from "node:assert/strict";
import { type NetworkShape, SEED_SHAPE } from "../../../src/network/shape.ts";
import { chooseVariant } from "../../../src/trainer/webgpu/calibrate.ts";
import type { Gpu } from "../../../src/trainer/webgpu/device.ts";

/** A device that must not be touched. */
const UNTOUCHED = new Proxy({} as Gpu, {
  get: (_, key) => key === "then" ? undefined : assert.fail(`reads ${String(key)}`),
});

const SMALL: NetworkShape = { ...SEED_SHAPE, hidden: [32, 32] };

Deno.test("small networks train with the kernels of every device, and nothing is compiled to choose them", async () => {
  assert.equal(await chooseVariant(UNTOUCHED, { shape: SMALL, batch: 256 }), "buffer");
  assert.equal(await chooseVariant(UNTOUCHED, { shape: SEED_SHAPE, batch: 16 }), "buffer");
});

Deno.test("the published network and a whole dataset are worth a calibration", async () => {
  for (const batch of [256, "full"] as const) {
    await assert.rejects(chooseVariant(UNTOUCHED, { shape: SEED_SHAPE, batch }), /reads device/);
  }
});

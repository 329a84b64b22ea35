import assert from "node:assert/strict";
import { sampleIndices } from "../../../src/network/sample_batch.ts";
import { freshState } from "../../../src/trainer/fresh_state.ts";
import { openGpu, readBack } from "../../../src/trainer/webgpu/device.ts";
import { uploadDataset } from "../../../src/trainer/webgpu/device_data.ts";
import { encode } from "../../../src/trainer/webgpu/operations.ts";
import { makeGroup } from "../../../src/trainer/webgpu/train_group.ts";
import { BATCH, DATASET, model, SHAPE } from "./small_problem.ts";

/** Small slices never use the upper half of a count, nor the carry between two products. */
const SLICES = [
  { offset: 0, count: 65_536 },
  { offset: 7, count: 10_000_019 },
  { offset: 123_456_789, count: 4_000_000_007 },
  { offset: 0, count: 4_294_967_295 },
];

Deno.test("indices of slices far larger than the data are the host's", async () => {
  const gpu = await openGpu();
  const models = SLICES.map((slice, m) => model(50 + m, {}, slice));
  const group = await makeGroup(gpu, {
    shape: SHAPE,
    batch: BATCH,
    members: models.map((_, m) => m),
    models,
    states: models.map((each) => freshState(SHAPE, each.seed)),
    data: uploadDataset(gpu, DATASET),
    variant: "buffer",
  });
  // Nothing but the draw: there are no transitions at these indices, and none is needed.
  const [sample] = group.program;
  assert.equal(sample.label, "sample");
  const encoder = gpu.device.createCommandEncoder();
  encode(encoder, [sample]);
  gpu.device.queue.submit([encoder.finish()]);
  const { batchStride } = group.sizes;
  const stretches = models.map((_, m) => ({
    buffer: group.buffers.batch,
    offset: m * batchStride,
    length: BATCH,
  }));
  const found = (await readBack(gpu, stretches)).map((bytes) => new Uint32Array(bytes));
  models.forEach(({ seed, slice }, m) => {
    const expected = sampleIndices({ seed, slice, step: 0, batch: BATCH });
    assert.deepEqual(found[m], expected, `${slice.count} transitions from ${slice.offset}`);
  });
  gpu.close();
});

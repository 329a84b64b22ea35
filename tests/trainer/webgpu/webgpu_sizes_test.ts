import assert from "node:assert/strict";
import { hypersOf } from "../hypers.ts";
import fc from "fast-check";
import { InputError } from "../../../src/input_error.ts";
import type { NetworkShape } from "../../../src/network/shape.ts";
import { createWebgpuTrainer } from "../../../src/trainer/webgpu/webgpu_trainer.ts";
import { checkSizes } from "../../../src/trainer/create_trainer.ts";
import type { TrainingSizes } from "../../../src/trainer/training_sizes.ts";
import { adapterBounds, openGpu } from "../../../src/trainer/webgpu/device.ts";
import {
  groupBuffers,
  groupResources,
  groupSizes,
} from "../../../src/trainer/webgpu/group_buffers.ts";
import { checkWebgpuSizes, fittingVariants } from "../../../src/trainer/webgpu/webgpu_sizes.ts";
import { checkedDataset } from "../../../src/trainer/webgpu/checked_step.ts";
import { model } from "./small_problem.ts";

const MIB = 2 ** 20;
const bounds = (bytes: number, isSoftware = false) => ({
  limits: { maxStorageBufferBindingSize: bytes, maxTextureDimension2D: 8192 },
  isSoftware,
});

const SIZES: TrainingSizes = {
  shape: {
    input: { kind: "embedding", states: 716, width: 256 },
    hidden: [256, 256],
    actions: 25,
  },
  batch: 256,
  hypers: hypersOf({ cql: 1 }),
  transitions: 1000,
};

/** The line that refuses sizes; null if they fit. */
function refusal(sizes: TrainingSizes, bytes: number): string | null {
  try {
    checkWebgpuSizes(sizes, bounds(bytes));
    return null;
  } catch (error) {
    assert.ok(error instanceof InputError, `${error}`);
    return error.message;
  }
}

/** Sizes with another value of the key that a line names. */
function withKey(sizes: TrainingSizes, key: string, value: number): TrainingSizes {
  const { shape } = sizes;
  if (key === "batch") return { ...sizes, batch: value };
  if (key === "dataset") return { ...sizes, transitions: value };
  if (key === "hidden") {
    const hidden = shape.hidden.map((width) => Math.min(width, value));
    return { ...sizes, shape: { ...shape, hidden } };
  }
  const input = { ...shape.input, width: value } as NetworkShape["input"];
  return { ...sizes, shape: { ...shape, hidden: shape.hidden.map(() => 1), input } };
}

const width = fc.integer({ min: 1, max: 4096 });
const anySizes: fc.Arbitrary<TrainingSizes> = fc.record({
  shape: fc.record({
    input: fc.record({
      kind: fc.constant("embedding" as const),
      states: fc.integer({ min: 2, max: 65_535 }),
      width,
    }),
    hidden: fc.array(width, { minLength: 1, maxLength: 6 }),
    actions: fc.integer({ min: 2, max: 256 }),
  }),
  batch: fc.oneof(fc.integer({ min: 1, max: 65_536 }), fc.constant("full" as const)),
  hypers: fc.record({ cql: fc.integer({ min: 0, max: 3 }), bc: fc.integer({ min: 0, max: 3 }) })
    .map(hypersOf).filter(({ length }) => length > 0),
  transitions: fc.integer({ min: 0, max: 1e8 }),
});

Deno.test("what is refused names its key and the largest value that fits, on adapters of any binding", () => {
  const counts: Record<string, number> = {};
  fc.assert(
    fc.property(
      anySizes,
      fc.constantFrom(16 * MIB, 128 * MIB, 256 * MIB, 1024 * MIB),
      (sizes, bytes) => {
        const line = refusal(sizes, bytes);
        const key = line?.split(":")[0] ?? "fits";
        counts[key] = (counts[key] ?? 0) + 1;
        if (line === null) return;
        assert.match(line, /--device cpu$/);
        assert.ok(line.includes(String(bytes)), line);
        const most = Number(/at most (\d+)/.exec(line)?.[1]);
        if (Number.isNaN(most)) {
          assert.match(line, /found full, a batch of \d+ states|expected fewer or narrower/);
          return;
        }
        const other = (value: number) => refusal(withKey(sizes, key, value), bytes) ?? "";
        assert.ok(!other(most).startsWith(`${key}:`), `${line}, but ${most}: ${other(most)}`);
        assert.notEqual(other(most + 1), "", `${line}, but ${most + 1} fits`);
      },
    ),
    { seed: 11, numRuns: 1000 },
  );
  for (const key of ["fits", "batch", "hidden", "embedding", "dataset"]) {
    assert.ok(counts[key] >= 5, `${key}: ${counts[key]} of 1000`);
  }
});

Deno.test("the table of sizes is that of the buffers which are made", async () => {
  const gpu = await openGpu();
  const shape: NetworkShape = {
    input: { kind: "embedding", states: 37, width: 24 },
    hidden: [40, 300],
    actions: 25,
  };
  for (const batch of [20, "full"] as const) {
    for (const algorithm of ["cql", "bc"]) {
      const hypers = hypersOf({ [algorithm]: 1 });
      const sizes = groupSizes(shape, { models: 1, batch, hyper: hypers[0] });
      const buffers = groupBuffers(gpu.device, sizes, { variant: "buffer" });
      const largest = Math.max(
        ...groupResources(buffers).map((one) => "size" in one ? one.size : 0),
      );
      const asked = { ...SIZES, hypers, shape, batch, transitions: 0 };
      assert.equal(refusal(asked, largest), null);
      assert.notEqual(refusal(asked, largest - 4), null);
    }
  }
  gpu.close();
});

Deno.test("a software adapter is given 4 GiB, hardware what it has", () => {
  const many = { ...SIZES, hypers: hypersOf({ cql: 2000, bc: 10 }) };
  checkWebgpuSizes(many, bounds(128 * MIB));
  assert.throws(
    () => checkWebgpuSizes(many, bounds(128 * MIB, true)),
    /^InputError: models: 2010 need \d+ bytes, more than the 4 GiB .*: expected at most 505, or --d/,
  );
  checkWebgpuSizes({ ...SIZES, hypers: hypersOf({ cql: 505 }) }, bounds(128 * MIB, true));
});

Deno.test("kernels whose mirrors are higher than a texture are not taken", async () => {
  const { limits } = bounds(1024 * MIB);
  assert.deepEqual(fittingVariants(SIZES, { limits }), ["buffer", "texture"]);
  const shape = { ...SIZES.shape, hidden: [3000, 3000] };
  assert.deepEqual(fittingVariants({ ...SIZES, shape }, { limits }), ["buffer"]);
  const dataset = checkedDataset({ ...shape, input: { kind: "dense", features: 5 } }, 20);
  const dense = { ...shape, input: { kind: "dense", features: 5 } } as const;
  const models = [model(1, {}, { offset: 0, count: 500 })];
  await assert.rejects(
    createWebgpuTrainer({ shape: dense, batch: 20, models, dataset, kernels: "texture" }),
    /^InputError: kernels: found texture, whose mirrors are higher than .* 8192 rows: expected buff/,
  );
});

Deno.test("on the adapter at hand one row more than it holds is refused before a buffer is made", async () => {
  const adapter = (await navigator.gpu.requestAdapter({ powerPreference: "high-performance" }))!;
  const { maxStorageBufferBindingSize: bytes } = adapterBounds(adapter).limits;
  const features = 4096;
  const shape = { input: { kind: "dense", features }, hidden: [8], actions: 25 } as const;
  // Three blocks of rows, padded to whole tiles of 16.
  const most = Math.floor(bytes / (4 * features * 3) / 16) * 16 - 16;
  const sizes = (batch: number) => ({ ...SIZES, shape, batch, transitions: 600 });
  const line = `found ${most + 17}, expected at most ${most + 16} on this adapter, whose largest ` +
    `buffer is of ${bytes} bytes, or --device cpu`;
  await checkSizes("webgpu", sizes(most));
  await assert.rejects(checkSizes("webgpu", sizes(most + 17)), new InputError("batch", line));
});

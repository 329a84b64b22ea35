import assert from "node:assert/strict";
import { hypersOf } from "../hypers.ts";
import type { TransitionCounts } from "../../../src/dataset/transition_counts.ts";
import { type NetworkShape, SEED_SHAPE } from "../../../src/network/shape.ts";
import { freshState } from "../../../src/trainer/fresh_state.ts";
import type { TrainerModel } from "../../../src/trainer/trainer.ts";
import { openGpu } from "../../../src/trainer/webgpu/device.ts";
import {
  groupBuffers,
  groupBytes,
  groupCapacity,
  groupResources,
  groupSizes,
} from "../../../src/trainer/webgpu/group_buffers.ts";
import { VARIANTS } from "../../../src/trainer/webgpu/kernels.ts";
import {
  createWebgpuTrainer,
  splitIntoGroups,
} from "../../../src/trainer/webgpu/webgpu_trainer.ts";
import { fullModel } from "./full_problem.ts";
import { DATASET, model } from "./small_problem.ts";

const BATCH = 256;

/** As deep as the seed configuration, so of as many dispatches, and quick. */
const NARROW: NetworkShape = {
  input: { kind: "embedding", states: 716, width: 24 },
  hidden: [40, 24],
  actions: 25,
};

const MOST_DISPATCHES = 20;
const MOST_BYTES = 12e6;

/** The number of models that share a buffer of 128 MiB, by the size of the seed configuration. */
function seedCapacity(): number {
  const limits = { bindingBytes: 2 ** 27, textureLayers: 256 };
  return groupCapacity(SEED_SHAPE, { batch: BATCH, hyper: hypersOf({ cql: 1 })[0], ...limits });
}

/** Takes a step of models that all start alike and counts the dispatches that are recorded. */
async function countDispatches(
  models: readonly TrainerModel[],
  options: { shape: NetworkShape; batch: number | "full"; kernels: string },
): Promise<{ groups: number; dispatches: number }> {
  const { shape, batch, kernels } = options;
  const state = freshState(shape, models[0].seed);
  const dataset = { ...DATASET, states: 716 };
  const states = models.map(() => state);
  const trainer = await createWebgpuTrainer({
    shape,
    batch,
    models,
    dataset,
    states,
    kernels,
  });
  const prototype = GPUComputePassEncoder.prototype;
  const original = prototype.dispatchWorkgroups;
  let dispatches = 0;
  prototype.dispatchWorkgroups = function (...sizes) {
    dispatches++;
    return original.apply(this, sizes);
  };
  try {
    await trainer.advance(1);
  } finally {
    prototype.dispatchWorkgroups = original;
  }
  const groups = trainer.trainGroups.length;
  const listed = trainer.trainGroups
    .flatMap(({ program }) => program.filter(({ kind }) => kind === "dispatch"));
  assert.equal(dispatches, listed.length);
  const metrics = await trainer.metrics();
  assert.ok(metrics.every(({ step, divergedAt }) => step === 1 && divergedAt === null));
  assert.equal(metrics.length, models.length);
  trainer.close();
  return { groups, dispatches };
}

const models = (count: number) => Array.from({ length: count }, (_, m) => model(m));

for (const kernels of VARIANTS) {
  for (const count of [1, 16]) {
    Deno.test(`a step of ${count} models is at most 20 dispatches: ${kernels}`, async () => {
      const options = { shape: NARROW, batch: 20, kernels };
      const { groups, dispatches } = await countDispatches(models(count), options);
      assert.equal(groups, 1);
      assert.ok(dispatches <= MOST_DISPATCHES, `${dispatches} dispatches`);
    });
  }
}

Deno.test("one model more than a group holds is a second group of at most 20 dispatches", async () => {
  const capacity = seedCapacity();
  assert.ok(capacity >= 90, `a group holds ${capacity} models`);
  const { groups, dispatches } = await countDispatches(models(capacity + 1), {
    shape: SEED_SHAPE,
    batch: BATCH,
    kernels: "texture",
  });
  assert.equal(groups, 2);
  assert.ok(dispatches <= 2 * MOST_DISPATCHES, `${dispatches} dispatches`);
});

for (const kernels of VARIANTS) {
  Deno.test(`a step of 3 models on whole datasets is at most 20 dispatches: ${kernels}`, async () => {
    const { groups, dispatches } = await countDispatches([0, 1, 2].map((m) => fullModel(m)), {
      shape: { ...NARROW, input: { kind: "embedding", states: 37, width: 24 } },
      batch: "full",
      kernels,
    });
    assert.equal(groups, 1);
    assert.ok(dispatches <= MOST_DISPATCHES, `${dispatches} dispatches`);
  });
}

Deno.test("no group's counts exceed what a buffer binds, and models with the same share it", async () => {
  const gpu = await openGpu();
  const counts = [7e6, 7e6, 3e6].map((length) => (
    { next: { length } as Uint16Array } as TransitionCounts
  ));
  const own = counts.map((each, m) => ({ ...model(m), counts: each }));
  const all = [0, 0, 1, 2, 2, 0].map((m) => own[m]);
  const options = { shape: SEED_SHAPE, batch: "full" } as const;
  const groups = splitIntoGroups(gpu, { ...options, models: all });
  assert.deepEqual(groups, [[0, 1, 2], [3, 4, 5]]);
  const cloning = all.map(({ hyper, ...each }) => ({
    ...each,
    hyper: { ...hyper, algorithm: "bc" as const },
  }));
  const together = splitIntoGroups(gpu, { ...options, models: cloning });
  assert.deepEqual(together, [[0, 1, 2, 3, 4, 5]]);
  const large = { ...model(0), counts: { next: { length: 2e7 } } as unknown as TransitionCounts };
  assert.throws(
    () => splitIntoGroups(gpu, { ...options, models: [large] }),
    /^InputError: dataset: 20000000 distinct transitions do not fit .*: expected at most 16777216$/,
  );
  gpu.close();
});

Deno.test("groups are of one loss family, in order, and none exceeds what a buffer binds", async () => {
  const gpu = await openGpu();
  const capacity = seedCapacity();
  const mixed = Array.from(
    { length: 2 * capacity + 3 },
    (_, m) => model(m, m % 3 === 0 ? { algorithm: "bc" } : {}),
  );
  const groups = splitIntoGroups(gpu, { shape: SEED_SHAPE, batch: BATCH, models: mixed });
  assert.deepEqual(groups.flat().toSorted((a, b) => a - b), mixed.map((_, m) => m));
  for (const group of groups) {
    assert.deepEqual(group, group.toSorted((a, b) => a - b));
    assert.equal(new Set(group.map((m) => mixed[m].hyper.algorithm)).size, 1);
    assert.ok(group.length <= 2 * capacity);
  }
  assert.equal(groups.filter(([m]) => mixed[m].hyper.algorithm === "cql").length, 2);
  gpu.close();
});

for (const variant of VARIANTS) {
  Deno.test(`a model of the seed configuration takes at most 12 MB: ${variant}`, async () => {
    const gpu = await openGpu();
    const sizes = groupSizes(SEED_SHAPE, {
      models: 16,
      batch: BATCH,
      hyper: hypersOf({ cql: 1 })[0],
    });
    const buffers = groupBuffers(gpu.device, sizes, { variant });
    gpu.check();
    const each = groupBytes(buffers) / 16;
    assert.ok(each <= MOST_BYTES, `${each} bytes`);
    const weights = 4 * 4 * sizes.layout.linear;
    assert.ok(each > weights, `${each} bytes, embeddings and their moments alone are ${weights}`);
    groupResources(buffers).forEach((resource) => resource.destroy());
    gpu.close();
  });
}

import assert from "node:assert/strict";
import type { HyperParameters } from "../../../src/algorithms/hyper_parameters.ts";
import { algorithmOf } from "../../../src/algorithms/registry.ts";
import { hypersOf } from "../hypers.ts";
import fc from "fast-check";
import type { NetworkShape } from "../../../src/network/shape.ts";
import { cpuLayout } from "../../../src/trainer/cpu/cpu_layout.ts";
import { checkCpuSizes, modelBytes, teamBytes } from "../../../src/trainer/cpu/cpu_sizes.ts";
import { compileKernels, instantiateKernels } from "../../../src/trainer/cpu/kernels.ts";
import { describe, placeModel, sharedMemory } from "../../../src/trainer/cpu/shared_memory.ts";
import { createCpuTrainer } from "../../../src/trainer/cpu/cpu_trainer.ts";
import { freshState } from "../../../src/trainer/fresh_state.ts";
import type { TrainingSizes } from "../../../src/trainer/training_sizes.ts";
import { DATASET, model } from "../webgpu/small_problem.ts";

const width = fc.integer({ min: 1, max: 300 });
const anyShape: fc.Arbitrary<NetworkShape> = fc.record({
  input: fc.oneof(
    fc.record({
      kind: fc.constant("embedding" as const),
      states: fc.integer({ min: 1, max: 1000 }),
      width,
    }),
    fc.record({ kind: fc.constant("dense" as const), features: width }),
  ),
  hidden: fc.array(width, { minLength: 1, maxLength: 5 }),
  actions: fc.integer({ min: 1, max: 60 }),
});

/** Hyper-parameters of an algorithm: of two Q-networks where it may have two. */
function hyperOf(algorithm: string): HyperParameters {
  const checked = algorithmOf({ algorithm }).checked[0];
  return { ...model(1).hyper, ...checked, algorithm } as HyperParameters;
}

const anyTeam = fc.record({
  workers: fc.integer({ min: 1, max: 9 }),
  kind: fc.constantFrom(["cql", 1] as const, ["bcq", 2] as const, ["iql", 4] as const),
}).map(({ workers, kind: [algorithm, nets] }) => ({ workers, algorithm, nets }));

const anyBatch = fc.oneof(fc.integer({ min: 1, max: 5000 }), fc.constant("full" as const));

Deno.test("a team and a model need what the kernels and the memory say they take", async () => {
  const { module } = await compileKernels();
  const shared = sharedMemory();
  const { scratchBytes } = instantiateKernels(module, shared.memory);
  fc.assert(
    fc.property(anyShape, anyBatch, anyTeam, (shape, batch, { workers, algorithm, nets }) => {
      if (batch === "full" && shape.input.kind === "dense") return;
      const dataset = { ...DATASET, action: new Uint8Array() };
      const { layout, description } = describe(shared, {
        shape,
        batch,
        dataset,
        models: [{ hyper: hyperOf(algorithm) }],
      });
      const bytes = teamBytes(layout, { batch, workers, nets });
      assert.equal(bytes, scratchBytes(description, workers));
    }),
    { seed: 5, numRuns: 300 },
  );
  for (const [states, algorithm, nets] of [[1, "cql", 1], [37, "bc", 1], [37, "iql", 4]] as const) {
    const shape: NetworkShape = {
      input: { kind: "embedding", states, width: 13 },
      hidden: [9],
      actions: 25,
    };
    const layout = cpuLayout(shape);
    const before = shared.take(0);
    const each = { ...model(1), hyper: hyperOf(algorithm) };
    placeModel(shared, layout, {
      model: each,
      state: freshState(shape, 1, each.hyper),
      batch: 8,
    });
    assert.equal(shared.take(0) - before, modelBytes(layout, nets));
  }
});

const SIZES: TrainingSizes = {
  shape: {
    input: { kind: "embedding", states: 716, width: 256 },
    hidden: [256, 256],
    actions: 25,
  },
  batch: 256,
  hypers: hypersOf({ cql: 1 }),
  transitions: 462_000,
  workers: 2,
};

/** Sizes with other layers. */
const layers = (hidden: readonly number[], sizes: TrainingSizes = SIZES): TrainingSizes => ({
  ...sizes,
  transitions: 0,
  shape: { ...sizes.shape, hidden },
});

const refused = (sizes: TrainingSizes, line: RegExp) =>
  assert.throws(() => checkCpuSizes(sizes), line);

Deno.test("what does not fit 4 GiB is refused by its key with the largest that does", () => {
  checkCpuSizes({ ...SIZES, hypers: hypersOf({ cql: 816, bc: 5 }) });
  refused(
    { ...SIZES, hypers: hypersOf({ cql: 1990, bc: 10 }) },
    /^InputError: models: dataset, models and workers need more than the 4 GiB the CPU trainer can address: train fewer models at once, at most \d+$/,
  );
  const most = (sizes: TrainingSizes): number => {
    let found = 0;
    assert.throws(() => checkCpuSizes(sizes), (error: Error) => {
      found = Number(/at most (\d+)/.exec(error.message)![1]);
      return true;
    });
    return found;
  };
  const models = most({ ...SIZES, hypers: hypersOf({ cql: 2000 }) });
  checkCpuSizes({ ...SIZES, hypers: hypersOf({ cql: models }) });
  assert.equal(most({ ...SIZES, hypers: hypersOf({ cql: models + 1 }) }), models);

  refused(
    layers(new Array(300).fill(4096)),
    /^InputError: hidden: found 300 layers of up to 4096, e/,
  );
  const wide = most(layers(new Array(300).fill(4096)));
  checkCpuSizes(layers(new Array(300).fill(wide)));
  refused(layers(new Array(300).fill(wide + 8)), /^InputError: (hidden|batch): /);

  const deep = layers([4096, 4096, 4096], { ...SIZES, batch: 65_536 });
  refused(deep, /^InputError: batch: found 65536, expected at most \d+ in the 4 GiB/);
  checkCpuSizes({ ...deep, batch: most(deep) });
  refused({ ...deep, batch: most(deep) + 1 }, /^InputError: batch: /);

  const long = { ...SIZES, transitions: 1e9 };
  refused(long, /^InputError: dataset: at least 1000000000 transitions, expected at most \d+ in/);
  checkCpuSizes({ ...long, transitions: most(long) });
  refused({ ...long, transitions: most(long) + 1 }, /^InputError: dataset: /);

  const input = { kind: "embedding", states: 65_535, width: 4096 } as const;
  const embedded = { ...SIZES, shape: { ...SIZES.shape, input } };
  refused(embedded, /^InputError: embedding: found 4096, expected at most \d+ in the 4 GiB/);
  const full = layers(new Array(9).fill(1024), { ...SIZES, batch: "full" });
  refused(
    { ...full, shape: { ...full.shape, input: { ...input, width: 8 } } },
    /^InputError: batch: found full, a batch of 65535 states that does not fit: expected /,
  );
});

Deno.test("more models than fit are refused before one of them has a state", async () => {
  const shape: NetworkShape = {
    input: { kind: "embedding", states: 37, width: 4096 },
    hidden: [4096],
    actions: 25,
  };
  const models = Array.from({ length: 20 }, (_, m) => {
    let reads = 0;
    return {
      ...model(m),
      get seed(): number {
        if (++reads > 1) throw new Error("a state was asked for"); // The first is the check of the seed.
        return m;
      },
    };
  });
  await assert.rejects(
    createCpuTrainer({ shape, batch: 8, models, dataset: DATASET, workers: 1 }),
    /^InputError: models: .* at most 1[0-9]$/,
  );
});

Deno.test("a team whose memory is beyond 2 GiB trains", async () => {
  const shape: NetworkShape = {
    input: { kind: "embedding", states: 37, width: 8 },
    hidden: [2048],
    actions: 25,
  };
  const batch = 65_536;
  const workers = 2;
  assert.ok(teamBytes(cpuLayout(shape), { batch, workers, nets: 1 }) > 2 ** 31);
  const models = [model(1)];
  const trainer = await createCpuTrainer({ shape, batch, models, dataset: DATASET, workers });
  await trainer.advance(1);
  const [{ step, divergedAt, parameters }] = await trainer.states();
  trainer.close();
  assert.deepEqual([step, divergedAt], [1, null]);
  const fresh = freshState(shape, 1).parameters;
  assert.ok(parameters.every(Number.isFinite) && parameters.some((x, i) => x !== fresh[i]));
});

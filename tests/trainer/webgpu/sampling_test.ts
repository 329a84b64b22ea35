import assert from "node:assert/strict";
import { sampleIndices } from "../../../src/network/sample_batch.ts";
import { freshState } from "../../../src/trainer/fresh_state.ts";
import { readBack } from "../../../src/trainer/webgpu/device.ts";
import type { WebgpuTrainer } from "../../../src/trainer/webgpu/webgpu_trainer.ts";
import { chiSquare, deviate } from "../../mdp/chi_square.ts";
import { BATCH, model, SHAPE, startTraining, train } from "./small_problem.ts";

/** (M) indices of the step just taken, read from the device. */
async function sampled({ gpu, trainGroups: [group] }: WebgpuTrainer): Promise<Uint32Array[]> {
  const { batchStride } = group.sizes;
  const stretches = group.models.map((_, m) => ({
    buffer: group.buffers.batch,
    offset: m * batchStride,
    length: BATCH,
  }));
  return (await readBack(gpu, stretches)).map((bytes) => new Uint32Array(bytes));
}

const SLICES = [
  { offset: 0, count: 600 },
  { offset: 599, count: 1 },
  { offset: 17, count: 3 },
  { offset: 301, count: 299 },
];
const SEEDS = [0, 1, 2_147_483_648, 4_294_967_295];

Deno.test("the device samples the indices that the host does, step for step", async () => {
  const models = SEEDS.flatMap((seed) => SLICES.map((slice) => model(seed, {}, slice)));
  for (const first of [0, 3_000_000_000]) {
    const states = models.map((each) => ({ ...freshState(SHAPE, each.seed), step: first }));
    const trainer = await startTraining(models, { states });
    for (let step = first; step < first + 3; step++) {
      await trainer.advance(1);
      const found = await sampled(trainer);
      models.forEach(({ seed, slice }, m) => {
        const expected = sampleIndices({ seed, slice, step, batch: BATCH });
        assert.deepEqual(found[m], expected, `seed ${seed}, step ${step}`);
      });
    }
    trainer.close();
  }
});

Deno.test("the device samples every transition of a slice equally often", async () => {
  const count = 50;
  const models = Array.from({ length: 40 }, (_, m) => model(m, {}, { offset: 200, count }));
  const trainer = await startTraining(models);
  const counts = new Array(count).fill(0);
  for (let step = 0; step < 10; step++) {
    await trainer.advance(1);
    for (const indices of await sampled(trainer)) {
      for (const index of indices) counts[index - 200]++;
    }
  }
  trainer.close();
  assert.equal(counts.reduce((a, b) => a + b), 40 * 10 * BATCH);
  const found = deviate(chiSquare(counts, counts.map(() => 1 / count)));
  // The draws are fixed: a correct generator passes here for good, by luck once in 30,000 it would not.
  assert.ok(Math.abs(found) < 4, `chi-square lies ${found} standard deviations off`);
});

Deno.test("a step on rows without weight is taken, and its metrics are none", async () => {
  const { slice } = model(1);
  const drawn = sampleIndices({ seed: 1, step: 0, batch: BATCH, slice });
  const weights = new Float32Array(slice.count);
  weights[weights.findIndex((_, i) => !drawn.includes(i))] = 1;
  const { states: [state] } = await train([{ ...model(1), weights }], { steps: 1 });
  assert.deepEqual([state.step, state.divergedAt], [1, null]);
  assert.deepEqual(state.metricSums, new Float32Array(state.metricSums.length));
});

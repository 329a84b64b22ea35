import assert from "node:assert/strict";
import { createCpuTrainer } from "../../../src/trainer/cpu/cpu_trainer.ts";
import type { TrainerModel } from "../../../src/trainer/trainer.ts";
import { createWebgpuTrainer } from "../../../src/trainer/webgpu/webgpu_trainer.ts";
import { BATCH, DATASET, model, SHAPE } from "../webgpu/small_problem.ts";

const MODELS: readonly TrainerModel[] = [
  model(1, { alpha: 0.05, tau: 0.005, beta1: 0.8, weightDecay: 1e-3, gamma: 0.9 }),
  model(7, { algorithm: "dqn", doubleDqn: false, tau: 1, targetEvery: 50 }),
  model(3, { alpha: 2, maxNorm: Infinity }, { offset: 100, count: 50 }),
];

/** What was asked for, as the kernels have it: float32 numbers. */
function asked({ hyper, seed, slice }: TrainerModel): Record<string, number> {
  const { tau, beta1, beta2, weightDecay, epsilon, gamma, maxNorm, targetEvery } = hyper;
  const numbers = {
    targetRate: tau,
    beta1,
    beta2,
    decay: weightDecay,
    epsilon,
    gamma,
    maxNorm: Number.isFinite(maxNorm) ? maxNorm : 0,
    targetEvery: targetEvery ?? 1,
  };
  return {
    ...Object.fromEntries(
      Object.entries(numbers).map(([name, value]) => [name, Math.fround(value)]),
    ),
    seed,
    offset: slice.offset,
    count: slice.count,
  };
}

for (
  const [device, create] of [["CPU", createCpuTrainer], ["WebGPU", createWebgpuTrainer]] as const
) {
  Deno.test(`settings read back from the ${device} are those asked for, each model's its own`, async () => {
    const options = { shape: SHAPE, batch: BATCH, dataset: DATASET, models: MODELS };
    const trainer = await create(options);
    await trainer.advance(2);
    const found = await trainer.settings();
    trainer.close();
    assert.equal(found.length, MODELS.length);
    found.forEach((settings, m) => {
      for (const [name, value] of Object.entries(asked(MODELS[m]))) {
        assert.equal(settings[name], value, `model ${m}: ${name}`);
      }
    });
    const alphas = [Math.fround(0.05), undefined, 2];
    assert.deepEqual(found.map(({ alpha }, m) => m === 1 ? undefined : alpha), alphas);
  });
}

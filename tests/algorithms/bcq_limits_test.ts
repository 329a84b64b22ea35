import assert from "node:assert/strict";
import { likelyActions } from "../../src/network/action_row.ts";
import type { HyperParameters } from "../../src/algorithms/hyper_parameters.ts";
import { netNamed } from "../../src/algorithms/nets.ts";
import { parameterCount } from "../../src/network/shape.ts";
import { checkTrainerOptions } from "../../src/trainer/check_options.ts";
import { createCpuTrainer } from "../../src/trainer/cpu/cpu_trainer.ts";
import { freshState } from "../../src/trainer/fresh_state.ts";
import type { ModelState } from "../../src/trainer/trainer.ts";
import { createWebgpuTrainer } from "../../src/trainer/webgpu/webgpu_trainer.ts";
import { BATCH, DATASET, model, SHAPE } from "../trainer/webgpu/small_problem.ts";

const SIZE = parameterCount(SHAPE);
const COMMON = model(1).hyper;

/** States after some steps, on a device, of one model whose Q-network starts as that of seed 1. */
async function train(
  create: typeof createCpuTrainer | typeof createWebgpuTrainer,
  changes: Readonly<Record<string, unknown>>,
): Promise<ModelState> {
  const hyper = { ...COMMON, ...changes } as HyperParameters;
  const trainer = await create({
    shape: SHAPE,
    batch: BATCH,
    models: [{ ...model(1), hyper }],
    states: [freshState(SHAPE, 1, hyper)],
    dataset: DATASET,
    kernels: create === createWebgpuTrainer ? "buffer" : undefined,
  });
  await trainer.advance(6);
  const [state] = await trainer.states();
  trainer.close();
  return state;
}

const BCQ = { algorithm: "bcq", logitPenalty: 0 };

for (
  const [device, create] of [["CPU", createCpuTrainer], ["WebGPU", createWebgpuTrainer]] as const
) {
  Deno.test(`BCQ's Q-network at threshold 0 is DQN's to the bit: ${device}`, async () => {
    for (const selector of ["online", "target"] as const) {
      const [dqn, bcq] = [
        await train(create, { algorithm: "dqn", doubleDqn: selector === "online" }),
        await train(create, { ...BCQ, bcqThreshold: 0, selector }),
      ];
      const { offset } = netNamed({ ...COMMON, ...BCQ } as HyperParameters, SHAPE, "q");
      for (const vector of ["parameters", "target", "firstMoment", "secondMoment"] as const) {
        assert.deepEqual(
          bcq[vector].slice(offset, offset + SIZE),
          dqn[vector],
          `${selector} ${vector}`,
        );
      }
    }
  });
}

Deno.test("BCQ's cloning network is behaviour cloning's, whatever Q does", async () => {
  const hyper = { ...COMMON, ...BCQ, bcqThreshold: 0.3, selector: "online" } as HyperParameters;
  const { offset } = netNamed(hyper, SHAPE, "clone");
  const start = freshState(SHAPE, 1, hyper);
  const own = start.parameters.slice(offset, offset + SIZE);
  const bc = await createCpuTrainer({
    shape: SHAPE,
    batch: BATCH,
    models: [{ ...model(1), hyper: { ...COMMON, algorithm: "bc" } }],
    states: [{ ...freshState(SHAPE, 1), parameters: own, target: own }],
    dataset: DATASET,
  });
  await bc.advance(6);
  const [{ parameters }] = await bc.states();
  bc.close();
  const bcq = await train(createCpuTrainer, { ...BCQ, bcqThreshold: 0.3, selector: "online" });
  assert.deepEqual(bcq.parameters.slice(offset, offset + SIZE), parameters);
});

Deno.test("at threshold 1 the likeliest actions alone are left, ties among them; at 0 all", () => {
  assert.equal(likelyActions(Float64Array.of(1, 3, 2, 3), 1), 0b1010);
  assert.equal(likelyActions(Float64Array.of(1, 3, 2), 1), 0b010);
  assert.equal(likelyActions(Float64Array.of(1, 3, 2, -800), 0), 0b1111);
  assert.equal(likelyActions(Float64Array.of(0, Math.log(2), Math.log(4)), 0.5), 0b110);
});

Deno.test("more actions than a word has bits are refused", () => {
  const hyper = { ...COMMON, ...BCQ, bcqThreshold: 0.3, selector: "online" } as HyperParameters;
  const shape = { ...SHAPE, actions: 33 };
  const dataset = { ...DATASET, actions: 33 };
  const models = [{ ...model(1), hyper }];
  assert.throws(
    () => checkTrainerOptions({ shape, batch: BATCH, models, dataset }),
    /shape\.actions: found 33, expected at most 32 with bcq/,
  );
});

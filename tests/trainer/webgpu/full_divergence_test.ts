import assert from "node:assert/strict";
import type { HyperParameters } from "../../../src/algorithms/hyper_parameters.ts";
import { freshState } from "../../../src/trainer/fresh_state.ts";
import { openGpu, readBack } from "../../../src/trainer/webgpu/device.ts";
import { encode } from "../../../src/trainer/webgpu/operations.ts";
import {
  groupMetrics,
  groupStates,
  makeGroup,
  metricStretches,
  scheduleSteps,
} from "../../../src/trainer/webgpu/train_group.ts";
import { fullModel } from "./full_problem.ts";
import { assertSameBits, SHAPE } from "./small_problem.ts";

const NAN = Uint32Array.of(0x7fc00000);
const INFINITY = Uint32Array.of(0x7f800000);

/** The model that is broken, its last fine step, and steps taken in all. */
const BROKEN = 1;
const FINE = 2;
const ALL = 5;

async function start(algorithm: HyperParameters["algorithm"]) {
  const gpu = await openGpu();
  const models = [0, 1, 2].map((m) =>
    fullModel(30 + m, { algorithm }, { slice: { offset: 900 * m, count: 900 } })
  );
  const group = await makeGroup(gpu, {
    shape: SHAPE,
    batch: "full",
    members: [0, 1, 2],
    models,
    states: models.map(({ seed }) => freshState(SHAPE, seed)),
    data: null,
    variant: "buffer",
  });
  return { gpu, group };
}

type Training = Awaited<ReturnType<typeof start>>;

function step({ gpu, group }: Training): void {
  scheduleSteps(gpu.device, group, 1);
  const encoder = gpu.device.createCommandEncoder();
  encode(encoder, group.program);
  gpu.device.queue.submit([encoder.finish()]);
  group.step++;
}

async function read({ gpu, group }: Training) {
  return {
    states: await groupStates(gpu, group, [0, 1, 2]),
    metrics: groupMetrics(group, await readBack(gpu, metricStretches(group))),
  };
}

/** Numbers that can be broken. */
const FAULTS: Record<string, (training: Training) => void> = {
  "NaN in the embedding of a state in the data": ({ gpu, group }) => {
    const { layout } = group.sizes;
    const place = 4 * (BROKEN * layout.stride + 3 * layout.features);
    gpu.device.queue.writeBuffer(group.buffers.theta, place, NAN);
  },
  "infinity in the embedding of a state that the data never show": ({ gpu, group }) => {
    const { layout } = group.sizes;
    const place = 4 * (BROKEN * layout.stride + 36 * layout.features + 1);
    gpu.device.queue.writeBuffer(group.buffers.theta, place, INFINITY);
  },
  "infinity in a hidden weight": ({ gpu, group }) => {
    const { layout } = group.sizes;
    const place = 4 * (BROKEN * layout.stride + layout.linear + layout.layers[0].weight + 3);
    gpu.device.queue.writeBuffer(group.buffers.theta, place, INFINITY);
  },
  "NaN in the target network": ({ gpu, group }) => {
    const { layout } = group.sizes;
    const place = 4 * (BROKEN * layout.stride + layout.linear + layout.layers[1].weight);
    gpu.device.queue.writeBuffer(group.buffers.target, place, NAN);
  },
  "infinity in a mean reward": ({ gpu, group }) => {
    const [pair] = group.models[BROKEN].counts!.pair;
    const place = 16 * (BROKEN * 37 * 25 + pair);
    gpu.device.queue.writeBuffer(group.buffers.full!.targets!.outcome, place, INFINITY);
  },
};

for (const algorithm of ["cql", "bc"] as const) {
  Deno.test(`${algorithm} on whole datasets: what is not finite freezes its model alone`, async (t) => {
    const fine = await start(algorithm);
    for (let taken = 0; taken < ALL; taken++) step(fine);
    const expected = await read(fine);
    fine.gpu.close();
    for (const [name, breakNumber] of Object.entries(FAULTS)) {
      if (algorithm === "bc" && /target|reward/.test(name)) continue;
      await t.step(name, async () => {
        const training = await start(algorithm);
        for (let taken = 0; taken < FINE; taken++) step(training);
        breakNumber(training);
        step(training);
        const broken = (await read(training)).states[BROKEN];
        for (let taken = FINE + 1; taken < ALL; taken++) step(training);
        const last = await read(training);
        training.gpu.close();
        for (const m of [0, 2]) {
          assertSameBits(last.states[m], expected.states[m], `model ${m}`);
          assert.deepEqual(last.metrics[m], expected.metrics[m]);
        }
        assert.equal(last.metrics[BROKEN].divergedAt, FINE + 1);
        assertSameBits({ ...last.states[BROKEN], step: broken.step }, broken, "the frozen model");
      });
    }
  });
}

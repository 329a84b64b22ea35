import assert from "node:assert/strict";
import { algorithmOf } from "../../../src/algorithms/registry.ts";
import { countTransitions } from "../../../src/dataset/transition_counts.ts";
import type { NetworkShape } from "../../../src/network/shape.ts";
import { createCpuTrainer } from "../../../src/trainer/cpu/cpu_trainer.ts";
import type { TrainerModel } from "../../../src/trainer/trainer.ts";
import {
  CHECKED_SHAPE,
  checkedDataset,
  checkedModel,
  checkedRuns,
} from "../../../src/trainer/webgpu/checked_step.ts";
import { type Gpu, openGpu } from "../../../src/trainer/webgpu/device.ts";
import { uploadDataset } from "../../../src/trainer/webgpu/device_data.ts";
import { fixedDataset } from "../../../src/trainer/webgpu/fixed_inputs.ts";
import { encode } from "../../../src/trainer/webgpu/operations.ts";
import {
  groupStates,
  makeGroup,
  scheduleSteps,
  type TrainGroup,
} from "../../../src/trainer/webgpu/train_group.ts";
import { assertSameBits, model } from "./small_problem.ts";

const variant = "buffer";

/** Takes steps of a group. */
async function stepped(gpu: Gpu, group: TrainGroup, steps: number) {
  scheduleSteps(gpu.device, group, steps);
  const encoder = gpu.device.createCommandEncoder();
  for (let step = 0; step < steps; step++) encode(encoder, group.program);
  gpu.device.queue.submit([encoder.finish()]);
  return await groupStates(gpu, group, group.members);
}

/** Most workgroups in one dimension: more than the slices of two models of four networks, which are never split. */
const MOST = 8;

/** The longest dimension of a kernel's dispatches. */
function longest({ program }: TrainGroup, kernel: string): number {
  return Math.max(
    ...program.flatMap((one) =>
      one.kind === "dispatch" && one.kernel === kernel ? [...one.workgroups] : []
    ),
  );
}

for (const { name, shape, batch, losses } of checkedRuns(CHECKED_SHAPE, 20)) {
  Deno.test(`a step split into dispatches of at most ${MOST} workgroups trains to the same bits: ${name}`, async () => {
    const gpu = await openGpu();
    const dataset = checkedDataset(shape, batch);
    const data = batch === "full" ? null : uploadDataset(gpu, dataset);
    const some = losses.slice(0, 2);
    const built = some.map((changes, m) => checkedModel({ shape, batch, dataset, changes }, m));
    const options = {
      shape,
      batch,
      members: some.map((_, m) => m),
      models: built.map((one) => one.model),
      states: built.map(({ state }) => state),
      data,
      variant,
    } as const;
    const whole = await makeGroup(gpu, options);
    const split = await makeGroup(gpu, { ...options, mostWorkgroups: MOST });
    assert.ok(split.program.length > whole.program.length, "nothing was split");
    const kernels = name.startsWith("full")
      ? ["full_lookup", ...(algorithmOf(losses[0]).full!.nextValue ? ["full_target"] : [])]
      : name.startsWith("dense")
      ? ["observation_lookup"]
      : ["embedding_lookup", "embedding_gradient"];
    for (const kernel of kernels) {
      assert.ok(longest(whole, kernel) > MOST, `${kernel} is short`);
      assert.ok(longest(split, kernel) <= MOST, `${kernel} was not split`);
    }
    assert.ok(longest(split, "adam_buffer") <= MOST);
    const [found, expected] = [await stepped(gpu, split, 3), await stepped(gpu, whole, 3)];
    found.forEach((state, m) => assertSameBits(state, expected[m], `${name}, model ${m}`));
    gpu.close();
  });
}

/** Trains a model a step on both devices and compares the weights. */
async function assertTrainsAsOnCpu(
  each: TrainerModel,
  options: {
    readonly shape: NetworkShape;
    readonly batch: number | "full";
    readonly dataset: ReturnType<typeof fixedDataset>;
  },
): Promise<void> {
  const { shape, batch, dataset } = options;
  const gpu = await openGpu();
  const data = batch === "full" ? null : uploadDataset(gpu, dataset);
  const parts = { shape, batch, members: [0], models: [each], data, variant } as const;
  const group = await makeGroup(gpu, parts);
  const most = gpu.device.limits.maxComputeWorkgroupsPerDimension;
  const lookup = batch === "full" ? "full_lookup" : "embedding_lookup";
  const parted = group.program.filter((one) => one.kind === "dispatch" && one.kernel === lookup);
  assert.ok(parted.length > 1, "the size asks for no split");
  for (const one of group.program) {
    if (one.kind === "dispatch") assert.ok(Math.max(...one.workgroups) <= most, one.label);
  }
  const [found] = await stepped(gpu, group, 1);
  gpu.check();
  gpu.close();
  const cpu = await createCpuTrainer({ ...options, models: [each], workers: 1 });
  await cpu.advance(1);
  const [expected] = await cpu.states();
  cpu.close();
  for (const name of ["parameters", "firstMoment"] as const) {
    const [a, b] = [found[name], expected[name]];
    const error = Math.hypot(...[Math.hypot(...blocks(a, b))]) / Math.hypot(...blocks(b));
    assert.ok(error <= 1e-4, `${name} off by ${error}`);
  }
}

/** Norms of stretches of a difference, short enough to be spread as arguments. */
function blocks(a: Float32Array, b: Float32Array = new Float32Array(a.length)): number[] {
  const norms: number[] = [];
  for (let at = 0; at < a.length; at += 1000) {
    norms.push(Math.hypot(...a.subarray(at, at + 1000).map((x, i) => x - b[at + i])));
  }
  return norms;
}

const NARROW = { hidden: [8], actions: 25 } as const;

Deno.test("a batch of more rows than a dispatch has workgroups trains as on the CPU", async () => {
  const shape = { ...NARROW, input: { kind: "embedding", states: 37, width: 8 } } as const;
  const dataset = fixedDataset({ transitions: 600, states: 37, actions: 25 });
  await assertTrainsAsOnCpu(model(1), { shape, batch: 21_850, dataset });
});

Deno.test("a whole dataset of as many states as there may be trains as on the CPU", async () => {
  const states = 65_535;
  const shape = { ...NARROW, input: { kind: "embedding", states, width: 8 } } as const;
  const drawn = fixedDataset({ transitions: 3000, states: 6553, actions: 25 });
  const spread = (all: Uint16Array) => all.map((state) => 10 * state + 14);
  const dataset = {
    ...drawn,
    states,
    state: spread(drawn.state),
    nextState: spread(drawn.nextState),
  };
  const each = { ...model(2), counts: countTransitions(dataset) };
  await assertTrainsAsOnCpu(each, { shape, batch: "full", dataset });
});

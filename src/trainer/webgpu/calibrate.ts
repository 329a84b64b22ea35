/**
 * Which matrix kernels are fastest on this adapter at this size, and what bits the kernels give.
 *
 * @module
 */
import { sha256 } from "../../files/sha256.ts";
import { countTransitions } from "../../dataset/transition_counts.ts";
import { REFERENCE_ALGORITHMS } from "../../algorithms/registry.ts";
import type { Algorithm } from "../../algorithms/specification.ts";
import { layerWidths, type NetworkShape } from "../../network/shape.ts";
import { type Gpu, readBack } from "./device.ts";
import { dataResources, uploadDataset } from "./device_data.ts";
import { fixedDataset, fixedModels } from "./fixed_inputs.ts";
import { groupResources } from "./group_buffers.ts";
import type { Dispatch, Variant } from "./kernels.ts";
import { encode, type Operation } from "./operations.ts";
import { freeGroup, makeGroup, scheduleSteps } from "./train_group.ts";
import { fittingVariants } from "./webgpu_sizes.ts";

const TRANSITIONS = 1000;

function discrete(shape: NetworkShape): NetworkShape {
  if (shape.input.kind === "embedding") return shape;
  return { ...shape, input: { kind: "embedding", states: 16, width: shape.input.features } };
}

async function fixedGroup(gpu: Gpu, options: {
  shape: NetworkShape;
  batch: number | "full";
  variant: Variant;
  algorithm: Algorithm;
}) {
  const { batch, variant, algorithm } = options;
  const shape = discrete(options.shape);
  const states = shape.input.kind === "embedding" ? shape.input.states : 0;
  const dataset = fixedDataset({ transitions: TRANSITIONS, states, actions: shape.actions });
  const data = batch === "full" ? null : uploadDataset(gpu, dataset);
  const models = fixedModels({
    algorithms: [algorithm],
    transitions: TRANSITIONS,
    counts: batch === "full" ? countTransitions(dataset) : undefined,
  });
  const group = await makeGroup(gpu, { shape, batch, members: [0], models, data, variant });
  return {
    group,
    free: () => {
      freeGroup(group);
      if (data) { for (const buffer of dataResources(data)) buffer.destroy(); }
    },
  };
}

async function milliseconds(gpu: Gpu, operations: readonly Operation[]): Promise<number> {
  const encoder = gpu.device.createCommandEncoder();
  encode(encoder, operations);
  const start = performance.now();
  gpu.device.queue.submit([encoder.finish()]);
  await gpu.device.queue.onSubmittedWorkDone();
  return performance.now() - start;
}

/**
 * Times the step of one model with each variant of the matrix kernels that the device has room for.
 *
 * @param gpu The device.
 * @param options The network and batch rows.
 * @returns The fastest variant and the best time of each, in milliseconds.
 */
export async function calibrate(
  gpu: Gpu,
  options: { shape: NetworkShape; batch: number | "full" },
): Promise<{ variant: Variant; times: Record<Variant, number> }> {
  const times = {} as Record<Variant, number>;
  const [{ hyper }] = fixedModels({ algorithms: [REFERENCE_ALGORITHMS[0]], transitions: 0 });
  const variants = fittingVariants({ ...options, hypers: [hyper] }, gpu.device);
  for (const variant of variants) {
    const { group, free } = await fixedGroup(gpu, {
      ...options,
      variant,
      algorithm: REFERENCE_ALGORITHMS[0],
    });
    scheduleSteps(gpu.device, group, 1);
    const matrix = group.program.filter((operation) =>
      operation.kind === "mirror" ||
      /^(linear|weight|input|adam)_/.test((operation as Dispatch).kernel)
    );
    await milliseconds(gpu, matrix);
    const samples = [];
    for (let i = 0; i < 3; i++) samples.push(await milliseconds(gpu, matrix));
    times[variant] = Math.min(...samples);
    free();
  }
  const variant = variants.reduce((best, next) => times[next] < times[best] ? next : best);
  return { variant, times };
}

/** Multiply-adds of a step's forward pass under which no variant can gain what compiling and timing them all takes. */
const SMALL_STEP = 2 ** 22;

/**
 * Multiply-adds of the linear layers' forward pass of one model.
 *
 * @param options The network and batch rows; `full` is a row a state.
 */
function forwardWork({ shape, batch }: { shape: NetworkShape; batch: number | "full" }): number {
  const states = shape.input.kind === "embedding" ? shape.input.states : 1;
  const widths = layerWidths(shape);
  const weights = widths.slice(1).reduce((sum, width, i) => sum + width * widths[i], 0);
  return weights * (batch === "full" ? states : batch);
}

/**
 * The matrix kernels to train with: the fastest of a calibration, or for a small network those that every device has
 * room for, untried. All variants train to the same bits.
 *
 * @param gpu The device.
 * @param options The network and batch rows.
 */
export async function chooseVariant(
  gpu: Gpu,
  options: { shape: NetworkShape; batch: number | "full" },
): Promise<Variant> {
  return forwardWork(options) < SMALL_STEP ? "buffer" : (await calibrate(gpu, options)).variant;
}

/** The network whose bits the hash is taken of: small, and of no round size. */
const HASHED: NetworkShape = {
  input: { kind: "embedding", states: 37, width: 24 },
  hidden: [40, 24],
  actions: 25,
};

/**
 * SHA-256 of all that three steps of the reference algorithms leave on the device but their settings, on
 * batches and on all the data:
 * two adapters, drivers or variants with one hash may be expected to train to the same bits.
 *
 * @param gpu The device.
 * @param variant The matrix kernels.
 */
export async function kernelHash(gpu: Gpu, variant: Variant): Promise<string> {
  const left: Uint8Array[] = [];
  // What is new in a step on all the data has no variants, and matrix kernels take long to compile.
  const kinds = [{ batch: 20, variant }, { batch: "full", variant: "buffer" }] as const;
  const steps = kinds.flatMap((kind) =>
    REFERENCE_ALGORITHMS.map((algorithm) => ({ ...kind, algorithm }))
  );
  for (const kind of steps) {
    const { group, free } = await fixedGroup(gpu, { shape: HASHED, ...kind });
    scheduleSteps(gpu.device, group, 3);
    const encoder = gpu.device.createCommandEncoder();
    for (let step = 0; step < 3; step++) encode(encoder, group.program);
    gpu.device.queue.submit([encoder.finish()]);
    const stretches = groupResources(group.buffers)
      .filter((resource) => "size" in resource)
      .filter((buffer) => buffer !== group.buffers.settings)
      .map((buffer) => ({ buffer, offset: 0, length: buffer.size / 4 }));
    for (const bytes of await readBack(gpu, stretches)) left.push(new Uint8Array(bytes));
    free();
  }
  return await sha256(left);
}

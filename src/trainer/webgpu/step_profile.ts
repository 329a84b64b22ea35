/**
 * Where the time of a step goes, and what the adapter could do at best.
 *
 * @module
 */
import { type Gpu, readBack, storageBuffer } from "./device.ts";
import { SCHEDULE } from "./group_buffers.ts";
import { type Dispatch, makeDispatch } from "./kernels.ts";
import { encode } from "./operations.ts";
import { median, repeatedTimes } from "./timing.ts";
import { groupMetrics, metricStretches, scheduleSteps, type TrainGroup } from "./train_group.ts";

/** Time of one kind of operation in a step. */
export interface OperationTime {
  /** Kernel, or `mirror` for the copies into texture mirrors. */
  readonly name: string;
  /** How often a step runs it. */
  readonly count: number;
  /** Milliseconds a step of the whole group spends in it. */
  readonly milliseconds: number;
}

/** Whether a kernel multiplies matrices: the linear layers, forward and backward. */
export function isMatrixKernel(name: string): boolean {
  return /^(linear_forward|input_gradient|weight_gradient)_/.test(name);
}

/** Length of a submission that times one operation, in milliseconds. */
const OPERATION_LENGTH = 100;

/**
 * Times each operation of a group's step on its own, every dispatch with a pass of its own. The weights
 * move on while it is timed, past what the host counts: use a group made for this.
 *
 * @param gpu The device.
 * @param group The group.
 * @param options `repeats`: samples of each operation, of which the median counts; `onProgress` is
 * called with the operations timed so far.
 * @returns Times by kernel, longest first, the wait for the device subtracted.
 */
export async function profileStep(
  gpu: Gpu,
  group: TrainGroup,
  options: { repeats: number; onProgress?: (operations: number) => void },
): Promise<OperationTime[]> {
  scheduleSteps(gpu.device, group, SCHEDULE);
  const times = new Map<string, { count: number; milliseconds: number }>();
  for (const [i, operation] of group.program.entries()) {
    const name = operation.kind === "mirror" ? "mirror" : operation.kernel;
    const samples = await repeatedTimes(gpu, (encoder, count) => {
      for (let n = 0; n < count; n++) encode(encoder, [operation]);
    }, { repeats: options.repeats, length: OPERATION_LENGTH });
    const { count, milliseconds } = times.get(name) ?? { count: 0, milliseconds: 0 };
    times.set(name, { count: count + 1, milliseconds: milliseconds + median(samples) });
    options.onProgress?.(i + 1);
  }
  const metrics = groupMetrics(group, await readBack(gpu, metricStretches(group)));
  if (metrics.some(({ divergedAt }) => divergedAt !== null)) {
    throw new Error("Cannot time the kernels: a model diverged, and frozen models cost less");
  }
  return Array.from(times, ([name, time]) => ({ name, ...time }))
    .sort((a, b) => b.milliseconds - a.milliseconds);
}

/** Workgroups of the arithmetic benchmark, and its rounds. */
const FMA = { groups: 256, rounds: 512 };
/** Floating-point operations of `shaders/fma_rate.wgsl`: 8 chains of vec4f, 2 operations an fma. */
const FMA_OPERATIONS = FMA.groups * 64 * FMA.rounds * 8 * 4 * 2;

/** Makes a dispatch over a buffer of its own and does something with it. */
async function withDispatch<T>(
  gpu: Gpu,
  kernel: "fma_rate" | "no_op",
  options: {
    data: Float32Array;
    constants: Record<string, number>;
    groups: number;
    use: (dispatch: Dispatch) => Promise<T>;
  },
): Promise<T> {
  const buffer = storageBuffer(gpu.device, { label: kernel, data: options.data });
  const dispatch = await makeDispatch(gpu.device, kernel, {
    constants: options.constants,
    bindings: { output: { buffer } },
    workgroups: [options.groups, 1, 1],
  });
  try {
    return await options.use(dispatch);
  } finally {
    buffer.destroy();
  }
}

/**
 * The adapter's rate of fused multiply-adds in registers: what no kernel can pass.
 *
 * @param gpu The device.
 * @param options `repeats`: samples, of which the best counts.
 * @returns GFLOPS, two operations an fma.
 */
export function fmaRate(gpu: Gpu, { repeats }: { repeats: number }): Promise<number> {
  const floats = 2 * 4 * 64 * FMA.groups;
  return withDispatch(gpu, "fma_rate", {
    data: Float32Array.from({ length: floats }, (_, i) => 0.5 + (i % 97) / 200),
    constants: { ROUNDS: FMA.rounds },
    groups: FMA.groups,
    use: async (dispatch) => {
      const times = await repeatedTimes(gpu, (encoder, count) => {
        encode(encoder, new Array(count).fill(dispatch));
      }, { repeats, length: 200 });
      return FMA_OPERATIONS / Math.min(...times) / 1e6;
    },
  });
}

/**
 * The cost of a dispatch that does nothing.
 *
 * @param gpu The device.
 * @param options `repeats`: samples, of which the median counts.
 * @returns Milliseconds a dispatch within one pass, and with a pass of its own.
 */
export function noOpTime(
  gpu: Gpu,
  { repeats }: { repeats: number },
): Promise<{ inPass: number; ownPass: number }> {
  return withDispatch(gpu, "no_op", {
    data: new Float32Array(4),
    constants: {},
    groups: 1,
    use: async (dispatch) => {
      const options = { repeats, length: OPERATION_LENGTH };
      const inPass = await repeatedTimes(gpu, (encoder, count) => {
        encode(encoder, new Array(count).fill(dispatch));
      }, options);
      const ownPass = await repeatedTimes(gpu, (encoder, count) => {
        for (let n = 0; n < count; n++) encode(encoder, [dispatch]);
      }, options);
      return { inPass: median(inPass), ownPass: median(ownPass) };
    },
  });
}

/**
 * Where the time of a step goes, and what the adapter could do at best.
 *
 * @module
 */
import { type Gpu, storageBuffer } from "./device.ts";
import { makeDispatch } from "./kernels.ts";
import { encode, type Operation } from "./step_program.ts";
import { scheduleSteps, type TrainGroup } from "./train_group.ts";

/** Time of one kind of operation in a step. */
export interface OperationTime {
  /** Kernel, or `mirror` for the copies into texture mirrors. */
  readonly name: string;
  /** How often a step runs it. */
  readonly count: number;
  /** Milliseconds a step of the whole group spends in it. */
  readonly milliseconds: number;
}

/** Waits for the device and returns how long `operations`, recorded `times` over, took a time. */
async function timed(
  gpu: Gpu,
  operations: readonly Operation[],
  times: number,
): Promise<number> {
  const encoder = gpu.device.createCommandEncoder();
  for (let i = 0; i < times; i++) {
    for (const operation of operations) encode(encoder, [operation]);
  }
  const start = performance.now();
  gpu.device.queue.submit([encoder.finish()]);
  await gpu.device.queue.onSubmittedWorkDone();
  gpu.check();
  return (performance.now() - start) / times;
}

/** Median of at least one number. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** The time waiting for an empty submission takes, which every timing holds. */
async function waitingTime(gpu: Gpu): Promise<number> {
  const samples = [];
  for (let i = 0; i < 5; i++) samples.push(await timed(gpu, [], 1));
  return median(samples);
}

/**
 * Times each operation of a group's step on its own, a pass a dispatch. The weights move on while
 * it is timed: use a group made for this.
 *
 * @param gpu The device.
 * @param group The group.
 * @param repeats Times each operation is recorded in one submission.
 * @returns Times by kernel, longest first, without the wait for the device.
 */
export async function profileStep(
  gpu: Gpu,
  group: TrainGroup,
  repeats: number,
): Promise<OperationTime[]> {
  scheduleSteps(gpu.device, group, 1);
  await timed(gpu, group.program, 1);
  const waiting = await waitingTime(gpu);
  const times = new Map<string, { count: number; milliseconds: number }>();
  for (const operation of group.program) {
    const name = operation.kind === "mirror" ? "mirror" : operation.kernel;
    const spent = await timed(gpu, [operation], repeats) - waiting / repeats;
    const { count, milliseconds } = times.get(name) ?? { count: 0, milliseconds: 0 };
    times.set(name, { count: count + 1, milliseconds: milliseconds + Math.max(0, spent) });
  }
  return Array.from(times, ([name, time]) => ({ name, ...time }))
    .sort((a, b) => b.milliseconds - a.milliseconds);
}

/** Threads, rounds and operations of `shaders/fma_rate.wgsl`: 8 chains of four, 2 operations each. */
const FMA = { groups: 256, rounds: 512, operations: 256 * 64 * 512 * 8 * 4 * 2 };

/**
 * The adapter's rate of fused multiply-adds in registers.
 *
 * @param gpu The device.
 * @returns Best of five runs, in GFLOPS.
 */
export async function fmaRate(gpu: Gpu): Promise<number> {
  const floats = 2 * 4 * 64 * FMA.groups;
  const data = Float32Array.from({ length: floats }, (_, i) => 0.5 + (i % 97) / 200);
  const buffer = storageBuffer(gpu.device, { label: "fma_rate", data });
  const dispatch = await makeDispatch(gpu.device, "fma_rate", {
    constants: { ROUNDS: FMA.rounds },
    bindings: [{ buffer }],
    workgroups: [FMA.groups, 1, 1],
  });
  await timed(gpu, [dispatch], 1);
  const waiting = await waitingTime(gpu);
  let best = Infinity;
  for (let i = 0; i < 5; i++) {
    best = Math.min(best, await timed(gpu, [dispatch], 4) - waiting / 4);
  }
  buffer.destroy();
  return FMA.operations / best / 1e6;
}

/**
 * The cost of a dispatch that does nothing.
 *
 * @param gpu The device.
 * @returns Milliseconds a dispatch within one pass, and with a pass of its own.
 */
export async function noOpTime(gpu: Gpu): Promise<{ inPass: number; ownPass: number }> {
  const buffer = storageBuffer(gpu.device, { label: "no_op", floats: 4 });
  const dispatch = await makeDispatch(gpu.device, "no_op", {
    constants: {},
    bindings: [{ buffer }],
    workgroups: [1, 1, 1],
  });
  const count = 500;
  const waiting = await waitingTime(gpu);
  const inPass = async () => {
    const encoder = gpu.device.createCommandEncoder();
    encode(encoder, new Array(count).fill(dispatch));
    const start = performance.now();
    gpu.device.queue.submit([encoder.finish()]);
    await gpu.device.queue.onSubmittedWorkDone();
    return performance.now() - start - waiting;
  };
  await inPass();
  const times = [await inPass(), await inPass(), await inPass()].map((time) => time / count);
  const own = await timed(gpu, [dispatch], count) - waiting / count;
  buffer.destroy();
  return { inPass: Math.max(0, median(times)), ownPass: Math.max(0, own) };
}

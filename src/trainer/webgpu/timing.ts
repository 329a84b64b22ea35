/**
 * Wall-clock timing of work on the device.
 *
 * A submission ends with a wait of some 10 ms that is no work; every timing here is of submissions
 * long enough for that to matter little, or subtracts it, as each function says.
 *
 * @module
 */
import type { Gpu } from "./device.ts";

/** Most repetitions of an operation in a submission. */
const MOST = 4096;

/**
 * Median of at least one number.
 *
 * @param values The numbers.
 */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/**
 * Times one submission, from recording it to the end of its work, the wait included.
 *
 * @param gpu The device.
 * @param record Records the work.
 * @returns Milliseconds.
 */
export async function submissionTime(
  gpu: Gpu,
  record: (encoder: GPUCommandEncoder) => void,
): Promise<number> {
  const start = performance.now();
  const encoder = gpu.device.createCommandEncoder();
  record(encoder);
  gpu.device.queue.submit([encoder.finish()]);
  await gpu.device.queue.onSubmittedWorkDone();
  gpu.check();
  return performance.now() - start;
}

/**
 * The time an empty submission takes.
 *
 * @param gpu The device.
 * @returns Milliseconds, the median of five.
 */
export async function waitingTime(gpu: Gpu): Promise<number> {
  const samples = [];
  for (let i = 0; i < 5; i++) samples.push(await submissionTime(gpu, () => {}));
  return median(samples);
}

/**
 * Times work by submitting it many times over, after a warm-up.
 *
 * @param gpu The device.
 * @param record Records the work that many times over.
 * @param options `repeats` samples, each of a submission of about `length` milliseconds.
 * @returns Milliseconds the work takes once, a number a repeat, the wait subtracted.
 */
export async function repeatedTimes(
  gpu: Gpu,
  record: (encoder: GPUCommandEncoder, times: number) => void,
  { repeats, length }: { repeats: number; length: number },
): Promise<number[]> {
  await submissionTime(gpu, (encoder) => record(encoder, 1));
  const waiting = await waitingTime(gpu);
  const time = async (times: number) => {
    const spent = await submissionTime(gpu, (encoder) => record(encoder, times));
    return Math.max(0, spent - waiting) / times;
  };
  const estimate = Math.max(await time(8), length / MOST);
  const times = Math.ceil(length / estimate);
  const samples: number[] = [];
  for (let repeat = 0; repeat < repeats; repeat++) samples.push(await time(times));
  return samples;
}

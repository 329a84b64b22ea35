/**
 * How much of the machine other programs took while something was timed.
 *
 * @module
 */
import { cpus } from "node:os";
import process from "node:process";

/** CPU time of all cores so far and of this process and its helpers, in milliseconds. */
function cpuTimes(helpers: () => number) {
  const times = cpus().map(({ times }) => times);
  const sum = (of: (t: typeof times[number]) => number) => times.reduce((a, t) => a + of(t), 0);
  const { user, system } = process.cpuUsage();
  const busy = sum((t) => t.user + t.nice + t.sys + t.irq);
  return { busy, all: busy + sum((t) => t.idle), own: (user + system) / 1000 + helpers() };
}

/**
 * Runs something and watches the cores.
 *
 * @param work What to run.
 * @param helpers CPU time of processes that work for this one, in milliseconds.
 * @returns Its result, and the share of all cores' time that other programs took, 0 to 1.
 */
export async function withOtherLoad<T>(
  work: () => Promise<T>,
  helpers: () => number = () => 0,
): Promise<{ result: T; otherLoad: number }> {
  const before = cpuTimes(helpers);
  const result = await work();
  const after = cpuTimes(helpers);
  const others = (after.busy - before.busy) - (after.own - before.own);
  return { result, otherLoad: Math.max(0, others / (after.all - before.all)) };
}

/**
 * The other end of `peer_process.ts`: times steps as often as standard input asks.
 *
 * @module
 */
import process from "node:process";
import { createInterface } from "node:readline";

/**
 * Says what it is and times steps until standard input ends.
 *
 * @param peer The library with its version, and what takes so many steps and returns milliseconds a step.
 */
export async function serve(
  { library, time }: {
    readonly library: string;
    readonly time: (steps: number) => Promise<number>;
  },
): Promise<void> {
  console.log(JSON.stringify({ library }));
  for await (const line of createInterface({ input: process.stdin })) {
    const ms_per_step = await time(Number(line));
    const { user, system } = process.cpuUsage();
    console.log(JSON.stringify({ ms_per_step, cpu_ms: (user + system) / 1000 }));
  }
}

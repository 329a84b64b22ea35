/**
 * The CPU trainer on more cores and beside PyTorch, and how long WebGPU takes to start.
 *
 * @module
 */
import { cpus } from "node:os";
import { cpuStepBenchmark } from "../../src/trainer/cpu/benchmark.ts";
import { measureTeam } from "../../src/trainer/cpu/team_benchmark.ts";
import { SEED_BATCH } from "../../src/trainer/webgpu/step_benchmark.ts";
import { inPairs } from "./in_pairs.ts";
import { withOtherLoad } from "./other_load.ts";
import { PEER } from "./peer_process.ts";
import type { Sections, Start } from "./results.ts";

const EPISODES = 50_000;
const TEAM_PAIRS = 21;
const PAIRS = 15;
const ROOT = new URL("../../", import.meta.url).pathname;

/** One model by one worker and by a worker a core, in turn. */
export async function teamSection(): Promise<Sections["team"]> {
  const { result, otherLoad } = await withOtherLoad(() =>
    measureTeam({ episodes: EPISODES, repeats: TEAM_PAIRS })
  );
  return { other_load: otherLoad, found: result };
}

/** A model on a worker and as many as cores on as many workers, in turn. */
export async function modelsSection(): Promise<Sections["models"]> {
  const pairsOf = async (batch: number | "full") => {
    const make = (models: number) =>
      cpuStepBenchmark({ models, workers: models, batch, data: EPISODES });
    const one = await make(1);
    const all = await make(cpus().length);
    const pairs = await inPairs(all.time, one.time, PAIRS);
    one.trainer.close();
    all.trainer.close();
    return pairs;
  };
  const { result, otherLoad } = await withOtherLoad(async () => ({
    minibatch: await pairsOf(SEED_BATCH),
    full: await pairsOf("full"),
  }));
  return { other_load: otherLoad, found: result };
}

/** Starts WebGPU in a process of its own. */
async function startOnce(network: Start["network"]) {
  const script = `${ROOT}tests/bench/webgpu_start.ts`;
  const { success, stdout, stderr } = await new Deno.Command("deno", {
    args: [...PEER, script, network],
  }).output();
  const text = new TextDecoder();
  if (!success) throw new Error(text.decode(stderr).trim().split("\n")[0]);
  return JSON.parse(text.decode(stdout));
}

/** WebGPU's start with the published network and with a small one, in turn. */
export async function startSection(): Promise<Sections["start"]> {
  let spent = 0;
  const starts = (["published", "small"] as const).map((network) => ({
    network,
    kernels: "",
    seconds: [] as number[],
    trainer_seconds: [] as number[],
  }));
  const { otherLoad } = await withOtherLoad(async () => {
    for (let round = 0; round < PAIRS; round++) {
      for (const start of round % 2 === 0 ? starts : starts.toReversed()) {
        const { kernels, seconds, trainer_seconds, cpu_ms } = await startOnce(start.network);
        start.kernels = kernels;
        start.seconds.push(seconds);
        start.trainer_seconds.push(trainer_seconds);
        spent += cpu_ms;
      }
    }
  }, () => spent);
  return { other_load: otherLoad, found: starts };
}

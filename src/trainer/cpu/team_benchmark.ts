/**
 * The time of one model's step by one worker and by a team, in turn; keys as they are printed.
 *
 * @module
 */
import { SEED_BATCH } from "../webgpu/step_benchmark.ts";
import { median } from "../webgpu/timing.ts";
import { cpuStepBenchmark } from "./benchmark.ts";

/** What to time. */
export interface TeamBenchmarkOptions {
  /** Workers of the team (default: one a core). */
  readonly workers?: number;
  /** Clinician episodes to learn from. */
  readonly episodes: number;
  /** Pairs of stretches of half a second. */
  readonly repeats: number;
  /** The build of the kernels (default: the fastest this engine has). */
  readonly kernels?: string;
  /** Called with the share done, 0 to 1. */
  readonly onProgress?: (share: number) => void;
}

/** One kind of batch. */
export interface TeamTimes {
  /** Batch rows or `full`. */
  readonly batch: number | "full";
  /** (pairs) milliseconds a step of one worker and of the team, one after the other. */
  readonly pairs: readonly (readonly [one: number, team: number])[];
  /** Median of the pairs' ratios: how many times as fast the team is. */
  readonly times_as_fast: number;
  /** The best step of one worker by the team's best. */
  readonly best_times_as_fast: number;
}

/** A team beside one worker. */
export interface TeamReport {
  /** Adapter in words, as the team's manifest has it. */
  readonly adapter: string;
  /** The engine. */
  readonly driver: string;
  /** The build of the kernels. */
  readonly kernels: string;
  /** Workers of the team. */
  readonly workers: number;
  /** Batches as published, and the whole dataset. */
  readonly batches: readonly TeamTimes[];
}

/**
 * Times the CQL step of the published network by one worker and by a team, in turn; who goes first changes from
 * pair to pair.
 *
 * @param options What to time.
 */
export async function measureTeam(options: TeamBenchmarkOptions): Promise<TeamReport> {
  const { workers = navigator.hardwareConcurrency, episodes, repeats, kernels } = options;
  const batches: TeamTimes[] = [];
  let place = { adapter: "", kernels: "" };
  for (const batch of [SEED_BATCH, "full"] as const) {
    const common = { models: 1, data: episodes, kernels, batch };
    const one = await cpuStepBenchmark({ ...common, workers: 1 });
    const team = await cpuStepBenchmark({ ...common, workers });
    place = team.trainer.info;
    const pairs: [number, number][] = [];
    while (pairs.length < repeats) {
      if (pairs.length % 2 === 0) {
        pairs.push([await one.time(), await team.time()]);
      } else {
        const second = await team.time();
        pairs.push([await one.time(), second]);
      }
      options.onProgress?.((batches.length + pairs.length / repeats) / 2);
    }
    one.trainer.close();
    team.trainer.close();
    const best = (of: 0 | 1) => Math.min(...pairs.map((pair) => pair[of]));
    batches.push({
      batch,
      pairs,
      times_as_fast: median(pairs.map(([alone, together]) => alone / together)),
      best_times_as_fast: best(0) / best(1),
    });
  }
  return {
    adapter: place.adapter,
    driver: `V8 ${Deno.version.v8}`,
    kernels: place.kernels,
    workers,
    batches,
  };
}

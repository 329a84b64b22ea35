/**
 * How workers are shared out among models: a worker a model while there are models enough, else teams of
 * workers, each of which takes the steps of a model together.
 *
 * @module
 */
import type { CpuLayout } from "./cpu_layout.ts";

/**
 * Floating-point operations of a step that make up for one more worker, as {@link stepOperations} counts them: two
 * workers take a step of twice as many, 0.2 ms, in two thirds of the time.
 */
const WORTH_A_WORKER = 2e6;

/** Teams of equally many workers. */
export interface Teams {
  /** Number of teams. */
  readonly teams: number;
  /** Workers of each. */
  readonly size: number;
}

/**
 * Most rows of a step: B, or with whole datasets all states.
 *
 * @param layout The network.
 * @param batch Batch rows or `full`.
 */
export function stepRows({ shape: { input } }: CpuLayout, batch: number | "full"): number {
  if (batch !== "full") return batch;
  return input.kind === "embedding" ? input.states : 0;
}

/**
 * Most floating-point operations of a step's matrix products: two networks forward and one back.
 *
 * @param layout The network.
 * @param batch Batch rows or `full`.
 */
export function stepOperations(layout: CpuLayout, batch: number | "full"): number {
  return 10 * stepRows(layout, batch) * layout.linearSize;
}

/**
 * Forms the teams of a training; workers that would be left over are not started.
 *
 * @param layout The network.
 * @param options Batch rows or `full`, models to train, and workers. Without these there is one a core, of which
 * a small network takes only what its step is worth.
 */
export function formTeams(layout: CpuLayout, options: {
  readonly batch: number | "full";
  readonly models: number;
  readonly workers?: number;
}): Teams {
  const { batch, models, workers } = options;
  const all = workers ?? navigator.hardwareConcurrency;
  const teams = Math.min(models, all);
  const worth = workers ?? Math.ceil(stepOperations(layout, batch) / WORTH_A_WORKER);
  return { teams, size: Math.max(1, Math.min(Math.floor(all / teams), worth)) };
}

/**
 * What a report of the best of several noisy scores gains over the truth.
 *
 * @module
 */
import { meanSd } from "../../evaluation/mean_sd.ts";
import { quantile } from "../../evaluation/percentile_interval.ts";

/** Ways to choose a checkpoint and to report it. */
export const WAYS = [
  /** All scored on the same episodes, the best score reported: the published way. */
  "same",
  /** Each scored on episodes of its own, the best score reported. */
  "fresh",
  /** Chosen as published, then scored again on other episodes. */
  "rescored",
] as const;

/** A way to choose and report. */
export type Way = typeof WAYS[number];

/** What a way comes to over the repetitions; keys as in the file. */
export interface WayResult {
  /** The way. */
  readonly way: Way;
  /** Mean of the reported scores. */
  readonly mean_reported: number;
  /** Mean exact survival of the chosen checkpoints. */
  readonly mean_exact: number;
  /** Mean of reported score less exact survival of the one reported. */
  readonly mean_gain: number;
  /** Standard deviation of that. */
  readonly sd_gain: number;
  /** Its 5% quantile. */
  readonly low_gain: number;
  /** Its 95% quantile. */
  readonly high_gain: number;
  /** How many repetitions reported each number of survivors, by number. */
  readonly reported: Readonly<Record<string, number>>;
}

/** Index of the largest value, the first among equals. */
function bestOf(values: readonly number[]): number {
  return values.reduce((best, value, i) => value > values[best] ? i : best, 0);
}

/**
 * Repeats choice and report, once for each block of episodes. `fresh` takes the i-th score from a block that is
 * R / J blocks further on for each i, so that blocks of one repetition differ; `rescored` takes the next block.
 *
 * @param counts (J,R) survivors of each policy in each block; R a multiple of J.
 * @param options (J) exact `survival`, and `episodes` of a block.
 * @throws {RangeError} If R is no multiple of J.
 */
export function bestOfCheckpoints(
  counts: readonly ArrayLike<number>[],
  { survival, episodes }: { readonly survival: readonly number[]; readonly episodes: number },
): WayResult[] {
  const policies = counts.length, repetitions = counts[0].length;
  const apart = repetitions / policies;
  if (!Number.isInteger(apart)) {
    throw new RangeError(`Cannot repeat: ${repetitions} blocks are no multiple of ${policies}`);
  }
  const scoresAt = (block: (policy: number) => number) =>
    counts.map((own, j) => own[block(j) % repetitions]);
  const report = (way: Way, r: number): { chosen: number; reported: number } => {
    const scores = scoresAt((j) => way === "fresh" ? r + j * apart : r);
    const chosen = bestOf(scores);
    const again = counts[chosen][(r + 1) % repetitions];
    return { chosen, reported: way === "rescored" ? again : scores[chosen] };
  };
  return WAYS.map((way) => {
    const all = Array.from({ length: repetitions }, (_, r) => report(way, r));
    const gains = all.map(({ chosen, reported }) => reported / episodes - survival[chosen]);
    const sorted = Float64Array.from(gains).sort();
    const numbers = Map.groupBy(all.map(({ reported }) => reported), (reported) => reported);
    const gain = meanSd(gains);
    return {
      way,
      mean_reported: meanSd(all.map(({ reported }) => reported / episodes)).mean,
      mean_exact: meanSd(all.map(({ chosen }) => survival[chosen])).mean,
      mean_gain: gain.mean,
      sd_gain: gain.sd ?? 0,
      low_gain: quantile(sorted, 0.05),
      high_gain: quantile(sorted, 0.95),
      reported: Object.fromEntries([...numbers].map(([number, own]) => [number, own.length])),
    };
  });
}

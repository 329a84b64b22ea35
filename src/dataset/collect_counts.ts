/**
 * Collecting counts: episodes that are counted as they are simulated and never kept.
 *
 * Shapes: S states, A actions.
 *
 * @module
 */
import { simulate } from "../mdp/simulator.ts";
import type { TabularMdp } from "../mdp/tabular_mdp.ts";
import { STREAM } from "../random/pcg4d.ts";
import type { CollectOptions } from "./collect.ts";
import { transitionCounter, type TransitionCounts } from "./transition_counts.ts";

/** Episodes between two calls of `onProgress`. */
const CHUNK = 20_000;

/**
 * Counts the transitions that `collect` would have kept for the same arguments.
 *
 * @param mdp The process.
 * @param policy (S,A) probabilities of the actions.
 * @param options Episodes, seed, limits.
 * @throws {InputError} If an inadmissible action comes up under `raise`.
 */
export function collectCounts(
  mdp: TabularMdp,
  policy: Float64Array,
  options: CollectOptions,
): TransitionCounts {
  const { episodes, onProgress, ...rest } = options;
  const counter = transitionCounter(mdp);
  for (let firstEpisode = 0; firstEpisode < episodes; firstEpisode += CHUNK) {
    const count = Math.min(CHUNK, episodes - firstEpisode);
    simulate(mdp, policy, {
      ...rest,
      streams: STREAM.collection,
      episodes: count,
      firstEpisode,
      onTransition: counter.add,
    });
    onProgress?.(firstEpisode + count);
  }
  return counter.counts();
}

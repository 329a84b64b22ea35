/**
 * The published studies' protocol: the share of simulated patients that survive.
 *
 * @module
 */
import { simulate } from "../mdp/simulator.ts";
import type { InadmissibleHandling, TabularMdp } from "../mdp/tabular_mdp.ts";
import { STREAM } from "../random/pcg4d.ts";
import { wilsonInterval } from "./wilson.ts";

/** Survival in simulated episodes, with its 95% Wilson interval; keys as in JSON output. */
export interface SimulatedScore {
  /** Share of the episodes that ended in survival. */
  readonly survival: number;
  /** Lower bound. */
  readonly low: number;
  /** Upper bound. */
  readonly high: number;
}

/**
 * Simulates a policy.
 *
 * @param mdp The process.
 * @param policy (S,A) probabilities.
 * @param options Episodes, seed and what an inadmissible action does.
 */
export function simulatedScore(
  mdp: TabularMdp,
  policy: Float64Array,
  options: {
    readonly episodes: number;
    readonly seed: number;
    readonly inadmissible: InadmissibleHandling;
  },
): SimulatedScore {
  const { survived } = simulate(mdp, policy, { ...options, streams: STREAM.evaluation });
  return { survival: survived / options.episodes, ...wilsonInterval(survived, options.episodes) };
}

/**
 * The published studies' protocol: the share of simulated patients that survive.
 *
 * @module
 */
import { policyChain } from "../mdp/policy_chain.ts";
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
 * Simulates a policy. An episode that comes where it goes round for ever counts as not survived, and so does one
 * that has not ended after 65,536 actions.
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
  const { ending } = policyChain(mdp, policy, options);
  const { survived } = simulate(mdp, policy, { ...options, ending, streams: STREAM.evaluation });
  return { survival: survived / options.episodes, ...wilsonInterval(survived, options.episodes) };
}

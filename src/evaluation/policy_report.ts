/**
 * A policy's score beside how far it leaves the data and the admissible actions.
 *
 * Shapes: S states, A actions.
 *
 * @module
 */
import { evaluatePolicy, pairOccupancy } from "../mdp/exact_evaluation.ts";
import type { InadmissibleHandling, TabularMdp } from "../mdp/tabular_mdp.ts";
import { supportShares } from "./support.ts";

/** Score and support of a policy, all exact; keys as in JSON output. */
export interface PolicyReport {
  /** The policy's name. */
  readonly policy: string;
  /** Probability of survival. */
  readonly survival: number;
  /** Probability that an episode ends at all, where it is not 1: the policy may go round for ever. */
  readonly ends?: number;
  /** Expected number of actions; null where some episodes never end. */
  readonly length: number | null;
  /** Expected sum of gamma^t r_t; null where it has no value: rewards add up for ever at gamma 1. */
  readonly discounted_return: number | null;
  /** Discount of that return. */
  readonly gamma: number;
  /** Share of steps whose pair is not in the data; null where some episodes never end. */
  readonly unseen: number | null;
  /** Share of steps whose pair is in the data fewer than ten times; null as before. */
  readonly rare: number | null;
  /** Share of steps whose action is inadmissible; null as before. */
  readonly inadmissible_share: number | null;
}

/**
 * Reports on a policy.
 *
 * @param mdp The process.
 * @param named The policy (S,A) and its name.
 * @param options Discount, handling of inadmissible actions, and `counts` (S,A) of the data.
 */
export function policyReport(
  mdp: TabularMdp,
  named: { readonly policy: string; readonly probabilities: Float64Array },
  options: {
    readonly gamma: number;
    readonly inadmissible: InadmissibleHandling;
    readonly counts: Uint32Array;
  },
): PolicyReport {
  const { policy, probabilities } = named;
  const { gamma, inadmissible, counts } = options;
  const exact = evaluatePolicy(mdp, probabilities, { gamma, inadmissible });
  const { occupancy } = exact;
  return {
    policy,
    survival: exact.survival,
    ...(exact.ends < 1 && { ends: exact.ends }),
    length: exact.length,
    discounted_return: exact.discountedReturn,
    gamma,
    ...(occupancy === null
      ? { unseen: null, rare: null }
      : supportShares(pairOccupancy(mdp, probabilities, occupancy), counts)),
    inadmissible_share: exact.inadmissibleShare,
  };
}

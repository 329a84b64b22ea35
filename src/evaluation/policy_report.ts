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
  /** Expected number of actions. */
  readonly length: number;
  /** E[gamma^(T-1) * survived], T the number of actions. */
  readonly discounted_return: number;
  /** Discount of that return. */
  readonly gamma: number;
  /** Share of steps whose pair is not in the data. */
  readonly unseen: number;
  /** Share of steps whose pair is in the data fewer than ten times. */
  readonly rare: number;
  /** Share of steps whose action is inadmissible. */
  readonly inadmissible_share: number;
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
  return {
    policy,
    survival: exact.survival,
    length: exact.length,
    discounted_return: exact.discountedReturn,
    gamma,
    ...supportShares(pairOccupancy(mdp, probabilities, exact.occupancy), counts),
    inadmissible_share: exact.inadmissibleShare,
  };
}

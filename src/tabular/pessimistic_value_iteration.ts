/**
 * Value iteration on lower confidence bounds.
 *
 * Q(s,a) = max(0, r(s,a) + gamma sum P(s'|s,a) V(s') - c / sqrt(n(s,a))), V(s) = max over C(s) of Q(s,a):
 * VI-LCB of Rashidinejad, Zhu, Ma, Jiao and Russell, "Bridging Offline Reinforcement Learning and
 * Imitation Learning: A Tale of Pessimism", NeurIPS 2021, algorithm 3, without its data splitting.
 *
 * The bonus is Hoeffding's. Return from a step on lies in [0, 1] where survival pays 1, so the mean
 * of n of them lies more than sqrt(ln(1/d) / (2n)) above its expectation with probability at most d:
 * c = sqrt(ln(1/d) / 2). A bound for all pairs at once (d over 713 * 25) would be c = 2.6 at 95%,
 * which leaves nothing above 0 at these sizes; smaller c are penalties, not bounds.
 *
 * @module
 */
import type { SupportRule } from "../dataset/support_constraint.ts";
import { InputError } from "../input_error.ts";
import type { EmpiricalMdp } from "./empirical_mdp.ts";
import { supportedValueIteration } from "./supported_value_iteration.ts";
import type { TabularPlan } from "./tabular_plan.ts";

/**
 * Plans.
 *
 * @param mdp The dataset's MDP; its rewards are at least 0 and an episode's sum to at most 1.
 * @param options Discount, support and c, the penalty of a pair seen once.
 * @throws {RangeError} If c is below 0.
 * @throws {InputError} If a reward is below 0, or the values do not settle.
 */
export function pessimisticValueIteration(
  mdp: EmpiricalMdp,
  options: { readonly gamma: number; readonly support: SupportRule; readonly penalty: number },
): TabularPlan {
  const { gamma, support, penalty } = options;
  if (!(penalty >= 0)) throw new RangeError(`Cannot plan: the penalty is ${penalty}`);
  const negative = mdp.reward.find((reward) => reward < 0);
  if (negative !== undefined) {
    const what = `a pair's mean reward is ${negative}, expected 0 or more: the planner`;
    throw new InputError("dataset: reward", `${what} "pessimistic" keeps values above 0`);
  }
  return supportedValueIteration(mdp, {
    gamma,
    support,
    adjust: ({ pair }, value) => Math.max(0, value - penalty / Math.sqrt(mdp.count[pair])),
  });
}

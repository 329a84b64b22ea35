/**
 * Value iteration on lower confidence bounds that know the variance.
 *
 * Q(s,a) = max(0, mean - c * standard error): the mean is the backup shrunk towards the clinician's row, as
 * in `shrunk_value_iteration.ts`; the standard error is that of the return's mean over the pair's
 * transitions, sqrt(v / (n + m)). Where outcomes hardly vary, little is taken off, whereas a bonus by counts
 * alone (`pessimistic_value_iteration.ts`) takes off the same: the Bernstein-style penalty of Li, Shi, Chen, Chi
 * and Wei, "Settling the Sample Complexity of Model-Based Offline Reinforcement Learning" (arXiv 2204.05275), with
 * c in place of its logarithms. A few transitions alike would claim to know everything, so v mixes the variance
 * in the data with that of a coin of the same mean, worth `COIN` transitions.
 *
 * @module
 */
import type { SupportRule } from "../dataset/support_constraint.ts";
import { InputError } from "../input_error.ts";
import type { EmpiricalMdp } from "./empirical_mdp.ts";
import { behaviourBackup } from "./shrunk_value_iteration.ts";
import { supportedValueIteration } from "./supported_value_iteration.ts";
import type { TabularPlan } from "./tabular_plan.ts";

/** Transitions that the variance mean (1 - mean) of a coin is worth. */
const COIN = 5;

/**
 * Plans.
 *
 * @param mdp The dataset's MDP; its rewards are 0 or 1 and an episode's sum to at most 1.
 * @param options Discount, support, `weight` m of the clinician's row, `errors` c.
 * @throws {RangeError} If weight or errors are below 0.
 * @throws {InputError} If a mean reward is outside [0, 1], or the values do not settle.
 */
export function lowerConfidenceValueIteration(
  mdp: EmpiricalMdp,
  options: {
    readonly gamma: number;
    readonly support: SupportRule;
    readonly weight: number;
    readonly errors: number;
  },
): TabularPlan {
  const { gamma, support, weight, errors } = options;
  if (!(weight >= 0) || !(errors >= 0)) {
    throw new RangeError(`Cannot plan: the weight is ${weight}, the errors are ${errors}`);
  }
  const outside = mdp.reward.find((reward) => reward < 0 || reward > 1);
  if (outside !== undefined) {
    const what = `a pair's mean reward is ${outside}, expected 0 to 1: the planner`;
    throw new InputError(
      "dataset: reward",
      `${what} "lower-confidence" keeps values in that range`,
    );
  }
  const { count, reward, start, next, probability } = mdp;
  const prior = behaviourBackup(mdp);
  return supportedValueIteration(mdp, {
    gamma,
    support,
    adjust: ({ state, pair }, backup, lookahead) => {
      const n = count[pair];
      const known = weight > 0 ? prior(state, lookahead) : 0;
      const mean = (n * backup + weight * known) / (n + weight);
      let squares = reward[pair];
      for (let i = start[pair]; i < start[pair + 1]; i++) {
        squares += probability[i] * (lookahead.gamma * lookahead.value[next[i]]) ** 2;
      }
      const inData = Math.max(0, squares - backup * backup);
      const ofCoin = Math.max(0, mean * (1 - mean));
      const variance = (n * inData + COIN * ofCoin) / (n + COIN);
      return Math.max(0, mean - errors * Math.sqrt(variance / (n + weight)));
    },
  });
}

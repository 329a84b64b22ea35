/**
 * Conservative Q-learning, CQL(H), for discrete actions.
 *
 * Loss: L = mean (Q(s,a) - y)^2 + alpha mean (logsumexp_a Q(s,.) - Q(s,a)) with the Bellman target y
 * of `bellman_target.ts`.
 *
 * Reference: Kumar, Zhou, Tucker and Levine, "Conservative Q-Learning for Offline Reinforcement
 * Learning", NeurIPS 2020, equation 4.
 *
 * Differences from the paper:
 * 1. No factor 1/2 on the Bellman error, so an alpha here weighs half of the paper's.
 * 2. The squared error of one value a pair, not the quantile regression of its Atari experiments.
 * 3. alpha is fixed, not tuned by a Lagrange multiplier.
 * 4. Double DQN's choice of the next action unless switched off.
 * 5. The target network follows by Polyak averaging at every step; the gradient is clipped by its norm.
 *
 * Metrics: `tdLoss` is the first term, `cqlPenalty` the second before alpha, `logsumexp` its first
 * half and `meanQ` the mean Q(s,a) of the data's actions; `loss` = tdLoss + alpha cqlPenalty.
 *
 * @module
 */
import { bcLoss } from "./bc.ts";
import { dqnLoss } from "./dqn.ts";
import type { LossInput, LossReport } from "./loss.ts";

/**
 * The Bellman error plus alpha times the conservative penalty, which is the cross-entropy of the
 * data's actions: dL/dQ(s,b) = (2 (Q(s,a) - y) [b = a] + alpha (softmax Q(s,.)(b) - [b = a])) / B.
 *
 * @param input Values, actions and targets of a batch.
 * @param alpha Weight of the penalty.
 */
export function cqlLoss(input: LossInput, alpha: number): LossReport {
  const bellman = dqnLoss(input);
  const penalty = bcLoss(input);
  return {
    loss: bellman.loss + alpha * penalty.loss,
    tdLoss: bellman.tdLoss,
    qGradient: bellman.qGradient.map((g, i) => g + alpha * penalty.qGradient[i]),
  };
}

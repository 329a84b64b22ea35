/**
 * Offline deep Q-learning.
 *
 * Loss: L = mean (Q(s,a) - y)^2 with the Bellman target y of `bellman_target.ts`.
 *
 * Reference: Mnih et al., "Human-level control through deep reinforcement learning", Nature 518,
 * 2015; van Hasselt, Guez and Silver, "Deep Reinforcement Learning with Double Q-learning", AAAI 2016.
 *
 * Differences from the papers:
 * 1. No interaction: every batch comes from a fixed dataset, with replacement.
 * 2. The target network follows by Polyak averaging at every step, not by a copy now and then.
 * 3. The squared error is neither halved nor made linear beyond 1.
 * 4. Adam in place of RMSProp; the whole gradient is clipped by its norm, the error is not.
 *
 * Metrics: `tdLoss` is the loss. `cqlPenalty` is what CQL would add, reported but not trained on;
 * `meanQ` and `maxQ` growing without bound are the mark of divergence from overestimated actions.
 *
 * @module
 */
import type { LossInput, LossReport } from "./loss.ts";

/**
 * The mean squared Bellman error: dL/dQ(s,a) = 2 (Q(s,a) - y) / B, 0 for other actions.
 *
 * @param input Values, actions and targets of a batch.
 */
export function dqnLoss(input: LossInput): LossReport {
  const { q, action, actions, target } = input;
  const rows = action.length;
  const qGradient = new Float64Array(q.length);
  let tdLoss = 0;
  for (let row = 0; row < rows; row++) {
    const chosen = row * actions + action[row];
    const error = q[chosen] - target[row];
    tdLoss += error * error / rows;
    qGradient[chosen] = 2 * error / rows;
  }
  return { loss: tdLoss, tdLoss, qGradient };
}

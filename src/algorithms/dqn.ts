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
import { conservative } from "./cql.ts";
import type { Algorithm } from "./specification.ts";

/** Deep Q-learning: the mean squared Bellman error, dL/dQ(s,a) = 2 (Q(s,a) - y) / B. */
export const dqn: Algorithm = conservative("dqn", () => 0, [
  { doubleDqn: true, tau: 0.1, weightDecay: 0, maxNorm: Infinity, epsilon: 1e-8, beta2: 0.999 },
]);

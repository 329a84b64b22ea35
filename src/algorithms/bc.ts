/**
 * Behaviour cloning: softmax Q(s,.) is fitted to the actions in the data.
 *
 * Loss: L = mean (logsumexp_a Q(s,.) - Q(s,a)), the cross-entropy of the data's actions under
 * softmax Q(s,.). Its L2 weight decay is no part of the loss but of Adam's gradient, the coupled kind.
 *
 * Reference: Pomerleau, "Efficient Training of Artificial Neural Networks for Autonomous
 * Navigation", Neural Computation 3(1), 1991.
 *
 * Differences from the paper:
 * 1. Discrete actions by a softmax, not a continuous steering direction.
 * 2. Adam with weight decay in place of gradient descent with momentum.
 * 3. The Q-network's head gives logits, so a cloned policy is stored and scored as any other.
 *
 * Metrics: `loss` and `cqlPenalty` are the cross-entropy in nats, `accuracy` the share of rows whose
 * greedy action is the data's, `entropy` that of softmax Q(s,.) in nats. `tdLoss` is 0 and the target
 * network is left as it was.
 *
 * @module
 */
import { logSumExp, softmax } from "../network/action_row.ts";
import type { LossInput, LossReport } from "./loss.ts";

/**
 * The cross-entropy: dL/dQ(s,b) = (softmax Q(s,.)(b) - [b = a]) / B.
 *
 * @param input Values and actions of a batch; the targets are not read.
 */
export function bcLoss(input: LossInput): LossReport {
  const { q, action, actions } = input;
  const rows = action.length;
  const qGradient = new Float64Array(q.length);
  let loss = 0;
  for (let row = 0; row < rows; row++) {
    const values = q.subarray(row * actions, (row + 1) * actions);
    loss += (logSumExp(values) - values[action[row]]) / rows;
    qGradient.set(softmax(values).map((p) => p / rows), row * actions);
    qGradient[row * actions + action[row]] -= 1 / rows;
  }
  return { loss, tdLoss: 0, qGradient };
}

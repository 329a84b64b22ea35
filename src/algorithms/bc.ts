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
import { crossEntropy } from "./cross_entropy.ts";
import { fullLoss } from "./full_loss.ts";
import type { Algorithm, LossInput, LossReport } from "./specification.ts";
import { VALUE_METRICS, valueMetrics } from "./value_metrics.ts";

/** The cross-entropy: dL/dQ(s,b) = (softmax Q(s,.)(b) - [b = a]) / B. */
function cloningLoss({ outputs, batch: { action, actions } }: LossInput): LossReport {
  const q = outputs["q.state"];
  const { loss, gradient } = crossEntropy(q, action, actions);
  return {
    gradients: { q: gradient },
    metrics: { loss, tdLoss: 0, ...valueMetrics(q, action), tdVariance: 0 },
  };
}

/** Behaviour cloning. */
export const bc: Algorithm = {
  name: "bc",
  nets: () => [{ name: "q", outputs: "actions", hasTarget: false }],
  passes: [{ nets: ["q"], network: "online", at: "state" }],
  policy: { net: "q" },
  own: {},
  words: () => ({}),
  checked: [{ maxNorm: Infinity }, { learningRate: 0.01, weightDecay: 0, maxNorm: 0.2 }],
  metrics: VALUE_METRICS,
  loss: cloningLoss,
  kernel: "cloning_loss",
  full: {
    nextValue: null,
    isNextValueCopied: false,
    loss: ({ outputs, ...input }) => {
      const { gradient, metrics } = fullLoss({ ...input, q: outputs["q.state"] }, 1);
      return { gradients: { q: gradient }, metrics };
    },
    kernels: { nextValue: null, loss: "full_cloning_loss" },
  },
};

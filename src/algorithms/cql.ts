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
import { bellmanTargets, greedyNextValue } from "./bellman_target.ts";
import { crossEntropy } from "./cross_entropy.ts";
import { fullLoss } from "./full_loss.ts";
import type { HyperParameters } from "./hyper_parameters.ts";
import type { Algorithm, LossInput, LossReport } from "./specification.ts";
import { squaredError } from "./squared_error.ts";
import type { TargetRange } from "./target_range.ts";
import { VALUE_METRICS, valueMetrics } from "./value_metrics.ts";

/** Hyper-parameters of its own. */
export interface CqlParameters {
  /** Weight of the penalty, at least 0. */
  readonly alpha: number;
  /** Whether the online network chooses the action the target network values. */
  readonly doubleDqn: boolean;
  /** What Bellman targets are clipped to; nothing if left out or null. */
  readonly targetRange?: TargetRange | null;
}

function own(hyper: HyperParameters): HyperParameters & CqlParameters {
  return hyper as HyperParameters & CqlParameters;
}

/**
 * The Bellman error plus alpha times the conservative penalty, which is the cross-entropy of the
 * data's actions: dL/dQ(s,b) = (2 (Q(s,a) - y) [b = a] + alpha (softmax Q(s,.)(b) - [b = a])) / B.
 *
 * @param input Outputs and data of a batch.
 * @param alpha Weight of the penalty; 0 leaves DQN's loss.
 */
export function conservativeLoss(input: LossInput, alpha: number): LossReport {
  const { outputs: { "q.state": q }, batch: { action, actions } } = input;
  const target = bellmanTargets(input, greedyNextValue);
  const bellman = squaredError(q, action, target, input.hyper);
  const penalty = crossEntropy(q, action, actions);
  const gradient = alpha === 0
    ? bellman.gradient
    : bellman.gradient.map((g, i) => g + alpha * penalty.gradient[i]);
  const loss = bellman.loss + (alpha === 0 ? 0 : alpha * penalty.loss);
  return {
    gradients: { q: gradient },
    metrics: { loss, tdLoss: bellman.loss, ...valueMetrics(q, action), tdVariance: 0 },
  };
}

/** CQL, but for its name and the weight of its penalty: DQN is CQL without it. */
export function conservative(
  name: string,
  alphaOf: (hyper: HyperParameters) => number,
  checked: Algorithm["checked"],
): Algorithm {
  return {
    name,
    nets: () => [{ name: "q", outputs: "actions", hasTarget: true }],
    passes: [
      { nets: ["q"], network: "online", at: "state" },
      { nets: ["q"], network: "online", at: "next", when: (hyper) => own(hyper).doubleDqn },
      { nets: ["q"], network: "target", at: "next" },
    ],
    policy: { net: "q" },
    own: {
      doubleDqn: { kind: "boolean", words: { key: "target", yes: "double", no: "single" } },
      targetRange: { kind: "range" },
    },
    words: (hyper) => ({ alpha: alphaOf(hyper), doubleDqn: Number(own(hyper).doubleDqn) }),
    checked,
    metrics: VALUE_METRICS,
    loss: (input) => conservativeLoss(input, alphaOf(input.hyper)),
    kernel: "bellman_loss",
    full: {
      nextValue: greedyNextValue,
      isNextValueCopied: true,
      loss: ({ outputs, hyper, ...input }) => {
        const { gradient, metrics } = fullLoss({ ...input, q: outputs["q.state"] }, alphaOf(hyper));
        return { gradients: { q: gradient }, metrics };
      },
      kernels: { nextValue: "next_value", loss: "full_bellman_loss" },
    },
  };
}

const base = conservative("cql", (hyper) => own(hyper).alpha, [
  { alpha: 0.7, doubleDqn: true },
  {
    alpha: 2,
    doubleDqn: false,
    gamma: 0.5,
    learningRate: 0.01,
    maxNorm: 1e3,
    beta1: 0.9,
    targetRange: [-0.05, 0.1],
    tau: 1,
    targetEvery: 5,
  },
  { alpha: 0.7, doubleDqn: true, huber: true, targetEvery: 2 },
]);

/** Conservative Q-learning. */
export const cql: Algorithm = {
  ...base,
  own: { alpha: { kind: "number", min: 0, max: 1e6 }, ...base.own },
};
